// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/header_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPolygonF>

#include <cmath>

namespace demarche {
namespace {

QString eventCount(std::uint32_t count)
{
    return count == 1 ? QCoreApplication::translate("Timeline", "1 event")
                      : QCoreApplication::translate("Timeline", "%1 events").arg(QLocale().toString(count));
}

void paintChevron(QPainter& painter, const QPointF& middle, const LaneBox& box)
{
    QPolygonF chevron;
    if (box.rows > 0)
        chevron << middle + QPointF(-3.5, -1.75) << middle + QPointF(0, 1.75) << middle + QPointF(3.5, -1.75);
    else
        chevron << middle + QPointF(-1.75, -3.5) << middle + QPointF(1.75, 0) << middle + QPointF(-1.75, 3.5);
    painter.drawPolyline(chevron);
}

} // namespace

double chevronLeft(const TimelineStyle& style)
{
    return style.headerWidth > style.stripe ? style.headerWidth - 5 * style.theme.unit : style.headerWidth;
}

void paintHeaders(QPainter& painter, TimelineScene& scene, const LaneView& view, const HeaderState& state)
{
    const TimelineStyle& style = scene.style();
    const ThemeColours& colours = style.theme.colours;
    const TimelineContent& content = scene.content();
    const QFontMetricsF metrics(style.theme.type.strong), captionMetrics(style.theme.type.caption);
    painter.fillRect(QRectF(0, view.plot.top(), style.headerWidth, view.plot.height()), colours.page);
    const bool hasNames = style.headerWidth > style.stripe;
    double lastBottom = view.plot.top();
    for (const LaneBox& box : scene.layout().stack()) {
        const double top = std::floor(view.plot.top() + box.y - view.scroll),
                     bottom = std::floor(view.plot.top() + box.bottom() - view.scroll);
        lastBottom = bottom;
        if (bottom < view.clip.top() || top > view.clip.bottom())
            continue;
        const int lane = static_cast<int>(box.lane);
        const QString name = content.laneNames.at(lane);
        const bool isHovered = hasNames && (name == state.hovered || name == state.dragged);
        const bool isChosen = !state.chosen.isEmpty() && name == state.chosen;
        if (isHovered || isChosen)
            painter.fillRect(QRectF(style.stripe, top, style.headerWidth - style.stripe, bottom - top - 1),
                             isChosen ? colours.selection : colours.hover);
        painter.fillRect(QRectF(0, top, style.stripe, bottom - top),
                         style.theme.country(content.laneCountries.at(lane)));
        if (hasNames) {
            const bool isOpen = box.rows > 0;
            const QString count = isOpen ? QString() : QLocale().toString(content.store->lanes()[box.lane].size());
            const double countWidth = isOpen ? 0 : captionMetrics.horizontalAdvance(count) + style.theme.unit;
            const double left = style.stripe + 2.5 * style.theme.unit;
            const double room = style.headerWidth - left - 4.5 * style.theme.unit - countWidth;
            const double y = isOpen ? top + style.lanes.padding + 2 : top + (box.height - metrics.height()) / 2;
            painter.setFont(style.theme.type.strong);
            painter.setPen(isOpen ? colours.text : colours.muted);
            painter.drawText(QRectF(left, y, room, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                             metrics.elidedText(name, Qt::ElideRight, room));
            painter.setPen(colours.muted);
            painter.setFont(style.theme.type.caption);
            const double right = style.headerWidth - 4.5 * style.theme.unit;
            const QRectF below(left, y + metrics.height(), style.headerWidth - left - style.theme.unit,
                               captionMetrics.height());
            if (isOpen && below.bottom() < bottom - style.theme.unit)
                painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                                 eventCount(content.store->lanes()[box.lane].size()));
            if (!isOpen)
                painter.drawText(QRectF(right - countWidth, y, countWidth, metrics.height()),
                                 Qt::AlignRight | Qt::AlignVCenter, count);
            if (isHovered || !isOpen) {
                painter.setRenderHint(QPainter::Antialiasing, true);
                painter.setPen(QPen(colours.muted, 1.5));
                paintChevron(painter, { style.headerWidth - 2.5 * style.theme.unit, y + metrics.height() / 2 }, box);
                painter.setRenderHint(QPainter::Antialiasing, false);
            }
        }
        if (isChosen)
            painter.fillRect(QRectF(style.stripe, top, 2, bottom - top - 1), colours.accent);
        painter.fillRect(QRectF(style.stripe, bottom - 1, style.headerWidth - style.stripe, 1), colours.line);
        if (!state.dragged.isEmpty() && name == state.before)
            painter.fillRect(QRectF(0, top - 1.5, style.headerWidth, 3), colours.accent);
    }
    if (!state.dragged.isEmpty() && state.before.isEmpty())
        painter.fillRect(QRectF(0, lastBottom - 2, style.headerWidth, 3), colours.accent);
}

QString zoneText(TimelineScene& scene)
{
    const TimelineViewport& viewport = scene.viewport();
    return scene.zone().abbreviation(viewport.instantAt(viewport.width() / 2));
}

QRectF zoneChip(TimelineScene& scene, const QRectF& ruler)
{
    const TimelineStyle& style = scene.style();
    const QFontMetricsF metrics(style.theme.type.caption);
    const double width = metrics.horizontalAdvance(zoneText(scene)) + 3 * style.theme.unit,
                 height = metrics.height() + 2;
    const bool hasCorner = ruler.left() >= width + 2 * style.theme.unit;
    return hasCorner ? QRectF(ruler.left() - width - style.theme.unit, ruler.bottom() - height - 2, width, height)
                     : QRectF(ruler.right() - width - style.theme.unit, ruler.top() + 2, width, height);
}

void paintZoneChip(QPainter& painter, TimelineScene& scene, const QRectF& ruler)
{
    const Theme& theme = scene.style().theme;
    const QRectF chip = zoneChip(scene, ruler);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(theme.colours.line, 1));
    painter.setBrush(theme.colours.page);
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(theme.type.caption);
    painter.setPen(theme.colours.muted);
    painter.drawText(chip, Qt::AlignCenter, zoneText(scene));
}

} // namespace demarche
