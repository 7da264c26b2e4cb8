// SPDX-License-Identifier: GPL-3.0-or-later
// Two searches a bin and lane, whatever the number of events.
#include "widgets/timeline/geometry/density.h"

namespace demarche {

std::vector<std::uint32_t> densityOf(const EventStore& store, const TimeScale& scale, const BinRow& bins)
{
    std::vector<std::uint32_t> counts(static_cast<std::size_t>(bins.count), 0);
    for (const LaneItems& lane : store.lanes()) {
        std::uint32_t first = lane.firstFrom(scale.instantAt(bins.begin));
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const double end = bins.begin + static_cast<double>(i + 1) * bins.width;
            const std::uint32_t next = lane.firstFrom(scale.instantAt(end), first);
            counts[i] += next - first;
            first = next;
        }
    }
    return counts;
}

} // namespace demarche
