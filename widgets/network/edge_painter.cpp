// SPDX-License-Identifier: GPL-3.0-or-later
// Colour is the quad's, dashes are words, width is weight.
#include "widgets/network/edge_painter.h"

#include "widgets/theme/event_look.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace demarche {

namespace {

constexpr double hairsAtFullStrength = 900;

QColor colourOf(const EdgeLook& look, const Theme& theme)
{
    QColor colour = theme.quad(look.quad);
    switch (look.tone) {
    case EdgeTone::Strong: colour.setAlphaF(0.9f); break;
    case EdgeTone::Faint: colour.setAlphaF(theme.isDark() ? 0.2f : 0.16f); break;
    case EdgeTone::Lit: break;
    }
    return colour;
}

void fillArrow(QPainter& painter, const QPointF& tip, const QPointF& from, double lineWidth)
{
    const std::array<QPointF, 3> head = arrowHead(tip, from, lineWidth);
    painter.drawConvexPolygon(head.data(), int(head.size()));
}

} // namespace

double lineWidthFor(qint32 eventCount)
{
    return std::min(7.0, 1.5 + 0.95 * std::log2(std::max(1.0, double(eventCount))));
}

void paintEdge(QPainter& painter, const EdgeRoute& route, const EdgeLook& look, const Theme& theme)
{
    if (route.isTooShort)
        return;
    const QColor colour = colourOf(look, theme);
    const double width = look.lineWidth + (look.tone == EdgeTone::Lit ? 1.0 : 0.0);
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    QVector<qreal> dashes = dashesOf(look.quad);
    if (!dashes.isEmpty()) {
        // dashes are counted in widths: on a thick line they would grow into bars
        for (qreal& dash : dashes)
            dash = dash * 1.7 / std::max(1.0, width) + (width > 1.7 ? 0.4 : 0);
        pen.setDashPattern(dashes);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QPainterPath path(route.begin);
    path.quadTo(route.control, route.end);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    fillArrow(painter, route.tip, route.control, width);
    if (look.isMutual)
        fillArrow(painter, route.backTip, route.control, width);
}

int hairStrengthOf(qint32 eventsNow) { return eventsNow <= 1 ? int(eventsNow > 0) : eventsNow <= 3 ? 2 : 3; }

QPen penFor(const HairInk& ink, const Theme& theme)
{
    constexpr float opacities[] { 0.045f, 0.24f, 0.42f, 0.6f };
    QColor colour = theme.quad(ink.quad);
    // else twenty thousand would add up to one red disc
    const double share = std::clamp(std::sqrt(hairsAtFullStrength / std::max(1.0, double(ink.crowd))), 0.2, 1.0);
    colour.setAlphaF(std::max(0.02f, opacities[std::clamp(ink.strength, 0, 3)] * float(share)));
    return QPen(colour, 1); // wider ones cost five times as much
}

void paintTethers(QPainter& painter, const NetworkScene& scene, const std::vector<NodeBox>& boxes, const Theme& theme)
{
    const bool isStark = theme.kind == ThemeKind::HighContrast; // its hairlines are as black as edges
    painter.setPen(isStark ? QPen(theme.colours.muted, 1, Qt::DotLine)
                           : QPen(theme.colours.line, 3, Qt::SolidLine, Qt::RoundCap));
    for (size_t i = 0; i < boxes.size(); ++i) {
        const qsizetype body = scene.nodeOf(scene.story().at(scene.nodes()[i].actor).speaksFor);
        if (body >= 0 && body != qsizetype(i) && scene.isDrawn(i) && scene.isDrawn(size_t(body)))
            painter.drawLine(boxes[i].centre, boxes[size_t(body)].centre);
    }
}

} // namespace demarche
