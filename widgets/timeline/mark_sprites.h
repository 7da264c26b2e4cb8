// SPDX-License-Identifier: GPL-3.0-or-later
// Marks drawn once and copied ever after.
#pragma once

#include "widgets/theme/event_look.h"
#include "widgets/theme/theme.h"
#include "widgets/timeline/geometry/mark_extent.h"

#include <QHash>
#include <QPainter>
#include <QPixmap>

#include <utility>

namespace demarche {

/// What a dot looks like depends on these alone.
struct DotLook {
    QColor colour;
    MarkShape shape = MarkShape::Filled;
    Quad quad = Quad::Neutral;
    EventType type = EventType::Other;
    int sources = 1; ///< the more, the heavier
    friend bool operator==(const DotLook&, const DotLook&) = default;
};

/// A bar with clear ends.
struct BarLook {
    QColor line, fill;
    int sources = 1; ///< the more, the heavier its line
    Qt::PenStyle outline = Qt::SolidLine; ///< or Qt::DashLine
};

/// A bar whose ends run out into nothing over so many pixels; 0 is a clear edge.
struct SoftLook {
    QColor line, fill;
    double begin = 0, end = 0;
};

class MarkSprites {
public:
    void setTheme(const Theme& theme);
    void setDevicePixelRatio(qreal ratio);
    /// Square, `dotSize` wide, the mark in its middle.
    const QPixmap& dot(const DotLook& look);
    const QPixmap& icon(EventType type, const QColor& ink); ///< `iconSize` wide
    /// A bar with round ends: its ends are copied, its middle is filled, all on whole device pixels.
    void drawCapsule(QPainter& painter, const QRectF& bar, const BarLook& look);
    void drawSoft(QPainter& painter, const QRectF& bar, const SoftLook& look);
    /// Colour and pattern of the quad: a line that is whole for deeds and broken for words; none if neutral.
    void drawQuad(QPainter& painter, const QPointF& from, Quad quad) const;

    static constexpr int dotSize = 20;
    static constexpr int iconSize = 11;

private:
    using Ends = std::pair<QPixmap, QPixmap>;
    QPixmap drawnDot(const DotLook& look) const;
    const Ends& capsuleEnds(int side, const BarLook& look); ///< side in device pixels
    const QPixmap& dashes(const QColor& colour, int weight); ///< a strip to be tiled; weight in device pixels
    enum class Way : quint8 { In, Out };
    const QPixmap& ramp(const QColor& colour, const QSize& size, Way way); ///< size in device pixels
    Theme m_theme;
    qreal m_ratio = 1;
    QHash<quint64, QPixmap> m_sprites;
    QHash<quint64, Ends> m_ends;
    QHash<std::pair<quint64, quint64>, QPixmap> m_ramps;
};

} // namespace demarche
