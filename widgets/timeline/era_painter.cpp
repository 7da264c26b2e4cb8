// SPDX-License-Identifier: GPL-3.0-or-later
// A name stays in the visible part of its era.
#include "widgets/timeline/era_painter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace demarche {
namespace {

constexpr double outOfSightOfEras = 40;

/// x in the frame, cut a little outside of it.
std::pair<double, double> extentIn(TimelineScene& scene, const TimelineEra& era, const QRectF& frame)
{
    const TimelineViewport& viewport = scene.viewport();
    const auto cut = [&](Instant instant) {
        return std::round(frame.left()
                          + std::clamp(viewport.xOf(instant), -outOfSightOfEras, viewport.width() + outOfSightOfEras));
    };
    return { cut(era.time.begin), cut(era.time.end) };
}

QColor colourOf(const Theme& theme, int index)
{
    return theme.hues[static_cast<std::size_t>(index + 4) % theme.hues.size()];
}

} // namespace

double eraStripHeight(const TimelineScene& scene)
{
    return scene.eras().isEmpty() ? 0 : std::ceil(QFontMetricsF(scene.style().theme.type.caption).height()) + 3;
}

void paintEraGround(QPainter& painter, TimelineScene& scene, const QRectF& plot)
{
    for (int i = 0; i < scene.eras().size(); ++i) {
        const auto [begin, end] = extentIn(scene, scene.eras().at(i), plot);
        QColor veil = colourOf(scene.style().theme, i);
        veil.setAlphaF(scene.style().theme.isDark() ? 0.13F : 0.07F);
        painter.fillRect(QRectF(begin, plot.top(), std::max(end - begin, 1.0), plot.height()), veil);
    }
}

void paintEraNames(QPainter& painter, TimelineScene& scene, const QRectF& strip)
{
    const Theme& theme = scene.style().theme;
    const QFontMetricsF metrics(theme.type.caption);
    painter.save();
    painter.setClipRect(strip);
    painter.fillRect(strip, theme.colours.page);
    painter.setFont(theme.type.caption);
    for (int i = 0; i < scene.eras().size(); ++i) {
        const auto [begin, end] = extentIn(scene, scene.eras().at(i), strip);
        const QRectF band(begin, strip.top(), std::max(end - begin, 1.0), strip.height() - 1);
        QColor ground = theme.tint(colourOf(theme, i));
        painter.fillRect(band, ground);
        painter.fillRect(QRectF(begin, strip.top(), 2, strip.height() - 1), colourOf(theme, i));
        const double left = std::max(begin, strip.left()) + 6, room = std::min(end, strip.right()) - left - 4;
        if (room < metrics.averageCharWidth() * 3)
            continue;
        painter.setPen(theme.colours.text);
        painter.drawText(QRectF(left, strip.top(), room, strip.height() - 1), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(scene.eras().at(i).name, Qt::ElideRight, room));
    }
    painter.fillRect(QRectF(strip.left(), strip.bottom() - 1, strip.width(), 1), theme.colours.line);
    painter.restore();
}

int eraAt(TimelineScene& scene, double x)
{
    const Instant instant = scene.viewport().instantAt(x);
    int found = -1;
    for (int i = 0; i < scene.eras().size(); ++i) {
        const InstantRange& time = scene.eras().at(i).time;
        if (time.contains(instant) && (found < 0 || time.length() < scene.eras().at(found).time.length()))
            found = i;
    }
    return found;
}

} // namespace demarche
