// SPDX-License-Identifier: GPL-3.0-or-later
// Who is near whom: the shortest way between two actors, the circle around one, what ties several.
#pragma once

#include "models/network/actor_graph.h"

#include <vector>

namespace demarche {

/// A chain of actors; edges[i] joins nodes[i] and nodes[i + 1], in either direction.
struct GraphWay {
    std::vector<qint32> nodes;
    std::vector<qint32> edges;
};
/// Over as few actors as can be, directions aside; among equal ways the one with the most acts at its
/// beginning. `isOpen` is parallel to graph.edges; empty: all. No nodes if no way joins the two.
GraphWay shortestWay(const ActorGraph& graph, qint32 from, qint32 to, const std::vector<bool>& isOpen);

/// The node and those that an open edge joins with it, ascending.
std::vector<qint32> circleAround(const ActorGraph& graph, qint32 node, const std::vector<bool>& isOpen);

/// What several actors have to do with each other.
struct GraphTies {
    std::vector<qint32> edges; ///< among them
    std::vector<EventId> events; ///< at least two of them take part in; ascending by date
    std::vector<qint32> between; ///< others who deal with at least two of them; those with most of them first
};
GraphTies tiesOf(const ActorGraph& graph, const Story& story, const std::vector<qint32>& nodes);

} // namespace demarche
