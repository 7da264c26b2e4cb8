// SPDX-License-Identifier: GPL-3.0-or-later
// What follows the cue decides; a cue with nothing after it looks at what stands before.
#include "models/analysis/quote_content.h"

#include "models/analysis/quote_marked_words.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr quint32 longestDescription = 16; ///< units between marked words and the name of who spoke them

class ContentFinder {
public:
    ContentFinder(const QuoteText& text, const UnitSentence& sentence, const std::vector<Cue>& cues,
                  const std::vector<Source>& sources)
        : m_text(text)
        , m_sentence(sentence)
        , m_cues(cues)
        , m_sources(sources)
        , m_bounds(text, sentence, cues, sources)
        , m_end(m_bounds.end())
    {
    }
    std::vector<Report> run();

private:
    Report report(size_t number) const;
    Report accordingTo(size_t number) const;
    Report after(size_t number) const;
    bool takesPreposition(const CueVerb& verb, quint32 unit) const;
    Report marked(size_t number, quint32 first) const;
    Report before(size_t number) const;
    quint32 markedPart(quint32 first, quint32 end) const;

    const QuoteText& m_text;
    const UnitSentence& m_sentence;
    const std::vector<Cue>& m_cues;
    const std::vector<Source>& m_sources;
    ClauseBounds m_bounds;
    quint32 m_end; ///< without the final stop
};

/// said "..." when it was over: whole sentences in marks are all that is reported, and more marks
/// that follow at once.
Report ContentFinder::marked(size_t number, quint32 first) const
{
    Report found;
    found.rule = ContentRule::MarkedAfter;
    found.piece = m_bounds.trimmed({ first, m_bounds.clauseEnd(number, first) });
    const MarkedWords words = markedWordsOf(m_text, first);
    const bool takesMarksOnly = m_text.lexicon.verb(m_cues[number].verb).frames == QuoteFrame;
    if (!words.startsCapital && !words.endsSentence && !words.endsComma && !takesMarksOnly)
        return found;
    quint32 end = first + 1;
    for (quint32 i = end; i < found.piece.end && i < end + 3; ++i) {
        if (m_text.at(i).isQuote())
            end = i + 1;
        else if (m_text.at(i).isWord && !m_text.at(i).is(CoordinatorWord))
            break;
    }
    found.piece.end = end;
    return found;
}

bool ContentFinder::takesPreposition(const CueVerb& verb, quint32 unit) const
{
    return m_text.at(unit).isWord && !m_text.at(unit).isMarked()
        && std::find(verb.prepositions.begin(), verb.prepositions.end(), m_text.input.ids[m_text.at(unit).word])
        != verb.prepositions.end();
}

