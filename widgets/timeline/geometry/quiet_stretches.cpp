// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps once over the lanes, merged by begin.
#include "widgets/timeline/geometry/quiet_stretches.h"

#include <algorithm>
#include <queue>

namespace demarche {
namespace {

constexpr std::int64_t day = 86'400;

Instant roundedUp(Instant instant)
{
    const std::int64_t s = instant.sinceUnixEpoch().wholeSeconds();
    return Instant::fromUnixSeconds((s >= 0 ? (s + day - 1) / day : -(-s / day)) * day);
}

Instant roundedDown(Instant instant)
{
    const std::int64_t s = instant.sinceUnixEpoch().wholeSeconds();
    return Instant::fromUnixSeconds((s >= 0 ? s / day : -((-s + day - 1) / day)) * day);
}

} // namespace

Folds quietStretches(const EventStore& store, TimeSpan threshold)
{
    using Next = std::pair<Instant, ItemPlace>;
    const auto isLater = [](const Next& a, const Next& b) { return a.first > b.first; };
    std::priority_queue<Next, std::vector<Next>, decltype(isLater)> queue(isLater);
    for (std::uint32_t lane = 0; lane < store.lanes().size(); ++lane) {
        if (store.lanes()[lane].size() > 0)
            queue.push({ store.lanes()[lane].begin(0), { lane, 0 } });
    }
    const TimeSpan margin = TimeSpan::fromSeconds(threshold.toSeconds() / 20);
    Folds folds;
    bool isFirst = true;
    Instant busyUntil;
    while (!queue.empty()) {
        const auto [begin, place] = queue.top();
        queue.pop();
        const LaneItems& lane = store.lanes()[place.lane];
        if (!isFirst && begin - busyUntil > threshold) {
            InstantRange quiet { busyUntil + margin, begin - margin };
            if (threshold > TimeSpan::days(7))
                quiet = { roundedUp(quiet.begin), roundedDown(quiet.end) };
            if (quiet.begin < quiet.end)
                folds.push_back(quiet);
        }
        busyUntil = isFirst ? lane.end(place.index) : std::max(busyUntil, lane.end(place.index));
        isFirst = false;
        if (place.index + 1 < lane.size())
            queue.push({ lane.begin(place.index + 1), { place.lane, place.index + 1 } });
    }
    return folds;
}

} // namespace demarche
