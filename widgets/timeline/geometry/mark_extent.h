// SPDX-License-Identifier: GPL-3.0-or-later
// What an event's mark covers on the axis: a dot, a bar, or a bar with soft ends.
#pragma once

#include "widgets/timeline/geometry/lane_items.h"
#include "widgets/timeline/geometry/time_scale.h"

namespace demarche {

enum class MarkKind : std::uint8_t {
    Dot,
    Bar, ///< it lasted from end to end
    SoftBar, ///< somewhere in there
};

struct MarkExtent {
    MarkKind kind = MarkKind::Dot;
    double begin = 0, end = 0; ///< x; of a dot, both are its centre
};

/// A bar narrower than this is a dot.
constexpr double leastBar = 12;
/// Something that happened once, or at a moment known to the day, is a dot until its stretch is this wide.
constexpr double leastSoftBar = 44;
constexpr double leastPointBar = 150;
/// An open end runs on this far and fades.
constexpr double openEnd = 84;

MarkExtent markExtent(const TimeScale& scale, const InstantRange& time, const MarkTraits& traits);

} // namespace demarche
