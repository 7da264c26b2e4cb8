// SPDX-License-Identifier: GPL-3.0-or-later
// What follows the cue decides; a cue with nothing after it looks at what stands before.
#include "models/analysis/quote_content.h"

#include "models/analysis/quote_marked_words.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr size_t mostLaterCues = 12; ///< looked at for the end of a clause

class ContentFinder {
public:
    ContentFinder(const QuoteText& text, const UnitSentence& sentence, const std::vector<Cue>& cues,
                  const std::vector<Source>& sources)
        : m_text(text)
        , m_sentence(sentence)
        , m_cues(cues)
        , m_sources(sources)
    {
        m_end = sentence.end;
        while (m_end > sentence.first && isFinalMark(m_end - 1))
            --m_end;
    }
    std::vector<Report> run();

private:
    bool isFinalMark(quint32 unit) const
    {
        const char16_t c = m_text.at(unit).mark;
        return c == u'.' || c == u'!' || c == u'?' || c == u'\u2026';
    }
    Report report(size_t number);
    Report accordingTo(size_t number);
    Report after(size_t number);
    Report marked(size_t number, quint32 first) const;
    Report before(size_t number);
    quint32 skipAdjuncts(quint32 unit, const CueVerb& verb) const;
    quint32 skipTime(quint32 unit) const;
    quint32 clauseEnd(size_t number, quint32 first) const;
    quint32 objectEnd(size_t number, quint32 first) const;
    quint32 startOf(size_t number) const;
    bool hasFiniteVerb(UnitRange range) const;
    UnitRange trimmed(UnitRange range) const;
    bool isSubordinate(quint32 unit) const;
    quint32 clauseStart(quint32 limit) const;

    const QuoteText& m_text;
    const UnitSentence& m_sentence;
    const std::vector<Cue>& m_cues;
    const std::vector<Source>& m_sources;
    quint32 m_end = 0; ///< without the final stop
};

/// First unit of the reporting clause: of its subject where that stands before the verb.
quint32 ContentFinder::startOf(size_t number) const
{
    const Source& source = m_sources[number];
    const bool ownsSubject = source.rule == SourceRule::BeforeCue || source.rule == SourceRule::Apposition
        || source.rule == SourceRule::Relative;
    return ownsSubject ? std::min(source.first, m_cues[number].first) : m_cues[number].first;
}

UnitRange ContentFinder::trimmed(UnitRange range) const
{
    const auto isEdge = [&](quint32 i) {
        const Unit& u = m_text.at(i);
        return !u.isWord && !u.isQuote() && u.mark != u'(' && u.mark != u')' && u.mark != u'$' && u.mark != u'%'
            && u.mark != u'#' && u.mark != u'@' && u.mark != u'[' && u.mark != u']';
    };
    while (!range.isEmpty() && isEdge(range.first))
        ++range.first;
    while (!range.isEmpty() && isEdge(range.end - 1))
        --range.end;
    return range;
}

bool ContentFinder::hasFiniteVerb(UnitRange range) const
{
    for (quint32 i = range.first; i < range.end && i < range.first + 40; ++i) {
        if (m_text.at(i).isQuote() || m_text.isFiniteVerb(i) || m_text.at(i).cue.form == VerbForm::Third)
            return true;
    }
    return false;
}

quint32 ContentFinder::skipTime(quint32 unit) const
{
    quint32 i = unit;
    bool found = false;
    // "a day earlier", "the next day"
    if (i + 1 < m_end && m_text.at(i).is(DeterminerWord | NumberWord)
        && m_text.at(i + 1).is(TimeWord | TimeModifierWord))
        ++i;
    while (i < m_end && m_text.at(i).is(TimeWord | TimeModifierWord) && !m_text.at(i).is(SubjectPronounWord)) {
        found = found || m_text.at(i).is(TimeWord);
        ++i;
    }
    while (found && i < m_end && m_text.at(i).is(NumberWord) && !m_text.at(i).is(DeterminerWord))
        ++i;
    return found ? i : unit;
}

/// Steps over "on Tuesday", "in a statement", "to reporters" between a cue and its clause.
quint32 ContentFinder::skipAdjuncts(quint32 unit, const CueVerb&) const
{
    quint32 i = unit;
    for (int step = 0; step < 6 && i < m_end; ++step) {
        const quint32 begin = i;
        while (i < m_end && m_text.isAdverb(i) && !m_text.at(i).is(DeterminerWord | ToWord | GroupPronounWord))
            ++i;
        i = skipTime(i);
        const Unit& u = i < m_end ? m_text.at(i) : m_text.at(unit);
        if (i < m_end && u.is(PrepositionWord) && !u.is(ComplementiserWord) && i + 1 < m_end) {
            if (const quint32 past = skipTime(i + 1); past > i + 1) {
                i = past;
            } else if (const auto phrase = nounPhraseStartingAt(m_text, i + 1, m_end)) {
                // the shortest phrase: an apposition may be the clause's subject
                quint32 end = phrase->end;
                for (quint32 k = phrase->first; k < end; ++k) {
                    if (m_text.isBreak(k))
                        end = k;
                }
                i = end;
            }
        }
        if (i == begin)
            break;
    }
    return i;
}

