// SPDX-License-Identifier: GPL-3.0-or-later
// Subjects by position; verbs without one of their own share that of the verb before.
#include "models/analysis/quote_speaker.h"

#include "models/analysis/quote_possessor.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr quint32 longestAside = 45; ///< units between two commas
constexpr quint32 farthestVerb = 80; ///< units searched back for the verb of the clause
constexpr size_t mostCues = 16; ///< searched back for a shared subject

class SpeakerFinder {
public:
    SpeakerFinder(const QuoteText& text, const UnitSentence& sentence, const std::vector<Cue>& cues)
        : m_text(text)
        , m_sentence(sentence)
        , m_cues(cues)
        , m_sources(cues.size())
    {
    }
    std::vector<Source> run();
    Source clauseSubject(quint32 limit) const;

private:
    Source before(quint32 first) const;
    Source pastAside(quint32 comma) const;
    Source after(const Cue& cue) const;
    Source agent(const Cue& cue) const;
    Source quotedAs(const Cue& cue, size_t number) const;
    Source shared(size_t cue) const;
    Source accordingTo(const Cue& cue) const;
    Source afterComma(const Cue& cue, size_t number) const;
    Source made(SourceRule rule, const NounPhrase& phrase) const;
    quint32 skipTime(quint32 end) const;
    bool isDescription(quint32 first, quint32 end) const;
    bool isAside(quint32 first, quint32 end) const;
    bool isInverted(const Cue& cue) const;
    bool takesObject(const Cue& cue) const;
    bool isPlainlyInverted(const Cue& cue) const;

    const QuoteText& m_text;
    const UnitSentence& m_sentence;
    const std::vector<Cue>& m_cues;
    std::vector<Source> m_sources;
};

Source SpeakerFinder::made(SourceRule rule, const NounPhrase& phrase) const
{
    Source source { rule, phrase.first, phrase.end, phrase };
    return source;
}

/// Steps back over "on Tuesday", "last week", "in Berlin on Monday" before a verb.
quint32 SpeakerFinder::skipTime(quint32 end) const
{
    quint32 i = end;
    while (i > m_sentence.first && m_text.isAdverb(i - 1) && !m_text.at(i - 1).is(RelativeWord))
        --i;
    if (i > m_sentence.first && m_text.at(i - 1).is(TimeWord)) {
        quint32 k = i - 1;
        while (k > m_sentence.first && m_text.at(k - 1).is(TimeModifierWord | TimeWord | NumberWord | DeterminerWord))
            --k;
        if (k > m_sentence.first && m_text.at(k - 1).is(PrepositionWord))
            --k;
        // a phrase of time only where something else is left for the subject
        if (k > m_sentence.first)
            i = k;
    }
    while (i > m_sentence.first && m_text.isAdverb(i - 1) && !m_text.at(i - 1).is(RelativeWord | GroupPronounWord))
        --i;
    return i;
}

/// What stands between two commas can be an aside: it says nothing finite, or it is a clause of "who".
bool SpeakerFinder::isAside(quint32 first, quint32 end) const
{
    if (first >= end)
        return false;
    if (m_text.at(first).is(RelativeWord | SubordinatorWord | PrepositionWord) && !m_text.at(first).is(DeterminerWord))
        return true;
    for (quint32 i = first; i < end; ++i) {
        const Unit& u = m_text.at(i);
        if (u.isQuote())
            return false;
        if (u.is(RelativeWord) && i > first)
            return true; // what follows belongs to it
        if (u.is(AuxiliaryWord | SubjectPronounWord) && !u.isName && !u.is(DeterminerWord))
            return false;
    }
    return true;
}

/// What stands between two commas describes the noun before them, rather than the act.
bool SpeakerFinder::isDescription(quint32 first, quint32 end) const
{
    if (first >= end)
        return false;
    const Unit& u = m_text.at(first);
    if (u.is(RelativeWord | DeterminerWord | NumberWord | TitleWord) && !u.is(TimeModifierWord))
        return true;
    return m_text.isNominal(first) && !u.is(TimeWord);
}

