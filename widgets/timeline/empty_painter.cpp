// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet sketch and two lines of words.
#include "widgets/timeline/empty_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace demarche {
namespace {

constexpr double sketchWidth = 232, sketchHeight = 64;

struct EmptyWords {
    Q_DECLARE_TR_FUNCTIONS(demarche::EmptyTimeline)

public:
    static QString headingFor(const TimelineContent& content)
    {
        return content.rowCount == 0                  ? tr("No events yet")
            : content.passingRows == content.rowCount ? tr("No event has a date yet")
                                                      : tr("No dated event passes the filter");
    }
    static QString adviceFor(const TimelineContent& content)
    {
        return content.rowCount == 0 ? tr("Open articles or drop them here. Each dated event will stand on the axis, "
                                          "one click from its sentence.")
            : content.passingRows == content.rowCount ? tr("Those without a date stand in the list of what is to do.")
                                                      : tr("Take a condition away to see more.");
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
    const TimelineContent& content = scene.shownContent();
    return EmptyWords::headingFor(content) + QStringLiteral(". ") + EmptyWords::adviceFor(content);
}

void paintEmptiness(QPainter& painter, const TimelineScene& scene, const QRectF& plot)
{
    const Theme& theme = scene.style().theme;
    const TimelineContent& content = scene.shownContent();
    const QFontMetricsF heading(theme.type.heading), body(theme.type.body);
    const bool hasSketch = !scene.hasAxis() && plot.height() > 4 * sketchHeight;
    const double width = std::min(plot.width() - 4 * theme.unit, body.averageCharWidth() * 52);
    const QString advice = EmptyWords::adviceFor(content);
    const QRectF words = body.boundingRect(QRectF(0, 0, width, 1000), Qt::AlignHCenter | Qt::TextWordWrap, advice);
    const double sketch = hasSketch ? sketchHeight + 3 * theme.unit : 0;
    const double high = sketch + heading.height() + theme.unit + words.height();
    const double middle = std::floor(plot.center().x());
    double y = std::floor(plot.center().y() - high / 2);
    if (hasSketch)
        paintSketch(painter, theme, { middle - sketchWidth / 2, y });
    y += sketch;
    painter.setFont(theme.type.heading);
    painter.setPen(theme.colours.text);
    painter.drawText(QRectF(plot.left(), y, plot.width(), heading.height()), Qt::AlignCenter,
                     EmptyWords::headingFor(content));
    y += heading.height() + theme.unit;
    painter.setFont(theme.type.body);
    painter.setPen(theme.colours.muted);
    painter.drawText(QRectF(middle - width / 2, y, width, words.height() + 2), Qt::AlignHCenter | Qt::TextWordWrap,
                     advice);
}

} // namespace demarche
