// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes, borders and ways between boxes.
#include "widgets/network/geometry/node_boxes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace demarche {

namespace {

constexpr double largest = 1.45; ///< times the height of the names
constexpr double smallest = 3;
constexpr double easyToHit = 9; ///< pixels around the centre that always count
/// A step aside costs as much as this many steps ahead.
constexpr double asideCost = 2.2;

} // namespace

bool NodeBox::contains(const QPointF& point) const
{
    const QPointF away = point - centre;
    const double reach = std::max(radius, easyToHit);
    return shape == NodeShape::Square ? std::max(std::abs(away.x()), std::abs(away.y())) <= reach
                                      : std::hypot(away.x(), away.y()) <= reach;
}

QPointF NodeBox::borderTowards(const QPointF& point) const
{
    const QPointF away = point - centre;
    const double length = std::hypot(away.x(), away.y());
    if (length < 1e-9)
        return centre;
    if (shape == NodeShape::Circle)
        return centre + away * (radius / length);
    // corners are round, so a little less than the square's diagonal
    const double straight = radius / std::max(std::abs(away.x()), std::abs(away.y()));
    return centre + away * std::min(straight, radius * 1.22 / length);
}

double radiusOf(double importance, const NodeScale& scale)
{
    const double room = std::sqrt(scale.area / double(std::max<qsizetype>(1, scale.nodeCount)));
    const double top = std::clamp(room * 0.27, 6.0, largest * std::max(5.0, scale.textHeight))
        * std::clamp(std::sqrt(scale.magnification), 0.7, 2.0);
    const double share = 0.34 + 0.66 * std::sqrt(std::clamp(importance, 0.0, 1.0));
    return std::max(smallest, top * share);
}

qsizetype boxAt(const std::vector<NodeBox>& boxes, const QPointF& point, const std::function<bool(qsizetype)>& isThere)
{
    qsizetype best = -1;
    double bestDistance = 0;
    for (qsizetype i = qsizetype(boxes.size()) - 1; i >= 0; --i) {
        const NodeBox& box = boxes[size_t(i)];
        if (!box.contains(point) || (isThere && !isThere(i)))
            continue;
        const QPointF away = point - box.centre;
        const double distance = std::hypot(away.x(), away.y());
        // what is truly under the point wins over what is only near
        const double rank = distance <= box.radius ? distance - 1e6 : distance;
        if (best < 0 || rank < bestDistance) {
            best = i;
            bestDistance = rank;
        }
    }
    return best;
}

qsizetype boxTowards(const std::vector<NodeBox>& boxes, qsizetype from, Direction direction)
{
    if (from < 0 || from >= qsizetype(boxes.size()))
        return from;
    qsizetype best = from;
    double bestCost = 0;
    for (qsizetype i = 0; i < qsizetype(boxes.size()); ++i) {
        const QPointF away = boxes[size_t(i)].centre - boxes[size_t(from)].centre;
        const bool isAcross = direction == Direction::Left || direction == Direction::Right;
        const bool isBackwards = direction == Direction::Left || direction == Direction::Up;
        const double ahead = (isAcross ? away.x() : away.y()) * (isBackwards ? -1 : 1);
        const double aside = std::abs(isAcross ? away.y() : away.x());
        if (i == from || ahead <= 0 || aside > ahead * 2.5)
            continue;
        const double cost = ahead + aside * asideCost;
        if (best == from || cost < bestCost) {
            best = i;
            bestCost = cost;
        }
    }
    return best;
}

std::vector<qsizetype> readingOrder(const std::vector<NodeBox>& boxes)
{
    constexpr double rowHeight = 56; // pixels within which nodes count as side by side
    std::vector<qsizetype> order(boxes.size());
    std::iota(order.begin(), order.end(), 0);
    const auto rowOf = [&](qsizetype i) { return std::floor(boxes[size_t(i)].centre.y() / rowHeight); };
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return rowOf(a) != rowOf(b) ? rowOf(a) < rowOf(b) : boxes[size_t(a)].centre.x() < boxes[size_t(b)].centre.x();
    });
    return order;
}

} // namespace demarche
