// SPDX-License-Identifier: GPL-3.0-or-later
// Louvain's method: move nodes to the neighbouring group that gains most modularity, merge groups, repeat.
#include "models/network/communities.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace demarche {

namespace {

constexpr int mostLevels = 12;
constexpr int mostRounds = 24; // a hostile graph must not move nodes to and fro for ever
constexpr double leastGain = 1e-9;

struct Neighbour {
    qint32 node = -1;
    double weight = 0;
};

/// A weighted graph whose nodes may carry links to themselves.
struct Level {
    std::vector<std::vector<Neighbour>> neighbours;
    std::vector<double> inner; ///< weight of the links inside each node, counted twice
    double total = 0; ///< of all links, counted twice
    double strengthOf(size_t node) const
    {
        double sum = inner[node];
        for (const Neighbour& neighbour : neighbours[node])
            sum += neighbour.weight;
        return sum;
    }
};

Level firstLevel(const GraphSkeleton& skeleton)
{
    Level level;
    level.neighbours.resize(size_t(skeleton.nodeCount));
    level.inner.assign(size_t(skeleton.nodeCount), 0.0);
    for (const SkeletonLink& link : skeleton.links) {
        level.neighbours[size_t(link.first)].push_back({ link.second, link.weight });
        level.neighbours[size_t(link.second)].push_back({ link.first, link.weight });
        level.total += 2 * link.weight;
    }
    return level;
}

/// Group of each node after moving; true in `hasMoved` if any did.
struct Grouping {
    std::vector<qint32> groupOf;
    bool hasMoved = false;
};

Grouping moveNodes(const Level& level)
{
    const size_t count = level.neighbours.size();
    Grouping grouping;
    grouping.groupOf.resize(count);
    std::iota(grouping.groupOf.begin(), grouping.groupOf.end(), 0);
    std::vector<double> strength(count);
    for (size_t i = 0; i < count; ++i)
        strength[i] = level.strengthOf(i);
    std::vector<double> groupStrength = strength;
    std::vector<double> toGroup(count, 0.0);
    bool isMoving = level.total > 0;
    for (int round = 0; isMoving && round < mostRounds; ++round) {
        isMoving = false;
        for (size_t i = 0; i < count; ++i) {
            const qint32 own = grouping.groupOf[i];
            for (const Neighbour& neighbour : level.neighbours[i])
                toGroup[size_t(grouping.groupOf[size_t(neighbour.node)])] += neighbour.weight;
            groupStrength[size_t(own)] -= strength[i];
            const auto gainOf = [&](qint32 group) {
                return toGroup[size_t(group)] - groupStrength[size_t(group)] * strength[i] / level.total;
            };
            qint32 best = own;
            double bestGain = gainOf(own);
            for (const Neighbour& neighbour : level.neighbours[i]) {
                const qint32 group = grouping.groupOf[size_t(neighbour.node)];
                if (gainOf(group) > bestGain + leastGain) {
                    best = group;
                    bestGain = gainOf(group);
                }
            }
            groupStrength[size_t(best)] += strength[i];
            for (const Neighbour& neighbour : level.neighbours[i])
                toGroup[size_t(grouping.groupOf[size_t(neighbour.node)])] = 0;
            grouping.groupOf[i] = best;
            isMoving = isMoving || best != own;
        }
        grouping.hasMoved = grouping.hasMoved || isMoving;
    }
    return grouping;
}

/// Renumbers the groups from 0 in order of their first node; returns how many.
qint32 renumber(std::vector<qint32>& groupOf)
{
    std::vector<qint32> number(groupOf.size(), -1);
    qint32 next = 0;
    for (qint32& group : groupOf) {
        if (number[size_t(group)] < 0)
            number[size_t(group)] = next++;
        group = number[size_t(group)];
    }
    return next;
}

Level merged(const Level& level, const std::vector<qint32>& groupOf, qint32 groupCount)
{
    Level result;
    result.total = level.total;
    result.inner.assign(size_t(groupCount), 0.0);
    result.neighbours.resize(size_t(groupCount));
    std::map<std::pair<qint32, qint32>, double> between;
    for (size_t i = 0; i < groupOf.size(); ++i) {
        result.inner[size_t(groupOf[i])] += level.inner[i];
        for (const Neighbour& neighbour : level.neighbours[i]) {
            const qint32 other = groupOf[size_t(neighbour.node)];
            if (other == groupOf[i])
                result.inner[size_t(other)] += neighbour.weight;
            else
                between[{ groupOf[i], other }] += neighbour.weight;
        }
    }
    for (const auto& [pair, weight] : between)
        result.neighbours[size_t(pair.first)].push_back({ pair.second, weight });
    return result;
}

/// Largest first; equals keep the order of their first nodes.
void numberBySize(std::vector<qint32>& groupOf, qint32 groupCount)
{
    std::vector<qint32> sizes(size_t(groupCount), 0);
    for (const qint32 group : groupOf)
        ++sizes[size_t(group)];
    std::vector<qint32> order(sizes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&sizes](qint32 a, qint32 b) { return sizes[size_t(a)] > sizes[size_t(b)]; });
    std::vector<qint32> rank(sizes.size());
    for (size_t i = 0; i < order.size(); ++i)
        rank[size_t(order[i])] = qint32(i);
    for (qint32& group : groupOf)
        group = rank[size_t(group)];
}

} // namespace

std::vector<qint32> communitiesOf(const GraphSkeleton& skeleton)
{
    std::vector<qint32> result(size_t(skeleton.nodeCount));
    std::iota(result.begin(), result.end(), 0);
    qint32 count = skeleton.nodeCount;
    Level level = firstLevel(skeleton);
    for (int depth = 0; depth < mostLevels; ++depth) {
        Grouping grouping = moveNodes(level);
        if (!grouping.hasMoved)
            break;
        count = renumber(grouping.groupOf);
        for (qint32& group : result)
            group = grouping.groupOf[size_t(group)];
        level = merged(level, grouping.groupOf, count);
    }
    count = renumber(result);
    numberBySize(result, count);
    return result;
}

} // namespace demarche
