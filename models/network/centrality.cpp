// SPDX-License-Identifier: GPL-3.0-or-later
// Betweenness by Boost.Graph, within a budget of time.
#include "models/network/centrality.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>

#include <algorithm>
#include <numeric>

namespace demarche {

namespace {

// Brandes' method takes nodes x links steps; this many are some 50 ms.
constexpr size_t stepBudget = 2'000'000;

using UndirectedGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

/// Nodes by number of links, most first; equals in their own order.
std::vector<qint32> byLinks(const GraphSkeleton& skeleton)
{
    std::vector<qint32> linkCounts(size_t(skeleton.nodeCount), 0);
    for (const SkeletonLink& link : skeleton.links) {
        ++linkCounts[size_t(link.first)];
        ++linkCounts[size_t(link.second)];
    }
    std::vector<qint32> order(size_t(skeleton.nodeCount));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&linkCounts](qint32 a, qint32 b) { return linkCounts[size_t(a)] > linkCounts[size_t(b)]; });
    return order;
}

/// The graph among the first `count` nodes of `order`, numbered by their place in it.
UndirectedGraph core(const GraphSkeleton& skeleton, const std::vector<qint32>& order, size_t count)
{
    std::vector<qint32> place(size_t(skeleton.nodeCount), -1);
    for (size_t i = 0; i < count; ++i)
        place[size_t(order[i])] = qint32(i);
    UndirectedGraph graph(count);
    for (const SkeletonLink& link : skeleton.links) {
        const qint32 first = place[size_t(link.first)];
        const qint32 second = place[size_t(link.second)];
        if (first >= 0 && second >= 0)
            boost::add_edge(size_t(first), size_t(second), graph);
    }
    return graph;
}

} // namespace

std::vector<double> centralityOf(const GraphSkeleton& skeleton)
{
    std::vector<double> centrality(size_t(skeleton.nodeCount), 0.0);
    if (skeleton.nodeCount < 3)
        return centrality; // nobody stands between two
    const std::vector<qint32> order = byLinks(skeleton);
    size_t count = order.size();
    UndirectedGraph graph = core(skeleton, order, count);
    while (count > 3 && count * boost::num_edges(graph) > stepBudget) {
        count = count * 3 / 4;
        graph = core(skeleton, order, count);
    }
    std::vector<double> ofCore(count, 0.0);
    const auto property = boost::make_iterator_property_map(ofCore.begin(), boost::get(boost::vertex_index, graph));
    boost::brandes_betweenness_centrality(graph, property);
    boost::relative_betweenness_centrality(graph, property);
    for (size_t i = 0; i < count; ++i)
        centrality[size_t(order[i])] = std::clamp(ofCore[i], 0.0, 1.0);
    return centrality;
}

} // namespace demarche
