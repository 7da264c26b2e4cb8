// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the graph into what is drawn, and counts anew when the period or the filter changes.
#include "widgets/network/network_scene.h"

#include "widgets/network/network_words.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace demarche {

namespace {

constexpr qsizetype longestLabel = 24; ///< characters

/// What stands in brackets at the end tells two bodies of one name apart, so it is the middle that goes.
QString shortened(const QString& label)
{
    if (label.size() <= longestLabel)
        return label;
    const qsizetype bracket = label.lastIndexOf(QLatin1String(" ("));
    const QString end = bracket > 0 && label.size() - bracket < longestLabel - 8 ? label.mid(bracket) : QString();
    return label.left(longestLabel - 1 - end.size()).trimmed() + QChar(0x2026) + end;
}

QString labelOf(const StoryActor& actor, const GraphNode& node)
{
    QString label = shortened(actor.shortName.isEmpty() ? actor.name : actor.shortName);
    if (!node.members.empty())
        label += QStringLiteral(" +%1").arg(node.members.size());
    return label;
}

} // namespace

NetworkScene::NetworkScene(StoryPtr story, ActorGraph graph, const std::vector<GraphPoint>& positions)
    : m_story(std::move(story))
    , m_graph(std::move(graph))
    , m_ranges(drawnRanges(*m_story))
{
    addNodes(positions);
    addEdges();
    setFilter({});
}

void NetworkScene::addNodes(const std::vector<GraphPoint>& positions)
{
    const size_t count = std::min(m_graph.nodes.size(), positions.size());
    double most = 1;
    for (const GraphNode& node : m_graph.nodes)
        most = std::max(most, double(node.eventCount));
    m_nodeOf.assign(m_story->actors.size(), -1);
    for (size_t i = 0; i < count; ++i) {
        const GraphNode& node = m_graph.nodes[i];
        const StoryActor& actor = m_story->at(node.actor);
        const bool isBody = actor.kind == ActorKind::Organisation || actor.kind == ActorKind::Country
            || actor.kind == ActorKind::Place;
        SceneNode drawn;
        drawn.actor = node.actor;
        drawn.place = { positions[i].x, positions[i].y };
        drawn.shape = isBody ? NodeShape::Square : NodeShape::Circle;
        drawn.initials = initialsOf(actor);
        drawn.label = labelOf(actor, node);
        drawn.country = actor.country;
        drawn.importance = std::clamp(node.eventCount / most * 0.8 + std::sqrt(node.centrality) * 0.2, 0.0, 1.0);
        m_nodeOf[size_t(node.actor.index)] = qint32(i);
        for (const ActorId member : node.members)
            m_nodeOf[size_t(member.index)] = qint32(i);
        m_extent = i == 0
            ? QRectF(drawn.place, QSizeF(0, 0))
            : QRectF(
                QPointF(std::min(m_extent.left(), drawn.place.x()), std::min(m_extent.top(), drawn.place.y())),
                QPointF(std::max(m_extent.right(), drawn.place.x()), std::max(m_extent.bottom(), drawn.place.y())));
        m_nodes.push_back(std::move(drawn));
    }
    m_byImportance.resize(count);
    std::iota(m_byImportance.begin(), m_byImportance.end(), 0);
    std::stable_sort(m_byImportance.begin(), m_byImportance.end(), [this](qsizetype a, qsizetype b) {
        return m_nodes[size_t(a)].importance > m_nodes[size_t(b)].importance;
    });
}

