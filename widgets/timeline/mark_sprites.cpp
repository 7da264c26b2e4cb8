// SPDX-License-Identifier: GPL-3.0-or-later
// Draws dots: shape by status, ring by quad, weight by sources, icon by type.
#include "widgets/timeline/mark_sprites.h"

#include "widgets/theme/icons.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace demarche {
namespace {

quint64 keyOf(const DotLook& look)
{
    return quint64(look.colour.rgb() & 0xffffff) | quint64(look.shape) << 24 | quint64(look.quad) << 28
        | quint64(look.type) << 32 | quint64(std::clamp(look.sources, 1, 3)) << 40;
}

} // namespace

void MarkSprites::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_sprites.clear();
}

void MarkSprites::setDevicePixelRatio(qreal ratio)
{
    if (ratio != m_ratio)
        m_sprites.clear();
    m_ratio = ratio;
}

const QPixmap& MarkSprites::dot(const DotLook& look)
{
    QPixmap& sprite = m_sprites[keyOf(look)];
    if (sprite.isNull())
        sprite = drawnDot(look);
    return sprite;
}

QPixmap MarkSprites::drawnDot(const DotLook& look) const
{
    QPixmap pixmap(QSize(dotSize, dotSize) * m_ratio);
    pixmap.setDevicePixelRatio(m_ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(dotSize / 2.0, dotSize / 2.0);
    const double radius = 6.25 + 0.75 * std::clamp(look.sources, 1, 3);
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
    return pixmap;
}

} // namespace demarche
