// SPDX-License-Identifier: GPL-3.0-or-later
// What the painters of lanes share: where lanes stand, and which items of a lane are in sight.
#pragma once

#include "widgets/timeline/geometry/tile_layout.h"

#include <QRectF>

#include <vector>

namespace demarche {

/// Where lanes are painted and what of them is emphasised.
struct LaneView {
    QRectF plot; ///< lanes without their headers
    double scroll = 0; ///< of the first lane's top above the plot's
    int hoveredRow = -1;
    QRectF clip; ///< what needs painting
    double dx = 0; ///< from x of the scale to x of the widget, in whole device pixels
};

struct DrawnItem {
    const PlacedItem* item = nullptr;
    double top = 0; ///< of its upper row
};

/// One lane while it is painted.
struct DrawnLane {
    std::uint32_t lane; ///< of the store
    const LaneItems& items;
    const std::vector<const TileLayout*>& tiles;
    const std::vector<DrawnItem>& drawn; ///< in sight
    double bottom = 0; ///< y of the lane's lower edge
};

/// What is cut off is cut this far out of sight.
constexpr double outOfSight = 60;

} // namespace demarche
