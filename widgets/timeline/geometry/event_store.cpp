// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps lanes and the index from rows to items in step.
#include "widgets/timeline/geometry/event_store.h"

#include <algorithm>

namespace demarche {

EventStore::EventStore(std::vector<std::vector<TimelineItem>> lanes, std::int32_t rowCount)
    : m_firstPlace(static_cast<std::size_t>(rowCount) + 1, 0)
{
    for (const auto& lane : lanes) {
        for (const TimelineItem& item : lane)
            ++m_firstPlace[static_cast<std::size_t>(item.row) + 1];
    }
    for (std::size_t row = 1; row < m_firstPlace.size(); ++row) {
        m_drawnRows += m_firstPlace[row] > 0 ? 1 : 0;
        m_firstPlace[row] += m_firstPlace[row - 1];
    }
    m_laneOfPlace.assign(m_firstPlace.back(), 0);
    m_indexOfPlace.assign(m_firstPlace.back(), notDrawn);
    for (std::uint32_t lane = 0; lane < lanes.size(); ++lane) {
        for (const TimelineItem& item : lanes[lane]) {
            std::uint32_t place = m_firstPlace[static_cast<std::size_t>(item.row)];
            while (m_indexOfPlace[place] != notDrawn)
                ++place;
            m_laneOfPlace[place] = static_cast<std::uint16_t>(lane);
            m_indexOfPlace[place] = 0;
        }
        m_lanes.emplace_back(std::move(lanes[lane]));
        learnPlaces(lane, 0, m_lanes.back().size());
    }
}

void EventStore::learnPlaces(std::uint32_t lane, std::uint32_t first, std::uint32_t last)
{
    const LaneItems& items = m_lanes[lane];
    for (std::uint32_t i = first; i < last; ++i) {
        std::uint32_t place = m_firstPlace[static_cast<std::size_t>(items.row(i))];
        while (m_laneOfPlace[place] != lane)
            ++place;
        m_indexOfPlace[place] = i;
    }
}

std::size_t EventStore::itemCount() const { return m_indexOfPlace.size(); }

std::vector<ItemPlace> EventStore::placesOf(std::int32_t row) const
{
    std::vector<ItemPlace> places;
    if (row < 0 || static_cast<std::size_t>(row) + 1 >= m_firstPlace.size())
        return places;
    const auto at = static_cast<std::size_t>(row);
    for (std::uint32_t place = m_firstPlace[at]; place < m_firstPlace[at + 1]; ++place)
        places.push_back({ m_laneOfPlace[place], m_indexOfPlace[place] });
    return places;
}

std::size_t EventStore::positionOf(std::int32_t row) const
{
    const std::vector<ItemPlace> places = placesOf(row);
    if (places.empty())
        return 0;
    const Instant begin = m_lanes[places.front().lane].begin(places.front().index);
    const bool isEachOnce = m_drawnRows == m_indexOfPlace.size();
    std::size_t before = 0;
    for (std::uint32_t lane = 0; lane < m_lanes.size(); ++lane) {
        const LaneItems& items = m_lanes[lane];
        std::uint32_t last = items.firstFrom(begin);
        while (last < items.size() && items.begin(last) == begin && items.row(last) < row)
            ++last;
        if (isEachOnce) {
            before += last;
            continue;
        }
        for (std::uint32_t i = 0; i < last; ++i) // counted in the first of its lanes
            before += m_laneOfPlace[m_firstPlace[static_cast<std::size_t>(items.row(i))]] == lane ? 1 : 0;
    }
    return before;
}

void EventStore::replace(std::int32_t row, const std::vector<TimelineItem>& items)
{
    const std::vector<ItemPlace> places = placesOf(row);
    for (std::size_t i = 0; i < places.size() && i < items.size(); ++i) {
        const std::uint32_t from = places[i].index;
        const std::uint32_t to = m_lanes[places[i].lane].replace(from, items[i]);
        learnPlaces(places[i].lane, std::min(from, to), std::max(from, to) + 1);
    }
}

InstantRange EventStore::extent() const
{
    InstantRange extent;
    bool isFirst = true;
    for (const LaneItems& lane : m_lanes) {
        if (lane.size() == 0)
            continue;
        extent.begin = isFirst ? lane.begin(0) : std::min(extent.begin, lane.begin(0));
        extent.end = isFirst ? lane.latestEnd() : std::max(extent.end, lane.latestEnd());
        isFirst = false;
    }
    return extent;
}

std::size_t EventStore::bytes() const
{
    std::size_t sum = m_firstPlace.size() * sizeof(std::uint32_t)
        + m_indexOfPlace.size() * (sizeof(std::uint32_t) + sizeof(std::uint16_t));
    for (const LaneItems& lane : m_lanes) {
        sum += std::size_t(lane.size()) * (sizeof(Instant) * 2 + sizeof(float) * 2 + sizeof(MarkTraits) + 4);
        for (const LaneItems::Stratum& stratum : lane.strata())
            sum += stratum.items.size() * (sizeof(std::uint32_t) + sizeof(float));
    }
    return sum;
}

} // namespace demarche
