// SPDX-License-Identifier: GPL-3.0-or-later
// Draws nodes, names and what is lit upon the edges.
#pragma once

#include "widgets/network/network_picture.h"
#include "widgets/theme/theme.h"

#include <QHash>
#include <QPixmap>
#include <QStaticText>

#include <vector>

class QPainter;

namespace demarche {

/// What a person looks at: indexes of nodes and edges.
struct NetworkLight {
    qsizetype hoveredNode = -1;
    qsizetype hoveredEdge = -1;
    qsizetype focusedNode = -1; ///< where the keyboard is, only while the panel has the focus
    std::vector<qsizetype> chosenNodes;
    std::vector<qsizetype> chosenEdges;

    bool dims() const { return hoveredNode >= 0 || hoveredEdge >= 0; } ///< the rest steps back
};

class NetworkPainter {
public:
    void setScene(const NetworkScene& scene, const Theme& theme); ///< lays the names out once

    void paintLitEdges(QPainter& painter, const NetworkScene& scene, const NetworkPicture& picture,
                       const NetworkLight& light) const;
    void paintNodes(QPainter& painter, const NetworkScene& scene, const NetworkPicture& picture,
                    const NetworkLight& light);
    void paintLabels(QPainter& painter, const NetworkScene& scene, const NetworkPicture& picture,
                     const NetworkLight& light) const;

private:
    struct NodeInk;
    NodeInk inkFor(const NetworkScene& scene, size_t node, bool isDimmed) const;
    void paintRing(QPainter& painter, const NodeBox& box, bool isFocus) const;
    const QPixmap& dot(const NodeBox& box, const QColor& colour, qreal devicePixelRatio);

    Theme m_theme;
    std::vector<QStaticText> m_names; ///< parallel to the scene's nodes
    QHash<quint64, QPixmap> m_dots;
};

} // namespace demarche
