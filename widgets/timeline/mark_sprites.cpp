// SPDX-License-Identifier: GPL-3.0-or-later
// Draws dots: shape by status, arc by quad, weight by sources, icon by type.
#include "widgets/timeline/mark_sprites.h"

#include "widgets/theme/icons.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace demarche {
namespace {

constexpr double dash = 4, gap = 3; ///< of outlines of what has not happened

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
    m_ramps.clear();
}

void MarkSprites::setDevicePixelRatio(qreal ratio)
{
    if (ratio == m_ratio)
        return;
    m_sprites.clear();
    m_ends.clear();
    m_ramps.clear();
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
                        | quint64(weightOf(look.sources)) << 40 | quint64(look.outline) << 44];
    if (!ends.first.isNull())
        return ends;
    QImage round(side, side, QImage::Format_ARGB32_Premultiplied);
    round.fill(Qt::transparent);
    const double weight = std::max(1.0, std::round(weightOf(look.sources) * 0.75 * m_ratio));
    QPainter painter(&round);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(look.line, weight);
    if (look.outline == Qt::DashLine)
        pen.setDashPattern({ dash * m_ratio / weight, gap * m_ratio / weight });
    painter.setPen(pen);
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
    for (const double y : { box.top(), box.bottom() - weight }) {
        const QRectF edge(middle.left(), y, middle.width(), weight);
        if (look.outline == Qt::DashLine)
            painter.drawTiledPixmap(edge, dashes(look.line, static_cast<int>(std::lround(weight * m_ratio))));
        else
            painter.fillRect(edge, look.line);
    }
}

const QPixmap& MarkSprites::dashes(const QColor& colour, int weight)
{
    QPixmap& strip = m_sprites[quint64(colour.rgb() & 0xffffff) | quint64(weight) << 32 | quint64(1) << 49];
    if (!strip.isNull())
        return strip;
    const int on = static_cast<int>(std::lround(dash * m_ratio)), off = static_cast<int>(std::lround(gap * m_ratio));
    QImage image((on + off) * 16, weight, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    for (int i = 0; i < 16; ++i)
        painter.fillRect(i * (on + off), 0, on, weight, colour);
    painter.end();
    strip = QPixmap::fromImage(image);
    strip.setDevicePixelRatio(m_ratio);
    return strip;
}

const QPixmap& MarkSprites::ramp(const QColor& colour, const QSize& size, Way way)
{
    constexpr qsizetype mostRamps = 400; // bars of every width have their own
    const std::pair key(quint64(colour.rgb() & 0xffffff) | quint64(way) << 32,
                        quint64(size.width()) << 32 | quint64(size.height()));
    const auto known = m_ramps.constFind(key);
    if (known != m_ramps.constEnd())
        return *known;
    if (m_ramps.size() >= mostRamps)
        m_ramps.clear();
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    for (int x = 0; x < size.width(); ++x) {
        const double share = (x + 0.5) / size.width(), opacity = way == Way::In ? share : 1 - share;
        QColor at = colour;
        at.setAlphaF(static_cast<float>(opacity * opacity * (3 - 2 * opacity))); // no edge where it begins
        const QRgb pixel = qPremultiply(at.rgba());
        for (int y = 0; y < size.height(); ++y)
            reinterpret_cast<QRgb*>(image.scanLine(y))[x] = pixel;
    }
    QPixmap made = QPixmap::fromImage(image);
    made.setDevicePixelRatio(m_ratio);
    return *m_ramps.insert(key, made);
}

void MarkSprites::drawSoft(QPainter& painter, const QRectF& bar, const SoftLook& look)
{
    const QRectF box = onWholePixels(painter, bar);
    const auto size = [&](double width) {
        return QSize(static_cast<int>(std::lround(width * m_ratio)),
                     static_cast<int>(std::lround(box.height() * m_ratio)));
    };
    const QSize in = size(look.begin), out = size(look.end);
    if (in.width() > 0)
        painter.drawPixmap(box.topLeft(), ramp(look.fill, in, Way::In));
    if (out.width() > 0)
        painter.drawPixmap(QPointF(box.right() - out.width() / m_ratio, box.top()), ramp(look.fill, out, Way::Out));
    painter.fillRect(box.adjusted(in.width() / m_ratio, 0, -out.width() / m_ratio, 0), look.fill);
    constexpr double edge = 2;
    if (in.width() == 0)
        painter.fillRect(QRectF(box.left(), box.top(), edge, box.height()), look.line);
    if (out.width() == 0)
        painter.fillRect(QRectF(box.right() - edge, box.top(), edge, box.height()), look.line);
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
