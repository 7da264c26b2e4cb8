// SPDX-License-Identifier: GPL-3.0-or-later
// How high each lane stands; the same while panning and zooming.
#pragma once

#include <cstdint>
#include <vector>

namespace demarche {

struct LaneWish {
    std::uint32_t lane = 0; ///< index into the store
    std::uint32_t itemCount = 0;
    bool isCollapsed = false;
};

struct LaneBox {
    std::uint32_t lane = 0;
    double y = 0; ///< from the top of the first lane
    double height = 0;
    int rows = 0; ///< rows for marks with labels; none if collapsed
    double bottom() const { return y + height; }
    friend bool operator==(const LaneBox&, const LaneBox&) = default;
};

struct LaneMetrics {
    double rowHeight = 22;
    double padding = 7; ///< above the first row
    double strip = 12; ///< below the last row: ticks of what is hidden
    double collapsedHeight = 20;
    friend bool operator==(const LaneMetrics&, const LaneMetrics&) = default;
};

/// Shares the height out: a row for each lane at least, more for those with more items (by square root, so
/// that a busy lane does not starve the others), none beyond an item each. Lanes that do not fit go on
/// below; then the view scrolls.
std::vector<LaneBox> stackedLanes(const std::vector<LaneWish>& wishes, double height, const LaneMetrics& metrics);

} // namespace demarche
