// SPDX-License-Identifier: GPL-3.0-or-later
// Passes over the candidates of a paragraph, each for one thing that neighbours tell.
#include "models/analysis/date_neighbours.h"

#include "models/calendar/civil_day.h"

#include <array>

namespace demarche {

namespace {

class Neighbours {
public:
    Neighbours(const AnalysisInput& input, const DateLexicon& lexicon, std::span<DateCandidate> candidates)
        : m_input(input)
        , m_lexicon(lexicon)
        , m_candidates(candidates)
    {
    }

    /// "in May and June 1955", "the spring and early summer of 1943": one year for both.
    void shareYears()
    {
        for (std::size_t i = m_candidates.size(); i-- > 1;) {
            const DateFields& next = m_candidates[i].fields;
            DateFields& f = m_candidates[i - 1].fields;
            const quint32 between = m_candidates[i - 1].endWord;
            if (f.year || !next.year || next.hasEra || next.isShortYear || !isMonthOrSeason(f) || !isMonthOrSeason(next)
                || m_candidates[i].firstWord != between + 1 || !isRangeWord(between)
                || (f.month > 0) != (next.month > 0))
                continue;
            const bool isYearBefore = f.month > next.month || f.season > next.season;
            f.year = *next.year - (isYearBefore ? 1 : 0);
        }
    }

    /// "the quarter ended 31 July": the one that held its middle.
    void endQuarters()
    {
        for (std::size_t i = 0; i + 1 < m_candidates.size(); ++i) {
            const DateFields& end = m_candidates[i + 1].fields;
            DateFields& f = m_candidates[i].fields;
            const quint32 between = m_candidates[i].endWord;
            if (m_candidates[i].sense != DateSense::Date || f.unit != DateUnit::Quarter || f.ordinal > 0 || f.direction
                || f.anaphor || f.year || end.month == 0 || end.day == 0 || m_candidates[i + 1].firstWord != between + 1
                || !m_lexicon.has(m_input.ids[between], DateCue::Ended))
                continue;
            constexpr int leapYear = 2000, halfQuarter = 45; // days
            const auto last = CivilDay::fromYearMonthDay(leapYear, end.month, end.day);
            if (last) {
                f.ordinal = (last->plusDays(-halfQuarter).month() - 1) / 3 + 1;
                f.isSaidByItsEnd = true;
                m_candidates[i].needsTense = true;
            }
        }
    }

    /// Which dates open their sentence, and which are its first.
    void placeInSentences(quint32 sentence)
    {
        constexpr quint32 opening = 3; // "Early on the"
        const auto& sentences = m_input.structure.sentences;
        m_candidates.front().isFirstOfParagraph = true;
        quint32 last = quint32(sentences.size());
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            DateCandidate& candidate = m_candidates[i];
            while (sentences[sentence].endWord <= candidate.firstWord)
                ++sentence;
            candidate.isFirstOfSentence = sentence != last;
            candidate.opensSentence
                = candidate.isFirstOfSentence && candidate.firstWord < sentences[sentence].firstWord + opening;
            last = sentence;
            const quint32 between = i > 0 ? m_candidates[i - 1].endWord : candidate.firstWord;
            candidate.endsRange = between + 1 == candidate.firstWord && isRangeWord(between)
                && textOf(between).compare(u"and", Qt::CaseInsensitive) != 0
                && textOf(between).compare(u"or", Qt::CaseInsensitive) != 0;
        }
    }

private:
    static bool isMonthOrSeason(const DateFields& f)
    {
        return (f.month > 0 || f.season > 0) && !f.direction && !f.anaphor && f.holiday < 0 && f.weekday == 0;
    }
    QStringView textOf(quint32 word) const { return m_input.structure.words[word].span().in(m_input.article.text); }
    bool isRangeWord(quint32 word) const { return joinsRange(textOf(word)); }

    const AnalysisInput& m_input;
    const DateLexicon& m_lexicon;
    std::span<DateCandidate> m_candidates;
};

} // namespace

bool joinsRange(QStringView word)
{
    static constexpr std::array<QStringView, 9> joints { u"to", u"-",       u"\u2013", u"\u2014", u"and",
                                                         u"or", u"through", u"until",  u"/" };
    for (const QStringView known : joints) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

void readNeighbours(const AnalysisInput& input, const DateLexicon& lexicon, std::span<DateCandidate> candidates,
                    quint32 firstSentence)
{
    Neighbours neighbours(input, lexicon, candidates);
    neighbours.shareYears();
    neighbours.endQuarters();
    neighbours.placeInSentences(firstSentence);
}

} // namespace demarche
