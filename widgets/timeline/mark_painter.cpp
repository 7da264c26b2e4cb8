// SPDX-License-Identifier: GPL-3.0-or-later
// Copies sprites where it can; only soft and broken outlines are drawn anew.
#include "widgets/timeline/mark_painter.h"

#include <algorithm>
#include <cmath>

namespace demarche {
namespace {

constexpr double farOutOfSight = 4096; ///< what bars are cut to, so that no ramp is cut

} // namespace

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

void MarkPainter::paint(QPainter& painter, const LaneView& view, const std::vector<DrawnItem>& items)
{
    const double middle
        = std::floor((m_scene.style().lanes.rowHeight - MarkSprites::dotSize) / 2) + MarkSprites::dotSize / 2.0;
    for (const DrawnItem& drawn : items) {
        if (drawn.look.mark <= 0)
            continue;
        const PlacedItem& placed = drawn.shown.placed;
        if (drawn.look.mark < 1)
            painter.setOpacity(double(drawn.look.mark));
        if (placed.kind == MarkKind::Dot)
            paintDot(painter, { placed.markBegin + view.dx, drawn.top + middle }, drawn.shown.traits);
        else
            paintBar(painter, view, drawn);
        if (drawn.look.mark < 1)
            painter.setOpacity(1);
    }
}

void MarkPainter::paintDot(QPainter& painter, const QPointF& centre, const MarkTraits& traits)
{
    constexpr double half = MarkSprites::dotSize / 2.0;
    painter.drawPixmap(QPointF(std::floor(centre.x() - half), std::floor(centre.y() - half)),
                       m_sprites.dot({ colourOf(traits), shapeOf(EventStatus(traits.status)), Quad(traits.quad),
                                       EventType(traits.type), traits.sources }));
}

void MarkPainter::paintBar(QPainter& painter, const LaneView& view, const DrawnItem& drawn)
{
    const MarkTraits& traits = drawn.shown.traits;
    const PlacedItem& placed = drawn.shown.placed;
    const double begin = std::max(placed.markBegin + view.dx, view.plot.left() - farOutOfSight);
    const double end = std::min(placed.markEnd + view.dx, view.plot.right() + farOutOfSight);
    const QRectF box(begin, drawn.top + 2, end - begin, m_scene.style().lanes.rowHeight - 4);
    const QColor colour = colourOf(traits);
    const EventStatus status = EventStatus(traits.status);
    const bool isSoft = placed.kind == MarkKind::SoftBar || traits.has(MarkTraits::Approximate)
        || traits.has(MarkTraits::OpenEnd) || traits.has(MarkTraits::OpenBegin);
    if (isSoft)
        paintSoftBar(painter, box, traits);
    else
        paintClearBar(painter, box, traits);
    if (placed.markEnd - placed.markBegin < label_rules::leastBarWithIcon)
        return;
    // icon and quad stay in the visible part of a long bar, as far as the words beside them do
    const bool isLeaving
        = placed.side == LabelSide::Inside && placed.end + view.dx - view.plot.left() < label_rules::longestLabel;
    if (isLeaving && placed.markBegin + view.dx < view.plot.left())
        return;
    const double x = std::floor(
        std::min(std::max(placed.markBegin + view.dx, view.plot.left()), end - label_rules::leastBarWithIcon));
    painter.drawPixmap(QPointF(x + 7, std::floor(box.center().y() - MarkSprites::iconSize / 2.0)),
                       m_sprites.icon(EventType(traits.type), colour));
    m_sprites.drawQuad(painter, { x + 6, box.bottom() }, Quad(traits.quad));
    if (status == EventStatus::Denied)
        strike(painter, QRectF(x + 4, box.top() + 1, 16, box.height() - 2), colour);
}

void MarkPainter::paintClearBar(QPainter& painter, const QRectF& box, const MarkTraits& traits)
{
    const Theme& theme = m_scene.style().theme;
    const QColor colour = colourOf(traits);
    const EventStatus status = EventStatus(traits.status);
    const bool isFact = status == EventStatus::Happened;
    const QColor fill = isFact ? theme.tint(colour) : theme.colours.page;
    if (box.width() >= box.height() + 2) {
        m_sprites.drawCapsule(painter, box,
                              { colour, fill, isFact ? traits.sources : 1, isFact ? Qt::SolidLine : Qt::DashLine });
        return;
    }
    const QRectF bar = box.adjusted(0.5, 0.5, -0.5, -0.5);
    QPen pen(colour, 1);
    if (!isFact)
        pen.setDashPattern({ 4, 3 });
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(pen);
    painter.setBrush(fill);
    const double radius = std::min(bar.height() / 2, bar.width() / 2);
    painter.drawRoundedRect(bar, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (status == EventStatus::Denied)
        strike(painter, bar, colour);
}

void MarkPainter::strike(QPainter& painter, const QRectF& box, const QColor& colour)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(colour, 1.6));
    painter.drawLine(box.bottomLeft(), box.topRight());
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void MarkPainter::paintSoftBar(QPainter& painter, const QRectF& box, const MarkTraits& traits)
{
    // ends run out into nothing; an end that is known is a clear edge
    constexpr double longestRamp = 48;
    const QColor colour = colourOf(traits);
    const QRectF bar = box.adjusted(0, 1, 0, -1);
    const bool isOpen = traits.has(MarkTraits::OpenEnd) || traits.has(MarkTraits::OpenBegin);
    const double ramp = isOpen ? bar.width() * 0.9 : std::min(bar.width() * 0.42, longestRamp);
    m_sprites.drawSoft(painter, bar,
                       { colour, m_scene.style().theme.tint(colour),
                         !isOpen || traits.has(MarkTraits::OpenBegin) ? std::floor(ramp) : 0,
                         !isOpen || traits.has(MarkTraits::OpenEnd) ? std::floor(ramp) : 0 });
}

} // namespace demarche
