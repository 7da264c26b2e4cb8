// SPDX-License-Identifier: GPL-3.0-or-later
// Few shapes, cheap to move: nothing below them is laid out again.
#include "widgets/timeline/overlay_painter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace demarche {
namespace {

/// A dark chip with a text, kept inside the frame.
void paintChip(QPainter& painter, const Theme& theme, const QPointF& middle, const QString& text, const QRectF& inside)
{
    const QFontMetricsF metrics(theme.type.caption);
    QRectF chip(0, 0, metrics.horizontalAdvance(text) + 18, metrics.height() + 5);
    chip.moveCenter(middle);
    chip.moveLeft(std::round(
        std::clamp(chip.left(), inside.left() + 2, std::max(inside.left() + 2, inside.right() - chip.width() - 2))));
    chip.moveTop(std::round(chip.top()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colours.tip);
    painter.drawRoundedRect(chip, 4, 4);
    painter.setPen(theme.colours.tipText);
    painter.setFont(theme.type.caption);
    painter.drawText(chip, Qt::AlignCenter, text);
}

QString pointerText(TimelineScene& scene, double x)
{
    const TimelineViewport& viewport = scene.viewport();
    const int fold = viewport.scale().foldAt(viewport.left() + x);
    const TimeWording wording;
    if (fold >= 0)
        return wording.ofLength(viewport.scale().folds()[static_cast<std::size_t>(fold)]);
    return wording.ofMoment(viewport.instantAt(x), 1 / viewport.scale().pixelsPerSecond(), scene.zone());
}

} // namespace

QRect pointerRect(TimelineScene& scene, double x, const OverlayFrame& frame)
{
    const QFontMetricsF metrics(scene.style().theme.type.caption);
    const int half = static_cast<int>(metrics.averageCharWidth() * 17) + 24;
    return QRect(static_cast<int>(x) - 2, static_cast<int>(frame.ruler.top()), 5, static_cast<int>(frame.plot.bottom()))
        .united(QRect(static_cast<int>(std::clamp(x - half, frame.plot.left(),
                                                  std::max(frame.plot.left(), frame.plot.right() - 2 * half))),
                      static_cast<int>(frame.ruler.top()), 2 * half, static_cast<int>(frame.ruler.height()) + 1));
}

void paintOverlay(QPainter& painter, TimelineScene& scene, const OverlayState& state, const OverlayFrame& frame)
{
    const Theme& theme = scene.style().theme;
    QColor veil = theme.colours.accent;
    veil.setAlpha(40);
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (state.range) {
        const QRectF band(QPointF(state.range->first, frame.plot.top()),
                          QPointF(state.range->second, frame.plot.bottom()));
        painter.fillRect(band.normalized(), veil);
    }
    if (state.area) {
        painter.setPen(QPen(theme.colours.accent, 1));
        painter.setBrush(veil);
        painter.drawRect(state.area->normalized());
    }
    if (state.measure) {
        const TimelineViewport& viewport = scene.viewport();
        const auto cut = [&](Instant instant) {
            return frame.plot.left() + std::clamp(viewport.xOf(instant), -20.0, viewport.width() + 20);
        };
        const double from = std::floor(cut(state.measure->begin)) + 0.5, to = std::floor(cut(state.measure->end)) + 0.5;
        const double y = std::floor(frame.ruler.bottom() - scene.style().lowerBand / 2.0) - 0.5;
        QColor faint = veil;
        faint.setAlpha(18);
        painter.fillRect(QRectF(from, frame.plot.top(), to - from, frame.plot.height()), faint);
        painter.setPen(QPen(theme.colours.accent, 1.5));
        painter.drawLine(QPointF(from, y), QPointF(to, y));
        for (const double x : { from, to })
            painter.drawLine(QPointF(x, y), QPointF(x, frame.plot.bottom()));
        const double middle = (std::max(from, frame.plot.left()) + std::min(to, frame.plot.right())) / 2;
        if (to > frame.plot.left() && from < frame.plot.right())
            paintChip(painter, theme, { middle, y }, TimeWording().ofLength(*state.measure), frame.ruler);
    }
    if (state.pointer && *state.pointer >= frame.plot.left()) {
        const double x = std::floor(*state.pointer) + 0.5;
        QColor line = theme.colours.accent;
        line.setAlpha(170);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(line, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
        painter.setRenderHint(QPainter::Antialiasing, true);
        paintChip(painter, theme, { x, frame.ruler.bottom() - scene.style().lowerBand / 2.0 - 1 },
                  pointerText(scene, *state.pointer - frame.plot.left()), frame.ruler);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace demarche
