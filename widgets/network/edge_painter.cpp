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

void paintEdgeAsHair(QPainter& painter, const EdgeRoute& route, const EdgeLook& look, const Theme& theme)
{
    if (route.isTooShort)
        return;
    QColor colour = theme.quad(look.quad);
    colour.setAlphaF(look.tone == EdgeTone::Faint ? 0.05f : 0.3f);
    painter.setPen(QPen(colour, std::max(1.0, look.lineWidth * 0.6)));
    painter.drawLine(route.begin, route.tip);
}

} // namespace demarche
