// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/source_page.h"

#include "models/query/word_pattern.h"
#include "widgets/source/page_painter.h"
#include "widgets/source/source_page_state.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace demarche {

SourcePage::SourcePage(QWidget* parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>())
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Source text"));
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { d->alignment.reset(); });
}

SourcePage::~SourcePage() = default;

void SourcePage::setTheme(const Theme& theme)
{
    d->theme = theme;
    relayout();
}

void SourcePage::setContent(const StoryPtr& story, ArticleId article, const PageTitle& title)
{
    const bool isSameText = d->article.isValid() && article.isValid()
        && d->text().contentHash == story->at(article).article().contentHash;
    d->layout.reset(); // it borrows the old story's text
    d->story = story;
    d->article = article;
    d->title = title;
    d->alignment.reset();
    d->highlights = HighlightSet(article.isValid() ? highlightsOf(*story, article) : std::vector<Highlight>());
    d->current.reset();
    d->hovered.reset();
    if (!isSameText) {
        d->chosen.clear();
        d->light.clear();
        d->different.clear();
        d->selection = {};
        verticalScrollBar()->setValue(0);
    }
    findHits();
    setAccessibleDescription(article.isValid() ? d->text().text.left(4000) : QString());
    relayout();
}

void SourcePage::setLayers(const LayerFlags& isVisible)
{
    d->isLayerVisible = isVisible;
    viewport()->update();
}

bool SourcePage::isLayerVisible(HighlightLayer layer) const { return d->isLayerVisible[size_t(layer)]; }

void SourcePage::setSearchWords(const QStringList& words)
{
    d->searchWords = words;
    findHits();
    viewport()->update();
}

void SourcePage::findHits()
{
    d->searchHits.clear();
    if (!d->article.isValid())
        return;
    for (const QString& words : d->searchWords) {
        const std::vector<TextSpan> found = WordPattern(words).placesIn(d->text().text);
        d->searchHits.insert(d->searchHits.end(), found.begin(), found.end());
    }
    std::sort(d->searchHits.begin(), d->searchHits.end());
}

const std::vector<TextSpan>& SourcePage::chosen() const { return d->chosen; }

const std::vector<TextSpan>& SourcePage::light() const { return d->light; }

const std::vector<TextSpan>& SourcePage::searchHits() const { return d->searchHits; }

const std::vector<Highlight>& SourcePage::highlights() const { return d->highlights.all(); }

void SourcePage::setChosen(const std::vector<TextSpan>& spans)
{
    d->chosen = spans;
    viewport()->update();
}

void SourcePage::setLight(const std::vector<TextSpan>& spans)
{
    if (spans == d->light)
        return;
    d->light = spans;
    viewport()->update();
}

void SourcePage::setDifferent(const std::vector<TextSpan>& spans)
{
    d->different = spans;
    viewport()->update();
}

qsizetype SourcePage::firstOffset() const
{
    return d->layout ? d->layout->nearestOffset({ d->layout->columnLeft(), double(verticalScrollBar()->value()) }) : 0;
}

void SourcePage::alignTo(qsizetype offset, int y)
{
    if (!d->layout)
        return;
    d->alignment = Private::Alignment { offset, y };
    const QRectF line = d->layout->lineOf(offset);
    d->layout->ensureExact(line.top() - y, line.top() - y + viewport()->height());
    updateScrollBar();
    verticalScrollBar()->setValue(int(d->layout->lineOf(offset).top()) - y);
}

void SourcePage::relayout()
{
    // what is at the top stays at the top, whatever the new width makes of the lines
    const qsizetype top = d->layout && verticalScrollBar()->value() > 0
        ? d->layout->nearestOffset({ d->layout->columnLeft(), double(verticalScrollBar()->value()) })
        : -1;
    d->layout.reset();
    if (d->article.isValid()) {
        d->layout = std::make_unique<PageLayout>(d->text(), d->title, d->theme, viewport()->width());
        d->layout->ensureExact(0, viewport()->height());
    }
    updateScrollBar();
    if (d->alignment && d->layout)
        alignTo(d->alignment->offset, d->alignment->y);
    else if (top >= 0 && d->layout)
        verticalScrollBar()->setValue(int(d->layout->lineOf(top).top()));
    viewport()->update();
}

void SourcePage::updateScrollBar()
{
    const int height = d->layout ? int(d->layout->height()) : 0;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(QFontMetrics(d->theme.type.reading).height() * 2);
}

void SourcePage::scrollToSpan(const TextSpan& span)
{
    if (!d->layout)
        return;
    if (d->layout->isInTitle(span.begin)) {
        verticalScrollBar()->setValue(0);
        return;
    }
    // what is shown stays there while panels around it take their places: a card that opens makes lines anew
    const QRectF line = d->layout->lineOf(span.begin);
    updateScrollBar();
    const int y = verticalScrollBar()->value();
    const int room = viewport()->height();
    const bool isInSight = line.top() >= y + 20 && line.bottom() <= y + room - 40;
    alignTo(span.begin, isInSight ? int(line.top()) - y : room / 3);
    viewport()->update();
}

double SourcePage::shareOf(qsizetype offset) const
{
    if (!d->layout || d->layout->count() == 0)
        return 0;
    const size_t index = d->layout->paragraphOf(offset);
    const TextSpan span = d->layout->paragraph(index).span;
    const double within
        = span.isEmpty() ? 0 : std::clamp(double(offset - span.begin) / double(span.length()), 0.0, 1.0);
    const double y = d->layout->top(index) + within * (d->layout->bottom(index) - d->layout->top(index));
    return std::clamp(y / std::max(1.0, d->layout->height()), 0.0, 1.0);
}

QRect SourcePage::rectOf(const TextSpan& span) const
{
    if (!d->layout || d->layout->count() == 0)
        return {};
    const size_t index = d->layout->paragraphOf(span.begin);
    const QTextLayout& text = d->layout->textLayout(index);
    const int from = int(span.begin - d->layout->paragraph(index).span.begin);
    const QTextLine line = text.lineForTextPosition(from);
    if (!line.isValid())
        return {};
    const int to = std::min<int>(from + int(span.length()), line.textStart() + line.textLength());
    const QRectF rect(d->layout->columnLeft() + line.cursorToX(from),
                      d->layout->top(index) + line.y() - verticalScrollBar()->value(),
                      line.cursorToX(to) - line.cursorToX(from), line.height());
    const QRect inside = rect.toAlignedRect().intersected(viewport()->rect());
    return inside.isEmpty() ? QRect() : inside.translated(viewport()->pos());
}

void SourcePage::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), d->theme.colours.page);
    if (!d->layout)
        return;
    const int y = verticalScrollBar()->value();
    if (d->layout->ensureExact(y, y + viewport()->height()))
        updateScrollBar();
    painter.translate(0, -y);
    const Highlight* mark = d->current ? &*d->current : d->hovered ? &*d->hovered : nullptr;
    const PageScene scene { *d->story, d->theme,     d->highlights, d->isLayerVisible, d->chosen,
                            d->light,  d->different, d->searchHits, d->selection,      mark };
    paintPage(painter, *d->layout, scene, y, y + viewport()->height());
}

void SourcePage::resizeEvent(QResizeEvent*) { relayout(); }

void SourcePage::scrollContentsBy(int, int)
{
    viewport()->update();
    emit scrolled();
}

} // namespace demarche
