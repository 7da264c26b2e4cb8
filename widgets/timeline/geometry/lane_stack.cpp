// SPDX-License-Identifier: GPL-3.0-or-later
// Gives rows out one by one to the lane with the greatest claim (D'Hondt's method).
#include "widgets/timeline/geometry/lane_stack.h"

#include <algorithm>
#include <cmath>

namespace demarche {
namespace {

constexpr int mostRows = 24;

int rowsWanted(const LaneWish& wish)
{
    return wish.isCollapsed ? 0 : static_cast<int>(std::clamp<std::uint32_t>(wish.itemCount, 1, mostRows));
}

} // namespace

std::vector<LaneBox> stackedLanes(const std::vector<LaneWish>& wishes, double height, const LaneMetrics& metrics)
{
    std::vector<LaneBox> boxes;
    double used = 0;
    for (const LaneWish& wish : wishes) {
        LaneBox box { wish.lane, 0, metrics.collapsedHeight, wish.isCollapsed ? 0 : 1 };
        if (!wish.isCollapsed)
            box.height = metrics.padding + metrics.rowHeight + metrics.strip;
        used += box.height;
        boxes.push_back(box);
    }
    for (;;) {
        double bestClaim = 0;
        std::size_t best = boxes.size();
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            if (boxes[i].rows == 0 || boxes[i].rows >= rowsWanted(wishes[i]))
                continue;
            const double claim = std::sqrt(double(wishes[i].itemCount)) / boxes[i].rows;
            if (claim > bestClaim) {
                bestClaim = claim;
                best = i;
            }
        }
        if (best == boxes.size() || used + metrics.rowHeight > height)
            break;
        ++boxes[best].rows;
        boxes[best].height += metrics.rowHeight;
        used += metrics.rowHeight;
    }
    // what is left makes open lanes airier, in whole pixels
    const auto open = std::count_if(boxes.begin(), boxes.end(), [](const LaneBox& box) { return box.rows > 0; });
    const double rest = open > 0 ? std::clamp(std::floor((height - used) / static_cast<double>(open)), 0.0, 28.0) : 0;
    double y = 0;
    for (LaneBox& box : boxes) {
        if (box.rows > 0)
            box.height += rest;
        box.y = y;
        y += box.height;
    }
    return boxes;
}

} // namespace demarche
