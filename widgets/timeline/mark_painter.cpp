// SPDX-License-Identifier: GPL-3.0-or-later
// Copies sprites where it can; only soft and broken outlines are drawn anew.
#include "widgets/timeline/mark_painter.h"

#include <algorithm>
#include <cmath>

namespace demarche {

MarkPainter::MarkPainter(TimelineScene& scene)
    : m_scene(scene)
{
}

void MarkPainter::forget()
{
    m_sprites.setTheme(m_scene.style().theme);
    m_colours.clear();
}

void MarkPainter::readColours()
{
    const QStringList& countries = m_scene.content().countries;
    if (m_colours.size() == static_cast<std::size_t>(countries.size()))
        return;
    m_colours.clear();
    for (const QString& country : countries)
        m_colours.push_back(m_scene.style().theme.country(country));
}

QColor MarkPainter::colourOf(const MarkTraits& traits) const
{
    return traits.country < m_colours.size() ? m_colours[traits.country] : m_scene.style().theme.colours.neutral;
}

void MarkPainter::paint(QPainter& painter, const LaneView& view, const DrawnLane& lane)
{
    const double middle
        = std::floor((m_scene.style().lanes.rowHeight - MarkSprites::dotSize) / 2) + MarkSprites::dotSize / 2.0;
    for (const DrawnItem& drawn : lane.drawn) {
        const MarkTraits& traits = lane.items.traits(drawn.item->item);
        if (drawn.item->kind == MarkKind::Dot)
            paintDot(painter, { drawn.item->markBegin + view.dx, drawn.top + middle }, traits);
        else
            paintBar(painter, view, traits, drawn);
    }
}

void MarkPainter::paintDot(QPainter& painter, const QPointF& centre, const MarkTraits& traits)
{
    constexpr double half = MarkSprites::dotSize / 2.0;
    painter.drawPixmap(QPointF(std::floor(centre.x() - half), std::floor(centre.y() - half)),
                       m_sprites.dot({ colourOf(traits), shapeOf(EventStatus(traits.status)), Quad(traits.quad),
                                       EventType(traits.type), traits.sources }));
}

void MarkPainter::paintBar(QPainter& painter, const LaneView& view, const MarkTraits& traits, const DrawnItem& drawn)
{
    const Theme& theme = m_scene.style().theme;
    const double begin = std::max(drawn.item->markBegin + view.dx, view.plot.left() - outOfSight);
    const double end = std::min(drawn.item->markEnd + view.dx, view.plot.right() + outOfSight);
    const QRectF box(begin, drawn.top + 2, end - begin, m_scene.style().lanes.rowHeight - 4);
    const QColor colour = colourOf(traits);
    const EventStatus status = EventStatus(traits.status);
    const bool isSoft = drawn.item->kind == MarkKind::SoftBar || traits.has(MarkTraits::Approximate)
        || traits.has(MarkTraits::OpenEnd) || traits.has(MarkTraits::OpenBegin);
    if (isSoft) {
        paintSoftBar(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), traits);
    } else if (status == EventStatus::Happened && box.width() >= box.height() + 2) {
        m_sprites.drawCapsule(painter, box, { colour, theme.tint(colour), traits.sources });
    } else {
        const QRectF bar = box.adjusted(0.5, 0.5, -0.5, -0.5);
        QPen pen(colour, 1);
        if (status != EventStatus::Happened)
            pen.setDashPattern({ 4, 3 });
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(pen);
        painter.setBrush(status == EventStatus::Happened ? QBrush(theme.tint(colour)) : QBrush(theme.colours.page));
        const double radius = std::min(bar.height() / 2, bar.width() / 2);
        painter.drawRoundedRect(bar, radius, radius);
        if (status == EventStatus::Denied)
            painter.drawLine(bar.bottomLeft(), bar.topRight());
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (drawn.item->markEnd - drawn.item->markBegin < label_rules::leastBarWithIcon)
        return;
    // icon and quad stay in the visible part of a long bar, as far as the words beside them do
    const bool isLeaving = drawn.item->side == LabelSide::Inside
        && drawn.item->end + view.dx - view.plot.left() < label_rules::longestLabel;
    if (isLeaving && drawn.item->markBegin + view.dx < view.plot.left())
        return;
    const double x = std::floor(
        std::min(std::max(drawn.item->markBegin + view.dx, view.plot.left()), end - label_rules::leastBarWithIcon));
    painter.drawPixmap(QPointF(x + 7, std::floor(box.center().y() - MarkSprites::iconSize / 2.0)),
                       m_sprites.icon(EventType(traits.type), colour));
    m_sprites.drawQuad(painter, { x + 6, box.bottom() }, Quad(traits.quad));
}

void MarkPainter::paintSoftBar(QPainter& painter, const QRectF& bar, const MarkTraits& traits)
{
    // ends run out into nothing; an end that is known is a clear edge
    const QColor colour = colourOf(traits), fill = m_scene.style().theme.tint(colour);
    const bool isOpen = traits.has(MarkTraits::OpenEnd) || traits.has(MarkTraits::OpenBegin);
    QColor none = fill;
    none.setAlpha(0);
    const bool softBegin = !isOpen || traits.has(MarkTraits::OpenBegin);
    const bool softEnd = !isOpen || traits.has(MarkTraits::OpenEnd);
    const double share = isOpen ? 0.9 : std::min(0.42, 48 / std::max(bar.width(), 1.0));
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    gradient.setColorAt(0, softBegin ? none : fill);
    gradient.setColorAt(softBegin ? share : 0.001, fill);
    gradient.setColorAt(softEnd ? 1 - share : 0.999, fill);
    gradient.setColorAt(1, softEnd ? none : fill);
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRect(bar.adjusted(0, 1, 0, -1).toRect());
    if (!softBegin || !softEnd) {
        const double x = softBegin ? bar.right() : bar.left();
        painter.fillRect(QRectF(x - 1, bar.top() + 1, 2.5, bar.height() - 2), colour);
    }
}

} // namespace demarche
