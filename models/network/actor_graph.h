// SPDX-License-Identifier: GPL-3.0-or-later
// Who deals with whom over a stretch of time: nodes, bundled edges, and where they stand.
#pragma once

#include "models/story/story.h"

#include <functional>
#include <optional>
#include <vector>

namespace demarche {

struct GraphNode {
    ActorId actor;
    double centrality = 0; ///< 0..1, relative betweenness by Boost.Graph
    qint32 community = 0; ///< 0 is the largest
    qint32 eventCount = 0; ///< events it takes part in, statements included
    std::vector<ActorId> members; ///< who is folded into it, itself not among them; see country_fold.h
};

/// All acts of one actor towards another of one quad, bundled.
struct GraphEdge {
    qint32 source = -1; ///< index into nodes
    qint32 target = -1;
    Quad quad = Quad::Neutral;
    std::vector<EventId> events; ///< ascending by date, each once
};

struct ActorGraph {
    std::vector<GraphNode> nodes; ///< ascending by the actors' keys, so that nothing depends on article order
    std::vector<GraphEdge> edges; ///< ascending by source, target, quad
};

/// Nodes are the persons, bodies, countries and groups that take part in an event, and places that act;
/// who only carries the news is left out. Edges are the story's direct relations, no roll-ups.
ActorGraph actorGraph(const Story& story);

/// The part of a graph that these events tell: their edges, cut down to them, and who takes part.
ActorGraph partOf(const ActorGraph& graph, const Story& story, const std::vector<EventId>& events);

/// When each event of the story is drawn; unset for undated ones. For eventsWithin, which is asked often.
std::vector<std::optional<InstantRange>> drawnRanges(const Story& story);

/// Which edges have an event that touches the stretch; parallel to graph.edges: number of such events.
std::vector<qint32> eventsWithin(const ActorGraph& graph, const Story& story, const InstantRange& period);
std::vector<qint32> eventsWithin(const ActorGraph& graph, const std::vector<std::optional<InstantRange>>& ranges,
                                 const InstantRange& period);

struct GraphPoint {
    double x = 0; ///< -1..1; what joins an earlier layout may lie beyond
    double y = 0; ///< likewise, downwards
    friend bool operator==(const GraphPoint&, const GraphPoint&) = default;
};
/// By stress majorisation, seeded by the actors' keys: same story, same picture. Parallel to graph.nodes.
/// `previous` (by actor key) keeps known nodes where they were, as long as half of the nodes are known; new
/// ones come in beside their neighbours. Empty when cancelled.
std::vector<GraphPoint> layOut(const ActorGraph& graph, const Story& story,
                               const QHash<FindingKey, GraphPoint>& previous = {},
                               const std::function<bool()>& isCancelled = {});

} // namespace demarche
