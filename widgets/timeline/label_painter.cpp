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

LabelPainter::Place LabelPainter::placeOf(const LaneView& view, const DrawnItem& drawn, LabelPart part) const
{
    const PlacedItem& placed = drawn.shown.placed;
    const bool isTitle = part != LabelPart::Detail, isInside = placed.side == LabelSide::Inside;
    const double before = placed.kind == MarkKind::Dot ? dot + textGap
        : isInside                                     ? barPadding + 2
        : placed.side == LabelSide::Left               ? placed.end - boxGap - placed.markBegin + textGap
                                                       : placed.markEnd - placed.begin + textGap;
    Place place;
    place.opacity = double(isTitle ? drawn.look.title : drawn.look.detail);
    place.badge = isTitle && drawn.shown.traits.has(MarkTraits::Disagreement) ? LabelText::badgeWidth : 0;
    place.room = std::max(placed.end - placed.begin - before - place.badge - (isInside ? 4 : boxGap), 8.0);
    place.x = placed.begin + view.dx + before;
    return place;
}

double LabelPainter::leftOf(const LaneView& view, const PlacedItem& placed, const Place& place, double width) const
{
    if (placed.side == LabelSide::Left)
        return placed.markBegin + view.dx - (placed.kind == MarkKind::Dot ? dot / 2 : 0) - textGap - place.badge
            - width;
    if (placed.side != LabelSide::Inside)
        return place.x;
    return std::max(place.x,
                    std::min(view.plot.left() + barPadding + 2, placed.end + view.dx - width - place.badge - boxGap));
}

void LabelPainter::paint(QPainter& painter, const LaneView& view, const std::vector<DrawnItem>& items, LabelPart part)
{
    if (items.empty())
        return;
    const Theme& theme = m_scene.style().theme;
    LabelText& labels = m_scene.labels();
    const bool isTitle = part == LabelPart::Title;
    const double height = QFontMetricsF(labels.fontOf(part)).height(), rowHeight = m_scene.style().lanes.rowHeight;
    const double rise = isTitle ? std::floor((rowHeight - height) / 2) : rowHeight - 3;
    painter.setFont(labels.fontOf(part));
    painter.setPen(isTitle ? theme.colours.text : theme.colours.muted);
    for (const DrawnItem& drawn : items) {
        const PlacedItem& placed = drawn.shown.placed;
        if (isTitle ? placed.level == LabelLevel::Dot : placed.level != LabelLevel::Card)
            continue;
        Place place = placeOf(view, drawn, part);
        const int row = drawn.shown.row;
        const bool mayBeStrong = isTitle && drawn.isChosen && placed.level != LabelLevel::Short;
        const bool isStrong = mayBeStrong
            && labels.shaped(row, LabelPart::StrongTitle, place.room).size().width() <= place.room + boxGap - 4;
        const QStaticText& text = labels.shaped(row, isStrong ? LabelPart::StrongTitle : part, place.room);
        const double width = text.size().width(), x = leftOf(view, placed, place, width);
        if (x < view.plot.left() && x + width - view.plot.left() < leavingOver)
            place.opacity *= std::max(0.0, (x + width - view.plot.left()) / leavingOver);
        if (place.opacity <= 0)
            continue;
        if (isStrong)
            painter.setFont(labels.fontOf(LabelPart::StrongTitle));
        paintOne(painter, { std::floor(x), drawn.top + rise }, text, place.opacity);
        if (isStrong)
            painter.setFont(labels.fontOf(part));
        if (place.badge > 0) {
            painter.setPen(theme.colours.warning);
            paintOne(painter, QPointF(std::floor(x) + width + 5, drawn.top + rise), m_badge, place.opacity);
            painter.setPen(theme.colours.text);
        }
    }
}

} // namespace demarche
