// SPDX-License-Identifier: GPL-3.0-or-later
// Dot or bar, by shape and room.
#include "widgets/timeline/geometry/mark_extent.h"

#include <cmath>

namespace demarche {

MarkExtent markExtent(const TimeScale& scale, const InstantRange& time, const MarkTraits& traits)
{
    const double begin = std::floor(scale.xOf(time.begin) + 0.5);
    if (traits.has(MarkTraits::OpenEnd))
        return { MarkKind::Bar, begin, begin + openEnd };
    if (traits.has(MarkTraits::OpenBegin)) {
        const double last = std::floor(scale.xOf(time.end) + 0.5);
        return { MarkKind::Bar, last - openEnd, last };
    }
    const double end = std::floor(scale.xOf(time.end) + 0.5);
    const double width = end - begin;
    if (traits.shape == MarkTraits::Lasted && width >= leastBar)
        return { MarkKind::Bar, begin, end };
    if (width >= (traits.shape == MarkTraits::Once ? leastSoftBar : leastPointBar))
        return { MarkKind::SoftBar, begin, end };
    const double middle = std::floor((begin + end) / 2);
    return { MarkKind::Dot, middle, middle };
}

} // namespace demarche
