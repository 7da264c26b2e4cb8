// SPDX-License-Identifier: GPL-3.0-or-later
// All events of the timeline, lane by lane, and where each row of the model stands.
#pragma once

#include "widgets/timeline/geometry/lane_items.h"

#include <cstdint>
#include <vector>

namespace demarche {

/// One item of one lane.
struct ItemPlace {
    std::uint32_t lane = 0;
    std::uint32_t index = 0;
    friend bool operator==(const ItemPlace&, const ItemPlace&) = default;
};

/// An item on its way into the store; an item in several lanes comes once for each.
struct LanedItem {
    std::uint32_t lane = 0;
    TimelineItem item;
};

class EventStore {
public:
    EventStore() = default;
    /// `rowCount`: rows of the model; those without an item are not drawn.
    EventStore(std::vector<std::vector<TimelineItem>> lanes, std::int32_t rowCount);

    const std::vector<LaneItems>& lanes() const { return m_lanes; }
    std::size_t itemCount() const;
    std::size_t rowCount() const { return m_drawnRows; } ///< of rows that are drawn; one of several lanes counts once
    /// How many rows come before it in time; ties by row. 0 if it is not drawn.
    std::size_t positionOf(std::int32_t row) const;
    /// Where the row stands; nothing if it is not drawn.
    std::vector<ItemPlace> placesOf(std::int32_t row) const;
    /// The same items anew, one for each of placesOf(row) in that order.
    void replace(std::int32_t row, const std::vector<TimelineItem>& items);
    /// From the first begin to the last end; begin = end = 1970 if there is nothing.
    InstantRange extent() const;
    std::size_t bytes() const; ///< of memory, nearly

private:
    static constexpr std::uint32_t notDrawn = 0xffffffff;
    void learnPlaces(std::uint32_t lane, std::uint32_t first, std::uint32_t last);

    std::vector<LaneItems> m_lanes;
    /// A row's places are m_places[m_firstPlace[row] .. m_firstPlace[row + 1]), one a lane, lanes ascending.
    std::vector<std::uint32_t> m_firstPlace;
    std::vector<std::uint16_t> m_laneOfPlace;
    std::vector<std::uint32_t> m_indexOfPlace;
    std::size_t m_drawnRows = 0;
};

} // namespace demarche
