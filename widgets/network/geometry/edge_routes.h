// SPDX-License-Identifier: GPL-3.0-or-later
// The curves that edges follow: from border to border, apart from each other and around other nodes.
#pragma once

#include "widgets/network/geometry/node_boxes.h"

#include <array>
#include <vector>

namespace demarche {

struct EdgeEnds {
    qint32 source = -1; ///< index of a box
    qint32 target = -1;
    bool isMutual = false; ///< an arrow at either end
};

/// A quadratic curve whose line ends where the arrow head begins.
struct EdgeRoute {
    QPointF begin;
    QPointF control;
    QPointF end;
    QPointF tip; ///< of the arrow, on the target's border
    QPointF backTip; ///< of the second arrow; equals begin where there is none
    bool isTooShort = false; ///< the boxes touch: nothing to draw

    QPointF at(double share) const; ///< 0 is the beginning, 1 the end
    QRectF bounds() const; ///< holds curve and arrows
    double distanceTo(const QPointF& point) const;
};

/// How far each edge bends aside, as a share of its length; positive to the right of its direction. Edges of
/// one pair part like the two lanes of a road; a single edge bends so that it passes no third node, where
/// there are few enough nodes to try.
std::vector<double> bendsOf(const std::vector<EdgeEnds>& edges, const std::vector<NodeBox>& boxes);

/// What an arrow head measures for a line of that width.
struct ArrowSize {
    double length = 0;
    double width = 0;
};
ArrowSize arrowFor(double lineWidth);

struct EdgeStroke {
    double bend = 0;
    double lineWidth = 1;
    bool isMutual = false;
};
EdgeRoute routeBetween(const NodeBox& source, const NodeBox& target, const EdgeStroke& stroke);

/// The triangle of an arrow whose tip is given and whose line comes from `from`.
std::array<QPointF, 3> arrowHead(const QPointF& tip, const QPointF& from, double lineWidth);

} // namespace demarche
