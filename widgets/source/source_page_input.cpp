// SPDX-License-Identifier: GPL-3.0-or-later
// Pointer, keys and menu of the source page.
#include "models/story/story_wording.h"
#include "widgets/source/finding_tip.h"
#include "widgets/source/footnote.h"
#include "widgets/source/source_page_state.h"
#include "widgets/theme/window_wording.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace demarche {

const Highlight* SourcePage::highlightAt(const QPoint& position) const
{
    if (!d->layout)
        return nullptr;
    const qsizetype offset = d->layout->offsetAt(QPointF(position) + QPointF(0, verticalScrollBar()->value()));
    if (offset < 0)
        return nullptr;
    return d->highlights.at(offset, d->isLayerVisible);
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
        emit highlightHovered(now);
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
    const std::vector<Highlight>& marks = d->highlights.all();
    // from the one stepped to last; else from what is in sight
    const auto isLess = [](const Highlight& mark, qsizetype begin) { return mark.span.begin < begin; };
    const qsizetype count = qsizetype(marks.size());
    qsizetype at
        = std::lower_bound(marks.begin(), marks.end(), d->current ? d->current->span.begin : firstOffset(), isLess)
        - marks.begin();
    if (d->current)
        at = std::find(marks.begin() + at, marks.end(), *d->current) - marks.begin() + step;
    else if (step < 0)
        --at;
    for (qsizetype tried = 0; tried < count; ++tried, at += step) {
        at = (at % count + count) % count;
        if (d->isLayerVisible[size_t(marks[size_t(at)].layer)])
            break;
    }
    if (count == 0 || !d->isLayerVisible[size_t(marks[size_t(at)].layer)])
        return;
    d->current = marks[size_t(at)];
    emit highlightHovered(d->current);
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
            QToolTip::showText(help->globalPos(),
                               tipFor(*d->story, d->article, *mark, wordingFor(*d->story, windowWording())), viewport(),
                               rectOf(mark->span));
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave && d->hovered) {
        d->hovered.reset();
        emit highlightHovered({});
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace demarche
