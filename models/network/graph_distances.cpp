// SPDX-License-Identifier: GPL-3.0-or-later
// Shortest ways by Boost.Graph, from all nodes or from landmarks.
#include "models/network/graph_distances.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace demarche {

namespace {

constexpr qint32 mostWithAllPairs = 320;
constexpr qint32 landmarkCount = 48;
constexpr double unreached = std::numeric_limits<double>::max();

using WeightedGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
                                            boost::property<boost::edge_weight_t, double>>;

class Ways {
public:
    explicit Ways(const IdealLinks& ideal)
        : m_graph(size_t(ideal.nodeCount))
        , m_componentOf(size_t(ideal.nodeCount), 0)
    {
        for (const IdealLink& link : ideal.links)
            boost::add_edge(size_t(link.first), size_t(link.second), link.length, m_graph);
        if (ideal.nodeCount == 0)
            return;
        const int count = boost::connected_components(m_graph, m_componentOf.data());
        std::vector<qint32> sizes(size_t(count), 0);
        for (const int component : m_componentOf)
            ++sizes[size_t(component)];
        for (const qint32 size : sizes)
            m_radii.push_back(0.55 * std::sqrt(double(size)));
    }

    std::vector<double> from(qint32 node) const
    {
        std::vector<double> distances(boost::num_vertices(m_graph), unreached);
        const auto index = boost::get(boost::vertex_index, m_graph);
        boost::dijkstra_shortest_paths(
            m_graph, size_t(node),
            boost::distance_map(boost::make_iterator_property_map(distances.begin(), index)));
        for (size_t i = 0; i < distances.size(); ++i) {
            if (distances[i] == unreached)
                distances[i] = radiusOf(qint32(i)) + radiusOf(node);
        }
        return distances;
    }

private:
    double radiusOf(qint32 node) const { return m_radii[size_t(m_componentOf[size_t(node)])]; }

    WeightedGraph m_graph;
    std::vector<int> m_componentOf;
    std::vector<double> m_radii; ///< of the components, as if each were a disc
};

StressTerm term(qint32 first, qint32 second, double distance)
{
    return { first, second, distance, 1 / (distance * distance) };
}

std::vector<StressTerm> allPairs(const Ways& ways, qint32 count, const std::function<bool()>& isCancelled)
{
    std::vector<StressTerm> terms;
    for (qint32 i = 0; i < count; ++i) {
        if (isCancelled && isCancelled())
            return {};
        const std::vector<double> distances = ways.from(i);
        for (qint32 j = i + 1; j < count; ++j)
            terms.push_back(term(i, j, distances[size_t(j)]));
    }
    return terms;
}

std::vector<StressTerm> linksAndLandmarks(const Ways& ways, const IdealLinks& ideal,
                                          const std::function<bool()>& isCancelled)
{
    std::vector<StressTerm> terms;
    for (const IdealLink& link : ideal.links)
        terms.push_back(term(link.first, link.second, link.length));
    const size_t count = size_t(ideal.nodeCount);
    std::vector<double> toNearest(count, unreached);
    qint32 landmark = 0;
    // each landmark stands for the nodes around it, so it counts for as many
    const double share = std::sqrt(double(count) / landmarkCount);
    for (qint32 round = 0; round < landmarkCount; ++round) {
        if (isCancelled && isCancelled())
            return {};
        const std::vector<double> distances = ways.from(landmark);
        for (size_t i = 0; i < count; ++i) {
            if (qint32(i) != landmark) {
                StressTerm pair = term(landmark, qint32(i), distances[i]);
                pair.weight *= share;
                terms.push_back(pair);
            }
            toNearest[i] = std::min(toNearest[i], distances[i]);
        }
        toNearest[size_t(landmark)] = 0;
        landmark = qint32(std::max_element(toNearest.begin(), toNearest.end()) - toNearest.begin());
    }
    return terms;
}

} // namespace

std::vector<StressTerm> stressTerms(const IdealLinks& ideal, const std::function<bool()>& isCancelled)
{
    const Ways ways(ideal);
    return ideal.nodeCount <= mostWithAllPairs ? allPairs(ways, ideal.nodeCount, isCancelled)
                                               : linksAndLandmarks(ways, ideal, isCancelled);
}

} // namespace demarche
