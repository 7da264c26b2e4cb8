// SPDX-License-Identifier: GPL-3.0-or-later
// What gestures wish, done to viewport, selection and overlay.
#include "widgets/timeline/canvas.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace demarche {
namespace {

std::optional<std::pair<double, double>> bandOf(double from, double to)
{
    return from == to ? std::nullopt : std::optional(std::pair(from, to));
}

} // namespace

void TimelineCanvas::panBy(const QPointF& pixels)
{
    m_scene.viewport().panBy(-pixels.x());
    if (pixels.y() != 0)
        setScroll(m_scroll - pixels.y());
}

void TimelineCanvas::zoomAround(double x, int steps)
{
    m_navigator.motion().stop();
    m_scene.viewport().zoomBySteps(x - plot().left(), steps);
}

void TimelineCanvas::zoomAround(double x, double factor)
{
    m_navigator.motion().stop();
    m_scene.viewport().zoomByFactor(x - plot().left(), factor);
}

void TimelineCanvas::fling(double pixelsPerSecond) { m_navigator.motion().fling(pixelsPerSecond); }

void TimelineCanvas::stopMoving() { m_navigator.motion().stop(); }

void TimelineCanvas::rangeShown(double from, double to)
{
    m_overlay.range = bandOf(from, to);
    update();
}

void TimelineCanvas::rangeChosen(double from, double to)
{
    const auto [begin, end] = std::minmax(from, to);
    const TimelineViewport& viewport = m_scene.viewport();
    if (end - begin < 4)
        return;
    m_navigator.remember();
    const InstantRange range { viewport.instantAt(begin - plot().left()), viewport.instantAt(end - plot().left()) };
    TimelineViewport wished;
    wished.setWidth(viewport.width());
    wished.setFolds(viewport.scale().sharedFolds());
    wished.setRange(range);
    m_navigator.motion().flyTo(wished.place());
}

void TimelineCanvas::areaShown(const QPointF& from, const QPointF& to)
{
    m_overlay.area = from == to ? std::nullopt : std::optional(QRectF(from, to));
    update();
}

void TimelineCanvas::areaChosen(const QPointF& from, const QPointF& to)
{
    const QRectF area = QRectF(from, to).normalized();
    QItemSelectionModel* selection = m_scene.selectionModel();
    if (!selection || !m_scene.model())
        return;
    QItemSelection chosen;
    for (const TimelineLayout::Hit& hit : visibleHits()) {
        if (!area.intersects(rectOf(hit)))
            continue;
        const QModelIndex index
            = m_scene.model()->index(m_scene.content().store->lanes()[hit.place.lane].row(hit.place.index), 0);
        chosen.select(index, index);
    }
    selection->select(chosen, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void TimelineCanvas::measureShown(double from, double to)
{
    if (from == to)
        return;
    const auto [begin, end] = std::minmax(from, to);
    const TimelineViewport& viewport = m_scene.viewport();
    measure(InstantRange { viewport.instantAt(begin - plot().left()), viewport.instantAt(end - plot().left()) });
}

void TimelineCanvas::measure(const std::optional<InstantRange>& stretch)
{
    m_overlay.measure = stretch;
    update();
}

InstantRange TimelineCanvas::timeOf(const TimelineLayout::HiddenHit& hidden)
{
    constexpr std::uint32_t mostLookedAt = 10'000;
    const LaneItems& lane = m_scene.content().store->lanes()[m_scene.layout().stack()[hidden.stackIndex].lane];
    const HiddenCluster& cluster = hidden.cluster;
    InstantRange range { lane.begin(cluster.first), lane.begin(cluster.last - 1) };
    for (std::uint32_t i = cluster.first; i < std::min(cluster.last, cluster.first + mostLookedAt); ++i)
        range.end = std::max(range.end, lane.begin(i) + std::min(lane.end(i) - lane.begin(i), TimeSpan::days(1)));
    return range;
}

bool TimelineCanvas::zoomToHidden(const QPointF& position)
{
    const auto hidden = hiddenAt(position);
    if (!hidden)
        return false;
    // what cannot be told apart by zooming any closer would be zoomed for nothing
    const double now = m_scene.viewport().scale().pixelsPerSecond();
    ViewPlace place = m_scene.viewport().placeFor(timeOf(*hidden));
    place.pixelsPerSecond = std::max(place.pixelsPerSecond, now * 1.5);
    m_navigator.remember();
    m_navigator.motion().flyTo(place);
    return true;
}

void TimelineCanvas::clicked(const QPointF& at, Qt::KeyboardModifiers modifiers)
{
    if (!m_scene.hasAxis())
        return; // nothing here means any time
    if (zoneChip(m_scene, ruler()).contains(at)) {
        emit zonesRequested(mapToGlobal(zoneChip(m_scene, ruler()).bottomLeft().toPoint()));
        return;
    }
    if (const int fold = foldAt(at); fold >= 0 && rowAt(at) < 0) {
        m_navigator.motion().stop();
        m_scene.unfold(fold, at.x() - plot().left());
        return;
    }
    if (at.y() < ruler().bottom()) {
        if (const auto stretch = m_axis.stretchAt(at.x() - plot().left(), at.y()))
            m_navigator.fitRange(*stretch);
        return;
    }
    measure(std::nullopt);
    const int row = rowAt(at);
    if (row >= 0) {
        select(row,
               modifiers & Qt::ControlModifier ? QItemSelectionModel::Toggle : QItemSelectionModel::ClearAndSelect);
        return;
    }
    if (zoomToHidden(at))
        return;
    m_scene.clearSelection();
    emit rowSelected(-1);
}

void TimelineCanvas::doubleClicked(const QPointF& at)
{
    if (!m_scene.hasAxis())
        return;
    const int row = rowAt(at);
    if (row >= 0) {
        select(row);
        m_navigator.fitRow(row);
        emit rowActivated(row);
    } else if (at.y() >= ruler().bottom() && !zoomToHidden(at)) {
        m_navigator.remember();
        const double x = at.x() - plot().left();
        TimelineViewport wished;
        wished.setWidth(m_scene.viewport().width());
        wished.setFolds(m_scene.viewport().scale().sharedFolds());
        wished.setPlace(m_scene.viewport().place());
        wished.zoomByFactor(x, 2);
        m_navigator.motion().flyTo(wished.place());
    }
}

void TimelineCanvas::centreWished(double x) { m_navigator.centreOn(m_scene.viewport().instantAt(x - plot().left())); }

void TimelineCanvas::select(int row, QItemSelectionModel::SelectionFlags how)
{
    m_scene.choose(row, how);
    emit rowSelected(m_scene.currentRow());
}

void TimelineCanvas::makeVisible(int row)
{
    m_navigator.makeVisible(row);
    for (const ItemPlace& place : m_scene.content().store->placesOf(row)) {
        for (const LaneBox& box : m_scene.layout().stack()) {
            if (box.lane != place.lane)
                continue;
            if (box.y < m_scroll || box.bottom() > m_scroll + plot().height())
                setScroll(std::min(box.y, std::max(box.y - (plot().height() - box.height) / 2, 0.0)));
            return;
        }
    }
}

} // namespace demarche
