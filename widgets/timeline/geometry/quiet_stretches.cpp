// SPDX-License-Identifier: GPL-3.0-or-later
// Merges the lanes by begin and sweeps over them once.
#include "widgets/timeline/geometry/quiet_stretches.h"

#include <algorithm>
#include <vector>

namespace demarche {
namespace {

constexpr std::int64_t day = 86'400;
/// What happened at some time within longer than this does not keep all of it busy for one who folds by hand.
constexpr TimeSpan longestKnown = TimeSpan::days(45);

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

using Stretches = std::vector<InstantRange>;

bool isEarlier(const InstantRange& a, const InstantRange& b) { return a.begin < b.begin; }

/// Adds what is sorted already, or nearly so.
void merge(Stretches& into, const Stretches& more)
{
    const auto middle = static_cast<std::ptrdiff_t>(into.size());
    into.insert(into.end(), more.begin(), more.end());
    std::inplace_merge(into.begin(), into.begin() + middle, into.end(), isEarlier);
}

struct Times {
    Stretches busy; ///< sorted by begin
    Stretches vague; ///< "2023": once, nobody knows when, within more than the threshold
};

/// A stay of months is busy when it begins and when it ends.
Times timesOf(const EventStore& store, TimeSpan threshold)
{
    Times times;
    for (const LaneItems& lane : store.lanes()) {
        Stretches begins, ends;
        for (std::uint32_t i = 0; i < lane.size(); ++i) {
            const InstantRange time { lane.begin(i), lane.end(i) };
            if (time.length() <= threshold) {
                begins.push_back(time);
            } else if (lane.traits(i).shape == MarkTraits::Lasted) {
                begins.push_back({ time.begin, time.begin });
                ends.push_back({ time.end, time.end });
            } else {
                times.vague.push_back(time);
            }
        }
        std::sort(ends.begin(), ends.end(), isEarlier);
        merge(times.busy, begins);
        merge(times.busy, ends);
    }
    return times;
}

/// What is vague stands in the way of folding only where nothing better known lies within it; folding it away
/// would hide it, and beside something better known it is in sight.
void addLonely(Times& times)
{
    Stretches lonely;
    for (const InstantRange& vague : times.vague) {
        const auto inside = std::lower_bound(times.busy.begin(), times.busy.end(), vague, isEarlier);
        if (inside == times.busy.end() || !(inside->begin < vague.end))
            lonely.push_back(vague);
    }
    std::sort(lonely.begin(), lonely.end(), isEarlier);
    merge(times.busy, lonely);
}

} // namespace

Folds quietStretches(const EventStore& store, TimeSpan threshold)
{
    Times times = timesOf(store, threshold);
    addLonely(times);
    const TimeSpan margin = TimeSpan::fromSeconds(threshold.toSeconds() / 20);
    Folds folds;
    for (std::size_t i = 0; i < times.busy.size();) {
        Instant busyUntil = times.busy[i].end;
        while (++i < times.busy.size() && times.busy[i].begin - busyUntil <= threshold)
            busyUntil = std::max(busyUntil, times.busy[i].end);
        if (i == times.busy.size())
            break;
        InstantRange quiet { busyUntil + margin, times.busy[i].begin - margin };
        if (threshold > TimeSpan::days(7))
            quiet = { roundedUp(quiet.begin), roundedDown(quiet.end) };
        if (quiet.begin < quiet.end)
            folds.push_back(quiet);
    }
    return folds;
}

Folds longestOf(Folds folds, int most)
{
    if (folds.size() <= size_t(std::max(most, 0)))
        return folds;
    std::stable_sort(folds.begin(), folds.end(),
                     [](const InstantRange& a, const InstantRange& b) { return a.length() > b.length(); });
    folds.resize(size_t(std::max(most, 0)));
    std::sort(folds.begin(), folds.end(), isEarlier);
    return folds;
}

std::optional<InstantRange> quietStretchAt(const EventStore& store, Instant moment)
{
    std::optional<Instant> before, after;
    for (const LaneItems& lane : store.lanes()) {
        const std::uint32_t next = lane.firstFrom(moment);
        for (std::uint32_t i = 0; i < next; ++i) {
            const bool isVague
                = lane.traits(i).shape != MarkTraits::Lasted && lane.end(i) - lane.begin(i) > longestKnown;
            const Instant end = isVague && lane.end(i) > moment ? lane.begin(i) : lane.end(i);
            before = before ? std::max(*before, end) : end;
        }
        if (next < lane.size())
            after = after ? std::min(*after, lane.begin(next)) : lane.begin(next);
    }
    if (!before || !after || *before > moment || *before >= *after)
        return std::nullopt;
    const TimeSpan margin = TimeSpan::fromSeconds((*after - *before).toSeconds() / 20);
    return InstantRange { *before + margin, *after - margin };
}

} // namespace demarche