/// The subject before a comma that closes an aside: "Ruiz, who had flown in, said".
Source SpeakerFinder::pastAside(quint32 comma) const
{
    quint32 open = comma;
    Source source;
    for (int step = 0; step < 4; ++step) {
        quint32 i = open;
        while (i > m_sentence.first && open - i < longestAside && !(m_text.isBreak(i - 1) && i - 1 < open))
            --i;
        if (i == m_sentence.first || !m_text.isBreak(i - 1) || i < 2 || i - 1 == m_sentence.first)
            break;
        const auto phrase = nounPhraseEndingAt(m_text, i - 2, m_sentence.first);
        if (!phrase || !isAside(i, open))
            break;
        const bool describes = isDescription(i, open);
        source = made(describes ? SourceRule::Apposition : SourceRule::BeforeCue, *phrase);
        if (describes)
            source.end = comma;
        open = i - 1;
        // an apposition before an apposition: go on to the name
        const Unit& first = m_text.at(phrase->first);
        const bool goesOn = phrase->first > m_sentence.first && m_text.at(phrase->first - 1).mark == u','
            && (first.is(DeterminerWord | NumberWord) || !first.isName);
        if (!goesOn)
            break;
        open = phrase->first - 1;
        const auto named
            = open > m_sentence.first ? nounPhraseEndingAt(m_text, open - 1, m_sentence.first) : std::nullopt;
        if (!named || !m_text.at(named->head).isName)
            break;
        source = made(SourceRule::Apposition, *named);
        source.end = comma;
        break;
    }
    return source;
}

Source SpeakerFinder::before(quint32 first) const
{
    const quint32 end = skipTime(first);
    if (end == m_sentence.first)
        return {};
    const quint32 last = end - 1;
    if (m_text.at(last).isQuote() || (m_text.at(last).is(CoordinatorWord) && !m_text.at(last).isName))
        return {};
    if (m_text.isBreak(last)) {
        if (Source aside = pastAside(last); aside.isFound())
            return aside;
        return {};
    }
    auto phrase = nounPhraseEndingAt(m_text, last, m_sentence.first);
    if (!phrase)
        return {};
    if (m_text.at(last).is(RelativeWord) && phrase->isPronoun && last > m_sentence.first) {
        // "officials who say": the noun, with its pronoun
        const quint32 noun = m_text.at(last - 1).mark == u',' ? last - 1 : last;
        if (noun > m_sentence.first && m_text.isNominal(noun - 1)) {
            if (const auto antecedent = nounPhraseEndingAt(m_text, noun - 1, m_sentence.first)) {
                Source source = made(SourceRule::Relative, *antecedent);
                source.end = last + 1;
                return source;
            }
        }
    }
    return made(SourceRule::BeforeCue, *phrase);
}

/// "said of Ruiz"
bool SpeakerFinder::takesObject(const Cue& cue) const
{
    const auto& own = m_text.lexicon.verb(cue.verb).prepositions;
    return cue.end > cue.head + 1
        && std::find(own.begin(), own.end(), m_text.input.ids[m_text.at(cue.end - 1).word]) != own.end();
}

/// "said Ruiz": nothing but marked words, a comma or a clause before the verb.
bool SpeakerFinder::isInverted(const Cue& cue) const
{
    if (cue.mood != CueMood::Finite || !(m_text.lexicon.verb(cue.verb).frames & QuoteFrame))
        return false;
    if (cue.first != cue.head || takesObject(cue))
        return false;
    if (cue.head > m_sentence.first) {
        const quint32 left = cue.head - 1;
        if (!m_text.at(left).isQuote() && m_text.at(left).mark != u',' && !m_text.isDash(left))
            return false;
    }
    if (cue.end >= m_sentence.end)
        return false;
    const Unit& next = m_text.at(cue.end);
    if (!next.isWord || next.is(ComplementiserWord | InterrogativeWord | ToWord)
        || (next.is(PrepositionWord) && !next.isName))
        return false;
    const bool besideMarks = cue.head == m_sentence.first || m_text.at(cue.head - 1).isQuote();
    // "Ruiz, the mayor, said Tuesday"
    if (next.is(TimeWord) && !besideMarks)
        return false;
    if ((m_text.lexicon.verb(cue.verb).frames & AddresseeFrame) && !besideMarks)
        return false;
    // "..., said the party was": no inversion
    const auto phrase = nounPhraseStartingAt(m_text, cue.end, m_sentence.end);
    if (!phrase)
        return false;
    return phrase->end >= m_sentence.end || besideMarks || !m_text.isFiniteVerb(phrase->end);
}

