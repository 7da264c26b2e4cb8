// SPDX-License-Identifier: GPL-3.0-or-later
// Two dates with nothing but a range word between them are one stretch.
#include "models/analysis/date_ranges.h"

#include <algorithm>

namespace demarche {

namespace {

class RangeJoiner {
public:
    explicit RangeJoiner(const AnalysisInput& input)
        : m_input(input)
    {
    }

    std::optional<FuzzyDate> wholeOf(const DateCandidate& first, const DateCandidate& second, const FuzzyDate& begin,
                                     const FuzzyDate& end) const
    {
        const bool isBetween = is(first.firstWord, 1, u"between") && is(second.firstWord, 1, u"and");
        const bool isRange = is(second.firstWord, 1, u"to") || is(second.firstWord, 1, u"until")
            || is(second.firstWord, 1, u"till") || is(second.firstWord, 1, u"through") || is(second.firstWord, 1, u"-")
            || is(second.firstWord, 1, u"\u2013") || is(second.firstWord, 1, u"\u2014");
        if (second.firstWord != first.endWord + 1 || (!isBetween && !isRange))
            return std::nullopt;
        return isBetween ? FuzzyDate::once(begin.begin(), end.end()) : FuzzyDate::lasted(begin.begin(), end.end());
    }

private:
    bool is(quint32 word, quint32 stepsBack, QStringView wanted) const
    {
        if (word < stepsBack)
            return false;
        const Word& found = m_input.structure.words[word - stepsBack];
        return found.span().in(m_input.article.text).compare(wanted, Qt::CaseInsensitive) == 0;
    }

    const AnalysisInput& m_input;
};

} // namespace

void joinRanges(const AnalysisInput& input, const std::vector<DateCandidate>& candidates,
                std::vector<DateFinding>& dates)
{
    const RangeJoiner joiner(input);
    const std::size_t count = std::min(candidates.size(), dates.size());
    for (std::size_t i = 0; i + 1 < count; ++i) {
        if (!dates[i].date || !dates[i + 1].date)
            continue;
        const auto whole = joiner.wholeOf(candidates[i], candidates[i + 1], *dates[i].date, *dates[i + 1].date);
        if (whole)
            dates[i].whole = dates[i + 1].whole = whole;
    }
}

} // namespace demarche
