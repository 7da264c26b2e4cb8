// SPDX-License-Identifier: GPL-3.0-or-later
// Merges the edges of each pair.
#include "models/network/graph_skeleton.h"

#include <algorithm>
#include <tuple>

namespace demarche {

GraphSkeleton skeletonOf(const ActorGraph& graph)
{
    std::vector<SkeletonLink> all;
    all.reserve(graph.edges.size());
    for (const GraphEdge& edge : graph.edges) {
        all.push_back(
            { std::min(edge.source, edge.target), std::max(edge.source, edge.target), double(edge.events.size()) });
    }
    std::sort(all.begin(), all.end(), [](const SkeletonLink& a, const SkeletonLink& b) {
        return std::tie(a.first, a.second) < std::tie(b.first, b.second);
    });
    GraphSkeleton skeleton;
    skeleton.nodeCount = qint32(graph.nodes.size());
    for (const SkeletonLink& link : all) {
        const bool isSame = !skeleton.links.empty() && skeleton.links.back().first == link.first
            && skeleton.links.back().second == link.second;
        if (isSame)
            skeleton.links.back().weight += link.weight;
        else
            skeleton.links.push_back(link);
    }
    return skeleton;
}

} // namespace demarche
