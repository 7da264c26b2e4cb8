// SPDX-License-Identifier: GPL-3.0-or-later
// Names beside their nodes, so that none covers another name or node.
#pragma once

#include "widgets/network/geometry/node_boxes.h"

#include <QSizeF>

#include <optional>
#include <vector>

namespace demarche {

struct LabelWish {
    qsizetype box = -1; ///< whose name it is
    QSizeF size;
};

/// Wishes come in order of importance: earlier ones choose first. Parallel to them: where the name goes
/// (below, beside or above its node, wherever fewest `crossings`, points that edges run through, are hit),
/// or nothing where there is no room.
std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelWish>& wishes,
                                               const std::vector<NodeBox>& boxes,
                                               const std::vector<QPointF>& crossings);

} // namespace demarche
