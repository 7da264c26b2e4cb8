// SPDX-License-Identifier: GPL-3.0-or-later
// Shortest ways by Dijkstra over flat arrays, from all nodes or from landmarks.
#include "models/network/graph_distances.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <limits>

namespace demarche {

namespace {

constexpr qint32 mostWithAllPairs = 320;
constexpr qint32 landmarkCount = 48;
constexpr double unreached = std::numeric_limits<double>::max();

/// The links of each node side by side in memory: Boost's lists of lists take three times as long.
class Ways {
public:
    explicit Ways(const IdealLinks& ideal)
        : m_firstWay(size_t(ideal.nodeCount) + 1, 0)
        , m_ways(ideal.links.size() * 2)
        , m_pieceOf(size_t(ideal.nodeCount), -1)
    {
        for (const IdealLink& link : ideal.links) {
            ++m_firstWay[size_t(link.first) + 1];
            ++m_firstWay[size_t(link.second) + 1];
        }
        for (size_t i = 1; i < m_firstWay.size(); ++i)
            m_firstWay[i] += m_firstWay[i - 1];
        std::vector<size_t> next(m_firstWay.begin(), m_firstWay.end() - 1);
        for (const IdealLink& link : ideal.links) {
            m_ways[next[size_t(link.first)]++] = { link.second, link.length };
            m_ways[next[size_t(link.second)]++] = { link.first, link.length };
        }
        findPieces();
    }

    std::vector<double> from(qint32 node) const
    {
        std::vector<double> distances(m_pieceOf.size(), unreached);
        distances[size_t(node)] = 0;
        using Step = std::pair<double, qint32>;
        std::priority_queue<Step, std::vector<Step>, std::greater<>> queue;
        queue.push({ 0, node });
        while (!queue.empty()) {
            const auto [distance, here] = queue.top();
            queue.pop();
            if (distance > distances[size_t(here)])
                continue;
            for (size_t i = m_firstWay[size_t(here)]; i < m_firstWay[size_t(here) + 1]; ++i) {
                const double further = distance + m_ways[i].length;
                double& known = distances[size_t(m_ways[i].node)];
                if (further < known) {
                    known = further;
                    queue.push({ further, m_ways[i].node });
                }
            }
        }
        for (size_t i = 0; i < distances.size(); ++i) {
            if (distances[i] == unreached)
                distances[i] = radiusOf(qint32(i)) + radiusOf(node);
        }
        return distances;
    }

private:
    struct Way {
        qint32 node = -1;
        double length = 1;
    };

    /// What hangs together gets one number and a size.
    void findPieces()
    {
        std::vector<qint32> open;
        for (size_t start = 0; start < m_pieceOf.size(); ++start) {
            if (m_pieceOf[start] >= 0)
                continue;
            const qint32 piece = qint32(m_radii.size());
            qint32 size = 0;
            m_pieceOf[start] = piece;
            open.push_back(qint32(start));
            while (!open.empty()) {
                const size_t here = size_t(open.back());
                open.pop_back();
                ++size;
                for (size_t i = m_firstWay[here]; i < m_firstWay[here + 1]; ++i) {
                    if (m_pieceOf[size_t(m_ways[i].node)] >= 0)
                        continue;
                    m_pieceOf[size_t(m_ways[i].node)] = piece;
                    open.push_back(m_ways[i].node);
                }
            }
            m_radii.push_back(0.55 * std::sqrt(double(size)));
        }
    }

    double radiusOf(qint32 node) const { return m_radii[size_t(m_pieceOf[size_t(node)])]; }

    std::vector<size_t> m_firstWay; ///< by node, and one past the last
    std::vector<Way> m_ways;
    std::vector<qint32> m_pieceOf;
    std::vector<double> m_radii; ///< of the pieces, as if each were a disc
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
    const size_t count = size_t(ideal.nodeCount);
    std::vector<StressTerm> terms;
    terms.reserve(ideal.links.size() + count * landmarkCount);
    for (const IdealLink& link : ideal.links)
        terms.push_back(term(link.first, link.second, link.length));
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
