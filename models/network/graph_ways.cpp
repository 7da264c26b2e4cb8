// SPDX-License-Identifier: GPL-3.0-or-later
// Breadth first over the edges of each node.
#include "models/network/graph_ways.h"

#include <algorithm>
#include <set>

namespace demarche {

namespace {

bool isOpenEdge(const std::vector<bool>& isOpen, size_t edge)
{
    return isOpen.empty() || (edge < isOpen.size() && isOpen[edge]);
}

/// Open edges at each node, those with most acts first.
std::vector<std::vector<qint32>> edgesAt(const ActorGraph& graph, const std::vector<bool>& isOpen)
{
    std::vector<std::vector<qint32>> at(graph.nodes.size());
    for (size_t i = 0; i < graph.edges.size(); ++i) {
        if (!isOpenEdge(isOpen, i))
            continue;
        at[size_t(graph.edges[i].source)].push_back(qint32(i));
        at[size_t(graph.edges[i].target)].push_back(qint32(i));
    }
    for (std::vector<qint32>& edges : at) {
        std::stable_sort(edges.begin(), edges.end(), [&graph](qint32 a, qint32 b) {
            return graph.edges[size_t(a)].events.size() > graph.edges[size_t(b)].events.size();
        });
    }
    return at;
}

qint32 otherEnd(const GraphEdge& edge, qint32 node) { return edge.source == node ? edge.target : edge.source; }

} // namespace

GraphWay shortestWay(const ActorGraph& graph, qint32 from, qint32 to, const std::vector<bool>& isOpen)
{
    const qint32 count = qint32(graph.nodes.size());
    if (from < 0 || to < 0 || from >= count || to >= count)
        return {};
    const std::vector<std::vector<qint32>> at = edgesAt(graph, isOpen);
    std::vector<qint32> cameBy(size_t(count), -1);
    std::vector<bool> isSeen(size_t(count), false);
    std::vector<qint32> open { from };
    isSeen[size_t(from)] = true;
    for (size_t next = 0; next < open.size() && !isSeen[size_t(to)]; ++next) {
        for (const qint32 edge : at[size_t(open[next])]) {
            const qint32 there = otherEnd(graph.edges[size_t(edge)], open[next]);
            if (isSeen[size_t(there)])
                continue;
            isSeen[size_t(there)] = true;
            cameBy[size_t(there)] = edge;
            open.push_back(there);
        }
    }
    if (!isSeen[size_t(to)])
        return {};
    GraphWay way;
    way.nodes.push_back(to);
    while (way.nodes.back() != from) {
        const qint32 edge = cameBy[size_t(way.nodes.back())];
        way.edges.push_back(edge);
        way.nodes.push_back(otherEnd(graph.edges[size_t(edge)], way.nodes.back()));
    }
    std::reverse(way.nodes.begin(), way.nodes.end());
    std::reverse(way.edges.begin(), way.edges.end());
    return way;
}

std::vector<qint32> circleAround(const ActorGraph& graph, qint32 node, const std::vector<bool>& isOpen)
{
    std::set<qint32> circle { node };
    for (size_t i = 0; i < graph.edges.size(); ++i) {
        const GraphEdge& edge = graph.edges[i];
        if (isOpenEdge(isOpen, i) && (edge.source == node || edge.target == node))
            circle.insert(otherEnd(edge, node));
    }
    return { circle.begin(), circle.end() };
}

GraphTies tiesOf(const ActorGraph& graph, const Story& story, const std::vector<qint32>& nodes)
{
    GraphTies ties;
    std::vector<bool> isChosen(graph.nodes.size(), false);
    std::vector<qint32> nodeOf(story.actors.size(), -1);
    for (const qint32 node : nodes) {
        isChosen[size_t(node)] = true;
        nodeOf[size_t(graph.nodes[size_t(node)].actor.index)] = node;
        for (const ActorId member : graph.nodes[size_t(node)].members)
            nodeOf[size_t(member.index)] = node;
    }
    std::vector<std::set<qint32>> dealsWith(graph.nodes.size());
    for (size_t i = 0; i < graph.edges.size(); ++i) {
        const GraphEdge& edge = graph.edges[i];
        if (isChosen[size_t(edge.source)] && isChosen[size_t(edge.target)])
            ties.edges.push_back(qint32(i));
        else if (isChosen[size_t(edge.source)])
            dealsWith[size_t(edge.target)].insert(edge.source);
        else if (isChosen[size_t(edge.target)])
            dealsWith[size_t(edge.source)].insert(edge.target);
    }
    for (size_t i = 0; i < story.events.size(); ++i) {
        std::set<qint32> present;
        for (const Participant& participant : story.events[i].participants) {
            const bool isKnown = participant.actor >= 0 && size_t(participant.actor) < nodeOf.size();
            if (isKnown && nodeOf[size_t(participant.actor)] >= 0)
                present.insert(nodeOf[size_t(participant.actor)]);
        }
        if (present.size() > 1)
            ties.events.push_back({ qint32(i) });
    }
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        if (dealsWith[i].size() > 1)
            ties.between.push_back(qint32(i));
    }
    std::stable_sort(ties.between.begin(), ties.between.end(), [&dealsWith](qint32 a, qint32 b) {
        return dealsWith[size_t(a)].size() > dealsWith[size_t(b)].size();
    });
    return ties;
}

} // namespace demarche
