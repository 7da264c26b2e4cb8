// SPDX-License-Identifier: GPL-3.0-or-later
// Jumps are remembered, steps are not.
#include "widgets/timeline/navigator.h"

#include <algorithm>
#include <cmath>

namespace demarche {
namespace {

constexpr std::size_t longestHistory = 100;

bool isSamePlace(const ViewPlace& a, const ViewPlace& b)
{
    const double pixels = std::abs((a.middle.instant - b.middle.instant).toSeconds()) * a.pixelsPerSecond;
    return std::abs(a.pixelsPerSecond / b.pixelsPerSecond - 1) < 0.01 && pixels < 4;
}

/// Places in time order: begin first, then row.
struct Key {
    Instant begin;
    qint32 row = -1;
    friend auto operator<=>(const Key&, const Key&) = default;
};

} // namespace

TimelineNavigator::TimelineNavigator(TimelineScene& scene)
    : m_scene(scene)
    , m_motion(scene.viewport())
{
}

void TimelineNavigator::remember()
{
    const ViewPlace now = m_motion.destination();
    if (!m_back.empty() && isSamePlace(m_back.back(), now))
        return;
    m_back.push_back(now);
    if (m_back.size() > longestHistory)
        m_back.erase(m_back.begin());
    m_forward.clear();
    emit historyChanged();
}

void TimelineNavigator::go(const ViewPlace& place)
{
    if (!isSamePlace(place, m_motion.destination()))
        remember();
    m_motion.flyTo(place);
}

void TimelineNavigator::goBack()
{
    if (m_back.empty())
        return;
    m_forward.push_back(m_motion.destination());
    const ViewPlace place = m_back.back();
    m_back.pop_back();
    m_motion.flyTo(place);
    emit historyChanged();
}

void TimelineNavigator::goForward()
{
    if (m_forward.empty())
        return;
    m_back.push_back(m_motion.destination());
    const ViewPlace place = m_forward.back();
    m_forward.pop_back();
    m_motion.flyTo(place);
    emit historyChanged();
}

void TimelineNavigator::fitAll()
{
    const InstantRange extent = m_scene.extent();
    if (m_scene.content().store->itemCount() > 0)
        go(m_scene.viewport().placeFor(extent));
}

void TimelineNavigator::fitRange(const InstantRange& range) { go(m_scene.viewport().placeFor(range)); }

void TimelineNavigator::fitRow(int row)
{
    if (m_scene.content().store->placesOf(row).empty())
        return;
    const InstantRange time = m_scene.timeOf(row);
    const ItemPlace place = m_scene.content().store->placesOf(row).front();
    const MarkTraits& traits = m_scene.content().store->lanes()[place.lane].traits(place.index);
    if (traits.has(MarkTraits::OpenEnd) || traits.has(MarkTraits::OpenBegin)) {
        // nobody knows how long; as far as there is anything on that side
        const InstantRange all = m_scene.extent();
        go(m_scene.viewport().placeFor(traits.has(MarkTraits::OpenEnd)
                                           ? InstantRange { time.begin, std::max(time.end, all.end) }
                                           : InstantRange { std::min(time.begin, all.begin), time.end }));
        return;
    }
    const TimeSpan around = TimeSpan::fromSeconds(std::max(time.length().toSeconds() * 1.5, 60.0));
    go(m_scene.viewport().placeFor({ time.begin - around, time.end + around }));
}

void TimelineNavigator::centreOn(Instant instant)
{
    go({ m_scene.viewport().scale().pixelsPerSecond(), { instant, 0 } });
}

void TimelineNavigator::zoom(double x, double factor)
{
    m_motion.stop();
    m_scene.viewport().zoomBySteps(
        x, static_cast<int>(std::lround(std::log(factor) / std::log(1.2) * TimelineViewport::stepsPerNotch)));
}

void TimelineNavigator::panBy(double pixels)
{
    const ViewPlace place = m_motion.destination();
    const double seconds = pixels / place.pixelsPerSecond;
    if (m_scene.viewport().scale().folds().empty())
        m_motion.flyTo({ place.pixelsPerSecond, { place.middle.instant + TimeSpan::fromSeconds(seconds), 0 } });
    else
        m_scene.viewport().panBy(pixels);
}

void TimelineNavigator::makeVisible(int row)
{
    if (m_scene.content().store->placesOf(row).empty())
        return;
    const TimelineViewport& viewport = m_scene.viewport();
    const InstantRange time = m_scene.timeOf(row);
    const double begin = viewport.xOf(time.begin), end = viewport.xOf(time.end);
    const double margin = std::min(60.0, viewport.width() / 8);
    const bool isInSight = end >= margin && begin <= viewport.width() - margin;
    if (isInSight)
        return;
    const TimeSpan half = TimeSpan::fromSeconds(time.length().toSeconds() / 2);
    centreOn(time.begin + half);
}

int TimelineNavigator::neighbour(int row, int direction)
{
    const auto& lanes = m_scene.content().store->lanes();
    const auto places = m_scene.content().store->placesOf(row);
    Key from { m_scene.viewport().instantAt(direction > 0 ? 0 : m_scene.viewport().width()), -1 };
    if (!places.empty())
        from = { lanes[places.front().lane].begin(places.front().index), row };
    std::optional<Key> best;
    for (const LaneItems& lane : lanes) {
        std::uint32_t at = lane.firstFrom(from.begin);
        const auto key = [&lane](std::uint32_t i) { return Key { lane.begin(i), lane.row(i) }; };
        if (direction > 0) {
            while (at < lane.size() && key(at) <= from)
                ++at;
            if (at < lane.size() && (!best || key(at) < *best))
                best = key(at);
        } else {
            while (at < lane.size() && key(at) < from)
                ++at;
            if (at > 0 && (!best || key(at - 1) > *best))
                best = key(at - 1);
        }
    }
    return best ? best->row : places.empty() ? -1 : row;
}

int TimelineNavigator::next(int row) { return neighbour(row, 1); }

int TimelineNavigator::previous(int row) { return neighbour(row, -1); }

int TimelineNavigator::first()
{
    std::optional<Key> best;
    for (const LaneItems& lane : m_scene.content().store->lanes()) {
        if (lane.size() > 0 && (!best || Key { lane.begin(0), lane.row(0) } < *best))
            best = { lane.begin(0), lane.row(0) };
    }
    return best ? best->row : -1;
}

int TimelineNavigator::last()
{
    std::optional<Key> best;
    for (const LaneItems& lane : m_scene.content().store->lanes()) {
        const std::uint32_t at = lane.size() - 1;
        if (lane.size() > 0 && (!best || Key { lane.begin(at), lane.row(at) } > *best))
            best = { lane.begin(at), lane.row(at) };
    }
    return best ? best->row : -1;
}

int TimelineNavigator::acrossLanes(int row, int direction)
{
    const auto places = m_scene.content().store->placesOf(row);
    if (places.empty())
        return neighbour(-1, 1);
    const std::vector<LaneBox>& stack = m_scene.layout().stack();
    const auto& lanes = m_scene.content().store->lanes();
    const Instant from = lanes[places.front().lane].begin(places.front().index);
    const auto home
        = std::find_if(stack.begin(), stack.end(), [&](const LaneBox& box) { return box.lane == places.front().lane; });
    for (auto i = (home - stack.begin()) + direction; i >= 0 && i < static_cast<std::ptrdiff_t>(stack.size());
         i += direction) {
        const LaneItems& lane = lanes[stack[static_cast<std::size_t>(i)].lane];
        if (lane.size() == 0)
            continue;
        const std::uint32_t after = std::min(lane.firstFrom(from), lane.size() - 1);
        const std::uint32_t before = after > 0 ? after - 1 : after;
        const bool isLaterNearer = lane.begin(after) - from < from - lane.begin(before) || before == after;
        return lane.row(isLaterNearer ? after : before);
    }
    return row;
}

int TimelineNavigator::inLaneBelow(int row) { return acrossLanes(row, 1); }

int TimelineNavigator::inLaneAbove(int row) { return acrossLanes(row, -1); }

} // namespace demarche
