// SPDX-License-Identifier: GPL-3.0-or-later
// Reckons ticks for some windows' width at a time, and shapes each label once.
#include "widgets/timeline/axis_painter.h"

#include "widgets/timeline/geometry/tick_walk.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace demarche {
namespace {

constexpr double margin = 5; ///< of a label from its line

int keyOf(const TickStep& step) { return int(step.unit) * 100'003 + int(step.count % 99'991); }

} // namespace

AxisPainter::AxisPainter(TimelineScene& scene)
    : m_scene(scene)
    , m_texts(400)
{
}

void AxisPainter::forget()
{
    m_wording = TimeWording();
    m_ticksBegin = 1;
    m_ticksEnd = 0;
    m_widths.clear();
    m_texts.clear();
}

const AxisTicks& AxisPainter::ticks()
{
    const AxisWindow window = m_scene.viewport().window();
    const bool holds = m_ticksBegin <= window.left && window.right() <= m_ticksEnd && m_ticksScale == window.scale;
    if (holds)
        return m_ticks;
    const QFontMetricsF metrics(m_scene.style().theme.type.caption);
    AxisRequest request;
    m_ticksScale = window.scale;
    request.begin = m_ticksBegin = window.left - window.width / 2;
    request.end = m_ticksEnd = window.right() + window.width / 2;
    request.zone = m_scene.zone();
    request.widthOf = [&](const TickStep& step) {
        const int key = keyOf(step);
        const auto known = m_widths.constFind(key);
        if (known != m_widths.constEnd())
            return *known;
        return *m_widths.insert(key, metrics.horizontalAdvance(m_wording.widest(step)) + margin);
    };
    m_ticks = axisTicks(window.scale, request);
    m_sectionLength = sectionLength(m_scene.style().theme.type.strong);
    return m_ticks;
}

void AxisPainter::paintGrid(QPainter& painter, const QRectF& plot)
{
    const double left = m_scene.viewport().left();
    const ThemeColours& colours = m_scene.style().theme.colours;
    QVarLengthArray<QLineF, 128> fine, strong;
    for (const Tick& tick : ticks().lower) {
        const double x = std::floor(tick.x - left) + plot.left() + 0.5;
        if (x >= plot.left() && x < plot.right())
            fine.append(QLineF(x, plot.top(), x, plot.bottom()));
    }
    for (const Section& section : ticks().upper) {
        const double x = std::floor(section.begin - left) + plot.left() + 0.5;
        if (x >= plot.left() && x < plot.right())
            strong.append(QLineF(x, plot.top(), x, plot.bottom()));
    }
    // where hairlines are black, those of the grid must not strike words through
    const bool isStark = m_scene.style().theme.kind == ThemeKind::HighContrast;
    QColor faint = colours.grid;
    faint.setAlphaF(isStark ? 0.5F : 1.0F);
    painter.setPen(QPen(faint, 1));
    painter.drawLines(fine.constData(), static_cast<int>(fine.size()));
    painter.setPen(QPen(isStark ? colours.grid : colours.line, 1));
    painter.drawLines(strong.constData(), static_cast<int>(strong.size()));
}

const AxisPainter::ShapedText& AxisPainter::shaped(const QString& text, const QFont& font)
{
    const QString key = text + QLatin1Char(font.weight() > QFont::Medium ? '!' : ' ');
    if (const ShapedText* known = m_texts.object(key))
        return *known;
    auto* made = new ShapedText { QStaticText(text), QFontMetricsF(font).horizontalAdvance(text) };
    made->text.setTextFormat(Qt::PlainText);
    made->text.setPerformanceHint(QStaticText::AggressiveCaching);
    made->text.prepare({}, font);
    m_texts.insert(key, made);
    return *made;
}

std::optional<double> AxisPainter::placeOf(const Section& section, double width) const
{
    const double left = m_scene.viewport().left(), taken = width + 2 * margin;
    const double begin = std::max(section.begin - left, 0.0), end = section.end - left;
    // the label stays in view as long as its section has room for it, then is pushed out
    const double x = std::min(begin, end - taken);
    return x < section.begin - left - 1 ? std::nullopt : std::optional(x + margin);
}

void AxisPainter::paintUpper(QPainter& painter, const QRectF& ruler)
{
    const TimelineStyle& style = m_scene.style();
    const QFont& font = style.theme.type.strong;
    painter.setFont(font);
    painter.setPen(style.theme.colours.text);
    for (const Section& section : ticks().upper) {
        std::optional<double> x;
        const ShapedText* label = nullptr;
        for (int length = int(m_sectionLength); !x && length <= int(TimeWording::Length::Brief); ++length) {
            const QString text = m_wording.ofSection(m_ticks.upperStep, section.time, TimeWording::Length(length));
            label = text.isEmpty() ? label : &shaped(text, font);
            x = text.isEmpty() ? x : placeOf(section, label->width);
        }
        if (x && *x < ruler.width() && *x + label->width > 0)
            painter.drawStaticText(QPointF(std::round(ruler.left() + *x), ruler.top() + 3), label->text);
    }
}

