// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the independent texts behind each date.
#include "models/story/date_choice.h"

#include "models/story/event_rows.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace demarche {

namespace {

constexpr size_t mostCompared = 64; ///< a wire story copied a thousand times says the same each time

/// Millisecond to day are all "a day or finer" when dates stand for election.
int coarseness(const FuzzyDate& date)
{
    if (date.shape() == FuzzyDate::Shape::Point)
        return std::max(int(date.precision()), int(Precision::Day));
    const std::optional<DayStretch> days = dayStretchOf(date);
    return days && days->length() == 1 ? int(Precision::Day) : int(Precision::Interval);
}

/// Shorter is finer; an open stretch is the longest.
double secondsOf(const FuzzyDate& date)
{
    const std::optional<Instant> earliest = date.earliest();
    const std::optional<Instant> latest = date.latest();
    return earliest && latest ? (*latest - *earliest).toSeconds() : std::numeric_limits<double>::max();
}

/// A day that the text names or counts is firmer than one taken over from the sentence before.
int firmnessOf(const EventFinding& event)
{
    return (event.origin == DateOrigin::Inferred ? 0 : 4) - int(event.certainty);
}

qint64 daysUntilPublished(const ReportedDate& reported)
{
    constexpr qint64 unknown = std::numeric_limits<qint64>::max();
    if (!reported.published)
        return unknown;
    const std::optional<Instant> told = reported.published->latest();
    const std::optional<Instant> happened = reported.event->when->earliest();
    if (!told || !happened || *told < *happened)
        return unknown;
    return (*told - *happened).wholeSeconds() / 86400;
}

} // namespace

ChosenDate chooseDate(const std::vector<ReportedDate>& dates)
{
    int finest = std::numeric_limits<int>::max();
    for (const ReportedDate& reported : dates)
        finest = std::min(finest, coarseness(*reported.event->when));
    using Rank = std::tuple<size_t, double, int, qint64>; // support, fineness, firmness, nearness
    std::optional<Rank> bestRank;
    ChosenDate chosen;
    bool isContested = false;
    bool isBySupport = false;
    const size_t compared = std::min(dates.size(), mostCompared);
    for (size_t i = 0; i < compared; ++i) {
        const FuzzyDate& date = *dates[i].event->when;
        if (coarseness(date) > finest)
            continue;
        std::set<qint32> supporting;
        for (size_t j = 0; j < compared; ++j) {
            if (compare(date, *dates[j].event->when) != DateRelation::Exclusive)
                supporting.insert(dates[j].textGroup);
            else
                isContested = true;
        }
        const Rank rank { supporting.size(), -secondsOf(date), firmnessOf(*dates[i].event),
                          -daysUntilPublished(dates[i]) };
        if (!bestRank || rank > *bestRank) {
            isBySupport = bestRank && std::get<0>(rank) > std::get<0>(*bestRank);
            bestRank = rank;
            chosen.report = i;
        } else if (std::get<0>(rank) < std::get<0>(*bestRank)) {
            isBySupport = true;
        }
    }
    const FuzzyDate& date = *dates[chosen.report].event->when;
    if (isContested)
        chosen.rule = { isBySupport ? "story.date-of-most" : "story.date-of-nearest", { date } };
    else if (std::any_of(dates.begin(), dates.end(),
                         [&](const ReportedDate& other) { return !(*other.event->when == date); }))
        chosen.rule = { "story.date-from-report", { date } };
    return chosen;
}

} // namespace demarche
