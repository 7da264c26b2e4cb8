// SPDX-License-Identifier: GPL-3.0-or-later
// Where the axis is marked and labelled, from milliseconds to billions of years.
#pragma once

#include "models/calendar/time_zone.h"
#include "widgets/timeline/geometry/time_scale.h"

#include <functional>
#include <vector>

namespace demarche {

/// Era parts time into before and after the begin of year 1.
enum class TickUnit : std::uint8_t { Millisecond, Second, Minute, Hour, Day, Month, Year, Era };

/// A mark every `count` units.
struct TickStep {
    TickUnit unit = TickUnit::Day;
    std::int64_t count = 1;
    friend bool operator==(const TickStep&, const TickStep&) = default;
};

/// What a clock and a calendar on the wall show. Years are astronomical: 1 BCE is 0.
struct WallTime {
    std::int64_t year = 1;
    int month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0;
    friend bool operator==(const WallTime&, const WallTime&) = default;
};
WallTime wallTimeOf(Instant instant, const TimeZone& zone);
/// Year as historians count: 1 BCE is -1, and there is no 0.
std::int64_t historicalYear(std::int64_t astronomical);

struct Tick {
    double x = 0;
    InstantRange stretch; ///< until the next tick: what a click on the label shows
    WallTime time;
    bool isLabelled = true; ///< false where a seam or the next label leaves no room
};

/// A stretch of the upper band, cut at seams.
struct Section {
    double begin = 0, end = 0;
    InstantRange stretch; ///< whole, not cut
    WallTime time;
};

struct AxisTicks {
    TickStep lowerStep, upperStep;
    std::vector<Tick> lower;
    std::vector<Section> upper;
};

struct AxisRequest {
    double begin = 0, end = 0; ///< x
    TimeZone zone;
    /// Widest label of a step in pixels, as measured by the one who draws.
    std::function<double(const TickStep&)> widthOf;
    double gap = 10; ///< least room between labels
};

/// Finest step whose labels fit, and the larger unit above it. No tick lies in a seam; none is year 0.
AxisTicks axisTicks(const TimeScale& scale, const AxisRequest& request);

} // namespace demarche