void NetworkScene::addEdges()
{
    std::map<std::tuple<qint32, qint32, Quad>, qint32> known;
    for (size_t i = 0; i < m_graph.edges.size(); ++i) {
        const GraphEdge& edge = m_graph.edges[i];
        if (size_t(std::max(edge.source, edge.target)) >= m_nodes.size())
            continue;
        const auto back = known.find({ edge.target, edge.source, edge.quad });
        if (back != known.end() && eventsOf(m_edges[size_t(back->second)]) == edge.events) {
            m_edges[size_t(back->second)].isMutual = true;
            continue;
        }
        known.insert({ { edge.source, edge.target, edge.quad }, qint32(m_edges.size()) });
        m_edges.push_back({ edge.source, edge.target, edge.quad, qint32(i), false });
    }
    std::stable_sort(m_edges.begin(), m_edges.end(), [this](const SceneEdge& a, const SceneEdge& b) {
        return eventsOf(a).size() < eventsOf(b).size();
    });
    m_edgesAt.resize(m_nodes.size());
    for (size_t i = 0; i < m_edges.size(); ++i) {
        m_edgesAt[size_t(m_edges[i].source)].push_back(qint32(i));
        m_edgesAt[size_t(m_edges[i].target)].push_back(qint32(i));
    }
}

bool NetworkScene::isNow(EventId event) const
{
    const size_t index = size_t(event.index);
    if (index < m_filter.events.size() && !m_filter.events[index])
        return false;
    return !m_filter.period || (m_ranges[index] && m_ranges[index]->overlaps(*m_filter.period));
}

void NetworkScene::setFilter(const SceneFilter& filter)
{
    m_filter = filter;
    if (m_filter.circle.size() != m_nodes.size())
        m_filter.circle.clear(); // of another scene
    std::vector<bool> now(m_story->events.size());
    m_isActive.assign(m_nodes.size(), false);
    for (size_t i = 0; i < now.size(); ++i) {
        now[i] = isNow({ qint32(i) });
        if (!now[i])
            continue;
        for (const Participant& participant : m_story->events[i].participants) {
            const qsizetype node = nodeOf({ participant.actor });
            if (node >= 0 && !isHidden(size_t(node)))
                m_isActive[size_t(node)] = true;
        }
    }
    m_eventsNow.assign(m_edges.size(), 0);
    for (size_t i = 0; i < m_edges.size(); ++i) {
        if (isHidden(size_t(m_edges[i].source)) || isHidden(size_t(m_edges[i].target)))
            continue;
        const std::vector<EventId>& events = eventsOf(m_edges[i]);
        m_eventsNow[i]
            = qint32(std::count_if(events.begin(), events.end(), [&now](EventId id) { return now[size_t(id.index)]; }));
    }
}

qint32 NetworkScene::eventsInAll(size_t edge) const { return qint32(eventsOf(m_edges[edge]).size()); }

qint32 NetworkScene::activeNodeCount() const { return qint32(std::count(m_isActive.begin(), m_isActive.end(), true)); }

bool NetworkScene::isDrawn(size_t node) const
{
    if (!m_filter.circle.empty() && !m_filter.circle[node])
        return false;
    return m_isActive[node] || m_filter.absent == Absent::Faded;
}

QRectF NetworkScene::shownExtent() const
{
    if (m_filter.circle.empty())
        return m_extent;
    QPolygonF places;
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_filter.circle[i])
            places << m_nodes[i].place;
    }
    return places.boundingRect();
}

bool NetworkScene::isEdgeDrawn(size_t edge) const
{
    if (!m_filter.circle.empty()
        && !(m_filter.circle[size_t(m_edges[edge].source)] && m_filter.circle[size_t(m_edges[edge].target)]))
        return false;
    return m_eventsNow[edge] > 0 || m_filter.absent == Absent::Faded;
}

bool NetworkScene::isHidden(size_t node) const
{
    const size_t actor = size_t(m_nodes[node].actor.index);
    return actor < m_filter.actors.size() && !m_filter.actors[actor];
}

const std::vector<EventId>& NetworkScene::eventsOf(const SceneEdge& edge) const
{
    return m_graph.edges[size_t(edge.graphEdge)].events;
}

std::vector<EventId> NetworkScene::eventsNowOf(const SceneEdge& edge) const
{
    std::vector<EventId> events;
    for (const EventId event : eventsOf(edge)) {
        if (isNow(event))
            events.push_back(event);
    }
    return events;
}

qsizetype NetworkScene::nodeOf(ActorId actor) const
{
    return actor.isValid() && size_t(actor.index) < m_nodeOf.size() ? m_nodeOf[size_t(actor.index)] : -1;
}

} // namespace demarche
