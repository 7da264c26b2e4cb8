// SPDX-License-Identifier: GPL-3.0-or-later
// The words beside and inside marks.
#pragma once

#include "widgets/timeline/lane_view.h"
#include "widgets/timeline/scene.h"

#include <QPainter>
#include <QStaticText>

namespace demarche {

class LabelPainter {
public:
    explicit LabelPainter(TimelineScene& scene);
    void forget(); ///< after a change of style

    void paint(QPainter& painter, const LaneView& view, const std::vector<DrawnItem>& items, LabelPart part);

private:
    struct Place {
        double x = 0, room = 0, badge = 0;
        double opacity = 1;
    };
    Place placeOf(const LaneView& view, const DrawnItem& drawn, LabelPart part) const;
    double leftOf(const LaneView& view, const PlacedItem& placed, const Place& place, double width) const;
    void paintOne(QPainter& painter, const QPointF& at, const QStaticText& text, double opacity);

    TimelineScene& m_scene;
    QStaticText m_badge;
};

} // namespace demarche