Report ContentFinder::after(size_t number) const
{
    const Cue& cue = m_cues[number];
    const CueVerb& verb = m_text.lexicon.verb(cue.verb);
    Report found;
    quint32 i = cue.end;
    if (m_sources[number].rule == SourceRule::AfterCue || m_sources[number].rule == SourceRule::Agent)
        i = m_sources[number].end;
    bool hasParticle = cue.end > cue.head + 1 && (verb.frames & PrepositionFrame);
    if (m_sources[number].rule == SourceRule::Agent && i + 1 < m_end && takesPreposition(verb, i)) {
        ++i; // "was described by Vik as"
        hasParticle = true;
    }
    const auto make = [&](ContentRule rule, quint32 first) {
        const bool isClause = rule != ContentRule::Object;
        found.rule = rule;
        found.piece = m_bounds.trimmed(
            { first, isClause ? m_bounds.clauseEnd(number, first) : m_bounds.objectEnd(number, first) });
        if (found.piece.isEmpty())
            found.rule = ContentRule::None;
        return found;
    };
    if (i >= m_end)
        return found;
    // "greeted them with "Hello""
    if (!hasParticle && i + 2 < m_end && m_text.at(i).is(ObjectPronounWord) && takesPreposition(verb, i + 1)
        && m_text.at(i + 2).isQuote())
        return marked(number, i + 2);
    if ((verb.frames & AddresseeFrame) && !hasParticle && m_text.at(i).isWord
        && !m_text.at(i).is(ComplementiserWord | InterrogativeWord | ToWord)) {
        const auto phrase = nounPhraseStartingAt(m_text, i, m_end);
        if (phrase && phrase->end < m_end && cue.mood != CueMood::Passive && cue.mood != CueMood::Participial) {
            found.addressee = phrase;
            i = phrase->end;
        } else if (phrase && phrase->end >= m_end) {
            found.addressee = phrase;
            return found;
        }
    }
    const quint32 direct = i;
    i = m_bounds.skipAdjuncts(i);
    quint32 j = i;
    if (j < m_end && (m_text.at(j).mark == u',' || m_text.at(j).mark == u':' || m_text.isDash(j)))
        ++j;
    if (j < m_end && m_text.at(j).isQuote() && (verb.frames & (QuoteFrame | ObjectFrame | ClauseFrame)))
        return marked(number, j);
    if (i < m_end && m_text.at(i).mark == u':')
        return (verb.frames & (QuoteFrame | ClauseFrame)) ? make(ContentRule::Clause, i + 1) : found;
    // "said, in a speech on Monday, that"
    if (i < m_end && m_text.at(i).mark == u',') {
        for (quint32 k = i + 1; k < m_end && k < i + 16; ++k) {
            if (m_text.at(k).mark != u',' || k + 1 >= m_end)
                continue;
            const Unit& next = m_text.at(k + 1);
            if ((next.is(ComplementiserWord) && (verb.frames & ClauseFrame))
                || (next.isQuote() && (verb.frames & QuoteFrame)))
                return next.isQuote() ? marked(number, k + 1) : make(ContentRule::That, k + 1);
            break;
        }
        return found;
    }
    // "to comment" is no noun phrase after "declined"
    if (i >= m_end && direct + 1 < m_end && m_text.at(direct).is(ToWord) && (verb.frames & InfinitiveFrame))
        return make(ContentRule::Infinitive, direct);
    if (i >= m_end)
        return hasParticle && direct < m_end ? make(ContentRule::Object, direct) : found;
    const Unit& next = m_text.at(i);
    if (next.is(ComplementiserWord) && (verb.frames & ClauseFrame) && !next.isName)
        return make(ContentRule::That, i);
    const Unit& close = m_text.at(direct);
    if (close.is(ComplementiserWord) && (verb.frames & ClauseFrame))
        return make(ContentRule::That, direct);
    if (close.is(InterrogativeWord) && (verb.frames & QuestionFrame) && !close.isName)
        return make(ContentRule::Question, direct);
    if (next.is(InterrogativeWord) && (verb.frames & QuestionFrame) && !next.isName)
        return make(ContentRule::Question, i);
    if (close.is(ToWord))
        return (verb.frames & InfinitiveFrame) ? make(ContentRule::Infinitive, direct) : found;
    if (next.is(ToWord) && (verb.frames & InfinitiveFrame))
        return make(ContentRule::Infinitive, i);
    // talked about "the quay," and left
    if (hasParticle && m_text.at(direct).isQuote() && markedWordsOf(m_text, direct).endsComma)
        return marked(number, direct);
    if (hasParticle)
        return make(ContentRule::Object, direct);
    const bool startsNoun = m_text.isNominal(direct)
        || close.is(DeterminerWord | SubjectPronounWord | ObjectPronounWord) || close.isQuote()
        || m_text.looksGerund(direct) || close.cue.form == CueVerbForm::Gerund;
    if (verb.frames & ClauseFrame) {
        const quint32 start = startsNoun && !m_text.at(direct).is(TimeWord) ? direct : i;
        const UnitRange range { start, m_bounds.clauseEnd(number, start) };
        const Unit& head = m_text.at(start);
        // "says 30 ships left": what takes no object has a clause after it
        const bool isClause = m_bounds.hasFiniteVerb(range)
            || (startsNoun && !(verb.frames & ObjectFrame) && range.end >= range.first + 3);
        if (isClause && !head.is(ToWord)
            && (!head.is(PrepositionWord) || start != direct || verb.sort == CueSort::Speech))
            return make(ContentRule::Clause, start);
    }
    if ((verb.frames & ObjectFrame) && startsNoun)
        return make(ContentRule::Object, direct);
    return found;
}

