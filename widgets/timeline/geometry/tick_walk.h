// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the calendar and the clock in steps.
#pragma once

#include "widgets/timeline/geometry/ticks.h"

#include <vector>

namespace demarche {

/// All steps there are, finest first.
const std::vector<TickStep>& tickSteps();
/// The shortest that one step can be: February for a month.
double shortestSeconds(const TickStep& step);

/// Moments of the step from the last at or before the stretch's begin to the first at or after its end;
/// ascending. Cut to Instant's ends, and to at most 20,000 moments.
std::vector<Instant> tickMoments(const TickStep& step, const InstantRange& stretch, const TimeZone& zone);

} // namespace demarche
