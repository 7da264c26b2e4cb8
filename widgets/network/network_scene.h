// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel draws, apart from where: nodes, bundles, and how strong each is in the period.
#pragma once

#include "models/network/actor_graph.h"
#include "widgets/network/geometry/node_boxes.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace demarche {

struct SceneNode {
    ActorId actor;
    QPointF place; ///< as laid out
    NodeShape shape = NodeShape::Circle;
    QString initials;
    QString label; ///< the short name, and how many are folded into it
    QString country;
    double importance = 0; ///< 0..1
};

/// Edges as drawn: what both sides do together is one edge with two arrows.
struct SceneEdge {
    qint32 source = -1;
    qint32 target = -1;
    Quad quad = Quad::Neutral;
    qint32 graphEdge = -1; ///< index into graph.edges
    bool isMutual = false;
};

/// What becomes of actors and edges outside the period.
enum class Absent : quint8 { Faded, Hidden };

/// What the filter and the period leave.
struct SceneFilter {
    std::vector<bool> actors; ///< empty: all
    std::vector<bool> events; ///< empty: all
    std::optional<InstantRange> period; ///< unset: all time
    Absent absent = Absent::Faded;
    std::vector<bool> circle; ///< nodes of the scene that are looked at alone; empty: all
};

class NetworkScene {
public:
    NetworkScene() = default;
    /// Positions are parallel to graph.nodes.
    NetworkScene(StoryPtr story, ActorGraph graph, const std::vector<GraphPoint>& positions);

    void setFilter(const SceneFilter& filter);

    const Story& story() const { return *m_story; }
    const StoryPtr& storyPtr() const { return m_story; }
    const ActorGraph& graph() const { return m_graph; }
    const std::vector<SceneNode>& nodes() const { return m_nodes; }
    const std::vector<SceneEdge>& edges() const { return m_edges; } ///< weakest first
    const std::vector<qsizetype>& nodesByImportance() const { return m_byImportance; }
    const std::vector<std::optional<InstantRange>>& eventRanges() const { return m_ranges; }

    /// Events of the edge that pass and touch the period.
    qint32 eventsNow(size_t edge) const { return m_eventsNow[edge]; }
    qint32 eventsInAll(size_t edge) const;
    bool isActive(size_t node) const { return m_isActive[node]; } ///< takes part in such an event
    qint32 activeNodeCount() const;
    bool isHidden(size_t node) const; ///< taken out by the filter, whatever the period
    bool isDrawn(size_t node) const;
    bool isEdgeDrawn(size_t edge) const;
    const std::vector<EventId>& eventsOf(const SceneEdge& edge) const;
    std::vector<EventId> eventsNowOf(const SceneEdge& edge) const;

    qsizetype nodeOf(ActorId actor) const; ///< the one it is folded into, if so; -1 if it is not in the graph
    const std::vector<qint32>& edgesAt(size_t node) const { return m_edgesAt[node]; }
    const QRectF& extent() const { return m_extent; } ///< of the places
    QRectF shownExtent() const; ///< of the places in the circle, if there is one
    void setExtent(const QRectF& extent) { m_extent = extent; } ///< of more places than are drawn

private:
    void addNodes(const std::vector<GraphPoint>& positions);
    void addEdges();
    bool isNow(EventId event) const;

    StoryPtr m_story = std::make_shared<const Story>();
    ActorGraph m_graph;
    SceneFilter m_filter;
    std::vector<SceneNode> m_nodes;
    std::vector<SceneEdge> m_edges;
    std::vector<std::vector<qint32>> m_edgesAt;
    std::vector<qsizetype> m_byImportance;
    std::vector<qint32> m_nodeOf; ///< by actor
    std::vector<std::optional<InstantRange>> m_ranges; ///< by event
    std::vector<qint32> m_eventsNow; ///< by edge
    std::vector<bool> m_isActive; ///< by node
    QRectF m_extent;
};

} // namespace demarche
