// SPDX-License-Identifier: GPL-3.0-or-later
// Marks drawn once and copied ever after.
#pragma once

#include "widgets/theme/event_look.h"
#include "widgets/theme/theme.h"
#include "widgets/timeline/geometry/mark_extent.h"

#include <QHash>
#include <QPixmap>

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

class MarkSprites {
public:
    void setTheme(const Theme& theme);
    void setDevicePixelRatio(qreal ratio);
    /// Square, `dotSize` wide, the mark in its middle.
    const QPixmap& dot(const DotLook& look);

    static constexpr int dotSize = 20;

private:
    QPixmap drawnDot(const DotLook& look) const;
    Theme m_theme;
    qreal m_ratio = 1;
    QHash<quint64, QPixmap> m_sprites;
};

} // namespace demarche