TimeWording::Length AxisPainter::sectionLength(const QFont& font)
{
    // the same form for all, as far as whole sections have room for it
    const double room = shortestSeconds(m_ticks.upperStep) * m_ticksScale.pixelsPerSecond();
    const WallTime wide { 2028, 9, 28, 23, 58, 58, 888 };
    for (const auto length : { TimeWording::Length::Full, TimeWording::Length::Medium }) {
        if (shaped(m_wording.ofSection(m_ticks.upperStep, wide, length), font).width + 2 * margin <= room)
            return length;
    }
    return m_ticks.upperStep.unit >= TickUnit::Year ? TimeWording::Length::Full : TimeWording::Length::Brief;
}

void AxisPainter::paintLower(QPainter& painter, const QRectF& ruler)
{
    const TimelineStyle& style = m_scene.style();
    const double left = m_scene.viewport().left();
    const double top = ruler.top() + style.upperBand;
    QVarLengthArray<QLineF, 128> notches;
    const QFont& font = style.theme.type.caption;
    painter.setFont(font);
    painter.setPen(style.theme.colours.muted);
    for (const Tick& tick : ticks().lower) {
        const double x = std::floor(tick.x - left) + ruler.left();
        if (x < ruler.left() - 120 || x >= ruler.right())
            continue;
        notches.append(QLineF(x + 0.5, ruler.bottom() - 5, x + 0.5, ruler.bottom()));
        if (tick.isLabelled)
            painter.drawStaticText(QPointF(x + margin, top + 1),
                                   shaped(m_wording.ofTick(m_ticks.lowerStep, tick.time), font).text);
    }
    painter.setPen(QPen(style.theme.colours.line, 1));
    painter.drawLines(notches.constData(), static_cast<int>(notches.size()));
}

void AxisPainter::paintRuler(QPainter& painter, const QRectF& ruler)
{
    painter.save();
    painter.setClipRect(ruler);
    painter.fillRect(ruler, m_scene.style().theme.colours.window);
    paintUpper(painter, ruler);
    paintLower(painter, ruler);
    painter.setPen(QPen(m_scene.style().theme.colours.line, 1));
    painter.drawLine(QPointF(ruler.left(), ruler.bottom() - 0.5), QPointF(ruler.right(), ruler.bottom() - 0.5));
    painter.restore();
}

void AxisPainter::paintSeams(QPainter& painter, const QRectF& plot)
{
    const AxisWindow window = m_scene.viewport().window();
    const ThemeColours& colours = m_scene.style().theme.colours;
    const Folds& folds = window.scale.folds();
    constexpr double tooth = 9, depth = 5;
    for (std::size_t i = 0; i < folds.size(); ++i) {
        const double x = std::round(window.scale.seamBegin(static_cast<int>(i)) - window.left) + plot.left();
        if (x + TimeScale::seamWidth < plot.left() || x > plot.right())
            continue;
        QPainterPath band;
        const double right = x + TimeScale::seamWidth;
        band.moveTo(x + depth, plot.top());
        bool isOut = false;
        for (double y = plot.top(); y <= plot.bottom() + tooth; y += tooth, isOut = !isOut)
            band.lineTo(x + (isOut ? 0 : depth), y);
        for (double y = plot.bottom() + tooth; y >= plot.top() - tooth; y -= tooth, isOut = !isOut)
            band.lineTo(right - (isOut ? 0 : depth), y);
        band.closeSubpath();
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen(colours.line, 1));
        painter.setBrush(colours.seam);
        painter.drawPath(band);
        painter.setRenderHint(QPainter::Antialiasing, false);

        const QString text
            = QCoreApplication::translate("Timeline", "%1 folded").arg(m_wording.ofLengthBriefly(folds[i]));
        const QFont& font = m_scene.style().theme.type.caption;
        const double width = QFontMetricsF(font).horizontalAdvance(text), height = QFontMetricsF(font).height();
        painter.save();
        painter.translate(x + TimeScale::seamWidth / 2 - height / 2, (plot.top() + plot.bottom() + width) / 2);
        painter.rotate(-90);
        painter.setFont(font);
        painter.setPen(colours.muted);
        painter.drawText(QRectF(0, 0, width + 2, height), Qt::AlignLeft | Qt::AlignVCenter, text);
        painter.restore();
    }
}

std::optional<InstantRange> AxisPainter::stretchAt(double x, double y)
{
    const double at = m_scene.viewport().left() + x;
    if (m_scene.viewport().scale().foldAt(at) >= 0)
        return std::nullopt;
    if (y < m_scene.style().upperBand) {
        for (const Section& section : ticks().upper) {
            if (at >= section.begin && at < section.end)
                return section.stretch;
        }
        return std::nullopt;
    }
    const Instant instant = m_scene.viewport().scale().instantAt(at);
    for (const Tick& tick : ticks().lower) {
        if (tick.stretch.contains(instant))
            return tick.stretch;
    }
    return std::nullopt;
}

} // namespace demarche
