// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of the timeline's parts, from the theme's type and spacing.
#pragma once

#include "widgets/theme/theme.h"
#include "widgets/timeline/geometry/lane_stack.h"

#include <QStringList>

namespace demarche {

struct TimelineStyle {
    Theme theme;
    LaneMetrics lanes;
    int upperBand = 22; ///< of the ruler: months, years
    int lowerBand = 20; ///< days, hours
    int headerWidth = 96; ///< names of lanes
    int stripe = 4; ///< a lane's colour at the very left
    int ruler() const { return upperBand + lowerBand; }

    static TimelineStyle of(const Theme& theme, const QStringList& laneNames);
};

} // namespace demarche
