// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/page_printing.h"

#include "widgets/source/page_painter.h"
#include "widgets/source/page_title.h"

#include <QPagedPaintDevice>

#include <algorithm>

namespace demarche {

namespace {

constexpr double screenDpi = 96; // the page is set as on a screen, then enlarged to the paper

/// The lowest line end above `limit`; `limit` itself if one line is taller than the sheet.
double cutAbove(PageLayout& layout, double from, double limit)
{
    layout.ensureExact(from, limit);
    double cut = 0;
    for (size_t i = layout.paragraphAt(limit) + 1; i-- > 0;) {
        const QTextLayout& text = layout.textLayout(i);
        for (int k = 0; k < text.lineCount(); ++k) {
            const double bottom = layout.top(i) + text.lineAt(k).rect().bottom() + 2;
            if (bottom <= limit)
                cut = std::max(cut, bottom);
        }
        if (cut > from || layout.top(i) <= from)
            break;
    }
    return cut > from ? cut : limit;
}

} // namespace

int printArticle(QPagedPaintDevice& device, const PrintedArticle& article, const Theme& theme)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const double scale = device.logicalDpiX() / screenDpi;
    painter.scale(scale, scale);
    const double width = device.width() / scale;
    const double height = device.height() / scale;
    PageLayout layout(article.story.at(article.article).article(), PageTitles::of(article.story, article.article),
                      theme, width);
    const HighlightSet highlights(highlightsOf(article.story, article.article));
    const std::vector<TextSpan> none;
    const PageScene scene { article.story, theme, highlights, article.isLayerVisible, none, none, none,
                            none,          {},    nullptr };
    int sheets = 0;
    for (double from = 0; from < layout.height();) {
        layout.ensureExact(from, from + height);
        const double to = from + height >= layout.height() ? layout.height() : cutAbove(layout, from, from + height);
        if (sheets++ > 0)
            device.newPage();
        painter.save();
        painter.setClipRect(QRectF(0, 0, width, to - from));
        painter.translate(0, -from);
        paintPage(painter, layout, scene, from, to);
        painter.restore();
        from = to;
    }
    return sheets;
}

} // namespace demarche
