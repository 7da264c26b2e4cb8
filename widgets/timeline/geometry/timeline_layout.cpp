// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers layouts of the last scales, and looks items up in them.
#include "widgets/timeline/geometry/timeline_layout.h"

#include <algorithm>

namespace demarche {
namespace {

constexpr std::size_t scalesKept = 40; // some thirty notches in, and back

int rowsOf(const PlacedItem& item) { return item.level == LabelLevel::Card ? 2 : 1; }

} // namespace

void TimelineLayout::setStore(std::shared_ptr<const EventStore> store)
{
    forgetAll();
    m_store = std::move(store);
}

void TimelineLayout::setMeasure(MeasureLabel measure)
{
    forgetAll();
    m_measure = std::move(measure);
}

void TimelineLayout::setStack(std::vector<LaneBox> stack, const LaneMetrics& metrics)
{
    if (stack == m_stack && metrics == m_metrics)
        return;
    forgetAll();
    m_stack = std::move(stack);
    m_metrics = metrics;
}

void TimelineLayout::forgetAll() { m_scales.clear(); }

void TimelineLayout::forgetLane(std::uint32_t lane)
{
    for (AtScale& scale : m_scales) {
        for (std::size_t i = 0; i < m_stack.size(); ++i) {
            if (m_stack[i].lane == lane)
                scale.lanes[i].reset();
        }
    }
}

TimelineLayout::AtScale& TimelineLayout::at(const TimeScale& scale)
{
    const auto found = std::find_if(m_scales.begin(), m_scales.end(),
                                    [&scale](const AtScale& known) { return known.scale == scale; });
    if (found != m_scales.end()) {
        m_scales.splice(m_scales.begin(), m_scales, found);
        return m_scales.front();
    }
    if (m_scales.size() >= scalesKept)
        m_scales.pop_back();
    AtScale& made = m_scales.emplace_front();
    made.scale = scale;
    made.lanes.resize(m_stack.size());
    return made;
}

std::vector<const TileLayout*> TimelineLayout::tiles(std::size_t stackIndex, const AxisWindow& window)
{
    const LaneBox& box = m_stack[stackIndex];
    AtScale& known = at(window.scale);
    std::unique_ptr<LaneLayout>& lane = known.lanes[stackIndex];
    if (!lane)
        lane = std::make_unique<LaneLayout>(m_store->lanes()[box.lane], known.scale, m_measure, box.rows);
    const std::size_t before = lane->tileCount();
    std::vector<const TileLayout*> found = lane->tilesWithin(window.left, window.right());
    m_tilesLaidOut += std::max(lane->tileCount(), before) - before;
    return found;
}

TimelineLayout::Extent TimelineLayout::verticalExtent(const Hit& hit) const
{
    const LaneBox& box = m_stack[hit.stackIndex];
    return { box.y + m_metrics.padding + hit.placed.row * m_metrics.rowHeight,
             rowsOf(hit.placed) * m_metrics.rowHeight };
}

std::optional<TimelineLayout::Hit> TimelineLayout::itemAt(const AxisWindow& window, double x, double y)
{
    for (std::size_t i = 0; i < m_stack.size(); ++i) {
        const LaneBox& box = m_stack[i];
        if (y < box.y || y >= box.bottom() || box.rows == 0)
            continue;
        for (const TileLayout* tile : tiles(i, window)) {
            for (const PlacedItem& item : tile->items) {
                const Hit hit { { box.lane, item.item }, item, i };
                const Extent extent = verticalExtent(hit);
                if (x >= item.begin && x < item.end && y >= extent.top && y < extent.top + extent.height)
                    return hit;
            }
        }
    }
    return std::nullopt;
}

std::optional<TimelineLayout::HiddenHit> TimelineLayout::hiddenAt(const AxisWindow& window, double x, double y)
{
    for (std::size_t i = 0; i < m_stack.size(); ++i) {
        const LaneBox& box = m_stack[i];
        if (y < box.bottom() - m_metrics.strip - 2 || y >= box.bottom())
            continue;
        for (const TileLayout* tile : tiles(i, window)) {
            for (const HiddenCluster& cluster : tile->clusters) {
                if (x >= cluster.begin - 3 && x < std::max(cluster.end, cluster.begin + 24) + 3)
                    return HiddenHit { cluster, i };
            }
        }
    }
    return std::nullopt;
}

std::vector<TimelineLayout::Hit> TimelineLayout::visibleItems(const AxisWindow& window)
{
    std::vector<Hit> found;
    for (std::size_t i = 0; i < m_stack.size(); ++i) {
        for (const TileLayout* tile : tiles(i, window)) {
            for (const PlacedItem& item : tile->items) {
                if (item.begin < window.right() && item.end > window.left)
                    found.push_back({ { m_stack[i].lane, item.item }, item, i });
            }
        }
    }
    std::sort(found.begin(), found.end(), [](const Hit& a, const Hit& b) {
        return a.placed.markBegin != b.placed.markBegin ? a.placed.markBegin < b.placed.markBegin
                                                        : a.stackIndex < b.stackIndex;
    });
    return found;
}

std::optional<TimelineLayout::Hit> TimelineLayout::placed(const AxisWindow& window, const ItemPlace& place)
{
    for (std::size_t i = 0; i < m_stack.size(); ++i) {
        if (m_stack[i].lane != place.lane)
            continue;
        for (const TileLayout* tile : tiles(i, window)) {
            for (const PlacedItem& item : tile->items) {
                if (item.item == place.index)
                    return Hit { place, item, i };
            }
        }
    }
    return std::nullopt;
}

} // namespace demarche
