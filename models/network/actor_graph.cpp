// SPDX-License-Identifier: GPL-3.0-or-later
// Takes nodes and bundled edges from a story's events and relations.
#include "models/network/actor_graph.h"

#include "models/network/centrality.h"
#include "models/network/communities.h"
#include "models/network/graph_skeleton.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace demarche {

namespace {

/// Index of each actor's node, -1 for those that are none; fills graph.nodes, in order of the keys.
std::vector<qint32> addNodes(const Story& story, ActorGraph& graph)
{
    std::vector<qint32> eventCounts(story.actors.size(), 0);
    std::vector<bool> acts(story.actors.size(), false);
    std::vector<EventId> last(story.actors.size());
    for (size_t i = 0; i < story.events.size(); ++i) {
        const EventId id { qint32(i) };
        for (const Participant& participant : story.events[i].participants) {
            if (participant.actor < 0 || size_t(participant.actor) >= story.actors.size())
                continue;
            const size_t actor = size_t(participant.actor);
            if (last[actor] != id)
                ++eventCounts[actor];
            last[actor] = id;
            acts[actor] = acts[actor] || participant.role != ParticipantRole::Other;
        }
    }
    std::vector<qint32> chosen;
    for (size_t i = 0; i < story.actors.size(); ++i) {
        const StoryActor& actor = story.actors[i];
        const bool mayStand = actor.kind != ActorKind::Place && !actor.isSourceOnly;
        if (eventCounts[i] > 0 && (mayStand || acts[i]))
            chosen.push_back(qint32(i));
    }
    std::sort(chosen.begin(), chosen.end(), [&story](qint32 a, qint32 b) {
        return std::tie(story.actors[size_t(a)].key.value, a) < std::tie(story.actors[size_t(b)].key.value, b);
    });
    std::vector<qint32> nodeOf(story.actors.size(), -1);
    for (const qint32 actor : chosen) {
        nodeOf[size_t(actor)] = qint32(graph.nodes.size());
        GraphNode node;
        node.actor = { actor };
        node.eventCount = eventCounts[size_t(actor)];
        graph.nodes.push_back(node);
    }
    return nodeOf;
}

void addEdges(const Story& story, const std::vector<qint32>& nodeOf, ActorGraph& graph)
{
    std::map<std::tuple<qint32, qint32, Quad>, std::vector<EventId>> bundles;
    const auto nodeAt = [&nodeOf](ActorId actor) {
        return actor.isValid() && size_t(actor.index) < nodeOf.size() ? nodeOf[size_t(actor.index)] : -1;
    };
    for (const Relation& relation : story.relations) {
        const qint32 source = nodeAt(relation.source);
        const qint32 target = nodeAt(relation.target);
        if (relation.isRollUp || source < 0 || target < 0 || source == target)
            continue;
        std::vector<EventId>& events = bundles[{ source, target, quadOf(relation.type) }];
        events.insert(events.end(), relation.events.begin(), relation.events.end());
    }
    for (auto& [bundle, events] : bundles) {
        std::sort(events.begin(), events.end()); // ids ascend by date
        events.erase(std::unique(events.begin(), events.end()), events.end());
        const auto& [source, target, quad] = bundle;
        graph.edges.push_back({ source, target, quad, std::move(events) });
    }
}

void measure(ActorGraph& graph)
{
    const GraphSkeleton skeleton = skeletonOf(graph);
    const std::vector<double> centrality = centralityOf(skeleton);
    const std::vector<qint32> communities = communitiesOf(skeleton);
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        graph.nodes[i].centrality = centrality[i];
        graph.nodes[i].community = communities[i];
    }
}

} // namespace

ActorGraph actorGraph(const Story& story)
{
    ActorGraph graph;
    const std::vector<qint32> nodeOf = addNodes(story, graph);
    addEdges(story, nodeOf, graph);
    measure(graph);
    return graph;
}

ActorGraph partOf(const ActorGraph& graph, const Story& story, const std::vector<EventId>& events)
{
    std::vector<bool> isWanted(story.events.size(), false);
    std::vector<qint32> eventCounts(story.actors.size(), 0);
    for (const EventId id : events) {
        if (!id.isValid() || size_t(id.index) >= story.events.size() || isWanted[size_t(id.index)])
            continue;
        isWanted[size_t(id.index)] = true;
        for (const Participant& participant : story.at(id).participants) {
            if (participant.actor >= 0 && size_t(participant.actor) < eventCounts.size())
                ++eventCounts[size_t(participant.actor)];
        }
    }
    ActorGraph part;
    std::vector<qint32> newIndex(graph.nodes.size(), -1);
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        const qint32 count = eventCounts[size_t(graph.nodes[i].actor.index)];
        if (count == 0)
            continue;
        newIndex[i] = qint32(part.nodes.size());
        part.nodes.push_back(graph.nodes[i]);
        part.nodes.back().eventCount = count;
    }
    for (const GraphEdge& edge : graph.edges) {
        GraphEdge cut { newIndex[size_t(edge.source)], newIndex[size_t(edge.target)], edge.quad, {} };
        std::copy_if(edge.events.begin(), edge.events.end(), std::back_inserter(cut.events),
                     [&isWanted](EventId id) { return isWanted[size_t(id.index)]; });
        if (!cut.events.empty() && cut.source >= 0 && cut.target >= 0)
            part.edges.push_back(std::move(cut));
    }
    measure(part);
    return part;
}

std::vector<std::optional<InstantRange>> drawnRanges(const Story& story)
{
    std::vector<std::optional<InstantRange>> ranges;
    ranges.reserve(story.events.size());
    for (const StoryEvent& event : story.events)
        ranges.push_back(event.when.date ? std::optional(event.when.date->drawnRange()) : std::nullopt);
    return ranges;
}

std::vector<qint32> eventsWithin(const ActorGraph& graph, const Story& story, const InstantRange& period)
{
    return eventsWithin(graph, drawnRanges(story), period);
}

std::vector<qint32> eventsWithin(const ActorGraph& graph, const std::vector<std::optional<InstantRange>>& ranges,
                                 const InstantRange& period)
{
    std::vector<qint32> counts;
    counts.reserve(graph.edges.size());
    for (const GraphEdge& edge : graph.edges) {
        counts.push_back(qint32(std::count_if(edge.events.begin(), edge.events.end(), [&](EventId id) {
            const std::optional<InstantRange>& range = ranges[size_t(id.index)];
            return range && range->overlaps(period);
        })));
    }
    return counts;
}

} // namespace demarche
