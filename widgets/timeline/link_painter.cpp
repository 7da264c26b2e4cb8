// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/link_painter.h"

#include "models/items/roles.h"

#include <algorithm>
#include <cmath>

namespace demarche {

void paintTimeLinks(QPainter& painter, TimelineScene& scene, const LaneView& view, const DrawnLane& lane)
{
    const QAbstractItemModel* model = scene.model();
    if (!model)
        return;
    const ThemeColours& colours = scene.style().theme.colours;
    const TimeScale& scale = scene.viewport().scale();
    const auto inFrame = [&view](double x) { return std::clamp(x, -outOfSight, view.plot.right() + outOfSight); };
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const DrawnItem& drawn : lane.drawn) {
        const int row = lane.items.row(drawn.item->item);
        const bool isMeant = row == view.hoveredRow || scene.isSelected(row);
        const double from
            = inFrame((drawn.item->kind == MarkKind::Dot ? drawn.item->markBegin : drawn.item->markEnd) + view.dx);
        const double y = std::floor(drawn.top) + 0.5;
        const InstantRange happened { lane.items.begin(drawn.item->item), lane.items.end(drawn.item->item) };
        for (const int role : { int(PublishedRole), int(SaidRole) }) {
            const QVariant when = model->index(row, 0).data(role);
            if (!when.isValid()
                || happened.contains(when.value<Instant>())) // the same day or hour, as far as it is known
                continue;
            const double to = inFrame(scale.xOf(when.value<Instant>()) + view.dx);
            if (std::abs(to - from) < 3)
                continue;
            const bool isSaid = role == SaidRole;
            const QColor colour = isSaid ? colours.accent : colours.muted;
            painter.setPen(QPen(colour, isMeant ? 1.6 : 1, isSaid ? Qt::SolidLine : Qt::DotLine));
            painter.drawLine(QPointF(from, y), QPointF(to, y));
            painter.setPen(QPen(colour, 1.2));
            painter.setBrush(isSaid ? colour : colours.page);
            painter.drawEllipse(QPointF(to, y), isMeant ? 3 : 2.4, isMeant ? 3 : 2.4);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace demarche
