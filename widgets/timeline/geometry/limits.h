// SPDX-License-Identifier: GPL-3.0-or-later
// How far the axis may be zoomed and moved: the only clamp there is.
#pragma once

#include "widgets/timeline/geometry/time_scale.h"

namespace demarche {

/// A millisecond at most this wide.
constexpr double widestMillisecond = 64;

/// The rate nearest to the one asked for at which no more than the whole axis fits into `width` pixels and
/// no millisecond is wider than widestMillisecond. Anything that is no positive number gives the least.
double clampedRate(double pixelsPerSecond, double width);
/// The left edge nearest to the one asked for with a moment of the axis at the view's middle.
double clampedLeft(const TimeScale& scale, double left, double width);

} // namespace demarche
