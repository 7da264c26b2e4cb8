// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/source_page.h"

#include "widgets/source/finding_tip.h"
#include "widgets/source/footnote.h"
#include "widgets/source/page_painter.h"
#include "models/story/story_wording.h"
#include "widgets/theme/window_wording.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace demarche {

struct SourcePage::Private {
    Theme theme;
    StoryPtr story = std::make_shared<const Story>();
    ArticleId article;
    PageTitle title;
    std::vector<Highlight> highlights;
    std::array<bool, 5> isLayerVisible { true, true, true, false, false };
    std::vector<TextSpan> chosen;
    QStringList searchWords;
    std::vector<TextSpan> searchHits;
    std::unique_ptr<PageLayout> layout;
    std::optional<Highlight> current; ///< of the keyboard
    std::optional<Highlight> hovered;
    qsizetype anchor = -1; ///< where a selection began
    TextSpan selection;
    bool isSelecting = false;

    const Article& text() const { return story->at(article).article(); }

    void findSearchHits()
    {
        searchHits.clear();
        if (!article.isValid())
            return;
        for (const QString& word : searchWords) {
            if (word.trimmed().isEmpty())
                continue;
            qsizetype at = 0;
            while ((at = text().text.indexOf(word, at, Qt::CaseInsensitive)) >= 0) {
                searchHits.push_back({ at, at + word.size() });
                at += word.size();
            }
        }
        std::sort(searchHits.begin(), searchHits.end());
    }
};

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
    d->highlights = article.isValid() ? highlightsOf(*story, article) : std::vector<Highlight>();
    d->current.reset();
    d->hovered.reset();
    if (!isSameText) {
        d->chosen.clear();
        d->selection = {};
        verticalScrollBar()->setValue(0);
    }
    d->findSearchHits();
    setAccessibleDescription(article.isValid() ? d->text().text.left(4000) : QString());
    relayout();
}

void SourcePage::setLayers(const std::array<bool, 5>& isVisible)
{
    d->isLayerVisible = isVisible;
    viewport()->update();
}

bool SourcePage::isLayerVisible(HighlightLayer layer) const
{
    return d->isLayerVisible[size_t(layer)];
}

void SourcePage::setSearchWords(const QStringList& words)
{
    d->searchWords = words;
    d->findSearchHits();
    viewport()->update();
}

const std::vector<TextSpan>& SourcePage::searchHits() const
{
    return d->searchHits;
}

const std::vector<Highlight>& SourcePage::highlights() const
{
    return d->highlights;
}

void SourcePage::setChosen(const std::vector<TextSpan>& spans)
{
    d->chosen = spans;
    viewport()->update();
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
    if (top >= 0 && d->layout)
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
    const QRectF line = d->layout->lineOf(span.begin);
    updateScrollBar();
    const int y = verticalScrollBar()->value();
    const int room = viewport()->height();
    if (line.top() < y + 20 || line.bottom() > y + room - 40)
        verticalScrollBar()->setValue(int(line.top()) - room / 3);
    viewport()->update();
}

double SourcePage::shareOf(qsizetype offset) const
{
    if (!d->layout || d->layout->count() == 0)
        return 0;
    const size_t index = d->layout->paragraphOf(offset);
    const TextSpan span = d->layout->paragraph(index).span;
    const double within = span.isEmpty() ? 0 : std::clamp(double(offset - span.begin) / double(span.length()), 0.0, 1.0);
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
    const QRectF rect(d->layout->columnLeft() + line.cursorToX(from), d->layout->top(index) + line.y() - verticalScrollBar()->value(),
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
    const PageScene scene { *d->story, d->theme, d->highlights, d->isLayerVisible, d->chosen, d->searchHits, d->selection, mark };
    paintPage(painter, *d->layout, scene, y, y + viewport()->height());
}

void SourcePage::resizeEvent(QResizeEvent*)
{
    relayout();
}

void SourcePage::scrollContentsBy(int, int)
{
    viewport()->update();
    emit scrolled();
}

const Highlight* SourcePage::highlightAt(const QPoint& position) const
{
    if (!d->layout)
        return nullptr;
    const qsizetype offset = d->layout->offsetAt(QPointF(position) + QPointF(0, verticalScrollBar()->value()));
    if (offset < 0)
        return nullptr;
    // the shortest wins: the date inside the quote, not the quote around the date
    const Highlight* best = nullptr;
    for (const Highlight& mark : d->highlights) {
        if (mark.span.begin > offset)
            break;
        if (mark.span.contains(offset) && d->isLayerVisible[size_t(mark.layer)] && (!best || mark.span.length() < best->span.length()))
            best = &mark;
    }
    return best;
}

void SourcePage::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !d->layout)
        return;
    d->current.reset();
    d->anchor = d->layout->nearestOffset(event->position() + QPointF(0, verticalScrollBar()->value()));
    d->selection = { d->anchor, d->anchor };
    d->isSelecting = true;
    viewport()->update();
}

