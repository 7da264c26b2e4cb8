// SPDX-License-Identifier: GPL-3.0-or-later
// Ticks and counts for events that have no mark of their own.
#pragma once

#include "widgets/timeline/lane_view.h"
#include "widgets/timeline/scene.h"

#include <QHash>
#include <QPainter>
#include <QPixmap>

namespace demarche {

class HiddenPainter {
public:
    explicit HiddenPainter(TimelineScene& scene);
    void forget(); ///< after a change of style
    void setDevicePixelRatio(qreal ratio);

    void paintTicks(QPainter& painter, const LaneView& view, const DrawnLane& lane);
    void paintCounts(QPainter& painter, const LaneView& view, const DrawnLane& lane);

private:
    const QPixmap& chipOf(std::uint32_t count); ///< "+n", drawn once

    TimelineScene& m_scene;
    QFont m_font;
    qreal m_ratio = 1;
    QHash<std::uint32_t, QPixmap> m_chips;
    std::vector<int> m_heights; ///< of ticks, by count
};

} // namespace demarche
