// SPDX-License-Identifier: GPL-3.0-or-later
// The places that nodes take: drawn, hit, walked through and avoided by the same boxes.
#pragma once

#include <QPointF>
#include <QRectF>

#include <functional>
#include <vector>

namespace demarche {

enum class NodeShape : quint8 {
    Circle, ///< a person or group
    Square, ///< a body or country, with round corners
};

struct NodeBox {
    QPointF centre;
    double radius = 0; ///< of a square: half its side
    NodeShape shape = NodeShape::Circle;

    QRectF rect() const { return { centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius }; }
    bool contains(const QPointF& point) const;
    /// Where the line from the centre towards a point leaves the box.
    QPointF borderTowards(const QPointF& point) const;
};

/// What decides how large nodes are drawn.
struct NodeScale {
    double area = 1; ///< square pixels of the view
    qsizetype nodeCount = 1;
    double magnification = 1;
    double textHeight = 16; ///< of names, pixels: large type asks for large nodes
};
/// Grows with importance (0..1) by area, not by radius, since eyes compare areas.
double radiusOf(double importance, const NodeScale& scale);

/// Index of the uppermost box under the point, -1 if there is none. A small box can be hit from a little
/// outside. Later boxes lie above earlier ones. Only boxes that `isThere` can be hit; unset: all.
qsizetype boxAt(const std::vector<NodeBox>& boxes, const QPointF& point,
                const std::function<bool(qsizetype)>& isThere = {});

enum class Direction : quint8 { Left, Right, Up, Down };
/// The box that a person means who goes that way: near, and rather straight ahead; `from` if none.
qsizetype boxTowards(const std::vector<NodeBox>& boxes, qsizetype from, Direction direction);

/// Indexes as one reads: in rows from above, each from left to right.
std::vector<qsizetype> readingOrder(const std::vector<NodeBox>& boxes);

} // namespace demarche