/// "...," another friend, Emara, said: what follows the marks describes who speaks.
quint32 ContentFinder::markedPart(quint32 first, quint32 end) const
{
    quint32 unit = end;
    while (unit > first && end - unit < longestDescription && !m_text.at(unit - 1).isQuote())
        --unit;
    if (unit == first || unit == end || !m_text.at(unit - 1).isQuote() || m_bounds.hasFiniteVerb({ unit, end }))
        return end;
    return markedWordsOf(m_text, unit - 1).endsComma ? unit : end;
}

/// "..., she said": the clause before the cue, and what goes on after it.
Report ContentFinder::before(size_t number) const
{
    const Cue& cue = m_cues[number];
    const Source& source = m_sources[number];
    Report found;
    if (cue.mood != CueMood::Finite || !source.isFound())
        return found;
    const CueVerb& verb = m_text.lexicon.verb(cue.verb);
    if (!(verb.frames & QuoteFrame) && !(verb.frames & ClauseFrame))
        return found;
    if (source.rule != SourceRule::BeforeCue && source.rule != SourceRule::Apposition
        && source.rule != SourceRule::AfterCue)
        return found;
    const quint32 begin = m_bounds.startOf(number);
    if (begin <= m_sentence.first)
        return found;
    const Unit& left = m_text.at(begin - 1);
    if (!left.isQuote() && !m_text.isBreak(begin - 1) && left.mark != u'?' && left.mark != u'!')
        return found;
    quint32 first = m_bounds.clauseStart(begin - 1);
    // after another reporting clause only its own words remain
    for (size_t k = number; k > 0; --k) {
        const quint32 past
            = std::max(m_cues[k - 1].end, m_sources[k - 1].rule == SourceRule::AfterCue ? m_sources[k - 1].end : 0);
        if (past < begin && !left.isQuote())
            break;
        // "urged them to "go," the mayor said": the clause goes back beyond the marks
        const bool goesBack = left.isQuote() && begin >= m_sentence.first + 2 && m_text.at(begin - 2).isWord
            && !markedWordsOf(m_text, begin - 1).startsCapital;
        if (goesBack)
            break;
        if (past < begin && left.isQuote()) {
            first = std::max(first, begin - 1);
            break;
        }
    }
    // For example: "..., " she said
    if (left.isQuote() && begin >= first + 2
        && (m_text.at(begin - 2).mark == u':' || m_text.at(begin - 2).mark == u'('))
        first = begin - 1;
    found.rule = ContentRule::Before;
    found.piece = m_bounds.trimmed({ first, markedPart(first, begin) });
    if (found.piece.isEmpty())
        return Report {};
    quint32 i = std::max(cue.end, source.rule == SourceRule::AfterCue ? source.end : 0);
    if ((verb.frames & AddresseeFrame) && i < m_end && m_text.at(i).isWord) {
        found.addressee = nounPhraseStartingAt(m_text, i, m_end);
        if (found.addressee)
            i = found.addressee->end;
    }
    // on to the comma after which the clause goes on
    for (quint32 k = i; k < m_end && k < i + 25; ++k) {
        const bool breaks = m_text.isBreak(k) || m_text.at(k).mark == u':';
        if (m_text.at(k).isQuote() || (breaks && k + 1 < m_end && m_text.at(k + 1).isQuote())) {
            const quint32 start = m_text.at(k).isQuote() ? k : k + 1;
            found.secondPiece = m_bounds.trimmed({ start, m_bounds.clauseEnd(number, start) });
            break;
        }
        if (!breaks)
            continue;
        const bool continuesPlain = k == m_bounds.skipAdjuncts(i) && !left.isQuote() && k + 1 < m_end
            && !m_text.at(k + 1).is(CoordinatorWord) && m_text.at(k + 1).cue.form != CueVerbForm::Gerund
            && !m_text.looksGerund(k + 1) && !m_bounds.isSubordinate(k + 1)
            && (!m_bounds.hasFiniteVerb(found.piece) || !m_text.at(k + 1).is(RelativeWord | DeterminerWord));
        if (continuesPlain) {
            found.secondPiece = m_bounds.trimmed({ k + 1, m_bounds.clauseEnd(number, k + 1) });
            break;
        }
    }
    return found;
}

