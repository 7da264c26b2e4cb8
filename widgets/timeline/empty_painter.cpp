// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet sketch and two lines of words.
#include "widgets/timeline/empty_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <cmath>

namespace demarche {
namespace {

constexpr double sketchWidth = 232, sketchHeight = 64;

struct EmptyWords {
    Q_DECLARE_TR_FUNCTIONS(demarche::EmptyTimeline)

public:
    static QuietState of(const TimelineScene& scene)
    {
        if (scene.quiet() && !scene.hasAxis())
            return *scene.quiet();
        const TimelineContent& content = scene.shownContent();
        const auto state = [](const QString& heading, const QString& text) {
            return QuietState { QuietState::Kind::Empty, {}, heading, text };
        };
        if (content.rowCount == 0)
            return state(tr("No events yet"),
                         tr("Open articles or drop them here. Each dated event will stand on the axis, "
                            "one click from its sentence."));
        if (content.passingRows == content.rowCount)
            return state(tr("No event has a date yet"), tr("Those without a date stand in the list of what is to do."));
        return state(tr("No dated event passes the filter"), tr("Take a condition away to see more."));
    }
};

/// An axis with a point, a span with soft ends and a point to come: what will be here.
void paintSketch(QPainter& painter, const Theme& theme, const QPointF& topLeft)
{
    const QColor ink = theme.colours.muted, ground = theme.colours.line;
    painter.save();
    painter.translate(topLeft);
    painter.setRenderHint(QPainter::Antialiasing, true);
    const double base = sketchHeight - 12.5;
    painter.setPen(QPen(ground, 1));
    painter.drawLine(QPointF(0, base), QPointF(sketchWidth, base));
    for (int i = 0; i <= 8; ++i) {
        const double x = 4 + i * (sketchWidth - 8) / 8;
        painter.drawLine(QPointF(x, base), QPointF(x, base + (i % 4 == 0 ? 8 : 5)));
    }
    QLinearGradient soft(64, 0, 168, 0);
    QColor none = ground;
    none.setAlpha(0);
    soft.setColorAt(0, none);
    soft.setColorAt(0.3, ground);
    soft.setColorAt(0.7, ground);
    soft.setColorAt(1, none);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawRect(QRectF(64, 4, 104, 14));
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(theme.colours.page);
    painter.drawEllipse(QPointF(32, 33), 6.5, 6.5);
    painter.setPen(QPen(ink, 1.5, Qt::DashLine));
    painter.drawEllipse(QPointF(200, 27), 6.5, 6.5);
    painter.setPen(QPen(ground, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(46, 33), QPointF(104, 33));
    painter.drawLine(QPointF(152, 27), QPointF(186, 27));
    painter.restore();
}

} // namespace

QString sentenceOfEmptiness(const TimelineScene& scene)
{
    const QuietState state = EmptyWords::of(scene);
    return state.text.isEmpty() ? state.heading : state.heading + QStringLiteral(". ") + state.text;
}

void paintEmptiness(QPainter& painter, const TimelineScene& scene, const QRectF& plot)
{
    const Theme& theme = scene.style().theme;
    const bool hasSketch = !scene.hasAxis() && plot.height() > 4 * sketchHeight;
    const QPointF centre(std::floor(plot.center().x()), std::floor(plot.center().y()));
    if (hasSketch)
        paintSketch(painter, theme, centre - QPointF(sketchWidth / 2, sketchHeight + 2 * theme.unit));
    // the words stand below the middle then, where the sketch leaves off
    const double words = QFontMetricsF(theme.type.body).height() * 4;
    const QRectF below(plot.left(), centre.y(), plot.width(), words + 2 * theme.unit);
    paintQuietState(painter, hasSketch ? below : plot, EmptyWords::of(scene), theme);
}

} // namespace demarche
