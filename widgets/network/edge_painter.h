// SPDX-License-Identifier: GPL-3.0-or-later
// Strokes one edge: its curve, its dashes, its arrows.
#pragma once

#include "widgets/network/geometry/edge_routes.h"
#include "widgets/network/network_scene.h"

class QPainter;

namespace demarche {

struct Theme;

/// Pixels; grows with the number of events, ever more slowly.
double lineWidthFor(qint32 eventCount);

enum class EdgeTone : quint8 {
    Strong, ///< in the period
    Faint, ///< outside it, or while others are looked at
    Lit, ///< chosen or under the pointer
};

struct EdgeLook {
    Quad quad = Quad::Neutral;
    double lineWidth = 1;
    bool isMutual = false;
    EdgeTone tone = EdgeTone::Strong;
};
void paintEdge(QPainter& painter, const EdgeRoute& route, const EdgeLook& look, const Theme& theme);

/// Quick, for thickets: one straight line, no arrow.
void paintEdgeAsHair(QPainter& painter, const EdgeRoute& route, const EdgeLook& look, const Theme& theme);

} // namespace demarche
