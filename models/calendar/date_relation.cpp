// SPDX-License-Identifier: GPL-3.0-or-later
// Says whether two dates given for one event can both be true.
#include "models/calendar/fuzzy_date.h"

#include <algorithm>

namespace demarche {

namespace {

bool isTime(const std::optional<DatePoint>& point) { return point && point->precision < Precision::Day; }

bool isTime(const FuzzyDate& date) { return isTime(date.begin()) || isTime(date.end()); }

bool statesZone(const FuzzyDate& date)
{
    return (date.begin() && date.begin()->utcOffsetMinutes) || (date.end() && date.end()->utcOffsetMinutes);
}

/// What the date covers, open ends drawn to the ends of the axis.
InstantRange covered(const FuzzyDate& date, bool asWallClock)
{
    auto begin = date.begin();
    auto end = date.end();
    if (asWallClock) {
        if (begin)
            begin->utcOffsetMinutes.reset();
        if (end)
            end->utcOffsetMinutes.reset();
    }
    return { begin ? begin->range().begin : Instant::earliest(), end ? end->range().end : Instant::latest() };
}

bool holds(const InstantRange& outer, const InstantRange& inner)
{
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

TimeSpan gapBetween(const InstantRange& a, const InstantRange& b)
{
    return a.begin < b.begin ? b.begin - a.end : a.begin - b.end;
}

} // namespace

DateRelation compare(const FuzzyDate& first, const FuzzyDate& second)
{
    const bool bothStateZones = statesZone(first) && statesZone(second);
    const InstantRange a = covered(first, !bothStateZones);
    const InstantRange b = covered(second, !bothStateZones);
    if (a == b)
        return DateRelation::Same;
    if (holds(b, a))
        return DateRelation::FirstMorePrecise;
    if (holds(a, b))
        return DateRelation::SecondMorePrecise;
    if (a.overlaps(b))
        return DateRelation::Overlapping;
    if (isTime(first) && isTime(second) && !bothStateZones
        && std::max(a.begin, b.begin) - std::min(a.begin, b.begin) <= TimeSpan::hours(14))
        return DateRelation::Overlapping;
    const TimeSpan gap = gapBetween(a, b);
    if ((first.isApproximate() && gap < a.length()) || (second.isApproximate() && gap < b.length()))
        return DateRelation::Overlapping;
    return DateRelation::Exclusive;
}

} // namespace demarche
