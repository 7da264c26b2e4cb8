// SPDX-License-Identifier: GPL-3.0-or-later
// Draws dots: shape by status, arc by quad, weight by sources, icon by type.
#include "widgets/timeline/mark_sprites.h"

#include "widgets/theme/icons.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace demarche {
namespace {

int weightOf(int sources) { return std::clamp(sources, 1, 3); }

quint64 keyOf(const DotLook& look)
{
    return quint64(look.colour.rgb() & 0xffffff) | quint64(look.shape) << 24 | quint64(look.quad) << 28
        | quint64(look.type) << 32 | quint64(weightOf(look.sources)) << 40;
}

/// The nearest edges of device pixels, in the painter's coordinates, also where the widget itself stands between
/// pixels.
QRectF onWholePixels(const QPainter& painter, const QRectF& rect)
{
    const QTransform& device = painter.deviceTransform();
    const auto aligned = [](double value, double scale, double offset) {
        return (std::round(value * scale + offset) - offset) / scale;
    };
    return { QPointF(aligned(rect.left(), device.m11(), device.dx()), aligned(rect.top(), device.m22(), device.dy())),
             QPointF(aligned(rect.right(), device.m11(), device.dx()),
                     aligned(rect.bottom(), device.m22(), device.dy())) };
}

} // namespace

void MarkSprites::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_sprites.clear();
    m_ends.clear();
}

void MarkSprites::setDevicePixelRatio(qreal ratio)
{
    if (ratio == m_ratio)
        return;
    m_sprites.clear();
    m_ends.clear();
    m_ratio = ratio;
}

const QPixmap& MarkSprites::dot(const DotLook& look)
{
    QPixmap& sprite = m_sprites[keyOf(look)];
    if (sprite.isNull())
        sprite = drawnDot(look);
    return sprite;
}

const QPixmap& MarkSprites::icon(EventType type, const QColor& ink)
{
    QPixmap& sprite = m_sprites[quint64(ink.rgb() & 0xffffff) | quint64(type) << 32 | quint64(1) << 48];
    if (sprite.isNull())
        sprite = tintedPixmap(iconOf(type), ink, iconSize, m_ratio);
    return sprite;
}

const MarkSprites::Ends& MarkSprites::capsuleEnds(int side, const BarLook& look)
{
    Ends& ends = m_ends[quint64(look.line.rgb() & 0xffffff) | quint64(side & 0xfff) << 24
                        | quint64(weightOf(look.sources)) << 40];
    if (!ends.first.isNull())
        return ends;
    QImage round(side, side, QImage::Format_ARGB32_Premultiplied);
    round.fill(Qt::transparent);
    const double weight = std::max(1.0, std::round(weightOf(look.sources) * 0.75 * m_ratio));
    QPainter painter(&round);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.line, weight));
    painter.setBrush(look.fill);
    painter.drawEllipse(QRectF(weight / 2, weight / 2, side - weight, side - weight));
    painter.end();
    const int left = side / 2;
    ends = { QPixmap::fromImage(round.copy(0, 0, left, side)),
             QPixmap::fromImage(round.copy(left, 0, side - left, side)) };
    ends.first.setDevicePixelRatio(m_ratio);
    ends.second.setDevicePixelRatio(m_ratio);
    return ends;
}

void MarkSprites::drawCapsule(QPainter& painter, const QRectF& bar, const BarLook& look)
{
    const QRectF box = onWholePixels(painter, bar);
    const int side = static_cast<int>(std::lround(box.height() * m_ratio));
    const Ends& ends = capsuleEnds(side, look);
    const double left = ends.first.width() / m_ratio, right = ends.second.width() / m_ratio;
    const double weight = std::max(1.0, std::round(weightOf(look.sources) * 0.75 * m_ratio)) / m_ratio;
    const QRectF middle = box.adjusted(left, 0, -right, 0);
    painter.drawPixmap(box.topLeft(), ends.first);
    painter.drawPixmap(QPointF(box.right() - right, box.top()), ends.second);
    painter.fillRect(middle, look.fill);
    painter.fillRect(QRectF(middle.left(), box.top(), middle.width(), weight), look.line);
    painter.fillRect(QRectF(middle.left(), box.bottom() - weight, middle.width(), weight), look.line);
}

void MarkSprites::drawQuad(QPainter& painter, const QPointF& from, Quad quad) const
{
    if (quad == Quad::Neutral)
        return;
    const QColor colour = m_theme.quad(quad);
    if (dashesOf(quad).isEmpty()) {
        painter.fillRect(QRectF(from.x(), from.y(), 13, 2), colour);
        return;
    }
    for (const double x : { 0.0, 5.0, 10.0 })
        painter.fillRect(QRectF(from.x() + x, from.y(), 3, 2), colour);
}

QPixmap MarkSprites::drawnDot(const DotLook& look) const
{
    QPixmap pixmap((QSizeF(dotSize, dotSize) * m_ratio).toSize());
    pixmap.setDevicePixelRatio(m_ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(dotSize / 2.0, dotSize / 2.0 - 0.5);
    const double radius = 6 + 0.6 * weightOf(look.sources);
    const bool isSolid = look.shape == MarkShape::Filled || look.shape == MarkShape::Half;
    QPainterPath outline;
    if (look.shape == MarkShape::Diamond) {
        const double reach = radius * 1.2;
        outline.moveTo(centre - QPointF(0, reach));
        outline.lineTo(centre + QPointF(reach, 0));
        outline.lineTo(centre + QPointF(0, reach));
        outline.lineTo(centre - QPointF(reach, 0));
        outline.closeSubpath();
    } else {
        outline.addEllipse(centre, radius - (isSolid ? 0 : 0.75), radius - (isSolid ? 0 : 0.75));
    }
    if (look.shape == MarkShape::Filled) {
        painter.fillPath(outline, look.colour);
    } else {
        painter.fillPath(outline, m_theme.colours.page);
        if (look.shape == MarkShape::Half) {
            painter.save();
            painter.setClipRect(QRectF(0, centre.y(), dotSize, dotSize));
            painter.fillPath(outline, m_theme.tint(look.colour));
            painter.restore();
        }
        QPen pen(look.colour, 1.6);
        if (look.shape == MarkShape::Half || look.shape == MarkShape::Diamond)
            pen.setDashPattern({ 2.2, 1.5 });
        painter.setPen(pen);
        painter.drawPath(outline);
    }
    const QColor ink = look.shape == MarkShape::Filled ? m_theme.colours.page : look.colour;
    constexpr int icon = 10;
    painter.drawPixmap(QPointF(centre.x() - icon / 2.0, centre.y() - icon / 2.0),
                       tintedPixmap(iconOf(look.type), ink, icon, m_ratio));
    if (look.shape == MarkShape::Struck) {
        painter.setPen(QPen(look.colour, 1.8));
        painter.drawLine(centre + QPointF(-radius, radius), centre + QPointF(radius, -radius));
    }
    if (look.quad != Quad::Neutral) {
        // an arc below: whole for deeds, broken for words
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.quad(look.quad), 1.6, Qt::SolidLine, Qt::FlatCap));
        const double reach = dotSize / 2.0 - 0.8;
        const QRectF around(centre.x() - reach, centre.y() + 0.5 - reach, 2 * reach, 2 * reach);
        if (dashesOf(look.quad).isEmpty()) {
            painter.drawArc(around, 215 * 16, 110 * 16);
        } else {
            for (const int begin : { 213, 257, 301 })
                painter.drawArc(around, begin * 16, 26 * 16);
        }
    }
    return pixmap;
}

} // namespace demarche
