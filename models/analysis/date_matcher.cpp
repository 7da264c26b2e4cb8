// SPDX-License-Identifier: GPL-3.0-or-later
// Follows every reading of every word through the automaton, a bounded number of words far.
#include "models/analysis/date_matcher.h"

#include "models/analysis/date_lexicon.h"
#include "models/analysis/date_number.h"

#include <algorithm>

namespace demarche {

namespace {
constexpr quint32 longestMatch = 24; // words
constexpr std::size_t mostMatches = 8;
} // namespace

DateMatcher::DateMatcher(const AnalysisInput& input, const DateLexicon& lexicon)
    : m_input(input)
    , m_lexicon(lexicon)
{
}

void DateMatcher::take(quint32 state, qint32 before, const DateMeaning& meaning, quint32 word)
{
    const quint32 next = m_lexicon.automaton().next(state, meaning.symbol);
    if (next == 0)
        return;
    for (std::size_t i = m_levelBegin; i < m_steps.size(); ++i) {
        if (m_steps[i].state == next)
            return; // an earlier reading comes to the same
    }
    if (m_lexicon.automaton().ruleAt(next) >= 0)
        m_ends.push_back(qint32(m_steps.size()));
    m_steps.push_back({ next, before, meaning, word });
}

const std::vector<DateMatch>& DateMatcher::matchesAt(quint32 word, quint32 endWord)
{
    m_matches.clear();
    m_ends.clear();
    m_steps.clear();
    m_steps.push_back({ DateAutomaton::start, -1, {}, word });
    const QStringView text(m_input.article.text);
    const quint32 last = std::min(endWord, word + longestMatch);
    std::size_t begin = 0;
    for (quint32 i = word; i < last; ++i) {
        const std::size_t end = m_steps.size();
        m_levelBegin = end;
        const Word& w = m_input.structure.words[i];
        if (i > word && w.isFirstInSentence)
            break;
        if (w.kind == WordKind::Number || w.kind == WordKind::Mixed) {
            const NumberMeanings numbers(w.span().in(text));
            for (std::size_t step = begin; step < end; ++step) {
                for (const DateMeaning& meaning : numbers.all())
                    take(m_steps[step].state, qint32(step), meaning, i);
            }
        }
        const auto meanings = m_lexicon.meaningsOf(m_input.ids[i]);
        for (std::size_t step = begin; step < end && !meanings.empty(); ++step) {
            for (const DateMeaning& meaning : meanings)
                take(m_steps[step].state, qint32(step), meaning, i);
        }
        if (m_steps.size() == end)
            break;
        begin = end;
    }
    for (std::size_t i = m_ends.size(); i > 0 && m_matches.size() < mostMatches; --i)
        m_matches.push_back(matchEndingAt(m_ends[i - 1]));
    std::stable_sort(m_matches.begin(), m_matches.end(), [](const DateMatch& a, const DateMatch& b) {
        return a.endWord != b.endWord ? a.endWord > b.endWord : a.rule < b.rule;
    });
    return m_matches;
}

DateMatch DateMatcher::matchEndingAt(qint32 step) const
{
    DateMatch match;
    match.rule = m_lexicon.automaton().ruleAt(m_steps[std::size_t(step)].state);
    match.endWord = m_steps[std::size_t(step)].word + 1;
    for (; step > 0; step = m_steps[std::size_t(step)].before)
        match.readings.push_back({ m_steps[std::size_t(step)].word, m_steps[std::size_t(step)].meaning.symbol,
                                   m_steps[std::size_t(step)].meaning.value });
    std::reverse(match.readings.begin(), match.readings.end());
    match.firstWord = match.readings.front().word;
    return match;
}

} // namespace demarche
