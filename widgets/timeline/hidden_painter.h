// SPDX-License-Identifier: GPL-3.0-or-later
// Ticks and counts for events that have no mark of their own.
#pragma once

#include "widgets/timeline/lane_view.h"
#include "widgets/timeline/scene.h"

#include <QHash>
#include <QPainter>
#include <QStaticText>

namespace demarche {

class HiddenPainter {
public:
    explicit HiddenPainter(TimelineScene& scene);
    void forget(); ///< after a change of style

    void paintTicks(QPainter& painter, const LaneView& view, const DrawnLane& lane);
    void paintCounts(QPainter& painter, const LaneView& view, const DrawnLane& lane);

private:
    struct ShapedCount {
        QStaticText text;
        double width = 0;
    };
    const ShapedCount& shapedCount(std::uint32_t count);

    TimelineScene& m_scene;
    QFont m_font;
    QHash<QString, ShapedCount> m_counts; ///< by text: few differ
};

} // namespace demarche
