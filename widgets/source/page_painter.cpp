// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/page_painter.h"

#include <algorithm>

namespace demarche {

namespace {

/// Calls `draw` with the rectangle of each line's part of the span, in page coordinates.
template<class Draw>
void forEachLine(PageLayout& layout, size_t index, const TextSpan& span, const Draw& draw)
{
    const TextSpan whole = layout.paragraph(index).span;
    const qsizetype begin = std::max(span.begin, whole.begin) - whole.begin;
    const qsizetype end = std::min(span.end, whole.end) - whole.begin;
    if (begin >= end)
        return;
    const QTextLayout& text = layout.textLayout(index);
    for (int i = 0; i < text.lineCount(); ++i) {
        const QTextLine line = text.lineAt(i);
        const int from = std::max<int>(int(begin), line.textStart());
        const int to = std::min<int>(int(end), line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double left = line.cursorToX(from);
        const double right = line.cursorToX(to);
        draw(QRectF(layout.columnLeft() + std::min(left, right), layout.top(index) + line.y(), std::abs(right - left),
                    line.height()));
    }
}

void drawMark(QPainter& painter, PageLayout& layout, size_t index, const PageScene& scene, const Highlight& mark)
{
    const Theme& theme = scene.theme;
    const bool isCurrent = scene.current && *scene.current == mark;
    const QColor colour = colourOf(scene.story, theme, mark.actor);
    forEachLine(layout, index, mark.span, [&](const QRectF& line) {
        const QRectF under(line.left(), line.bottom() - 2, line.width(), 2);
        switch (mark.layer) {
        case HighlightLayer::Quotes:
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.tint(colour));
            painter.drawRoundedRect(line.adjusted(-2, -1, 2, 1), 3, 3);
            painter.fillRect(under, colour);
            break;
        case HighlightLayer::Phrases:
            painter.setPen(QPen(theme.colours.muted, 1.2, Qt::DashLine));
            painter.drawLine(under.bottomLeft(), under.bottomRight());
            break;
        case HighlightLayer::Dates:
            painter.setPen(QPen(theme.colours.muted, 1.6, Qt::DotLine));
            painter.drawLine(under.bottomLeft(), under.bottomRight());
            break;
        case HighlightLayer::Actors:
            painter.setPen(QPen(colour, 1.4));
            painter.drawLine(under.bottomLeft(), under.bottomRight());
            break;
        case HighlightLayer::Events:
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.colours.seam);
            painter.drawRoundedRect(line.adjusted(-1, 0, 1, 0), 2, 2);
            break;
        case HighlightLayer::Claims:
            painter.setPen(QPen(theme.colours.warning, 1.2, Qt::DashDotLine));
            painter.drawLine(line.bottomLeft() + QPointF(0, 1), line.bottomRight() + QPointF(0, 1));
            break;
        }
        if (isCurrent) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.colours.accent, 1.5));
            painter.drawRoundedRect(line.adjusted(-3, -2, 3, 2), 4, 4);
        }
    });
}

/// A tick in the margin for each speaker of the paragraph, so that quotes are found from afar.
void drawTicks(QPainter& painter, PageLayout& layout, size_t index, const PageScene& scene,
               const std::vector<const Highlight*>& marks)
{
    painter.setPen(Qt::NoPen);
    for (const Highlight* mark : marks) {
        if (mark->layer != HighlightLayer::Quotes || mark->span.begin < layout.paragraph(index).span.begin)
            continue;
        const QRectF line = layout.lineOf(mark->span.begin);
        painter.setBrush(colourOf(scene.story, scene.theme, mark->actor));
        painter.drawRoundedRect(QRectF(layout.columnLeft() - 24, line.center().y() - 7, 4, 14), 2, 2);
    }
}

} // namespace

QColor colourOf(const Story& story, const Theme& theme, ActorId actor)
{
    return actor.isValid() ? theme.country(story.at(actor).country) : theme.colours.neutral;
}

void paintPage(QPainter& painter, PageLayout& layout, const PageScene& scene, double fromY, double toY)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = scene.theme;
    painter.setFont(theme.type.title);
    painter.setPen(theme.colours.text);
    painter.drawText(layout.titleRect(), Qt::TextWordWrap, layout.title().title);
    painter.setFont(theme.type.caption);
    painter.setPen(theme.colours.muted);
    painter.drawText(layout.lineRect(), Qt::TextWordWrap, layout.title().line);

    for (size_t i = layout.count() ? layout.paragraphAt(fromY) : 0; i < layout.count() && layout.top(i) <= toY; ++i) {
        const TextSpan whole = layout.paragraph(i).span;
        for (const TextSpan& span : scene.chosen)
            forEachLine(layout, i, span, [&](const QRectF& line) {
                painter.fillRect(line.adjusted(-4, -4, 4, 4), theme.colours.selection);
            });
        for (const TextSpan& span : scene.light)
            forEachLine(layout, i, span, [&](const QRectF& line) {
                painter.fillRect(line.adjusted(-2, -2, 2, 2), theme.colours.hover);
            });
        std::vector<const Highlight*> marks;
        for (const Highlight& mark : scene.highlights.near(whole)) {
            if (mark.span.overlaps(whole) && scene.isLayerVisible[size_t(mark.layer)])
                marks.push_back(&mark);
        }
        for (const Highlight* mark : marks)
            drawMark(painter, layout, i, scene, *mark);
        for (const TextSpan& span : scene.different) {
            forEachLine(layout, i, span, [&](const QRectF& line) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(theme.tint(theme.colours.conflict));
                painter.drawRoundedRect(line.adjusted(-1, 0, 1, 0), 2, 2);
                painter.fillRect(QRectF(line.left(), line.bottom() - 2, line.width(), 2), theme.colours.conflict);
            });
        }
        const auto firstHit = std::lower_bound(scene.searchHits.begin(), scene.searchHits.end(), whole.begin,
                                               [](const TextSpan& hit, qsizetype begin) { return hit.end <= begin; });
        for (auto hit = firstHit; hit != scene.searchHits.end() && hit->begin < whole.end; ++hit) {
            forEachLine(layout, i, *hit, [&](const QRectF& line) {
                painter.setPen(QPen(theme.colours.warning, 1.5));
                painter.setBrush(theme.tint(theme.colours.warning));
                painter.drawRoundedRect(line.adjusted(-1, 0, 1, 0), 2, 2);
            });
        }
        forEachLine(layout, i, scene.selection, [&](const QRectF& line) {
            QColor ground = theme.colours.accent;
            ground.setAlphaF(0.30f);
            painter.fillRect(line, ground);
        });
        painter.setPen(layout.paragraph(i).kind == PartKind::Furniture ? theme.colours.muted : theme.colours.text);
        layout.textLayout(i).draw(&painter, { layout.columnLeft(), layout.top(i) });
        drawTicks(painter, layout, i, scene, marks);
    }
}

} // namespace demarche
