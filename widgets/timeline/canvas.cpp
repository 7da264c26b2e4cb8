// SPDX-License-Identifier: GPL-3.0-or-later
// Painting and geometry of the canvas; input is in canvas_input.cpp and canvas_keys.cpp, wishes in canvas_wishes.cpp.
#include "widgets/timeline/canvas.h"

#include "widgets/timeline/empty_painter.h"
#include "widgets/timeline/era_painter.h"

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
    grabGesture(Qt::PinchGesture);
    m_clock.start();
    m_lanes.forget();
    m_nextFrame.setSingleShot(true);
    m_nextFrame.setInterval(15);
    connect(&m_nextFrame, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&scene.viewport(), &TimelineViewport::changed, this, &TimelineCanvas::viewportChanged);
    connect(&scene, &TimelineScene::contentChanged, this, &TimelineCanvas::contentChanged);
    connect(&scene, &TimelineScene::lanesChanged, this, &TimelineCanvas::updateLanes);
    connect(&scene, &TimelineScene::selectionChanged, this, qOverload<>(&QWidget::update));
    connect(&scene, &TimelineScene::styleChanged, this, [this] {
        m_axis.forget();
        m_lanes.forget();
        contentChanged();
    });
}

QRectF TimelineCanvas::ruler() const
{
    const TimelineStyle& style = m_scene.style();
    return QRectF(style.headerWidth, 0, std::max(1, width() - style.headerWidth), style.ruler());
}

QRectF TimelineCanvas::eraStrip() const
{
    const QRectF above = ruler();
    return QRectF(above.left(), above.bottom(), above.width(), eraStripHeight(m_scene));
}

QRectF TimelineCanvas::plot() const
{
    const QRectF above = eraStrip();
    return QRectF(above.left(), above.bottom(), above.width(), std::max(1.0, height() - above.bottom()));
}

double TimelineCanvas::scrollRange() const { return std::max(0.0, m_scene.layout().height() - plot().height()); }

void TimelineCanvas::setScroll(double scroll)
{
    const double clamped = std::clamp(std::round(scroll), 0.0, scrollRange());
    if (clamped == m_scroll)
        return;
    m_scroll = clamped;
    update();
    emit scrollChanged();
}

void TimelineCanvas::lightUp(const std::vector<int>& rows)
{
    std::vector<bool> lit;
    for (const int row : rows) {
        if (row < 0)
            continue;
        if (std::size_t(row) >= lit.size())
            lit.resize(std::size_t(row) + 1);
        lit[std::size_t(row)] = true;
    }
    if (lit == m_lit)
        return;
    m_lit = std::move(lit);
    update();
}

void TimelineCanvas::setChosenLane(const QString& lane)
{
    if (lane == m_headers.chosen)
        return;
    m_headers.chosen = lane;
    update();
}

void TimelineCanvas::contentChanged()
{
    m_scene.content(); // the header may be of another width now
    m_scene.setHeight(plot().height());
    m_scene.viewport().setWidth(plot().width());
    m_scroll = std::clamp(m_scroll, 0.0, scrollRange());
    m_hoveredRow = -1;
    m_headers = { {}, {}, {}, m_headers.chosen };
    m_lit.clear(); // rows of before
    update();
    emit scrollChanged();
}

/// Names of lanes stay as they are.
void TimelineCanvas::viewportChanged()
{
    const int left = static_cast<int>(plot().left());
    update(left, 0, width() - left, height());
    const QString zone = zoneText(m_scene);
    if (zone != m_zoneShown)
        update(0, 0, left, static_cast<int>(ruler().bottom()));
    m_zoneShown = zone;
}

void TimelineCanvas::updateLanes(const QList<int>& lanes)
{
    const QRectF area = plot();
    for (const LaneBox& box : m_scene.layout().stack()) {
        if (lanes.contains(static_cast<int>(box.lane)))
            update(QRectF(0, area.top() + box.y - m_scroll, width(), box.height)
                       .intersected(QRectF(0, area.top(), width(), area.height()))
                       .toAlignedRect());
    }
}

void TimelineCanvas::resizeEvent(QResizeEvent*) { contentChanged(); }

