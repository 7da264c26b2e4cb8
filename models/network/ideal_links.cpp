// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths of links: the more acts the nearer, and a person nearest to the body it speaks for.
#include "models/network/ideal_links.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>

namespace demarche {

namespace {

constexpr double lengthToOwnBody = 0.62;
/// The people of a country need room that grows with their number, hence the square root.
constexpr double lengthToCountry = 0.55;
constexpr double leastLengthToCountry = 0.85;
constexpr qint32 mostPeopleHeld = 60; ///< more fill the picture anyway, and would be pressed into a ball

} // namespace

IdealLinks idealLinks(const ActorGraph& graph, const Story& story)
{
    IdealLinks ideal;
    ideal.nodeCount = qint32(graph.nodes.size());
    for (const SkeletonLink& link : skeletonOf(graph).links) {
        const double nearer = std::min(0.3, 0.08 * std::log2(std::max(1.0, link.weight)));
        ideal.links.push_back({ link.first, link.second, 1 - nearer });
    }
    QHash<ActorId, qint32> nodeOf;
    std::map<QString, std::vector<qint32>> people; // ordered: hidden nodes are numbered by it
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        nodeOf.insert(graph.nodes[i].actor, qint32(i));
        const QString& country = story.at(graph.nodes[i].actor).country;
        if (!country.isEmpty())
            people[country].push_back(qint32(i));
    }
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        const qint32 body = nodeOf.value(story.at(graph.nodes[i].actor).speaksFor, -1);
        if (body >= 0 && body != qint32(i))
            ideal.links.push_back({ qint32(i), body, lengthToOwnBody });
    }
    for (const auto& [country, nodes] : people) {
        const qint32 count = qint32(nodes.size());
        if (count < 2 || count > mostPeopleHeld)
            continue;
        const qint32 hidden = ideal.nodeCount++;
        const double length = std::max(leastLengthToCountry, lengthToCountry * std::sqrt(double(count)));
        for (const qint32 node : nodes)
            ideal.links.push_back({ node, hidden, length });
    }
    return ideal;
}

} // namespace demarche