/// ", said Ruiz, the minister.": nothing but the subject follows, and the verb takes no object.
bool SpeakerFinder::isPlainlyInverted(const Cue& cue) const
{
    if (!isInverted(cue) || (m_text.lexicon.verb(cue.verb).frames & (ObjectFrame | AddresseeFrame)))
        return false;
    quint32 end = cue.end;
    while (end < m_sentence.end && m_text.at(end).isWord && !m_text.at(end).is(PrepositionWord))
        ++end;
    const auto phrase = nounPhraseStartingAt(m_text, cue.end, end);
    return phrase && phrase->end == end
        && (m_text.at(phrase->head).isName || m_text.at(phrase->first).is(DeterminerWord));
}

Source SpeakerFinder::after(const Cue& cue) const
{
    const auto phrase = nounPhraseStartingAt(m_text, cue.end, m_sentence.end);
    return phrase ? made(SourceRule::AfterCue, *phrase) : Source {};
}

Source SpeakerFinder::agent(const Cue& cue) const
{
    const quint32 end = std::min(m_sentence.end, cue.end + 12);
    for (quint32 i = cue.end; i + 1 < end; ++i) {
        const Unit& u = m_text.at(i);
        if (m_text.isBreak(i) || u.isQuote() || u.is(ComplementiserWord | ToWord))
            break;
        if (u.isWord && m_text.textOf(i) == u"by") {
            const auto phrase = nounPhraseStartingAt(m_text, i + 1, m_sentence.end);
            return phrase ? made(SourceRule::Agent, *phrase) : Source {};
        }
    }
    return {};
}

/// "The paper quoted Ruiz as saying": the object of the verb before speaks.
Source SpeakerFinder::quotedAs(const Cue& cue, size_t number) const
{
    if (number == 0 || cue.first < m_cues[number - 1].end + 2 || m_text.textOf(cue.first - 1) != u"as")
        return {};
    const auto phrase = nounPhraseEndingAt(m_text, cue.first - 2, m_cues[number - 1].end);
    return phrase && phrase->first == m_cues[number - 1].end ? made(SourceRule::BeforeCue, *phrase) : Source {};
}

/// At the sentence's start the clause follows the comma; an apposition may stand between.
Source SpeakerFinder::accordingTo(const Cue& cue) const
{
    quint32 limit = m_sentence.end;
    if (cue.first <= m_sentence.first + 1) {
        for (limit = cue.end; limit < m_sentence.end && m_text.at(limit).mark != u',';)
            ++limit;
    }
    const auto phrase = nounPhraseStartingAt(m_text, cue.end, limit);
    if (!phrase)
        return {};
    Source source = made(SourceRule::AccordingTo, *phrase);
    if (limit == phrase->end && limit + 1 < m_sentence.end) {
        quint32 second = limit + 1;
        while (second < m_sentence.end && m_text.at(second).mark != u',' && !m_text.isFiniteVerb(second))
            ++second;
        if (second + 1 < m_sentence.end && m_text.at(second).mark == u',' && isDescription(limit + 1, second))
            source.end = second;
    }
    return source;
}

/// The subject of the last verb before `limit` that has one.
Source SpeakerFinder::clauseSubject(quint32 limit) const
{
    for (quint32 i = limit; i > m_sentence.first && limit - i < farthestVerb;) {
        --i;
        if (!m_text.isFiniteVerb(i))
            continue;
        quint32 first = i;
        while (first > m_sentence.first && (m_text.at(first - 1).is(AuxiliaryWord) || m_text.isAdverb(first - 1)))
            --first;
        Source source = before(first);
        if (source.isFound() && source.rule != SourceRule::Relative) {
            source.rule = SourceRule::Clause;
            return source;
        }
        i = first;
    }
    return {};
}

