// SPDX-License-Identifier: GPL-3.0-or-later
// Strokes one edge: its curve, its dashes, its arrows.
#pragma once

#include "widgets/network/geometry/edge_routes.h"
#include "widgets/network/network_scene.h"

#include <QPen>

#include <vector>

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

/// In thickets an edge is one straight line as thin as can be; many of one ink are drawn at once.
struct HairInk {
    Quad quad = Quad::Neutral;
    int strength = 0; ///< of hairStrengthOf
    size_t crowd = 0; ///< how many hairs there are: the more, the fainter is each
};
int hairStrengthOf(qint32 eventsNow); ///< 0: outside the period; 1 to 3: the more acts, the stronger
QPen penFor(const HairInk& ink, const Theme& theme);

/// Light lines from people to the body or country that they speak for: no acts, so no colour and no arrow.
void paintTethers(QPainter& painter, const NetworkScene& scene, const std::vector<NodeBox>& boxes, const Theme& theme);

} // namespace demarche
