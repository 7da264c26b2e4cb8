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
}

void LanePainter::setDevicePixelRatio(qreal ratio)
{
    m_ratio = ratio;
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
    TimelineLayout& layout = m_scene.layout();
    m_marks.readColours();
    m_labels.beginFrame(view);
    m_labelsPainted = 0;
    const AxisWindow window = m_scene.viewport().window();
    QVarLengthArray<QLineF, 64> lines;
    for (std::size_t i = 0; i < layout.stack().size(); ++i) {
        const LaneBox& box = layout.stack()[i];
        const double top = view.plot.top() + box.y - view.scroll, bottom = std::floor(top + box.height);
        if (bottom < view.clip.top() || top > view.clip.bottom())
            continue;
        m_tiles = layout.tiles(i, window);
        collect(view, box);
        const DrawnLane lane { box.lane, m_scene.content().store->lanes()[box.lane], m_tiles, m_drawn, bottom };
        m_hidden.paintTicks(painter, view, lane);
        if (m_scene.timeLinks() == TimelineView::TimeLinks::Shown)
            paintTimeLinks(painter, m_scene, view, lane);
        paintGround(painter, view, lane);
        m_marks.paint(painter, view, lane);
        m_labels.paint(painter, view, lane, LabelPart::Title);
        m_labels.paint(painter, view, lane, LabelPart::Detail);
        m_hidden.paintCounts(painter, view, lane);
        lines.append(QLineF(0, bottom - 0.5, view.plot.right(), bottom - 0.5));
    }
    m_labels.endFrame();
    painter.setPen(QPen(m_scene.style().theme.colours.line, 1));
    painter.drawLines(lines.constData(), static_cast<int>(lines.size()));
}

void LanePainter::collect(const LaneView& view, const LaneBox& box)
{
    const LaneMetrics& metrics = m_scene.style().lanes;
    const double top = view.plot.top() + box.y - view.scroll + metrics.padding;
    m_drawn.clear();
    for (const TileLayout* tile : m_tiles) {
        for (const PlacedItem& item : tile->items) {
            if (item.end + view.dx < view.clip.left() || item.begin + view.dx > view.clip.right())
                continue;
            m_drawn.push_back({ &item, std::floor(top + item.row * metrics.rowHeight) });
            if (item.level != LabelLevel::Dot)
                ++m_labelsPainted;
        }
    }
}

void LanePainter::paintGround(QPainter& painter, const LaneView& view, const DrawnLane& lane)
{
    const Theme& theme = m_scene.style().theme;
    for (const DrawnItem& drawn : lane.drawn) {
        const int row = lane.items.row(drawn.item->item);
        const bool isChosen = m_scene.isSelected(row);
        if (!isChosen && row != view.hoveredRow)
            continue;
        const double height = m_scene.style().lanes.rowHeight * (drawn.item->level == LabelLevel::Card ? 2 : 1);
        const double begin = std::max(drawn.item->begin + view.dx, view.plot.left() - outOfSight);
        const double end = std::min(drawn.item->end + view.dx, view.plot.right() + outOfSight);
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(isChosen ? QPen(theme.colours.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(isChosen ? theme.colours.selection : theme.colours.hover);
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
    const bool opensLeft = x + width > view.plot.right();
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
