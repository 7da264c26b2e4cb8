// SPDX-License-Identifier: GPL-3.0-or-later
// Paints from the one layout; knows no event that is out of sight.
#include "widgets/timeline/lane_painter.h"

#include "models/items/roles.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace demarche {
namespace {

using namespace label_rules;

constexpr double outside = 60; ///< what is cut off is cut this far out of sight

QString briefCount(std::uint32_t count)
{
    const QLocale locale;
    if (count < 1000)
        return QLatin1Char('+') + QString::number(count);
    return count < 1'000'000 ? QStringLiteral("+%1k").arg(locale.toString(count / 1000.0, 'f', count < 10'000 ? 1 : 0))
                             : QStringLiteral("+%1M").arg(locale.toString(count / 1e6, 'f', 1));
}

} // namespace

LanePainter::LanePainter(TimelineScene& scene)
    : m_scene(scene)
{
}

void LanePainter::forget()
{
    const Theme& theme = m_scene.style().theme;
    m_sprites.setTheme(theme);
    m_countryColours.clear();
    m_countFont = theme.type.caption;
    m_countFont.setPixelSize(std::max(9, static_cast<int>(QFontInfo(theme.type.caption).pixelSize() * 0.85)));
    m_badge = QStaticText(QString(QChar(0x2260)));
    m_badge.setTextFormat(Qt::PlainText);
    m_badge.prepare({}, theme.type.strong);
}

void LanePainter::setDevicePixelRatio(qreal ratio)
{
    m_ratio = ratio;
    m_sprites.setDevicePixelRatio(ratio);
}

QColor LanePainter::colourOf(const MarkTraits& traits) const
{
    return traits.country < m_countryColours.size() ? m_countryColours[traits.country]
                                                    : m_scene.style().theme.colours.neutral;
}

double LanePainter::shift(const LaneView& view) const
{
    const double left = m_scene.viewport().left();
    return view.plot.left() - std::round(left * m_ratio) / m_ratio;
}

void LanePainter::paintLanes(QPainter& painter, const LaneView& view)
{
    TimelineLayout& layout = m_scene.layout();
    const TimelineContent& content = m_scene.content();
    if (m_countryColours.size() != static_cast<std::size_t>(content.countries.size())) {
        m_countryColours.clear();
        for (const QString& country : content.countries)
            m_countryColours.push_back(m_scene.style().theme.country(country));
    }
    m_labelsPainted = 0;
    const AxisWindow window = m_scene.viewport().window();
    QVarLengthArray<QLineF, 64> lines;
    for (std::size_t i = 0; i < layout.stack().size(); ++i) {
        const LaneBox& box = layout.stack()[i];
        const double top = view.plot.top() + box.y - view.scroll, bottom = top + box.height;
        if (bottom < view.clip.top() || top > view.clip.bottom())
            continue;
        m_tiles = layout.tiles(i, window);
        paintHidden(painter, view, i);
        paintItems(painter, view, i);
        paintClusters(painter, view, i);
        lines.append(QLineF(0, std::floor(bottom) - 0.5, view.plot.right(), std::floor(bottom) - 0.5));
    }
    painter.setPen(QPen(m_scene.style().theme.colours.line, 1));
    painter.drawLines(lines.constData(), static_cast<int>(lines.size()));
}

void LanePainter::paintHidden(QPainter& painter, const LaneView& view, std::size_t stackIndex)
{
    const LaneBox& box = m_scene.layout().stack()[stackIndex];
    const Theme& theme = m_scene.style().theme;
    const double bottom = std::floor(view.plot.top() + box.bottom() - view.scroll) - 2;
    const double highest = m_scene.style().lanes.strip - 3;
    const double dx = shift(view);
    const QColor colour = theme.country(m_scene.content().laneCountries.at(static_cast<int>(box.lane)));
    QVarLengthArray<QRect, 512> bars;
    for (const TileLayout* tile : m_tiles) {
        for (const HiddenBin& hidden : tile->hidden) {
            const double x = hidden.x + dx;
            if (x < view.clip.left() - bin || x > view.clip.right())
                continue;
            const int height = static_cast<int>(std::min(highest, 3 + 1.6 * std::log2(double(hidden.count))));
            bars.append(QRect(static_cast<int>(std::floor(x)), static_cast<int>(bottom) - height,
                              hidden.count == 1 ? 2 : 3, height));
        }
    }
    if (bars.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    QColor faded = colour;
    faded.setAlphaF(0.6F);
    painter.setBrush(faded);
    painter.drawRects(bars.constData(), static_cast<int>(bars.size()));
}

void LanePainter::paintClusters(QPainter& painter, const LaneView& view, std::size_t stackIndex)
{
    const LaneBox& box = m_scene.layout().stack()[stackIndex];
    const Theme& theme = m_scene.style().theme;
    const QFontMetricsF metrics(m_countFont);
    const double bottom = std::floor(view.plot.top() + box.bottom() - view.scroll) - 1;
    const double dx = shift(view);
    painter.setFont(m_countFont);
    for (const TileLayout* tile : m_tiles) {
        for (std::size_t i = 0; i < tile->clusters.size(); ++i) {
            const HiddenCluster& cluster = tile->clusters[i];
            const double x = cluster.begin + dx;
            if (cluster.count < 2 || x > view.clip.right() || x < view.clip.left() - longestLabel)
                continue;
            const QString text = briefCount(cluster.count);
            const double width = metrics.horizontalAdvance(text) + 4;
            const bool hasRoom = i + 1 == tile->clusters.size() || tile->clusters[i + 1].begin - cluster.begin > width + 2;
            if (!hasRoom)
                continue;
            const double high = metrics.capHeight() + 3;
            const QRectF chip(std::floor(x + 3), bottom - high - 1, width, high);
            painter.fillRect(chip, theme.colours.page);
            painter.setPen(theme.colours.muted);
            painter.drawText(QPointF(chip.left() + 2, bottom - 2), text);
        }
    }
}

void LanePainter::paintItems(QPainter& painter, const LaneView& view, std::size_t stackIndex)
{
    const LaneBox& box = m_scene.layout().stack()[stackIndex];
    const LaneItems& lane = m_scene.content().store->lanes()[box.lane];
    const LaneMetrics& metrics = m_scene.style().lanes;
    const double dx = shift(view);
    const double top = view.plot.top() + box.y - view.scroll + metrics.padding;
    m_drawn.clear();
    for (const TileLayout* tile : m_tiles) {
        for (const PlacedItem& item : tile->items) {
            if (item.end + dx < view.clip.left() || item.begin + dx > view.clip.right())
                continue;
            m_drawn.push_back({ &item, std::floor(top + item.row * metrics.rowHeight) });
            if (item.level != LabelLevel::Dot)
                ++m_labelsPainted;
        }
    }
    if (m_scene.timeLinks() == TimelineView::TimeLinks::Shown)
        paintTimeLinks(painter, view, lane);
    paintGround(painter, view, lane);
    for (const Drawn& drawn : m_drawn)
        paintMark(painter, view, lane, drawn);
    paintText(painter, view, lane, LabelPart::Title);
    paintText(painter, view, lane, LabelPart::Detail);
}

void LanePainter::paintGround(QPainter& painter, const LaneView& view, const LaneItems& lane)
{
    const ThemeColours& colours = m_scene.style().theme.colours;
    const double dx = shift(view);
    for (const Drawn& drawn : m_drawn) {
        const int row = lane.row(drawn.item->item);
        const bool isChosen = m_scene.isSelected(row);
        if (!isChosen && row != view.hoveredRow)
            continue;
        const double height = m_scene.style().lanes.rowHeight * (drawn.item->level == LabelLevel::Card ? 2 : 1);
        const QRectF box(std::max(drawn.item->begin + dx, -outside) + 0.5, drawn.top + 0.5,
                         std::min(drawn.item->end, m_scene.viewport().window().right() + outside)
                             - std::max(drawn.item->begin, m_scene.viewport().left() - outside) - 3,
                         height - 1);
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(isChosen ? QPen(colours.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(isChosen ? colours.selection : colours.hover);
        painter.drawRoundedRect(box, m_scene.style().theme.radius, m_scene.style().theme.radius);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void LanePainter::paintMark(QPainter& painter, const LaneView& view, const LaneItems& lane, const Drawn& drawn)
{
    const PlacedItem& item = *drawn.item;
    if (item.kind != MarkKind::Dot) {
        paintBar(painter, view, lane, drawn);
        return;
    }
    const MarkTraits& traits = lane.traits(item.item);
    const QPixmap& sprite = m_sprites.dot({ colourOf(traits), shapeOf(EventStatus(traits.status)), Quad(traits.quad),
                                            EventType(traits.type), traits.sources });
    constexpr double half = MarkSprites::dotSize / 2.0;
    painter.drawPixmap(QPointF(item.markBegin + shift(view) - half,
                               drawn.top + std::floor((m_scene.style().lanes.rowHeight - MarkSprites::dotSize) / 2)),
                       sprite);
}

void LanePainter::paintBar(QPainter& painter, const LaneView& view, const LaneItems& lane, const Drawn& drawn)
{
    const Theme& theme = m_scene.style().theme;
    const MarkTraits& traits = lane.traits(drawn.item->item);
    const double dx = shift(view);
    const double begin = std::max(drawn.item->markBegin + dx, view.plot.left() - outside);
    const double end = std::min(drawn.item->markEnd + dx, view.plot.right() + outside);
    const double height = m_scene.style().lanes.rowHeight - 4;
    const QRectF bar(begin + 0.5, drawn.top + 2.5, end - begin - 1, height - 1);
    const QColor colour = colourOf(traits), fill = theme.tint(colour);
    const bool isOpen = traits.has(MarkTraits::OpenEnd) || traits.has(MarkTraits::OpenBegin);
    const bool isSoft = drawn.item->kind == MarkKind::SoftBar || traits.has(MarkTraits::Approximate) || isOpen;
    const EventStatus status = EventStatus(traits.status);
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (isSoft) {
        // ends run out into nothing; an end that is known is a clear edge
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
        painter.drawRect(bar.adjusted(0, 2, 0, -2));
        if (!softBegin || !softEnd) {
            const double x = softBegin ? bar.right() : bar.left();
            painter.fillRect(QRectF(x - 1, bar.top() + 2, 2.5, bar.height() - 4), colour);
        }
    } else {
        QPen pen(colour, 1);
        if (status != EventStatus::Happened)
            pen.setDashPattern({ 4, 3 });
        painter.setPen(pen);
        painter.setBrush(status == EventStatus::Happened ? QBrush(fill) : QBrush(theme.colours.page));
        const double radius = std::min(bar.height() / 2, bar.width() / 2);
        painter.drawRoundedRect(bar, radius, radius);
        if (status == EventStatus::Denied)
            painter.drawLine(bar.bottomLeft(), bar.topRight());
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void LanePainter::paintText(QPainter& painter, const LaneView& view, const LaneItems& lane, LabelPart part)
{
    const Theme& theme = m_scene.style().theme;
    LabelText& labels = m_scene.labels();
    const bool isTitle = part == LabelPart::Title;
    const QFontMetricsF metrics(labels.fontOf(part));
    const double dx = shift(view);
    const double rise = isTitle ? std::floor((m_scene.style().lanes.rowHeight - metrics.height()) / 2)
                                : m_scene.style().lanes.rowHeight - 3;
    painter.setFont(labels.fontOf(part));
    painter.setPen(isTitle ? theme.colours.text : theme.colours.muted);
    for (const Drawn& drawn : m_drawn) {
        const PlacedItem& item = *drawn.item;
        if (isTitle ? item.level == LabelLevel::Dot : item.level != LabelLevel::Card)
            continue;
        const int row = lane.row(item.item);
        const bool isBar = item.kind != MarkKind::Dot;
        const bool hasBadge = isTitle && lane.traits(item.item).has(MarkTraits::Disagreement);
        const double badge = hasBadge ? LabelText::badgeWidth : 0;
        const bool isInside = item.side == LabelSide::Inside;
        const double before = !isBar ? dot + textGap : isInside ? barPadding + 2 : item.markEnd - item.begin + textGap;
        const double room = item.end - item.begin - before - badge - (isInside ? 4 : boxGap);
        const QStaticText& text = labels.shaped(row, part, std::max(room, 8.0));
        double x = item.begin + dx + before;
        if (item.side == LabelSide::Left)
            x = item.markBegin + dx - dot / 2 - textGap - badge - text.size().width();
        else if (isInside) // stays in the visible part of its bar
            x = std::max(x, std::min(view.plot.left() + 8, item.end + dx - text.size().width() - badge - boxGap));
        const QPointF at(std::floor(x), drawn.top + rise);
        if (isTitle && m_scene.isSelected(row)) {
            const QStaticText& strong = labels.shaped(row, LabelPart::StrongTitle, room);
            if (strong.size().width() <= room + boxGap - 4 && item.level != LabelLevel::Short) {
                painter.setFont(labels.fontOf(LabelPart::StrongTitle));
                painter.drawStaticText(item.side == LabelSide::Left
                                           ? QPointF(at.x() - strong.size().width() + text.size().width(), at.y()) : at, strong);
                painter.setFont(labels.fontOf(part));
            } else {
                painter.drawStaticText(at, text);
            }
        } else {
            painter.drawStaticText(at, text);
        }
        if (hasBadge) {
            painter.setPen(theme.colours.warning);
            painter.drawStaticText(QPointF(at.x() + text.size().width() + 5, at.y()), m_badge);
            painter.setPen(theme.colours.text);
        }
    }
}

void LanePainter::paintTimeLinks(QPainter& painter, const LaneView& view, const LaneItems& lane)
{
    const QAbstractItemModel* model = m_scene.model();
    if (!model)
        return;
    const ThemeColours& colours = m_scene.style().theme.colours;
    const double dx = shift(view);
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const Drawn& drawn : m_drawn) {
        const QModelIndex index = model->index(lane.row(drawn.item->item), 0);
        const double from = drawn.item->markEnd + dx;
        const double y = drawn.top + m_scene.style().lanes.rowHeight - 1.5;
        for (const int role : { int(SaidRole), int(PublishedRole) }) {
            const QVariant when = index.data(role);
            if (!when.isValid())
                continue;
            const double to = m_scene.viewport().scale().xOf(when.value<Instant>()) + dx;
            painter.setPen(QPen(role == SaidRole ? colours.accent : colours.muted, 1, role == SaidRole ? Qt::SolidLine : Qt::DotLine));
            painter.drawLine(QPointF(std::clamp(from, -outside, view.plot.right() + outside), y),
                             QPointF(std::clamp(to, -outside, view.plot.right() + outside), y));
            painter.setBrush(role == SaidRole ? colours.accent : colours.page);
            painter.drawEllipse(QPointF(std::clamp(to, -outside, view.plot.right() + outside), y), 2, 2);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void LanePainter::paintHeaders(QPainter& painter, const LaneView& view)
{
    const TimelineStyle& style = m_scene.style();
    const TimelineContent& content = m_scene.content();
    const QFontMetricsF metrics(style.theme.type.strong);
    const std::vector<LaneBox>& stack = m_scene.layout().stack();
    painter.fillRect(QRectF(0, view.plot.top(), style.headerWidth, view.plot.height()), style.theme.colours.page);
    painter.setFont(style.theme.type.strong);
    for (const LaneBox& box : stack) {
        const double top = std::floor(view.plot.top() + box.y - view.scroll), bottom = std::floor(view.plot.top() + box.bottom() - view.scroll);
        if (bottom < view.clip.top() || top > view.clip.bottom())
            continue;
        painter.fillRect(QRectF(0, top, style.stripe, bottom - top),
                         style.theme.country(content.laneCountries.at(static_cast<int>(box.lane))));
        const QString name = content.laneNames.at(static_cast<int>(box.lane));
        const double room = style.headerWidth - style.stripe - 4 * style.theme.unit;
        painter.setPen(box.rows > 0 ? style.theme.colours.text : style.theme.colours.muted);
        const double y = box.rows > 0 ? top + style.lanes.padding + 2 : top + (box.height - metrics.height()) / 2;
        painter.drawText(QRectF(style.stripe + 2.5 * style.theme.unit, y, room, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(name, Qt::ElideRight, room));
        painter.setPen(QPen(style.theme.colours.line, 1));
        painter.drawLine(QPointF(style.stripe, bottom - 0.5), QPointF(style.headerWidth, bottom - 0.5));
    }
}

void LanePainter::paintChosen(QPainter& painter, const LaneView& view)
{
    const int row = m_scene.currentRow();
    if (row < 0)
        return;
    TimelineLayout& layout = m_scene.layout();
    const AxisWindow window = m_scene.viewport().window();
    const Theme& theme = m_scene.style().theme;
    for (const ItemPlace& place : m_scene.content().store->placesOf(row)) {
        const auto hit = layout.placed(window, place);
        if (hit && hit->placed.level != LabelLevel::Dot)
            continue;
        const LaneItems& lane = m_scene.content().store->lanes()[place.lane];
        const auto box = std::find_if(layout.stack().begin(), layout.stack().end(),
                                      [&](const LaneBox& candidate) { return candidate.lane == place.lane; });
        if (box == layout.stack().end())
            continue;
        const MarkExtent mark = markExtent(window.scale, { lane.begin(place.index), lane.end(place.index) }, lane.traits(place.index));
        const double x = (mark.begin + mark.end) / 2 + shift(view);
        if (x < view.plot.left() || x > view.plot.right())
            continue;
        const double laneTop = view.plot.top() + box->y - view.scroll;
        const double y = hit ? laneTop + layout.verticalExtent(*hit).top - box->y
                             : laneTop + box->height - m_scene.style().lanes.strip - m_scene.style().lanes.rowHeight;
        const QString title = m_scene.labels().text(row, LabelPart::Title);
        const QFontMetricsF metrics(theme.type.strong);
        const double width = std::min(metrics.horizontalAdvance(title) + dot + 16, longestLabel + 40);
        const bool opensLeft = x + width > view.plot.right();
        const QRectF card(opensLeft ? x - width + dot / 2 + 4 : x - dot / 2 - 4, y, width, m_scene.style().lanes.rowHeight);
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen(theme.colours.accent, 1.5));
        painter.setBrush(theme.colours.selection);
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), theme.radius, theme.radius);
        painter.setRenderHint(QPainter::Antialiasing, false);
        const MarkTraits& traits = lane.traits(place.index);
        painter.drawPixmap(QPointF(std::floor(x) - MarkSprites::dotSize / 2.0, std::floor(y + (card.height() - MarkSprites::dotSize) / 2)),
                           m_sprites.dot({ colourOf(traits), shapeOf(EventStatus(traits.status)), Quad(traits.quad),
                                           EventType(traits.type), traits.sources }));
        painter.setFont(theme.type.strong);
        painter.setPen(theme.colours.text);
        const QRectF room = opensLeft ? card.adjusted(8, 0, -dot - 6, 0) : card.adjusted(dot + 6, 0, -6, 0);
        painter.drawText(room, (opensLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                         metrics.elidedText(title, Qt::ElideRight, room.width()));
    }
}

} // namespace demarche
