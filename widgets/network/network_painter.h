// SPDX-License-Identifier: GPL-3.0-or-later
// Draws nodes, names and what is lit upon the edges.
#pragma once

#include "widgets/network/name_sprites.h"
#include "widgets/network/network_picture.h"
#include "widgets/theme/theme.h"

#include <QHash>
#include <QPixmap>

#include <optional>
#include <vector>

class QPainter;

namespace demarche {

/// What a person looks at: indexes of nodes and edges.
struct NetworkLight {
    qsizetype hoveredNode = -1;
    qsizetype hoveredEdge = -1;
    std::vector<qsizetype> pointedNodes; ///< what another view points at, where it is more than one node
    std::vector<qsizetype> pointedEdges;
    qsizetype focusedNode = -1; ///< where the keyboard is, only while the panel has the focus
    std::vector<qsizetype> chosenNodes;
    std::vector<qsizetype> chosenEdges;
    qsizetype focusedEdge = -1; ///< where the keyboard is, at one of the focused node's edges
    std::optional<QRectF> ownLabel; ///< of the node under the pointer or keyboard, where its name has no room
    bool isMoving = false; ///< little things wait until a large graph stands still
    bool showsWay = false; ///< what is chosen is a way from one actor to another: the rest steps back

    bool points() const { return hoveredNode >= 0 || hoveredEdge >= 0 || !pointedNodes.empty(); }
    bool dims() const { return points() || showsWay; } ///< the rest steps back
};

class NetworkPainter {
public:
    void setTheme(const Theme& theme); ///< or scene: forgets the small pictures

    void paintLitEdges(QPainter& painter, const NetworkScene& scene, const NetworkPicture& picture,
                       const NetworkLight& light) const;
    void paintNodes(QPainter& painter, const NetworkScene& scene, const NetworkPicture& picture,
                    const NetworkLight& light);
    void paintLabels(QPainter& painter, const NetworkScene& scene, const NetworkPicture& picture,
                     const NetworkLight& light);

private:
    struct NodeInk;
    const QColor& countryOf(const NetworkScene& scene, size_t node) const;
    NodeInk inkFor(const NetworkScene& scene, size_t node, bool isDimmed) const;
    void paintStack(QPainter& painter, const NodeBox& box, const QColor& fill) const;
    void paintLeader(QPainter& painter, const NodeBox& box, const QRectF& name) const;
    void paintRing(QPainter& painter, const NodeBox& box, bool isFocus) const;
    const QPixmap& dot(const NodeBox& box, const QColor& colour, qreal devicePixelRatio);

    Theme m_theme;
    NameSprites m_names;
    QHash<quint64, QPixmap> m_dots;
    mutable std::vector<QColor> m_countries; ///< by node, as first asked for
};

} // namespace demarche
