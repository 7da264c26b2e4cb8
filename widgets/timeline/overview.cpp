// SPDX-License-Identifier: GPL-3.0-or-later
// The strip is painted once and kept; only the window moves.
#include "widgets/timeline/overview.h"

#include "widgets/timeline/geometry/ticks.h"
#include "widgets/timeline/time_wording.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace demarche {
namespace {

constexpr double margin = 10, gripWidth = 6, barStep = 6, barWidth = 4;

} // namespace

TimelineOverview::TimelineOverview(TimelineScene& scene, TimelineNavigator& navigator, QWidget* parent)
    : QWidget(parent)
    , m_scene(scene)
    , m_navigator(navigator)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Overview"));
    connect(&scene, &TimelineScene::contentChanged, this, &TimelineOverview::forget);
    connect(&scene, &TimelineScene::styleChanged, this, &TimelineOverview::forget);
    m_forgetting.setSingleShot(true);
    m_forgetting.setInterval(100);
    connect(&m_forgetting, &QTimer::timeout, this, &TimelineOverview::forget);
    connect(&scene, &TimelineScene::lanesChanged, &m_forgetting, qOverload<>(&QTimer::start));
    connect(&scene.viewport(), &TimelineViewport::changed, this, &TimelineOverview::moveWindow);
}

void TimelineOverview::forget()
{
    m_isStale = true;
    m_ground = QPixmap();
    update();
}

void TimelineOverview::moveWindow()
{
    const QRectF now = m_isStale ? QRectF() : windowRect();
    if (now.isEmpty() || m_ground.isNull()) {
        update();
        return;
    }
    constexpr int around = 4; // its line, and the grips at its ends
    update(now.united(m_paintedWindow).toAlignedRect().adjusted(-around, -around, around, around));
}

void TimelineOverview::resizeEvent(QResizeEvent*) { forget(); }

TimelineViewport& TimelineOverview::whole()
{
    const bool hasOtherFolds = m_whole.scale().folds() != m_scene.viewport().scale().folds();
    if (m_isStale || hasOtherFolds) {
        m_isStale = false;
        m_ground = QPixmap();
        const InstantRange extent = m_scene.extent();
        m_whole.setWidth(std::max(10.0, width() - 2 * margin));
        m_whole.setFolds(m_scene.viewport().scale().sharedFolds());
        m_whole.setPlace(m_whole.placeFor(extent));
    }
    return m_whole;
}

QRectF TimelineOverview::windowRect()
{
    const TimelineViewport& strip = whole();
    const InstantRange shown = m_scene.viewport().visibleRange();
    const double begin = std::clamp(strip.xOf(shown.begin), -4.0, strip.width() + 4);
    const double end = std::clamp(strip.xOf(shown.end), begin + 4, std::max(begin + 4, strip.width() + 4));
    return QRectF(margin + begin, 4, end - begin, height() - 4 - m_scene.style().lowerBand - 1);
}

void TimelineOverview::paintStatic(QPainter& painter)
{
    const Theme& theme = m_scene.style().theme;
    if (m_scene.content().store->itemCount() == 0)
        return; // an axis of nothing would only seem to say something
    TimelineViewport& strip = whole();
    const double base = height() - m_scene.style().lowerBand - 3, top = 9;
    const int bins = static_cast<int>(strip.width() / barStep);
    const std::vector<std::uint32_t> counts
        = densityOf(*m_scene.content().store, strip.scale(), { strip.left(), barStep, bins });
    const double most = std::log1p(counts.empty() ? 1 : *std::max_element(counts.begin(), counts.end()));
    painter.setPen(Qt::NoPen);
    QColor bar = theme.colours.muted;
    bar.setAlphaF(0.62F);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double share = counts[i] > 0 ? std::log1p(counts[i]) / std::max(most, 0.7) : 0;
        const double barHeight = std::max(counts[i] > 0 ? 5.0 : 2.0, std::round(share * (base - top)));
        painter.fillRect(QRectF(margin + static_cast<double>(i) * barStep, base - barHeight, barWidth, barHeight),
                         counts[i] > 0 ? bar : theme.colours.line);
    }
    paintSeams(painter, base);
    const TimeWording wording;
    AxisRequest request { strip.left(), strip.left() + strip.width(), m_scene.zone(), {}, 26 };
    const QFontMetricsF metrics(theme.type.caption);
    request.widthOf = [&](const TickStep& step) { // days and months need their month and year beside them
        return metrics.horizontalAdvance(wording.widest(step))
            + (step.unit <= TickUnit::Month ? metrics.horizontalAdvance(QStringLiteral(" Aug 2024")) : 8);
    };
    painter.setFont(theme.type.caption);
    painter.setPen(theme.colours.muted);
    const AxisTicks axis = axisTicks(strip.scale(), request);
    double free = 0;
    for (const Tick& tick : axis.lower) {
        QString text = wording.ofTick(axis.lowerStep, tick.time);
        if (axis.lowerStep.unit == TickUnit::Month)
            text += QStringLiteral(" %1").arg(wording.year(tick.time.year));
        else if (axis.lowerStep.unit == TickUnit::Day)
            text += QLatin1Char(' ') + wording.ofSection({ TickUnit::Month, 2 }, tick.time, TimeWording::Length::Brief);
        else if (axis.lowerStep.unit < TickUnit::Day)
            text += QLatin1Char(' ') + wording.ofSection({ TickUnit::Day, 1 }, tick.time, TimeWording::Length::Brief);
        const double x = margin + tick.x - strip.left();
        const double textWidth = metrics.horizontalAdvance(text);
        if (!tick.isLabelled || x < free || x + textWidth > width() - 2)
            continue;
        painter.drawLine(QPointF(std::floor(x) + 0.5, base + 1), QPointF(std::floor(x) + 0.5, base + 4));
        painter.drawText(QPointF(std::floor(x) + 3, height() - 4 - metrics.descent()), text);
        free = x + textWidth + 12;
    }
}

