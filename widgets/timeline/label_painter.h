// SPDX-License-Identifier: GPL-3.0-or-later
// The words beside and inside marks.
#pragma once

#include "widgets/timeline/label_fades.h"
#include "widgets/timeline/lane_view.h"
#include "widgets/timeline/scene.h"

#include <QPainter>
#include <QStaticText>

namespace demarche {

class LabelPainter {
public:
    explicit LabelPainter(TimelineScene& scene);
    void forget(); ///< after a change of style

    void beginFrame(const LaneView& view);
    void paint(QPainter& painter, const LaneView& view, const DrawnLane& lane, LabelPart part);
    void endFrame();
    /// Milliseconds of a clock of the widget's; negative where nothing may fade.
    void setTime(qint64 milliseconds) { m_time = milliseconds; }
    bool isFading() const { return m_time >= 0 && m_fades.isFading(); }

private:
    void paintOne(QPainter& painter, const QPointF& at, const QStaticText& text, double opacity);

    TimelineScene& m_scene;
    LabelFades m_fades;
    TimeScale m_scale; ///< of the frame before
    qint64 m_time = -1;
    bool m_isWhole = false; ///< the frame shows the whole plot
    QStaticText m_badge;
};

} // namespace demarche