/// Words that open an adverbial clause: an object ends before them.
bool ContentFinder::isSubordinate(quint32 unit) const
{
    const Unit& u = m_text.at(unit);
    return u.is(SubordinatorWord) && !u.is(DeterminerWord) && !u.isName && !u.is(AdverbWord);
}

/// Where the next reporting clause of the sentence begins, with its comma and its "and".
quint32 ContentFinder::clauseEnd(size_t number, quint32 first) const
{
    quint32 end = m_end;
    for (size_t k = number + 1; k < m_cues.size() && k <= number + mostLaterCues; ++k) {
        const Cue& cue = m_cues[k];
        quint32 begin = startOf(k);
        if (begin <= first)
            continue;
        bool ends = false;
        const quint32 left = begin - 1;
        const bool afterBreak = m_text.isBreak(left);
        const bool afterAnd = m_text.at(left).is(CoordinatorWord) && !m_text.at(left).isName;
        switch (cue.mood) {
        case CueMood::AccordingTo: ends = true; break;
        case CueMood::Gerund: ends = afterBreak; break;
        case CueMood::Finite:
            if (m_sources[k].rule == SourceRule::AfterCue)
                ends = afterBreak;
            else if (m_sources[k].rule == SourceRule::Shared)
                ends = afterAnd || afterBreak;
            else if (m_sources[k].rule == SourceRule::BeforeCue || m_sources[k].rule == SourceRule::Apposition)
                ends = afterBreak || (afterAnd && left > first && m_text.isBreak(left - 1));
            break;
        default: break;
        }
        if (!ends)
            continue;
        end = begin;
        if (afterAnd)
            --end;
        break;
    }
    for (quint32 i = first; i < end; ++i) {
        const bool opensMarks = m_text.at(i).mark == u':' && i > first && i + 1 < end && m_text.at(i + 1).isQuote();
        if (m_text.at(i).mark == u';' || opensMarks) {
            end = i;
            break;
        }
    }
    return end;
}

/// A noun phrase with what hangs on it, up to a comma, an adverbial clause or another verb of the sentence.
quint32 ContentFinder::objectEnd(size_t number, quint32 first) const
{
    const quint32 limit = clauseEnd(number, first);
    for (quint32 i = first; i < limit; ++i) {
        const Unit& u = m_text.at(i);
        if (i == first)
            continue;
        if (m_text.isBreak(i)) {
            // a list or an apposition goes on: "Ruiz, the minister, for"
            return i;
        }
        if (isSubordinate(i) || (u.is(CoordinatorWord) && i + 1 < limit && m_text.isFiniteVerb(i + 1)))
            return i;
    }
    return limit;
}

/// said "..." when it was over: whole sentences in marks are all that is reported, and more marks
/// that follow at once.
Report ContentFinder::marked(size_t number, quint32 first) const
{
    Report found;
    found.rule = ContentRule::MarkedAfter;
    found.piece = trimmed({ first, clauseEnd(number, first) });
    if (!markedWordsOf(m_text, first).startsCapital)
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

Report ContentFinder::after(size_t number)
{
    const Cue& cue = m_cues[number];
    const CueVerb& verb = m_text.lexicon.verb(cue.verb);
    Report found;
    quint32 i = cue.end;
    if (m_sources[number].rule == SourceRule::AfterCue)
        i = m_sources[number].end;
    const bool hasParticle = cue.end > cue.head + 1 && (verb.frames & PrepositionFrame);
    const auto make = [&](ContentRule rule, quint32 first) {
        const bool isClause = rule != ContentRule::Object;
        found.rule = rule;
        found.piece = trimmed({ first, isClause ? clauseEnd(number, first) : objectEnd(number, first) });
        if (found.piece.isEmpty())
            found.rule = ContentRule::None;
        return found;
    };
    if (i >= m_end)
        return found;
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
    i = skipAdjuncts(i, verb);
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
            if ((next.is(ComplementiserWord) && (verb.frames & ClauseFrame)) || (next.isQuote() && (verb.frames & QuoteFrame)))
                return next.isQuote() ? marked(number, k + 1) : make(ContentRule::That, k + 1);
            break;
        }
        return found;
    }
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
    if (hasParticle)
        return make(ContentRule::Object, direct);
    const bool startsNoun = m_text.isNominal(direct)
        || close.is(DeterminerWord | SubjectPronounWord | ObjectPronounWord) || close.isQuote() || m_text.looksGerund(direct)
        || close.cue.form == VerbForm::Gerund;
    if (verb.frames & ClauseFrame) {
        const quint32 start = startsNoun && !m_text.at(direct).is(TimeWord) ? direct : i;
        const UnitRange range { start, clauseEnd(number, start) };
        const Unit& head = m_text.at(start);
        if (hasFiniteVerb(range) && !head.is(ToWord) && (!head.is(PrepositionWord) || start != direct || verb.sort == CueSort::Speech))
            return make(ContentRule::Clause, start);
    }
    if ((verb.frames & ObjectFrame) && startsNoun)
        return make(ContentRule::Object, direct);
    return found;
}

