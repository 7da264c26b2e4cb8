// SPDX-License-Identifier: GPL-3.0-or-later
// Where the actors stand: ideal distances, least stress, room for names, and a settled orientation.
#include "models/network/actor_graph.h"
#include "models/network/node_spacing.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace demarche {

namespace {

/// A place on the unit disc that only depends on the key.
GraphPoint seedOf(const FindingKey& key)
{
    quint64 hash = 14695981039346656037ull; // FNV-1a: the same on every machine, unlike qHash
    for (const QChar c : key.value)
        hash = (hash ^ c.unicode()) * 1099511628211ull;
    hash ^= hash >> 29;
    const double turn = double(hash & 0xffffff) / double(0x1000000);
    const double reach = double((hash >> 24) & 0xffffff) / double(0x1000000);
    return { std::sqrt(reach) * std::cos(turn * 2 * std::numbers::pi),
             std::sqrt(reach) * std::sin(turn * 2 * std::numbers::pi) };
}

/// Room that each node wants, in the layout's unit (the length of a link).
struct Room {
    double width = 0;
    double height = 0;
};
Room roomFor(size_t nodeCount)
{
    // few nodes fill the panel whatever happens; many would be blown up by too much room
    const double size = std::clamp(7.0 / std::sqrt(double(nodeCount) + 1), 0.22, 1.05);
    return { size, size * 0.8 };
}

/// Turns the longer side of the cloud level, since names run across; the busiest node comes to the upper left.
void orient(std::vector<GraphPoint>& points, const ActorGraph& graph)
{
    const size_t count = graph.nodes.size();
    GraphPoint middle;
    for (size_t i = 0; i < count; ++i) {
        middle.x += points[i].x / double(count);
        middle.y += points[i].y / double(count);
    }
    double xx = 0, xy = 0, yy = 0;
    for (size_t i = 0; i < count; ++i) {
        const double dx = points[i].x - middle.x;
        const double dy = points[i].y - middle.y;
        xx += dx * dx;
        xy += dx * dy;
        yy += dy * dy;
    }
    const double turn = -0.5 * std::atan2(2 * xy, xx - yy);
    for (GraphPoint& point : points) {
        const double dx = point.x - middle.x;
        const double dy = point.y - middle.y;
        point = { dx * std::cos(turn) - dy * std::sin(turn), dx * std::sin(turn) + dy * std::cos(turn) };
    }
    const auto busiest
        = std::max_element(graph.nodes.begin(), graph.nodes.end(),
                           [](const GraphNode& a, const GraphNode& b) { return a.eventCount < b.eventCount; });
    const GraphPoint& first = points[size_t(busiest - graph.nodes.begin())];
    const double flipX = first.x > 0 ? -1 : 1;
    const double flipY = first.y > 0 ? -1 : 1;
    for (GraphPoint& point : points)
        point = { point.x * flipX, point.y * flipY };
}

/// Fits the first `count` points into -1..1.
void normalize(std::vector<GraphPoint>& points, size_t count)
{
    const auto [left, right] = std::minmax_element(points.begin(), points.begin() + qsizetype(count),
                                                   [](auto& a, auto& b) { return a.x < b.x; });
    const auto [top, bottom] = std::minmax_element(points.begin(), points.begin() + qsizetype(count),
                                                   [](auto& a, auto& b) { return a.y < b.y; });
    const GraphPoint middle { (left->x + right->x) / 2, (top->y + bottom->y) / 2 };
    const double half = std::max({ (right->x - left->x) / 2, (bottom->y - top->y) / 2, 1e-9 });
    for (GraphPoint& point : points)
        point = { (point.x - middle.x) / half, (point.y - middle.y) / half };
}

/// How much of the earlier picture one unit of length is: the median over linked pairs that both know.
double unitOf(const StressPoints& state, const std::vector<StressTerm>& terms)
{
    std::vector<double> ratios;
    for (const StressTerm& term : terms) {
        const size_t a = size_t(term.first);
        const size_t b = size_t(term.second);
        if (state.isPinned[a] && state.isPinned[b]) {
            ratios.push_back(std::hypot(state.points[a].x - state.points[b].x, state.points[a].y - state.points[b].y)
                             / term.distance);
        }
    }
    if (ratios.empty())
        return 0.4;
    const auto median = ratios.begin() + qsizetype(ratios.size() / 2);
    std::nth_element(ratios.begin(), median, ratios.end());
    return std::max(*median, 1e-3);
}

/// New nodes begin at the middle of the neighbours that are known, or at the rim.
void placeNew(StressPoints& state, const IdealLinks& ideal)
{
    std::vector<GraphPoint> sums(state.points.size());
    std::vector<int> counts(state.points.size(), 0);
    const auto add = [&](qint32 node, qint32 neighbour) {
        if (state.isPinned[size_t(node)] || !state.isPinned[size_t(neighbour)])
            return;
        sums[size_t(node)].x += state.points[size_t(neighbour)].x;
        sums[size_t(node)].y += state.points[size_t(neighbour)].y;
        ++counts[size_t(node)];
    };
    for (const IdealLink& link : ideal.links) {
        add(link.first, link.second);
        add(link.second, link.first);
    }
    for (size_t i = 0; i < state.points.size(); ++i) {
        if (counts[i] == 0)
            continue;
        state.points[i]
            = { sums[i].x / counts[i] + state.points[i].x * 0.1, sums[i].y / counts[i] + state.points[i].y * 0.1 };
    }
}

} // namespace

std::vector<GraphPoint> layOut(const ActorGraph& graph, const Story& story,
                               const QHash<FindingKey, GraphPoint>& previous, const std::function<bool()>& isCancelled)
{
    const size_t count = graph.nodes.size();
    if (count == 0)
        return {};
    const IdealLinks ideal = idealLinks(graph, story);
    StressPoints state;
    state.isPinned.assign(size_t(ideal.nodeCount), false);
    size_t known = 0;
    for (size_t i = 0; i < size_t(ideal.nodeCount); ++i) {
        const FindingKey key = i < count ? story.at(graph.nodes[i].actor).key
                                         : FindingKey { QStringLiteral("hidden %1").arg(i - count) };
        const auto before = i < count ? previous.constFind(key) : previous.constEnd();
        state.isPinned[i] = before != previous.constEnd();
        state.points.push_back(state.isPinned[i] ? *before : seedOf(key));
        known += state.isPinned[i] ? 1 : 0;
    }
    const bool isContinued = known > 1 && known * 2 >= count;
    if (isContinued && known == count)
        return { state.points.begin(), state.points.begin() + qsizetype(count) };
    if (!isContinued && known > 0) // too little to go on from: as if nothing had been there
        return layOut(graph, story, {}, isCancelled);
    std::vector<StressTerm> terms = stressTerms(ideal, isCancelled);
    double unit = 1;
    if (isContinued) {
        unit = unitOf(state, terms);
        placeNew(state, ideal);
        for (GraphPoint& point : state.points)
            point = { point.x / unit, point.y / unit };
    }
    if (!minimizeStress(state, std::move(terms), isCancelled))
        return {};
    state.points.resize(count);
    state.isPinned.resize(count);
    if (!isContinued)
        orient(state.points, graph);
    const Room room = roomFor(count);
    spaceOut(state, count, room.width, room.height);
    if (isContinued) {
        for (size_t i = 0; i < count; ++i) {
            state.points[i] = state.isPinned[i] ? previous.value(story.at(graph.nodes[i].actor).key)
                                                : GraphPoint { state.points[i].x * unit, state.points[i].y * unit };
        }
    } else {
        normalize(state.points, count);
    }
    return state.points;
}

} // namespace demarche
