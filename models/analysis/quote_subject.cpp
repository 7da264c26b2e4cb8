// SPDX-License-Identifier: GPL-3.0-or-later
// Walks back from the verb.
#include "models/analysis/quote_subject.h"

namespace demarche {

namespace {

constexpr quint32 longestAside = 45; ///< units between two commas
constexpr quint32 farthestVerb = 80; ///< units searched back for the verb of the clause

} // namespace

/// Steps back over "on Tuesday", "last week", "in Berlin on Monday" before a verb.
quint32 SubjectFinder::skipTime(quint32 end) const
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
bool SubjectFinder::isAside(quint32 first, quint32 end) const
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
bool SubjectFinder::isDescription(quint32 first, quint32 end) const
{
    if (first >= end)
        return false;
    const Unit& u = m_text.at(first);
    if (u.is(RelativeWord | DeterminerWord | NumberWord | TitleWord) && !u.is(TimeModifierWord))
        return true;
    return m_text.isNominal(first) && !u.is(TimeWord);
}

/// The subject before a comma that closes an aside: "Ruiz, who had flown in, said".
Source SubjectFinder::pastAside(quint32 comma) const
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
        source = sourceOf(describes ? SourceRule::Apposition : SourceRule::BeforeCue, *phrase);
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
        source = sourceOf(SourceRule::Apposition, *named);
        source.end = comma;
        break;
    }
    return source;
}

Source SubjectFinder::before(quint32 first) const
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
                Source source = sourceOf(SourceRule::Relative, *antecedent);
                source.end = last + 1;
                return source;
            }
        }
    }
    return sourceOf(SourceRule::BeforeCue, *phrase);
}

/// The subject of the last verb before `limit` that has one.
Source SubjectFinder::ofClause(quint32 limit) const
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

} // namespace demarche
