// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/link_painter.h"

#include "models/items/roles.h"

#include <algorithm>
#include <cmath>

namespace demarche {

void paintTimeLinks(QPainter& painter, TimelineScene& scene, const LaneView& view, const std::vector<DrawnItem>& items)
{
    const QAbstractItemModel* model = scene.model();
    if (!model)
        return;
    const ThemeColours& colours = scene.style().theme.colours;
    const TimeScale& scale = scene.viewport().scale();
    const auto inFrame = [&view](double x) { return std::clamp(x, -outOfSight, view.plot.right() + outOfSight); };
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const DrawnItem& drawn : items) {
        const ShownItem& shown = drawn.shown;
        const int row = shown.row;
        const bool isMeant = row == view.hoveredRow || drawn.isChosen;
        const double from
            = inFrame((shown.placed.kind == MarkKind::Dot ? shown.placed.markBegin : shown.placed.markEnd) + view.dx);
        const double y = std::floor(drawn.top) + 0.5;
        for (const int role : { int(PublishedRole), int(SaidRole) }) {
            const QVariant when = model->index(row, 0).data(role);
            if (!when.isValid()
                || shown.time.contains(when.value<Instant>())) // the same day or hour, as far as it is known
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
