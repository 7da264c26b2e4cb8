// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/compare_view.h"

#include "widgets/source/highlights.h"
#include "widgets/source/page_title.h"
#include "widgets/source/source_page.h"
#include "widgets/source/word_difference.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPalette>
#include <QToolButton>
#include <QVBoxLayout>

namespace demarche {

namespace {

std::vector<TextSpan> movedBy(std::vector<TextSpan> spans, qsizetype offset)
{
    for (TextSpan& span : spans)
        span = { span.begin + offset, span.end + offset };
    return spans;
}

} // namespace

CompareView::CompareView(QWidget* parent)
    : QWidget(parent)
    , m_caption(new QLabel)
    , m_story(std::make_shared<const Story>())
{
    auto* close = new QToolButton;
    close->setText(tr("One Article"));
    close->setToolTip(tr("Back to one article (Esc)"));
    close->setAutoRaise(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 2, 10, 2);
    head->addWidget(m_caption, 1);
    head->addWidget(close);
    auto* pages = new QHBoxLayout;
    pages->setContentsMargins(0, 0, 0, 0);
    pages->setSpacing(1);
    const std::array<QString, 2> names { tr("Source text, left"), tr("Source text, right") };
    for (size_t side = 0; side < 2; ++side) {
        auto* page = new SourcePage;
        page->setAccessibleName(names[side]);
        // a bar that comes with the text would set the lines anew, after they have been aligned
        page->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        pages->addWidget(page, 1);
        connect(page, &SourcePage::highlightActivated, this,
                [this, side](const Highlight& mark) { emit highlightActivated(m_places[side].article, mark); });
        connect(page, &SourcePage::textActivated, this,
                [this, side](qsizetype offset) { emit textActivated(m_places[side].article, offset); });
        m_pages[side] = page;
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(pages, 1);
    connect(close, &QToolButton::clicked, this, &CompareView::closed);
    setFocusProxy(m_pages[0]);
}

void CompareView::setTheme(const Theme& theme)
{
    for (SourcePage* page : m_pages)
        page->setTheme(theme);
    m_caption->setFont(theme.type.caption);
    QPalette quiet = m_caption->palette();
    quiet.setColor(QPalette::WindowText, theme.colours.muted);
    m_caption->setPalette(quiet);
}

void CompareView::setLayers(const LayerFlags& isVisible)
{
    for (SourcePage* page : m_pages)
        page->setLayers(isVisible);
}

void CompareView::setStory(const StoryPtr& story)
{
    for (SourcePage* page : m_pages)
        page->setContent(story, {}, {});
    m_places = {};
    m_story = story;
}

void CompareView::compare(const SourcePlace& left, const SourcePlace& right)
{
    m_places = { left, right };
    std::array<QStringView, 2> texts;
    for (size_t side = 0; side < 2; ++side) {
        const SourcePlace& place = m_places[side];
        m_pages[side]->setContent(m_story, place.article, PageTitles::of(*m_story, place.article));
        m_pages[side]->setChosen({ place.span });
        texts[side] = place.span.in(m_story->at(place.article).article().text);
    }
    const WordDifference difference = differingWords(texts[0], texts[1]);
    m_pages[0]->setDifferent(movedBy(difference.first, left.span.begin));
    m_pages[1]->setDifferent(movedBy(difference.second, right.span.begin));
    m_caption->setText(difference.first.empty() && difference.second.empty()
                           ? tr("Both say it in the same words.")
                           : tr("The same event in both; words that only one of them has are marked."));
    alignSoon();
}

/// Once the pages have the size they are shown in.
void CompareView::alignSoon() { QMetaObject::invokeMethod(this, &CompareView::align, Qt::QueuedConnection); }

void CompareView::align()
{
    if (!m_places[0].article.isValid())
        return;
    for (size_t side = 0; side < 2; ++side)
        m_pages[side]->alignTo(m_places[side].span.begin, height() / 3);
}

void CompareView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    alignSoon();
}

void CompareView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace demarche
