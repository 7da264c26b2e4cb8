// SPDX-License-Identifier: GPL-3.0-or-later
// Keys become nodes, nodes light their edges.
#include "widgets/network/network_choice.h"

#include <algorithm>

namespace demarche {

namespace {

/// Edges of the graph in the period; what is outside it leads nowhere.
std::vector<bool> openEdges(const NetworkScene& scene)
{
    std::vector<bool> isOpen(scene.graph().edges.size(), false);
    for (size_t i = 0; i < scene.edges().size(); ++i)
        isOpen[size_t(scene.edges()[i].graphEdge)] = scene.eventsNow(i) > 0;
    return isOpen;
}

void addNode(ChosenParts& parts, qsizetype node)
{
    if (node >= 0 && std::find(parts.nodes.begin(), parts.nodes.end(), node) == parts.nodes.end())
        parts.nodes.push_back(node);
}

/// The edges in the period between chosen nodes; of a single one, all of its edges.
void lightEdges(const NetworkScene& scene, ChosenParts& parts)
{
    std::vector<bool> isChosen(scene.nodes().size(), false);
    for (const qsizetype node : parts.nodes)
        isChosen[size_t(node)] = true;
    for (size_t i = 0; i < scene.edges().size(); ++i) {
        const SceneEdge& edge = scene.edges()[i];
        const int ends = int(isChosen[size_t(edge.source)]) + int(isChosen[size_t(edge.target)]);
        if (scene.eventsNow(i) > 0 && ends >= (parts.nodes.size() > 1 ? 2 : 1))
            parts.edges.push_back(qsizetype(i));
    }
}

ChosenParts wayIn(const NetworkScene& scene, const std::vector<qsizetype>& ends)
{
    ChosenParts parts;
    const GraphWay way = shortestWay(scene.graph(), qint32(ends.front()), qint32(ends.back()), openEdges(scene));
    parts.isWay = !way.nodes.empty();
    parts.nodes.assign(way.nodes.begin(), way.nodes.end());
    for (size_t step = 1; step < way.nodes.size(); ++step) { // all edges of each step, not only one
        for (size_t i = 0; i < scene.edges().size(); ++i) {
            const SceneEdge& edge = scene.edges()[i];
            const bool joins = (edge.source == way.nodes[step] && edge.target == way.nodes[step - 1])
                || (edge.target == way.nodes[step] && edge.source == way.nodes[step - 1]);
            if (joins && scene.eventsNow(i) > 0)
                parts.edges.push_back(qsizetype(i));
        }
    }
    return parts;
}

} // namespace

void NetworkChoice::choose(const FindingKey& actor)
{
    clear();
    if (!actor.isEmpty())
        actors.push_back(actor);
}

void NetworkChoice::toggle(const FindingKey& actor)
{
    events.clear();
    showsWay = false;
    const auto known = std::find(actors.begin(), actors.end(), actor);
    if (known == actors.end())
        actors.push_back(actor);
    else
        actors.erase(known);
}

void NetworkChoice::clear()
{
    actors.clear();
    events.clear();
    showsWay = false;
}

std::vector<qsizetype> nodesIn(const NetworkScene& scene, const std::vector<FindingKey>& actors)
{
    ChosenParts parts;
    for (const FindingKey& actor : actors)
        addNode(parts, scene.nodeOf(scene.story().actorWithKey(actor)));
    return parts.nodes;
}

ChosenParts partsIn(const NetworkScene& scene, const NetworkChoice& choice)
{
    ChosenParts parts;
    parts.nodes = nodesIn(scene, choice.actors);
    if (choice.showsWay && parts.nodes.size() >= 2) {
        const ChosenParts way = wayIn(scene, parts.nodes);
        if (way.isWay)
            return way;
    }
    if (!parts.nodes.empty())
        lightEdges(scene, parts);
    std::vector<EventId> events;
    for (const FindingKey& key : choice.events) {
        if (const EventId event = scene.story().eventWithKey(key); event.isValid())
            events.push_back(event);
    }
    return events.empty() ? parts : partsOf(scene, std::move(events));
}

ChosenParts partsOf(const NetworkScene& scene, std::vector<EventId> events)
{
    ChosenParts parts;
    std::vector<bool> isThere(scene.nodes().size(), false);
    for (const EventId event : events) {
        for (const Participant& participant : scene.story().at(event).participants) {
            const qsizetype node = scene.nodeOf({ participant.actor });
            if (node >= 0 && !isThere[size_t(node)])
                parts.nodes.push_back(node);
            if (node >= 0)
                isThere[size_t(node)] = true;
        }
    }
    std::sort(events.begin(), events.end());
    for (size_t i = 0; i < scene.edges().size(); ++i) {
        const std::vector<EventId>& bundled = scene.eventsOf(scene.edges()[i]);
        const bool isMeant = std::any_of(bundled.begin(), bundled.end(), [&events](EventId event) {
            return std::binary_search(events.begin(), events.end(), event);
        });
        if (isMeant)
            parts.edges.push_back(qsizetype(i));
    }
    return parts;
}

std::vector<bool> circleIn(const NetworkScene& scene, const NetworkChoice& choice)
{
    const ActorId centre = choice.centre.isEmpty() ? ActorId {} : scene.story().actorWithKey(choice.centre);
    const qsizetype node = scene.nodeOf(centre);
    if (node < 0)
        return {};
    // all time, so that a change of period fades and does not move
    std::vector<bool> isInside(scene.nodes().size(), false);
    for (const qint32 inside : circleAround(scene.graph(), qint32(node), {})) {
        if (size_t(inside) < isInside.size())
            isInside[size_t(inside)] = true;
    }
    return isInside;
}

} // namespace demarche