void TimelineCanvas::paintEvent(QPaintEvent* event)
{
    m_scene.content();
    ++m_counts.frames;
    QPainter painter(this);
    m_lanes.setDevicePixelRatio(devicePixelRatioF());
    m_lanes.setTime(m_navigator.motion().isReduced() ? -1 : m_clock.elapsed());
    paintFrame(painter, QRectF(event->rect()));
    if (hasFocus() && m_showsFocus) {
        painter.setPen(QPen(m_scene.style().theme.colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    m_counts.fading = m_lanes.fading();
    if (m_counts.fading > 0)
        m_nextFrame.start();
}

void TimelineCanvas::paintFrame(QPainter& painter, const QRectF& exposed)
{
    const ThemeColours& colours = m_scene.style().theme.colours;
    const QRectF area = plot(), above = ruler(), strip = eraStrip();
    painter.fillRect(exposed, colours.page);
    if (!m_scene.hasAxis()) {
        paintEmptiness(painter, m_scene, QRectF(rect()));
        return;
    }
    LaneView view = m_lanes.viewOf(area, m_scroll);
    view.hoveredRow = m_hoveredRow;
    view.litRows = &m_lit;
    view.clip = exposed.intersected(area);
    if (!view.clip.isEmpty()) {
        painter.save();
        painter.setClipRect(area);
        paintEraGround(painter, m_scene, area);
        m_axis.paintGrid(painter, area);
        m_lanes.paintLanes(painter, view);
        m_counts.labels = std::max(m_lanes.labelsPainted(), view.clip.contains(area) ? 0 : m_counts.labels);
        if (m_scene.content().store->itemCount() == 0)
            paintEmptiness(painter, m_scene, area);
        painter.restore();
    }
    if (exposed.left() < area.left()) {
        LaneView headers = view;
        headers.clip = exposed;
        painter.save();
        painter.setClipRect(QRectF(0, area.top(), area.left(), area.height()));
        paintHeaders(painter, m_scene, headers, m_headers);
        painter.restore();
    }
    if (exposed.top() < above.bottom()) {
        m_axis.paintRuler(painter, above);
        painter.fillRect(QRectF(0, 0, above.left(), above.height()), colours.window);
        painter.fillRect(QRectF(0, above.bottom() - 1, above.left(), 1), colours.line);
    }
    if (!strip.isEmpty() && exposed.intersects(QRectF(0, strip.top(), width(), strip.height())))
        paintEraNames(painter, m_scene, strip);
    painter.save();
    painter.setClipRect(above.united(area));
    if (!m_scene.viewport().scale().folds().empty())
        m_axis.paintSeams(painter, above.united(area));
    if (!view.clip.isEmpty()) {
        painter.setClipRect(area); // what is chosen is read even where it has to run over a seam
        m_lanes.paintChosen(painter, view);
        painter.setClipRect(above.united(area));
    }
    paintOverlay(painter, m_scene, m_overlay, overlayFrame());
    painter.restore();
    if (exposed.top() < above.bottom())
        paintZoneChip(painter, m_scene, above);
}

std::optional<TimelineLayout::Hit> TimelineCanvas::hitAt(const QPointF& position)
{
    const QRectF area = plot();
    if (!area.contains(position))
        return std::nullopt;
    const AxisWindow window = m_scene.viewport().window();
    return m_scene.layout().itemAt(window, window.left + position.x() - area.left(),
                                   position.y() - area.top() + m_scroll);
}

std::optional<TimelineLayout::HiddenHit> TimelineCanvas::hiddenAt(const QPointF& position)
{
    const QRectF area = plot();
    if (!area.contains(position))
        return std::nullopt;
    const AxisWindow window = m_scene.viewport().window();
    return m_scene.layout().hiddenAt(window, window.left + position.x() - area.left(),
                                     position.y() - area.top() + m_scroll);
}

int TimelineCanvas::rowAt(const QPointF& position)
{
    const auto hit = hitAt(position);
    return hit ? m_scene.content().store->lanes()[hit->place.lane].row(hit->place.index) : -1;
}

int TimelineCanvas::foldAt(const QPointF& position) const
{
    const QRectF area = plot();
    return position.x() < area.left()
        ? -1
        : m_scene.viewport().scale().foldAt(m_scene.viewport().left() + position.x() - area.left());
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

QString TimelineCanvas::laneAt(const QPointF& position) const
{
    const QRectF area = plot();
    if (position.x() >= area.left() || position.y() < area.top())
        return {};
    const double at = position.y() - area.top() + m_scroll;
    for (const LaneBox& box : m_scene.layout().stack()) {
        if (at >= box.y && at < box.bottom())
            return m_scene.content().laneNames.at(static_cast<int>(box.lane));
    }
    return {};
}

bool TimelineCanvas::isChevronAt(const QPointF& position) const
{
    return !laneAt(position).isNull() && position.x() >= chevronLeft(m_scene.style());
}

QString TimelineCanvas::laneBelow(double y) const
{
    const double at = y - plot().top() + m_scroll;
    for (const LaneBox& box : m_scene.layout().stack()) {
        if (at < box.y + box.height / 2)
            return m_scene.content().laneNames.at(static_cast<int>(box.lane));
    }
    return {};
}

QString TimelineCanvas::laneOf(int row)
{
    const std::vector<ItemPlace> places = m_scene.content().store->placesOf(row);
    return places.empty() ? QString() : m_scene.content().laneNames.at(static_cast<int>(places.front().lane));
}

} // namespace demarche
