// SPDX-License-Identifier: GPL-3.0-or-later
// The only clamp of rates and positions.
#include "widgets/timeline/geometry/limits.h"

#include <algorithm>

namespace demarche {

double clampedRate(double pixelsPerSecond, double width)
{
    const double axis = (Instant::latest() - Instant::earliest()).toSeconds();
    const double least = std::max(width, 1.0) / axis;
    const double most = widestMillisecond * 1000;
    if (!(pixelsPerSecond > least)) // also what is not a number
        return least;
    return std::min(pixelsPerSecond, most);
}

double clampedLeft(const TimeScale& scale, double left, double width)
{
    const double half = width / 2;
    const double least = scale.xOf(Instant::earliest()) - half;
    const double most = scale.xOf(Instant::latest()) - half;
    if (!(left > least))
        return least;
    return std::min(left, most);
}

} // namespace demarche
