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
    /// Milliseconds of a clock, for labels that fade in; negative where nothing may move.
    void setTime(qint64 milliseconds) { m_labels.setTime(milliseconds); }
    bool isFading() const { return m_labels.isFading(); }
    LaneView viewOf(const QRectF& plot, double scroll) const;

    void paintLanes(QPainter& painter, const LaneView& view);
    /// The chosen event, where the layout has no label for it.
    void paintChosen(QPainter& painter, const LaneView& view);
    /// Number of items painted with a label in the last paintLanes.
    int labelsPainted() const { return m_labelsPainted; }

private:
    void collect(const LaneView& view, const LaneBox& box);
    void paintGround(QPainter& painter, const LaneView& view, const DrawnLane& lane);
    void paintCard(QPainter& painter, const LaneView& view, const ItemPlace& place);

    TimelineScene& m_scene;
    HiddenPainter m_hidden;
    MarkPainter m_marks;
    LabelPainter m_labels;
    std::vector<DrawnItem> m_drawn; ///< of the lane at hand
    std::vector<const TileLayout*> m_tiles;
    int m_labelsPainted = 0;
    qreal m_ratio = 1;
};

} // namespace demarche
