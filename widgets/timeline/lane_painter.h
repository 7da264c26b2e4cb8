// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes with their marks and labels, layer by layer.
#pragma once

#include "widgets/timeline/hidden_painter.h"
#include "widgets/timeline/label_painter.h"
#include "widgets/timeline/mark_painter.h"

#include <vector>

namespace demarche {

class LanePainter {
public:
    explicit LanePainter(TimelineScene& scene);
    void forget(); ///< after a change of style
    void setDevicePixelRatio(qreal ratio);
    /// Milliseconds of a clock, for what fades in and out; negative where nothing may move.
    void setTime(qint64 milliseconds) { m_time = milliseconds; }
    int fading() const { return m_time >= 0 ? m_fades.count() : 0; } ///< items that come, go or move
    LaneView viewOf(const QRectF& plot, double scroll) const;

    void paintLanes(QPainter& painter, const LaneView& view);
    /// The chosen event, where the layout has no label for it.
    void paintChosen(QPainter& painter, const LaneView& view);
    /// Number of items painted with a label in the last paintLanes.
    int labelsPainted() const { return m_labelsPainted; }

private:
    void collect(const LaneView& view);
    void collectTile(const LaneView& view, const LaneBox& box, const TileLayout& tile);
    void fade(const LaneView& view);
    void collectLeaving(const LaneView& view);
    ItemFades::Cause causeOfFrame();
    void paintGround(QPainter& painter, const LaneView& view);
    void paintCard(QPainter& painter, const LaneView& view, const ItemPlace& place);

    TimelineScene& m_scene;
    HiddenPainter m_hidden;
    MarkPainter m_marks;
    LabelPainter m_labels;
    ItemFades m_fades;
    std::vector<DrawnLane> m_drawnLanes; ///< in sight
    std::vector<DrawnItem> m_drawn; ///< of these lanes
    std::vector<DrawnItem> m_leaving; ///< what fades out below them
    TimeScale m_scale; ///< of the frame before, as what follows
    std::vector<LaneBox> m_stack;
    int m_readings = -1, m_numberings = -1;
    qint64 m_time = -1;
    int m_labelsPainted = 0;
    qreal m_ratio = 1;
};

} // namespace demarche
