// SPDX-License-Identifier: GPL-3.0-or-later
// Places words as the layout measured them; those of a bar stay in the part of it that is in sight.
#include "widgets/timeline/label_painter.h"

#include <algorithm>
#include <cmath>

namespace demarche {
namespace {

using namespace label_rules;

constexpr double leavingOver = 56; ///< a label that leaves to the left fades over its last pixels

} // namespace

LabelPainter::LabelPainter(TimelineScene& scene)
    : m_scene(scene)
{
}

void LabelPainter::forget()
{
    m_badge = QStaticText(QString(QChar(0x2260)));
    m_badge.setTextFormat(Qt::PlainText);
    m_badge.prepare({}, m_scene.style().theme.type.strong);
}

void LabelPainter::beginFrame(const LaneView& view)
{
    m_isWhole = view.clip.contains(view.plot);
    const TimeScale& scale = m_scene.viewport().scale();
    const bool isSame = m_scale == scale;
    if (!m_isWhole)
        return;
    if (!isSame)
        m_scale = scale;
    m_fades.beginFrame(m_time, isSame ? LabelFades::Scale::Same : LabelFades::Scale::Other);
}

void LabelPainter::endFrame()
{
    if (m_isWhole)
        m_fades.endFrame();
}

void LabelPainter::paintOne(QPainter& painter, const QPointF& at, const QStaticText& text, double opacity)
{
    if (opacity >= 1) {
        painter.drawStaticText(at, text);
        return;
    }
    const QPen whole = painter.pen();
    QColor faded = whole.color();
    faded.setAlphaF(static_cast<float>(faded.alphaF() * opacity));
    painter.setPen(faded);
    painter.drawStaticText(at, text);
    painter.setPen(whole);
}

void LabelPainter::paint(QPainter& painter, const LaneView& view, const DrawnLane& lane, LabelPart part)
{
    const Theme& theme = m_scene.style().theme;
    LabelText& labels = m_scene.labels();
    const bool isTitle = part == LabelPart::Title;
    const double height = QFontMetricsF(labels.fontOf(part)).height(), rowHeight = m_scene.style().lanes.rowHeight;
    const double rise = isTitle ? std::floor((rowHeight - height) / 2) : rowHeight - 3;
    painter.setFont(labels.fontOf(part));
    painter.setPen(isTitle ? theme.colours.text : theme.colours.muted);
    for (const DrawnItem& drawn : lane.drawn) {
        const PlacedItem& item = *drawn.item;
        if (isTitle ? item.level == LabelLevel::Dot : item.level != LabelLevel::Card)
            continue;
        const int row = lane.items.row(item.item);
        const bool isBar = item.kind != MarkKind::Dot, isInside = item.side == LabelSide::Inside;
        const bool hasBadge = isTitle && lane.items.traits(item.item).has(MarkTraits::Disagreement);
        const double badge = hasBadge ? LabelText::badgeWidth : 0;
        const double before = !isBar ? dot + textGap : isInside ? barPadding + 2 : item.markEnd - item.begin + textGap;
        const double room = std::max(item.end - item.begin - before - badge - (isInside ? 4 : boxGap), 8.0);
        const bool mayBeStrong = isTitle && item.level != LabelLevel::Short && m_scene.isSelected(row);
        const bool isStrong
            = mayBeStrong && labels.shaped(row, LabelPart::StrongTitle, room).size().width() <= room + boxGap - 4;
        const QStaticText& text = labels.shaped(row, isStrong ? LabelPart::StrongTitle : part, room);
        const double width = text.size().width();
        double x = item.begin + view.dx + before;
        if (item.side == LabelSide::Left)
            x = item.markBegin + view.dx - dot / 2 - textGap - badge - width;
        else if (isInside)
            x = std::max(x, std::min(view.plot.left() + barPadding + 2, item.end + view.dx - width - badge - boxGap));
        double opacity = isTitle && m_isWhole && m_time >= 0 ? m_fades.opacityOf({ lane.lane, item.item }) : 1;
        if (x < view.plot.left() && x + width - view.plot.left() < leavingOver)
            opacity *= std::max(0.0, (x + width - view.plot.left()) / leavingOver);
        if (isStrong)
            painter.setFont(labels.fontOf(LabelPart::StrongTitle));
        paintOne(painter, { std::floor(x), drawn.top + rise }, text, opacity);
        if (isStrong)
            painter.setFont(labels.fontOf(part));
        if (hasBadge) {
            painter.setPen(theme.colours.warning);
            paintOne(painter, QPointF(std::floor(x) + width + 5, drawn.top + rise), m_badge, opacity);
            painter.setPen(theme.colours.text);
        }
    }
}

} // namespace demarche