void TimelineOverview::paintSeams(QPainter& painter, double base)
{
    const ThemeColours& colours = m_scene.style().theme.colours;
    TimelineViewport& strip = whole();
    for (std::size_t i = 0; i < strip.scale().folds().size(); ++i) {
        const double x = std::round(margin + strip.scale().seamBegin(static_cast<int>(i)) - strip.left());
        const QRectF seam(x, 5, TimeScale::seamWidth, base - 3);
        painter.fillRect(seam, colours.seam);
        painter.setPen(QPen(colours.line, 1, Qt::DashLine));
        painter.drawLine(seam.topLeft(), seam.bottomLeft());
        painter.drawLine(seam.topRight(), seam.bottomRight());
    }
}

void TimelineOverview::paintEvent(QPaintEvent*)
{
    whole();
    const Theme& theme = m_scene.style().theme;
    if (m_ground.isNull()) {
        m_ground = QPixmap(size() * devicePixelRatioF());
        m_ground.setDevicePixelRatio(devicePixelRatioF());
        m_ground.fill(theme.colours.window);
        QPainter ground(&m_ground);
        paintStatic(ground);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_ground);
    painter.setPen(QPen(theme.colours.line, 1));
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
    if (m_scene.content().store->itemCount() == 0)
        return;
    const QRectF window = m_paintedWindow = windowRect();
    QColor veil = theme.colours.accent;
    veil.setAlpha(theme.isDark() ? 50 : 34);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(veil);
    painter.setPen(QPen(theme.colours.accent, 1.5));
    painter.drawRoundedRect(window.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colours.accent);
    for (const double x : { window.left(), window.right() })
        painter.drawRoundedRect(QRectF(x - 2, window.center().y() - 8, 4, 16), 2, 2);
}

TimelineOverview::Grip TimelineOverview::gripAt(double x)
{
    const QRectF window = windowRect();
    if (std::abs(x - window.left()) <= gripWidth)
        return Grip::Begin;
    if (std::abs(x - window.right()) <= gripWidth)
        return Grip::End;
    return x > window.left() && x < window.right() ? Grip::Window : Grip::Outside;
}

void TimelineOverview::show(double begin, double end)
{
    const TimelineViewport& strip = whole();
    const auto [from, to] = std::minmax({ begin - margin, end - margin });
    m_navigator.motion().stop();
    m_scene.viewport().setRange({ strip.instantAt(from), strip.instantAt(std::max(to, from + 2)) });
}

void TimelineOverview::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_navigator.remember();
    m_grip = gripAt(event->position().x());
    m_pressedX = event->position().x();
    const QRectF window = windowRect();
    m_pressedBegin = window.left();
    m_pressedEnd = window.right();
}

void TimelineOverview::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x(), moved = x - m_pressedX;
    switch (m_grip) {
    case Grip::None: {
        const Grip grip = gripAt(x);
        setCursor(grip == Grip::Begin || grip == Grip::End ? Qt::SizeHorCursor
                      : grip == Grip::Window               ? Qt::OpenHandCursor
                                                           : Qt::CrossCursor);
        break;
    }
    case Grip::Begin: show(std::min(x, m_pressedEnd - 4), m_pressedEnd); break;
    case Grip::End: show(m_pressedBegin, std::max(x, m_pressedBegin + 4)); break;
    case Grip::Window: show(m_pressedBegin + moved, m_pressedEnd + moved); break;
    case Grip::Outside:
        if (std::abs(moved) > 4)
            show(m_pressedX, x);
        break;
    }
}

void TimelineOverview::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_grip == Grip::Outside && std::abs(event->position().x() - m_pressedX) <= 4)
        m_navigator.centreOn(whole().instantAt(event->position().x() - margin));
    m_grip = Grip::None;
}

void TimelineOverview::mouseDoubleClickEvent(QMouseEvent*) { m_navigator.fitAll(); }

void TimelineOverview::wheelEvent(QWheelEvent* event)
{
    const Instant under = whole().instantAt(event->position().x() - margin);
    m_navigator.motion().stop();
    const double x = std::clamp(m_scene.viewport().xOf(under), 0.0, m_scene.viewport().width());
    m_scene.viewport().zoomBySteps(x, event->angleDelta().y());
    event->accept();
}

} // namespace demarche
