// SPDX-License-Identifier: GPL-3.0-or-later
// Names beside their nodes, so that none covers another name or node, and none is cut.
#pragma once

#include "widgets/network/geometry/node_boxes.h"

#include <QSizeF>

#include <optional>
#include <vector>

namespace demarche {

struct LabelWish {
    qsizetype box = -1; ///< whose name it is
    QSizeF size;
    bool isForced = false; ///< asked for: it stands somewhere, if need be over other nodes
};

/// What names should keep out of, and within.
struct LabelSpace {
    std::vector<QPointF> crossings; ///< points that edges run through
    QRectF bounds; ///< names of nodes inside it stay inside it; null: everywhere
};

/// Wishes come in order of importance: earlier ones choose first, so put forced ones in front. Parallel to
/// them: where the name goes (below, beside or above its node, wherever fewest crossings are hit), or nothing
/// where there is no room. Forced names move further away from their node before they cover each other.
std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelWish>& wishes, const std::vector<NodeBox>& boxes,
                                               const LabelSpace& space);

} // namespace demarche