Source SpeakerFinder::shared(size_t number) const
{
    for (size_t i = number; i > 0 && number - i < mostCues;) {
        --i;
        const Source& source = m_sources[i];
        if (!source.isFound() || m_cues[i].mood == CueMood::Passive || m_cues[i].mood == CueMood::AccordingTo)
            continue;
        // a clause inside what another reports is not the sentence's own
        const bool isNested = source.first > m_sentence.first && i > 0
            && (source.rule == SourceRule::BeforeCue || source.rule == SourceRule::Relative)
            && !m_text.isBreak(source.first - 1) && !m_text.at(source.first - 1).is(CoordinatorWord)
            && !m_text.at(source.first - 1).isQuote() && m_sources[0].isFound();
        if (isNested)
            continue;
        Source copy = source;
        copy.rule = SourceRule::Shared;
        return copy;
    }
    return {};
}

/// "Asked about it, Ruiz said": the subject of the clause that follows.
Source SpeakerFinder::afterComma(const Cue& cue, size_t number) const
{
    quint32 i = cue.end;
    const quint32 farthest = std::min(m_sentence.end, cue.end + farthestVerb);
    while (i < farthest && m_text.at(i).mark != u',')
        ++i;
    for (size_t k = number + 1; k < m_cues.size() && k < number + mostCues; ++k) {
        if (m_cues[k].first <= i || m_cues[k].mood != CueMood::Finite)
            continue;
        Source source = before(m_cues[k].first);
        if (source.isFound()) {
            source.rule = SourceRule::AfterComma;
            return source;
        }
    }
    if (i + 1 < m_sentence.end) {
        if (const auto phrase = nounPhraseStartingAt(m_text, i + 1, m_sentence.end))
            return made(SourceRule::AfterComma, *phrase);
    }
    return {};
}

std::vector<Source> SpeakerFinder::run()
{
    for (size_t n = 0; n < m_cues.size(); ++n) {
        const Cue& cue = m_cues[n];
        Source& source = m_sources[n];
        switch (cue.mood) {
        case CueMood::Finite:
            if (isPlainlyInverted(cue))
                source = after(cue);
            if (!source.isFound() && cue.first > m_sentence.first && m_text.isBreak(cue.first - 1))
                source = before(cue.first);
            if (!source.isFound() && isInverted(cue))
                source = after(cue);
            if (!source.isFound())
                source = before(cue.first);
            if (!source.isFound())
                source = shared(n);
            if (!source.isFound())
                source = clauseSubject(cue.first);
            break;
        case CueMood::Passive: source = agent(cue); break;
        case CueMood::Participial: source = agent(cue); break;
        case CueMood::AccordingTo: source = accordingTo(cue); break;
        case CueMood::Reduced:
            source = before(cue.first);
            if (source.isFound())
                source.rule = SourceRule::Relative;
            // "she issued a statement saying" is she
            if (source.isFound() && m_text.at(source.phrase.head).is(DocumentWord | VenueWord)) {
                if (const Source author = clauseSubject(source.phrase.first); author.isFound())
                    source = author;
            }
            break;
        case CueMood::Gerund:
        case CueMood::Infinitive: {
            const bool opensSentence = cue.first <= m_sentence.first + 1;
            if (cue.mood == CueMood::Gerund) {
                source = quotedAs(cue, n);
                if (source.isFound())
                    break;
                if (const auto author = authorBefore(m_text, cue.first, m_sentence.first))
                    source = made(SourceRule::Possessor, *author);
            }
            if (!opensSentence && !source.isFound()) {
                source = shared(n);
                if (!source.isFound())
                    source = clauseSubject(cue.first);
            }
            if (!source.isFound())
                source = afterComma(cue, n);
            break;
        }
        case CueMood::Noun:
            if (const auto owner = possessorOf(m_text, cue.head, m_sentence.first))
                source = made(SourceRule::Possessor, *owner);
            break;
        }
    }
    return std::move(m_sources);
}

} // namespace

std::vector<Source> sourcesOf(const QuoteText& text, const UnitSentence& sentence, const std::vector<Cue>& cues)
{
    return SpeakerFinder(text, sentence, cues).run();
}

Source subjectOfClause(const QuoteText& text, const UnitSentence& sentence, quint32 unit)
{
    const std::vector<Cue> none;
    return SpeakerFinder(text, sentence, none).clauseSubject(unit);
}

} // namespace demarche
