// SPDX-License-Identifier: GPL-3.0-or-later
// Paints from the one layout; knows no event that is out of sight.
#include "widgets/timeline/lane_painter.h"

#include "widgets/timeline/link_painter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace demarche {

using namespace label_rules;

LanePainter::LanePainter(TimelineScene& scene)
    : m_scene(scene)
    , m_hidden(scene)
    , m_marks(scene)
    , m_labels(scene)
{
}

void LanePainter::forget()
{
    m_hidden.forget();
    m_marks.forget();
    m_labels.forget();
    m_fades.forget();
}

void LanePainter::setDevicePixelRatio(qreal ratio)
{
    m_ratio = ratio;
    m_hidden.setDevicePixelRatio(ratio);
    m_marks.setDevicePixelRatio(ratio);
}

LaneView LanePainter::viewOf(const QRectF& plot, double scroll) const
{
    LaneView view;
    view.plot = view.clip = plot;
    view.scroll = scroll;
    view.dx = plot.left() - std::round(m_scene.viewport().left() * m_ratio) / m_ratio;
    return view;
}

void LanePainter::paintLanes(QPainter& painter, const LaneView& view)
{
    m_marks.readColours();
    collect(view);
    fade(view);
    for (const DrawnLane& lane : m_drawnLanes)
        m_hidden.paintTicks(painter, view, lane);
    if (m_scene.timeLinks() == TimelineView::TimeLinks::Shown)
        paintTimeLinks(painter, m_scene, view, m_drawn);
    paintGround(painter, view);
    for (const std::vector<DrawnItem>* layer : { &m_leaving, &m_drawn }) {
        m_marks.paint(painter, view, *layer);
        m_labels.paint(painter, view, *layer, LabelPart::Title);
        m_labels.paint(painter, view, *layer, LabelPart::Detail);
    }
    QVarLengthArray<QRectF, 64> lines;
    for (const DrawnLane& lane : m_drawnLanes) {
        m_hidden.paintCounts(painter, view, lane);
        lines.append(QRectF(0, lane.bottom - 1, view.plot.right(), 1));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_scene.style().theme.colours.line);
    painter.drawRects(lines.constData(), static_cast<int>(lines.size()));
}

void LanePainter::collect(const LaneView& view)
{
    TimelineLayout& layout = m_scene.layout();
    const AxisWindow window = m_scene.viewport().window();
    m_drawnLanes.clear();
    m_drawn.clear();
    m_labelsPainted = 0;
    for (std::size_t i = 0; i < layout.stack().size(); ++i) {
        const LaneBox& box = layout.stack()[i];
        const double top = view.plot.top() + box.y - view.scroll, bottom = std::floor(top + box.height);
        if (bottom < view.clip.top() || top > view.clip.bottom())
            continue;
        m_drawnLanes.push_back({ box.lane, layout.tiles(i, window), bottom });
        for (const TileLayout* tile : m_drawnLanes.back().tiles)
            collectTile(view, box, *tile);
    }
}

void LanePainter::collectTile(const LaneView& view, const LaneBox& box, const TileLayout& tile)
{
    const LaneMetrics& metrics = m_scene.style().lanes;
    const LaneItems& items = m_scene.content().store->lanes()[box.lane];
    const bool hasChoice = m_scene.hasSelection();
    for (const PlacedItem& placed : tile.items) {
        if (placed.end + view.dx < view.clip.left() || placed.begin + view.dx > view.clip.right())
            continue;
        DrawnItem drawn;
        drawn.shown = { placed,
                        { items.begin(placed.item), items.end(placed.item) },
                        items.traits(placed.item),
                        items.row(placed.item),
                        box.lane,
                        box.y + metrics.padding + placed.row * metrics.rowHeight };
        drawn.top = std::floor(view.plot.top() + drawn.shown.top - view.scroll);
        drawn.isChosen = hasChoice && m_scene.isSelected(drawn.shown.row);
        m_drawn.push_back(drawn);
        if (placed.level != LabelLevel::Dot)
            ++m_labelsPainted;
    }
}

ItemFades::Cause LanePainter::causeOfFrame()
{
    const std::vector<LaneBox>& stack = m_scene.layout().stack();
    const TimeScale& scale = m_scene.viewport().scale();
    if (m_numberings != m_scene.numberings())
        m_fades.forget(); // rows are others now
    const bool isRearranged = m_stack != stack;
    const bool isChanged = !(m_scale == scale) || m_readings != m_scene.readings();
    m_numberings = m_scene.numberings();
    if (isChanged)
        m_scale = scale;
    m_readings = m_scene.readings();
    if (isRearranged)
        m_stack = stack;
    return isRearranged ? ItemFades::Cause::Rearrangement
        : isChanged     ? ItemFades::Cause::Change
                        : ItemFades::Cause::Pan;
}

void LanePainter::fade(const LaneView& view)
{
    m_leaving.clear();
    if (m_time < 0)
        return;
    const bool isWhole = view.clip.contains(view.plot);
    if (isWhole)
        m_fades.beginFrame(m_time, causeOfFrame());
    else if (!m_fades.isFading())
        return;
    for (DrawnItem& drawn : m_drawn) {
        drawn.look = isWhole ? m_fades.lookOf(drawn.shown) : m_fades.lookAgain(drawn.shown);
        drawn.top += drawn.look.lift;
    }
    if (isWhole)
        m_fades.endFrame();
    collectLeaving(view);
}

