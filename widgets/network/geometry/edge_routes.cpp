// SPDX-License-Identifier: GPL-3.0-or-later
// Bends, borders and arrows.
#include "widgets/network/geometry/edge_routes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace demarche {

namespace {

constexpr double firstBend = 0.13;
constexpr double nextBend = 0.17;
constexpr size_t mostTried = 60'000; ///< edges x nodes that may be tried for a free way
constexpr double clearance = 7; ///< pixels beside a node that a passing edge should keep

double lengthOf(const QPointF& v) { return std::hypot(v.x(), v.y()); }

QPointF controlOf(const QPointF& from, const QPointF& to, double bend)
{
    const QPointF along = to - from;
    const QPointF right(-along.y(), along.x());
    return (from + to) / 2 + right * (bend * 2); // the curve itself reaches half as far as its control
}

QPointF pointOn(const QPointF& from, const QPointF& control, const QPointF& to, double share)
{
    const double rest = 1 - share;
    return from * (rest * rest) + control * (2 * rest * share) + to * (share * share);
}

/// How deep a curve between two boxes runs into the others.
double trouble(const EdgeEnds& edge, const std::vector<NodeBox>& boxes, double bend)
{
    const QPointF from = boxes[size_t(edge.source)].centre;
    const QPointF to = boxes[size_t(edge.target)].centre;
    const QPointF control = controlOf(from, to, bend);
    double sum = 0;
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (qint32(i) == edge.source || qint32(i) == edge.target)
            continue;
        double nearest = std::numeric_limits<double>::max();
        for (int step = 1; step < 10; ++step)
            nearest = std::min(nearest, lengthOf(pointOn(from, control, to, step / 10.0) - boxes[i].centre));
        sum += std::max(0.0, boxes[i].radius + clearance - nearest);
    }
    return sum;
}

double freeBend(const EdgeEnds& edge, const std::vector<NodeBox>& boxes)
{
    constexpr double tried[] { 0.09, -0.09, 0.18, -0.18, 0.28, -0.28, 0.4, -0.4 };
    double best = tried[0];
    double bestCost = std::numeric_limits<double>::max();
    for (const double bend : tried) {
        const double cost = trouble(edge, boxes, bend) + std::abs(bend) * 12; // a detour must be worth it
        if (cost < bestCost - 1e-9) {
            best = bend;
            bestCost = cost;
        }
    }
    return best;
}

} // namespace

QPointF EdgeRoute::at(double share) const { return pointOn(begin, control, end, share); }

QRectF EdgeRoute::bounds() const
{
    const auto [left, right] = std::minmax({ begin.x(), control.x(), end.x(), tip.x(), backTip.x() });
    const auto [top, bottom] = std::minmax({ begin.y(), control.y(), end.y(), tip.y(), backTip.y() });
    return QRectF(QPointF(left, top), QPointF(right, bottom)).adjusted(-6, -6, 6, 6);
}

double EdgeRoute::distanceTo(const QPointF& point) const
{
    double nearest = std::min(lengthOf(point - tip), lengthOf(point - backTip));
    QPointF before = begin;
    for (int step = 1; step <= 16; ++step) {
        const QPointF next = at(step / 16.0);
        const QPointF along = next - before;
        const double square = std::max(1e-9, QPointF::dotProduct(along, along));
        const double share = std::clamp(QPointF::dotProduct(point - before, along) / square, 0.0, 1.0);
        nearest = std::min(nearest, lengthOf(point - before - along * share));
        before = next;
    }
    return nearest;
}

std::vector<double> bendsOf(const std::vector<EdgeEnds>& edges, const std::vector<NodeBox>& boxes)
{
    std::map<std::pair<qint32, qint32>, qint32> countOf; // directed
    std::vector<double> bends;
    bends.reserve(edges.size());
    for (const EdgeEnds& edge : edges)
        bends.push_back(firstBend + nextBend * countOf[{ edge.source, edge.target }]++);
    if (edges.size() * boxes.size() > mostTried)
        return bends;
    for (size_t i = 0; i < edges.size(); ++i) {
        const EdgeEnds& edge = edges[i];
        const auto there = countOf.find({ edge.source, edge.target });
        const bool isSingle = there->second == 1 && !countOf.contains({ edge.target, edge.source });
        if (isSingle)
            bends[i] = freeBend(edge, boxes);
    }
    return bends;
}

ArrowSize arrowFor(double lineWidth) { return { 5.5 + lineWidth * 1.9, 4.5 + lineWidth * 1.7 }; }

EdgeRoute routeBetween(const NodeBox& source, const NodeBox& target, const EdgeStroke& stroke)
{
    EdgeRoute route;
    route.control = controlOf(source.centre, target.centre, stroke.bend);
    constexpr double gap = 1.5; // pixels between arrow and node, so that both keep their outline
    const auto leave = [&route](const NodeBox& box, double distance) {
        NodeBox wider = box;
        wider.radius += distance;
        return wider.borderTowards(route.control);
    };
    const double arrow = arrowFor(stroke.lineWidth).length;
    route.tip = leave(target, gap);
    route.end = leave(target, gap + arrow * 0.8);
    route.backTip = leave(source, gap);
    route.begin = stroke.isMutual ? leave(source, gap + arrow * 0.8) : route.backTip;
    const double between = lengthOf(target.centre - source.centre) - target.radius - source.radius;
    route.isTooShort = between < (stroke.isMutual ? 2 : 1) * arrow * 0.8;
    return route;
}

std::array<QPointF, 3> arrowHead(const QPointF& tip, const QPointF& from, double lineWidth)
{
    const ArrowSize size = arrowFor(lineWidth);
    const QPointF along = tip - from;
    const QPointF unit = along / std::max(1e-9, lengthOf(along));
    const QPointF aside(-unit.y() * size.width / 2, unit.x() * size.width / 2);
    const QPointF back = tip - unit * size.length;
    return { tip, back + aside, back - aside };
}

} // namespace demarche