void SourcePage::mouseMoveEvent(QMouseEvent* event)
{
    if (!d->layout)
        return;
    if (d->isSelecting && event->buttons() & Qt::LeftButton) {
        const qsizetype here = d->layout->nearestOffset(event->position() + QPointF(0, verticalScrollBar()->value()));
        d->selection = { std::min(d->anchor, here), std::max(d->anchor, here) };
        viewport()->update();
        return;
    }
    const Highlight* mark = highlightAt(event->pos());
    const std::optional<Highlight> now = mark ? std::optional(*mark) : std::nullopt;
    if (now != d->hovered) {
        d->hovered = now;
        viewport()->setCursor(mark ? Qt::PointingHandCursor : Qt::IBeamCursor);
        viewport()->update();
    }
}

void SourcePage::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !d->layout)
        return;
    d->isSelecting = false;
    if (!d->selection.isEmpty())
        return;
    if (const Highlight* mark = highlightAt(event->pos())) {
        emit highlightActivated(*mark);
        return;
    }
    const qsizetype offset = d->layout->offsetAt(event->position() + QPointF(0, verticalScrollBar()->value()));
    if (offset >= 0)
        emit textActivated(offset);
}

void SourcePage::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!d->layout)
        return;
    const qsizetype offset = d->layout->nearestOffset(event->position() + QPointF(0, verticalScrollBar()->value()));
    const QString& text = d->text().text;
    TextSpan word { offset, offset };
    while (word.begin > 0 && text[word.begin - 1].isLetterOrNumber())
        --word.begin;
    while (word.end < text.size() && text[word.end].isLetterOrNumber())
        ++word.end;
    d->selection = word;
    viewport()->update();
}

void SourcePage::stepToFinding(int step)
{
    std::vector<const Highlight*> reachable;
    for (const Highlight& mark : d->highlights) {
        if (d->isLayerVisible[size_t(mark.layer)])
            reachable.push_back(&mark);
    }
    if (reachable.empty())
        return;
    qsizetype at = -1;
    for (size_t i = 0; i < reachable.size(); ++i) {
        if (d->current && *reachable[i] == *d->current)
            at = qsizetype(i);
    }
    const qsizetype count = qsizetype(reachable.size());
    at = at < 0 ? (step > 0 ? 0 : count - 1) : (at + step + count) % count;
    d->current = *reachable[size_t(at)];
    scrollToSpan(d->current->span);
    const QString words = d->current->span.in(d->text().text).toString();
    setAccessibleDescription(words);
}

void SourcePage::activateCurrent()
{
    if (d->current)
        emit highlightActivated(*d->current);
}

void SourcePage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll) && d->article.isValid()) {
        d->selection = { 0, d->text().text.size() };
        viewport()->update();
    } else if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier) {
        stepToFinding(1);
    } else if ((event->key() == Qt::Key_P && event->modifiers() == Qt::NoModifier)
               || (event->key() == Qt::Key_N && event->modifiers() == Qt::ShiftModifier)) {
        stepToFinding(-1);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activateCurrent();
    } else if (event->key() == Qt::Key_Home) {
        verticalScrollBar()->setValue(0);
    } else if (event->key() == Qt::Key_End) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    } else if (event->key() == Qt::Key_Space) {
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier ? QAbstractSlider::SliderPageStepSub
                                                                                  : QAbstractSlider::SliderPageStepAdd);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SourcePage::copy() const
{
    TextSpan span = d->selection;
    if (span.isEmpty() && d->current)
        span = d->current->span;
    if (span.isEmpty() || !d->article.isValid())
        return;
    const Footnote note = footnoteFor(*d->story, { d->article, span }, wordingFor(*d->story, windowWording()));
    auto* mime = new QMimeData;
    mime->setText(note.plain);
    mime->setHtml(note.html);
    QApplication::clipboard()->setMimeData(mime);
}

void SourcePage::contextMenuEvent(QContextMenuEvent* event)
{
    if (!d->article.isValid())
        return;
    QMenu menu;
    const Highlight* mark = highlightAt(event->pos());
    if (mark && d->selection.isEmpty())
        d->current = *mark;
    QAction* copyNote = menu.addAction(tr("Copy with Source"), this, [this] { copy(); });
    copyNote->setEnabled(!d->selection.isEmpty() || d->current);
    QAction* copyWords = menu.addAction(tr("Copy Words Only"), this, [this] {
        QApplication::clipboard()->setText(d->selection.in(d->text().text).toString());
    });
    copyWords->setEnabled(!d->selection.isEmpty());
    menu.exec(event->globalPos());
}

bool SourcePage::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Highlight* mark = highlightAt(help->pos());
        if (mark)
            QToolTip::showText(help->globalPos(), tipFor(*d->story, d->article, *mark, wordingFor(*d->story, windowWording())), viewport(), rectOf(mark->span));
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave && d->hovered) {
        d->hovered.reset();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace demarche
