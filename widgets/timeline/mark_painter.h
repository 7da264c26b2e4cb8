// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of events: dots, bars with clear ends, bars with soft ends.
#pragma once

#include "widgets/timeline/lane_view.h"
#include "widgets/timeline/mark_sprites.h"
#include "widgets/timeline/scene.h"

#include <vector>

namespace demarche {

class MarkPainter {
public:
    explicit MarkPainter(TimelineScene& scene);
    void forget(); ///< after a change of style
    void setDevicePixelRatio(qreal ratio) { m_sprites.setDevicePixelRatio(ratio); }
    void readColours(); ///< of countries, once a frame

    void paint(QPainter& painter, const LaneView& view, const std::vector<DrawnItem>& items);
    void paintDot(QPainter& painter, const QPointF& centre, const MarkTraits& traits);

private:
    void paintBar(QPainter& painter, const LaneView& view, const DrawnItem& drawn);
    void paintClearBar(QPainter& painter, const QRectF& box, const MarkTraits& traits);
    void paintSoftBar(QPainter& painter, const QRectF& box, const MarkTraits& traits);
    void strike(QPainter& painter, const QRectF& box, const QColor& colour); ///< it was denied
    QColor colourOf(const MarkTraits& traits) const;

    TimelineScene& m_scene;
    MarkSprites m_sprites;
    std::vector<QColor> m_colours; ///< by MarkTraits::country
};

} // namespace demarche
