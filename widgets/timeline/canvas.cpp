// SPDX-License-Identifier: GPL-3.0-or-later
// Painting and geometry of the canvas; input is in canvas_input.cpp, wishes in canvas_wishes.cpp.
#include "widgets/timeline/canvas.h"

#include <QPaintEvent>

#include <algorithm>
#include <cmath>

namespace demarche {

TimelineCanvas::TimelineCanvas(TimelineScene& scene, TimelineNavigator& navigator, QWidget* parent)
    : QWidget(parent)
    , m_scene(scene)
    , m_navigator(navigator)
    , m_axis(scene)
    , m_lanes(scene)
    , m_gestures(*this)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMouseTracking(true);
    m_clock.start();
    m_lanes.forget();
    connect(&scene.viewport(), &TimelineViewport::changed, this, qOverload<>(&QWidget::update));
    connect(&scene, &TimelineScene::contentChanged, this, &TimelineCanvas::contentChanged);
    connect(&scene, &TimelineScene::selectionChanged, this, qOverload<>(&QWidget::update));
    connect(&scene, &TimelineScene::styleChanged, this, [this] {
        m_axis.forget();
        m_lanes.forget();
        contentChanged();
    });
}

QRectF TimelineCanvas::plot() const
{
    const TimelineStyle& style = m_scene.style();
    return QRectF(style.headerWidth, style.ruler(), std::max(1, width() - style.headerWidth), std::max(1, height() - style.ruler()));
}

QRectF TimelineCanvas::ruler() const
{
    const TimelineStyle& style = m_scene.style();
    return QRectF(style.headerWidth, 0, std::max(1, width() - style.headerWidth), style.ruler());
}

double TimelineCanvas::scrollRange() const
{
    return std::max(0.0, m_scene.layout().height() - plot().height());
}

void TimelineCanvas::setScroll(double scroll)
{
    const double clamped = std::clamp(std::round(scroll), 0.0, scrollRange());
    if (clamped == m_scroll)
        return;
    m_scroll = clamped;
    update();
    emit scrollChanged();
}

void TimelineCanvas::contentChanged()
{
    m_scene.content(); // the header may be of another width now
    m_scene.setHeight(plot().height());
    m_scene.viewport().setWidth(plot().width());
    m_scroll = std::clamp(m_scroll, 0.0, scrollRange());
    m_hoveredRow = -1;
    m_lanes.forget();
    update();
    emit scrollChanged();
}

void TimelineCanvas::resizeEvent(QResizeEvent*)
{
    contentChanged();
}

LaneView TimelineCanvas::laneView(const QRectF& clip) const
{
    return { plot(), m_scroll, m_hoveredRow, clip };
}

void TimelineCanvas::paintEvent(QPaintEvent* event)
{
    m_scene.content();
    ++m_counts.frames;
    QPainter painter(this);
    m_lanes.setDevicePixelRatio(devicePixelRatioF());
    const TimelineStyle& style = m_scene.style();
    const QRectF plotRect = plot(), rulerRect = ruler();
    const QRectF clip = QRectF(event->rect()).intersected(plotRect);
    painter.fillRect(event->rect(), style.theme.colours.page);
    const LaneView view = laneView(clip);
    if (!clip.isEmpty()) {
        painter.save();
        painter.setClipRect(plotRect);
        m_axis.paintGrid(painter, plotRect);
        m_lanes.paintLanes(painter, view);
        m_counts.labels = std::max(m_lanes.labelsPainted(), event->rect() == rect() ? 0 : m_counts.labels);
        m_lanes.paintChosen(painter, view);
        painter.restore();
    }
    if (event->rect().left() < plotRect.left()) {
        LaneView headers = view;
        headers.clip = QRectF(event->rect());
        painter.save();
        painter.setClipRect(QRectF(0, plotRect.top(), plotRect.left(), plotRect.height()));
        m_lanes.paintHeaders(painter, headers);
        painter.restore();
    }
    if (event->rect().top() < rulerRect.bottom()) {
        m_axis.paintRuler(painter, rulerRect);
        painter.fillRect(QRectF(0, 0, rulerRect.left(), rulerRect.height()), style.theme.colours.window);
        painter.setPen(QPen(style.theme.colours.line, 1));
        painter.drawLine(QPointF(0, rulerRect.bottom() - 0.5), QPointF(rulerRect.left(), rulerRect.bottom() - 0.5));
    }
    painter.save();
    painter.setClipRect(rulerRect.united(plotRect));
    if (!m_scene.viewport().scale().folds().empty())
        m_axis.paintSeams(painter, rulerRect.united(plotRect));
    paintOverlay(painter, m_scene, m_overlay, overlayFrame());
    painter.restore();
    if (hasFocus() && m_showsFocus) {
        painter.setPen(QPen(style.theme.colours.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

std::optional<TimelineLayout::Hit> TimelineCanvas::hitAt(const QPointF& position)
{
    const QRectF area = plot();
    if (!area.contains(position))
        return std::nullopt;
    const AxisWindow window = m_scene.viewport().window();
    return m_scene.layout().itemAt(window, window.left + position.x() - area.left(), position.y() - area.top() + m_scroll);
}

int TimelineCanvas::rowAt(const QPointF& position)
{
    const auto hit = hitAt(position);
    return hit ? m_scene.content().store->lanes()[hit->place.lane].row(hit->place.index) : -1;
}

std::vector<TimelineLayout::Hit> TimelineCanvas::visibleHits()
{
    std::vector<TimelineLayout::Hit> hits = m_scene.layout().visibleItems(m_scene.viewport().window());
    const QRectF area = plot();
    std::erase_if(hits, [&](const TimelineLayout::Hit& hit) { return !rectOf(hit).intersects(area); });
    return hits;
}

QRectF TimelineCanvas::rectOf(const TimelineLayout::Hit& hit)
{
    const QRectF area = plot();
    const TimelineLayout::Extent extent = m_scene.layout().verticalExtent(hit);
    return QRectF(area.left() + hit.placed.begin - m_scene.viewport().left(), area.top() + extent.top - m_scroll,
                  hit.placed.end - hit.placed.begin, extent.height);
}

QRect TimelineCanvas::rectOf(int row)
{
    for (const ItemPlace& place : m_scene.content().store->placesOf(row)) {
        if (const auto hit = m_scene.layout().placed(m_scene.viewport().window(), place))
            return rectOf(*hit).intersected(plot()).toAlignedRect();
    }
    return {};
}

QString TimelineCanvas::laneAt(double y) const
{
    const double at = y - plot().top() + m_scroll;
    for (const LaneBox& box : m_scene.layout().stack()) {
        if (at >= box.y && at < box.bottom())
            return m_scene.content().laneNames.at(static_cast<int>(box.lane));
    }
    return {};
}

} // namespace demarche