Report ContentFinder::accordingTo(size_t number) const
{
    const Cue& cue = m_cues[number];
    const Source& source = m_sources[number];
    Report found;
    if (!source.isFound())
        return found;
    found.rule = ContentRule::AccordingTo;
    quint32 start = m_sentence.first;
    while (start < cue.first && m_text.at(start).is(CoordinatorWord | AdverbWord))
        ++start;
    if (start >= cue.first || m_bounds.trimmed({ start, cue.first }).isEmpty()) {
        quint32 i = source.end;
        while (i < m_end && !m_text.isBreak(i) && !m_text.at(i).isQuote())
            ++i;
        found.piece = m_bounds.trimmed({ i, m_bounds.clauseEnd(number, i) });
    } else {
        quint32 first = m_bounds.clauseStart(cue.first);
        found.piece = m_bounds.trimmed({ first, cue.first });
        if (source.end < m_end && m_text.isBreak(source.end) && first + 4 > cue.first)
            found.secondPiece = m_bounds.trimmed({ source.end + 1, m_bounds.clauseEnd(number, source.end + 1) });
    }
    if (found.piece.isEmpty())
        return Report {};
    return found;
}

Report ContentFinder::report(size_t number) const
{
    const Cue& cue = m_cues[number];
    if (cue.mood == CueMood::AccordingTo)
        return accordingTo(number);
    // "the claim that" is anybody's
    if (cue.mood == CueMood::Noun && !m_sources[number].isFound())
        return {};
    Report preceding = before(number);
    const bool besideMarks = preceding.isFound() && m_bounds.startOf(number) > 0
        && (m_text.at(m_bounds.startOf(number) - 1).isQuote()
            || (m_bounds.startOf(number) > m_sentence.first + 1 && m_text.at(m_bounds.startOf(number) - 2).isQuote()));
    Report following = after(number);
    const bool isPlain = (following.rule == ContentRule::That || following.rule == ContentRule::Question)
        && m_sources[number].rule != SourceRule::AfterCue;
    if (preceding.isFound() && !isPlain) {
        if (besideMarks || (!preceding.secondPiece.isEmpty() && !following.isFound()))
            return preceding;
        const bool strongAfter = following.rule == ContentRule::MarkedAfter || following.rule == ContentRule::Clause
            || following.rule == ContentRule::Infinitive || following.rule == ContentRule::Object;
        if (!strongAfter && m_bounds.hasFiniteVerb(preceding.piece))
            return preceding;
    }
    return following;
}

std::vector<Report> ContentFinder::run()
{
    std::vector<Report> found(m_cues.size());
    for (size_t n = 0; n < m_cues.size(); ++n)
        found[n] = report(n);
    return found;
}

} // namespace

std::vector<Report> reportsOf(const QuoteText& text, const UnitSentence& sentence, const std::vector<Cue>& cues,
                              const std::vector<Source>& sources)
{
    return ContentFinder(text, sentence, cues, sources).run();
}

} // namespace demarche