/// Where the clause that ends at `limit` begins: the sentence's start, without "And" or "But".
quint32 ContentFinder::clauseStart(quint32 limit) const
{
    quint32 first = m_sentence.first;
    for (quint32 i = limit; i > m_sentence.first; --i) {
        if (m_text.at(i - 1).mark == u';') {
            first = i;
            break;
        }
    }
    while (first < limit && m_text.at(first).is(CoordinatorWord))
        ++first;
    return first;
}

/// "..., she said": the clause before the cue, and what goes on after it.
Report ContentFinder::before(size_t number)
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
    const quint32 begin = startOf(number);
    if (begin <= m_sentence.first)
        return found;
    const Unit& left = m_text.at(begin - 1);
    if (!left.isQuote() && !m_text.isBreak(begin - 1) && left.mark != u'?' && left.mark != u'!')
        return found;
    quint32 first = clauseStart(begin - 1);
    // after another reporting clause only its own words remain
    for (size_t k = number; k > 0; --k) {
        const quint32 past = std::max(m_cues[k - 1].end, m_sources[k - 1].rule == SourceRule::AfterCue ? m_sources[k - 1].end : 0);
        if (past < begin && !left.isQuote())
            break;
        if (past < begin && left.isQuote()) {
            first = std::max(first, begin - 1);
            break;
        }
    }
    found.rule = ContentRule::Before;
    found.piece = trimmed({ first, begin });
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
            found.secondPiece = trimmed({ start, clauseEnd(number, start) });
            break;
        }
        if (!breaks)
            continue;
        const bool continuesPlain = k == skipAdjuncts(i, verb) && !left.isQuote() && k + 1 < m_end
            && !m_text.at(k + 1).is(CoordinatorWord) && m_text.at(k + 1).cue.form != VerbForm::Gerund
            && !m_text.looksGerund(k + 1) && !isSubordinate(k + 1)
            && (!hasFiniteVerb(found.piece) || !m_text.at(k + 1).is(RelativeWord | DeterminerWord));
        if (continuesPlain) {
            found.secondPiece = trimmed({ k + 1, clauseEnd(number, k + 1) });
            break;
        }
    }
    return found;
}

Report ContentFinder::accordingTo(size_t number)
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
    if (start >= cue.first || trimmed({ start, cue.first }).isEmpty()) {
        quint32 i = source.end;
        while (i < m_end && !m_text.isBreak(i) && !m_text.at(i).isQuote())
            ++i;
        found.piece = trimmed({ i, clauseEnd(number, i) });
    } else {
        quint32 first = clauseStart(cue.first);
        found.piece = trimmed({ first, cue.first });
        if (source.end < m_end && m_text.isBreak(source.end) && first + 4 > cue.first)
            found.secondPiece = trimmed({ source.end + 1, clauseEnd(number, source.end + 1) });
    }
    if (found.piece.isEmpty())
        return Report {};
    return found;
}

Report ContentFinder::report(size_t number)
{
    const Cue& cue = m_cues[number];
    if (cue.mood == CueMood::AccordingTo)
        return accordingTo(number);
    Report preceding = before(number);
    const bool besideMarks = preceding.isFound() && startOf(number) > 0
        && (m_text.at(startOf(number) - 1).isQuote()
            || (startOf(number) > m_sentence.first + 1 && m_text.at(startOf(number) - 2).isQuote()));
    Report following = after(number);
    const bool isPlain = (following.rule == ContentRule::That || following.rule == ContentRule::Question)
        && m_sources[number].rule != SourceRule::AfterCue;
    if (preceding.isFound() && !isPlain) {
        if (besideMarks || (!preceding.secondPiece.isEmpty() && !following.isFound()))
            return preceding;
        const bool strongAfter = following.rule == ContentRule::MarkedAfter || following.rule == ContentRule::Clause
            || following.rule == ContentRule::Infinitive || following.rule == ContentRule::Object;
        if (!strongAfter && hasFiniteVerb(preceding.piece))
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
