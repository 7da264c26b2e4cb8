// SPDX-License-Identifier: GPL-3.0-or-later
// Who deals with whom over a stretch of time: nodes, bundled edges, and where they stand.
#pragma once

#include "models/story/story.h"

#include <functional>
#include <vector>

namespace demarche {

struct GraphNode {
    ActorId actor;
    double centrality = 0; ///< 0..1, betweenness by Boost.Graph
    qint32 community = 0;
    qint32 eventCount = 0;
};

/// All acts of one actor towards another of one quad, bundled.
struct GraphEdge {
    qint32 source = -1; ///< index into nodes
    qint32 target = -1;
    Quad quad = Quad::Neutral;
    std::vector<EventId> events; ///< ascending by date
};

struct ActorGraph {
    std::vector<GraphNode> nodes;
    std::vector<GraphEdge> edges;
};

ActorGraph actorGraph(const Story& story);

/// Which edges have an event that touches the stretch; parallel to graph.edges: number of such events.
std::vector<qint32> eventsWithin(const ActorGraph& graph, const Story& story, const InstantRange& period);

struct GraphPoint {
    double x = 0; ///< -1..1
    double y = 0;
};
/// Force-directed, seeded by the actors' keys: same story, same picture. `previous` (by actor key) keeps
/// known nodes where they were; new ones come in beside their neighbours.
std::vector<GraphPoint> layOut(const ActorGraph& graph, const Story& story,
                               const QHash<FindingKey, GraphPoint>& previous = {},
                               const std::function<bool()>& isCancelled = {});

} // namespace demarche
