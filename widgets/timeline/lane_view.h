// SPDX-License-Identifier: GPL-3.0-or-later
// What the painters of lanes share: where lanes stand, and which items of a lane are in sight.
#pragma once

#include "widgets/timeline/item_fades.h"

#include <QRectF>

#include <vector>

namespace demarche {

/// Where lanes are painted and what of them is emphasised.
struct LaneView {
    QRectF plot; ///< lanes without their headers
    double scroll = 0; ///< of the first lane's top above the plot's
    int hoveredRow = -1;
    const std::vector<bool>* litRows = nullptr; ///< what belongs to what other views show; may be shorter than the rows
    bool isLit(int row) const
    {
        return row == hoveredRow || (litRows && std::size_t(row) < litRows->size() && (*litRows)[std::size_t(row)]);
    }
    QRectF clip; ///< what needs painting
    double dx = 0; ///< from x of the scale to x of the widget, in whole device pixels
};

struct DrawnItem {
    ShownItem shown;
    double top = 0; ///< y of its upper row
    ItemLook look;
    bool isChosen = false;
};

/// One lane while it is painted.
struct DrawnLane {
    std::uint32_t lane; ///< of the store
    std::vector<const TileLayout*> tiles;
    double bottom = 0; ///< y of the lane's lower edge
};

/// What is cut off is cut this far out of sight.
constexpr double outOfSight = 60;

} // namespace demarche
