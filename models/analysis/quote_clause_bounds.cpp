// SPDX-License-Identifier: GPL-3.0-or-later
// The next cue with a subject of its own ends a clause; commas and adverbial clauses end an object.
#include "models/analysis/quote_clause_bounds.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr size_t mostLaterCues = 12; ///< looked at for the end of a clause

} // namespace

ClauseBounds::ClauseBounds(const QuoteText& text, const UnitSentence& sentence, const std::vector<Cue>& cues,
                           const std::vector<Source>& sources)
    : m_text(text)
    , m_sentence(sentence)
    , m_cues(cues)
    , m_sources(sources)
    , m_end(sentence.end)
{
    while (m_end > sentence.first && isFinalMark(m_end - 1))
        --m_end;
}

bool ClauseBounds::isFinalMark(quint32 unit) const
{
    const char16_t c = m_text.at(unit).mark;
    return c == u'.' || c == u'!' || c == u'?' || c == u'\u2026';
}

/// First unit of the reporting clause: of its subject where that stands before the verb.
quint32 ClauseBounds::startOf(size_t number) const
{
    const Source& source = m_sources[number];
    const bool ownsSubject = source.rule == SourceRule::BeforeCue || source.rule == SourceRule::Apposition
        || source.rule == SourceRule::Relative;
    return ownsSubject ? std::min(source.first, m_cues[number].first) : m_cues[number].first;
}

UnitRange ClauseBounds::trimmed(UnitRange range) const
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

bool ClauseBounds::hasFiniteVerb(UnitRange range) const
{
    for (quint32 i = range.first; i < range.end && i < range.first + 40; ++i) {
        if (m_text.at(i).isQuote() || m_text.isFiniteVerb(i) || m_text.at(i).cue.form == CueVerbForm::Third)
            return true;
    }
    return false;
}

quint32 ClauseBounds::skipTime(quint32 unit) const
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
quint32 ClauseBounds::skipAdjuncts(quint32 unit) const
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
bool ClauseBounds::isSubordinate(quint32 unit) const
{
    const Unit& u = m_text.at(unit);
    return u.is(SubordinatorWord) && !u.is(DeterminerWord) && !u.isName && !u.is(AdverbWord);
}

/// Where the next reporting clause of the sentence begins, with its comma and its "and".
quint32 ClauseBounds::clauseEnd(size_t number, quint32 first) const
{
    quint32 end = m_end;
    // "Noting that the plan was dead, Vik closed the meeting"
    const Source& own = m_sources[number];
    if (own.rule == SourceRule::AfterComma && own.first > first + 1 && m_text.isBreak(own.first - 1))
        end = own.first - 1;
    for (size_t k = number + 1; k < m_cues.size() && k <= number + mostLaterCues; ++k) {
        const Cue& cue = m_cues[k];
        quint32 begin = startOf(k);
        if (begin <= first || begin >= end)
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
quint32 ClauseBounds::objectEnd(size_t number, quint32 first) const
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

/// Where the clause that ends at `limit` begins: the sentence's start, without "And" or "But".
quint32 ClauseBounds::clauseStart(quint32 limit) const
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

} // namespace demarche
