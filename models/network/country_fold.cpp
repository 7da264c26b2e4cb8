// SPDX-License-Identifier: GPL-3.0-or-later
// Renumbers nodes and bundles edges anew.
#include "models/network/country_fold.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace demarche {

namespace {

/// Countries come before bodies, bodies before persons; among equals the busier.
std::tuple<int, qint32> rankOf(const GraphNode& node, const Story& story)
{
    const ActorKind kind = story.at(node.actor).kind;
    const int rank = kind == ActorKind::Country ? 2 : kind == ActorKind::Organisation ? 1 : 0;
    return { rank, node.eventCount };
}

/// Index of the node that stands for each, itself where it is not folded.
std::vector<qint32> headsOf(const ActorGraph& graph, const Story& story, const std::set<QString>& countries)
{
    std::vector<qint32> heads(graph.nodes.size());
    for (size_t i = 0; i < heads.size(); ++i)
        heads[i] = qint32(i);
    for (const CountryGroup& group : countryGroups(graph, story)) {
        if (!countries.contains(group.country))
            continue;
        for (const qint32 node : group.nodes)
            heads[size_t(node)] = group.head;
    }
    return heads;
}

/// Each event once, however many of the folded take part in it.
void countEvents(FoldedGraph& fold, const Story& story)
{
    std::vector<qint32> nodeOf(story.actors.size(), -1);
    for (size_t i = 0; i < fold.graph.nodes.size(); ++i) {
        nodeOf[size_t(fold.graph.nodes[i].actor.index)] = qint32(i);
        for (const ActorId member : fold.graph.nodes[i].members)
            nodeOf[size_t(member.index)] = qint32(i);
    }
    std::vector<qint32> counts(fold.graph.nodes.size(), 0);
    std::vector<qint32> last(fold.graph.nodes.size(), -1);
    for (size_t i = 0; i < story.events.size(); ++i) {
        for (const Participant& participant : story.events[i].participants) {
            const bool isKnown = participant.actor >= 0 && size_t(participant.actor) < nodeOf.size();
            const qint32 node = isKnown ? nodeOf[size_t(participant.actor)] : -1;
            if (node >= 0 && std::exchange(last[size_t(node)], qint32(i)) != qint32(i))
                ++counts[size_t(node)];
        }
    }
    for (size_t i = 0; i < counts.size(); ++i)
        fold.graph.nodes[i].eventCount = counts[i];
}

} // namespace

std::vector<CountryGroup> countryGroups(const ActorGraph& graph, const Story& story)
{
    std::map<QString, std::vector<qint32>> nodes;
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        const QString& country = story.at(graph.nodes[i].actor).country;
        if (!country.isEmpty())
            nodes[country].push_back(qint32(i));
    }
    std::vector<CountryGroup> groups;
    for (auto& [country, members] : nodes) {
        if (members.size() < 2)
            continue;
        const qint32 head = *std::max_element(members.begin(), members.end(), [&](qint32 a, qint32 b) {
            return rankOf(graph.nodes[size_t(a)], story) < rankOf(graph.nodes[size_t(b)], story);
        });
        groups.push_back({ country, head, std::move(members) });
    }
    return groups;
}

FoldedGraph folded(const ActorGraph& graph, const Story& story, const std::set<QString>& countries)
{
    FoldedGraph fold;
    const std::vector<qint32> heads = headsOf(graph, story, countries);
    std::vector<qint32> newIndex(graph.nodes.size(), -1);
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        if (heads[i] != qint32(i))
            continue;
        newIndex[i] = qint32(fold.graph.nodes.size());
        fold.graph.nodes.push_back(graph.nodes[i]);
        fold.origins.push_back(qint32(i));
    }
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        if (heads[i] != qint32(i))
            fold.graph.nodes[size_t(newIndex[size_t(heads[i])])].members.push_back(graph.nodes[i].actor);
    }
    std::map<std::tuple<qint32, qint32, Quad>, std::vector<EventId>> bundles;
    for (const GraphEdge& edge : graph.edges) {
        const qint32 source = newIndex[size_t(heads[size_t(edge.source)])];
        const qint32 target = newIndex[size_t(heads[size_t(edge.target)])];
        if (source == target)
            continue;
        std::vector<EventId>& events = bundles[{ source, target, edge.quad }];
        events.insert(events.end(), edge.events.begin(), edge.events.end());
    }
    for (auto& [bundle, events] : bundles) {
        std::sort(events.begin(), events.end());
        events.erase(std::unique(events.begin(), events.end()), events.end());
        const auto& [source, target, quad] = bundle;
        fold.graph.edges.push_back({ source, target, quad, std::move(events) });
    }
    countEvents(fold, story);
    return fold;
}

} // namespace demarche