void LanePainter::collectLeaving(const LaneView& view)
{
    // what is gone still moves with its moment
    const TimeScale& scale = m_scene.viewport().scale();
    for (const ItemFades::Leaving& leaving : m_fades.leaving()) {
        DrawnItem drawn { leaving.item, 0, m_fades.lookOf(leaving), false };
        PlacedItem& placed = drawn.shown.placed;
        const MarkExtent mark = markExtent(scale, drawn.shown.time, drawn.shown.traits);
        const bool isDot = placed.kind == MarkKind::Dot;
        const double begin = isDot ? std::floor((mark.begin + mark.end) / 2) : mark.begin;
        const double end = isDot ? begin : mark.end;
        placed.begin += begin - placed.markBegin;
        placed.end += end - placed.markEnd;
        placed.markBegin = begin;
        placed.markEnd = end;
        if (placed.end + view.dx < view.clip.left() || placed.begin + view.dx > view.clip.right())
            continue;
        drawn.top = std::floor(view.plot.top() + drawn.shown.top - view.scroll) + drawn.look.lift;
        m_leaving.push_back(drawn);
    }
}

void LanePainter::paintGround(QPainter& painter, const LaneView& view)
{
    const Theme& theme = m_scene.style().theme;
    for (const DrawnItem& drawn : m_drawn) {
        if (!drawn.isChosen && !view.isLit(drawn.shown.row))
            continue;
        const PlacedItem& placed = drawn.shown.placed;
        const double height = m_scene.style().lanes.rowHeight * (placed.level == LabelLevel::Card ? 2 : 1);
        const double begin = std::max(placed.begin + view.dx, view.plot.left() - outOfSight);
        const double end = std::min(placed.end + view.dx, view.plot.right() + outOfSight);
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(drawn.isChosen ? QPen(theme.colours.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(drawn.isChosen ? theme.colours.selection : theme.colours.hover);
        painter.drawRoundedRect(QRectF(begin - 1.5, drawn.top + 0.5, end - begin, height - 1), theme.radius,
                                theme.radius);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void LanePainter::paintChosen(QPainter& painter, const LaneView& view)
{
    const int row = m_scene.currentRow();
    if (row < 0)
        return;
    for (const ItemPlace& place : m_scene.content().store->placesOf(row))
        paintCard(painter, view, place);
}

void LanePainter::paintCard(QPainter& painter, const LaneView& view, const ItemPlace& place)
{
    TimelineLayout& layout = m_scene.layout();
    const AxisWindow window = m_scene.viewport().window();
    const TimelineStyle& style = m_scene.style();
    const Theme& theme = style.theme;
    const auto hit = layout.placed(window, place);
    if (hit && hit->placed.level != LabelLevel::Dot)
        return;
    const LaneItems& lane = m_scene.content().store->lanes()[place.lane];
    const auto box = std::find_if(layout.stack().begin(), layout.stack().end(),
                                  [&](const LaneBox& candidate) { return candidate.lane == place.lane; });
    if (box == layout.stack().end())
        return;
    const MarkTraits& traits = lane.traits(place.index);
    const MarkExtent mark = markExtent(window.scale, { lane.begin(place.index), lane.end(place.index) }, traits);
    const double x = std::floor((mark.begin + mark.end) / 2 + view.dx);
    if (x < view.plot.left() || x > view.plot.right())
        return;
    const double laneTop = view.plot.top() + box->y - view.scroll;
    const double top = hit ? laneTop + layout.verticalExtent(*hit).top - box->y
        : box->rows > 0    ? laneTop + box->height - style.lanes.strip - style.lanes.rowHeight
                           : laneTop + (box->height - style.lanes.rowHeight) / 2;
    const QString title = m_scene.labels().text(lane.row(place.index), LabelPart::Title);
    const QFontMetricsF metrics(theme.type.strong);
    const double width = std::min(metrics.horizontalAdvance(title) + dot + 16, longestLabel + 40);
    const double toScale = -view.dx;
    const bool runsOver = !window.scale.isUnbroken(x + toScale, x + toScale + width); // a seam, to the right
    const bool fitsLeft = x - width >= view.plot.left() && window.scale.isUnbroken(x + toScale - width, x + toScale);
    const bool opensLeft = x + width > view.plot.right() || (runsOver && fitsLeft);
    const QRectF card(opensLeft ? x - width + dot / 2 + 4 : x - dot / 2 - 4, std::floor(top), width,
                      style.lanes.rowHeight);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(theme.colours.accent, 1.5));
    painter.setBrush(theme.colours.selection);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), theme.radius, theme.radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    m_marks.paintDot(painter, { x, card.center().y() }, traits);
    painter.setFont(theme.type.strong);
    painter.setPen(theme.colours.text);
    const QRectF room = opensLeft ? card.adjusted(8, 0, -dot - 6, 0) : card.adjusted(dot + 6, 0, -6, 0);
    painter.drawText(room, (opensLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                     metrics.elidedText(title, Qt::ElideRight, room.width()));
}

} // namespace demarche
