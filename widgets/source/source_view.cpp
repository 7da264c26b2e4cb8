// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/source_view.h"

#include "widgets/source/page_painter.h"
#include "widgets/source/page_title.h"
#include "widgets/source/source_view_state.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace demarche {

namespace {

constexpr int narrow = 1000; // pixels

} // namespace

void SourceView::Private::fillPage()
{
    page->setContent(story, article, article.isValid() ? PageTitles::of(*story, article) : PageTitle {});
    fillStrip();
}

void SourceView::Private::fillStrip()
{
    std::vector<MarksStrip::Mark> marks;
    for (const Highlight& mark : page->highlights()) {
        if (mark.layer == HighlightLayer::Quotes && page->isLayerVisible(mark.layer))
            marks.push_back({ page->shareOf(mark.span.begin), colourOf(*story, theme, mark.actor) });
    }
    for (const TextSpan& found : page->searchHits())
        marks.push_back({ page->shareOf(found.begin), theme.colours.warning });
    std::sort(marks.begin(), marks.end(), [](const auto& a, const auto& b) { return a.share < b.share; });
    strip->setMarks(std::move(marks));
}

void SourceView::Private::go(ArticleId to)
{
    if (to == article)
        return;
    article = to;
    tabs->show(to);
    fillPage();
}

SourceView::SourceView(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->tabs = new ArticleTabs;
    d->page = new SourcePage;
    d->strip = new MarksStrip;
    d->find = new FindBar;
    d->find->hide();
    d->legend = new LayerLegend;
    d->empty = new EmptyPage;
    setQuiet(std::nullopt);
    d->sideBySide = new QToolButton;
    d->sideBySide->setText(tr("Side by Side"));
    d->sideBySide->setToolTip(tr("The chosen event as two articles tell it"));
    d->sideBySide->setCheckable(true);
    d->sideBySide->setAutoRaise(true);
    d->sideBySide->setEnabled(false);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(6, 2, 10, 2);
    head->addWidget(d->tabs, 1);
    head->addWidget(d->legend);
    head->addWidget(d->sideBySide);
    auto* reading = new QWidget;
    auto* row = new QHBoxLayout(reading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(d->page, 1);
    row->addWidget(d->strip);
    d->stack = new QStackedWidget;
    d->stack->addWidget(d->empty);
    d->stack->addWidget(reading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(d->stack, 1);
    column->addWidget(d->find);
    setFocusProxy(d->page);

    connect(d->tabs, &ArticleTabs::articleChosen, this, [this](ArticleId article) {
        endComparison();
        showArticle(article);
        emit articleShown(article);
    });
    connect(d->tabs, &ArticleTabs::allWanted, this, &SourceView::articleListWanted);
    connect(d->legend, &LayerLegend::layersChanged, this, [this](const LayerFlags& isVisible) {
        d->page->setLayers(isVisible);
        if (d->comparison)
            d->comparison->setLayers(isVisible);
        d->fillStrip();
    });
    connect(d->sideBySide, &QToolButton::clicked, this, [this](bool isOn) {
        if (isOn)
            compareReports(d->event);
        else
            endComparison();
    });
    joinPage();
    joinFindBar();
}

SourceView::~SourceView() = default;

void SourceView::joinPage()
{
    connect(d->page, &SourcePage::highlightActivated, this,
            [this](const Highlight& mark) { activate(d->article, mark); });
    connect(d->page, &SourcePage::textActivated, this, [this](qsizetype offset) { activateText(d->article, offset); });
    connect(d->page, &SourcePage::highlightHovered, this, &SourceView::tellHovered);
    connect(d->strip, &MarksStrip::shareClicked, this, [this](double share) {
        QScrollBar* bar = d->page->verticalScrollBar();
        bar->setValue(int(share * (bar->maximum() + bar->pageStep())) - bar->pageStep() / 2);
    });
}

/// Most never compare: the second and third page are made when they are asked for.
CompareView& SourceView::comparison()
{
    if (!d->comparison) {
        d->comparison = new CompareView;
        d->comparison->setTheme(d->theme);
        d->comparison->setLayers(d->legend->visibleLayers());
        d->comparison->setStory(d->story);
        d->stack->addWidget(d->comparison);
        connect(d->comparison, &CompareView::highlightActivated, this, &SourceView::activate);
        connect(d->comparison, &CompareView::textActivated, this, &SourceView::activateText);
        connect(d->comparison, &CompareView::closed, this, &SourceView::endComparison);
    }
    return *d->comparison;
}

void SourceView::joinFindBar()
{
    connect(d->find, &FindBar::wordsChanged, this, [this](const QString& words) {
        d->page->setSearchWords(words.isEmpty() ? d->searchWords : QStringList { words });
        d->hit = 0;
        const auto& hits = d->page->searchHits();
        d->find->setCount(hits.empty() ? 0 : 1, int(hits.size()));
        if (!hits.empty() && !words.isEmpty())
            d->page->scrollToSpan(hits.front());
        d->fillStrip();
    });
    connect(d->find, &FindBar::stepRequested, this, [this](int step) {
        const auto& hits = d->page->searchHits();
        if (hits.empty())
            return;
        d->hit = (d->hit + hits.size() + size_t(step)) % hits.size();
        const TextSpan hit = hits[d->hit];
        d->find->setCount(int(d->hit) + 1, int(hits.size()));
        activateText(d->article, hit.begin); // what the hit's sentence tells is chosen everywhere
        d->page->setChosen({ hit });
        d->page->scrollToSpan(hit);
    });
    connect(d->find, &FindBar::closed, this, [this] {
        d->find->hide();
        d->page->setSearchWords(d->searchWords);
        d->page->setFocus();
        d->fillStrip();
    });
}

void SourceView::activate(ArticleId article, const Highlight& mark)
{
    if (mark.date >= 0) {
        const auto& date = d->story->at(article).findings->dates[size_t(mark.date)].date;
        if (date)
            emit dateActivated(*date);
    }
    if (mark.event.isValid() && (mark.layer == HighlightLayer::Events || mark.layer == HighlightLayer::Claims))
        emit eventActivated(mark.event);
    else if (mark.quote.isValid())
        emit quoteActivated(mark.quote);
    else if (mark.actor.isValid())
        emit actorActivated(mark.actor);
    else
        activateText(article, mark.span.begin);
}

void SourceView::activateText(ArticleId article, qsizetype offset)
{
    if (const EventId event = eventAt(*d->story, article, offset); event.isValid()) {
        emit eventActivated(event);
        return;
    }
    const TextSpan sentence = sentenceAt(*d->story, article, offset);
    if (article == d->article)
        d->page->setChosen(sentence.isEmpty() ? std::vector<TextSpan>() : std::vector { sentence });
    if (!sentence.isEmpty())
        emit placeActivated({ article, sentence });
}

void SourceView::tellHovered(const std::optional<Highlight>& mark)
{
    if (!mark) {
        emit eventHovered({}); // one is enough: nothing is pointed at
        return;
    }
    const EventId event = mark->event.isValid() ? mark->event
        : mark->date >= 0                       ? eventAt(*d->story, d->article, mark->span.begin)
                                                : EventId {};
    if (mark->quote.isValid())
        emit quoteHovered(mark->quote);
    else if (event.isValid())
        emit eventHovered(event);
    else
        emit actorHovered(mark->actor);
}

void SourceView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // the titles of the articles matter more than the words of the legend, which its tips say too
    const bool isNarrow = width() < narrow;
    d->legend->setWords(isNarrow ? LayerLegend::Words::Hidden : LayerLegend::Words::Shown);
}

void SourceView::setTheme(const Theme& theme)
{
    d->theme = theme;
    d->page->setTheme(theme);
    if (d->comparison)
        d->comparison->setTheme(theme);
    d->strip->setGround(theme.colours.window);
    d->tabs->setTabFont(theme.type.caption);
    d->legend->setTheme(theme);
    d->sideBySide->setFont(theme.type.caption);
    d->empty->setTheme(theme);
    d->fillStrip();
}

void SourceView::setStory(const StoryPtr& story)
{
    const QString shown = d->article.isValid() ? d->story->at(d->article).article().contentHash : QString();
    const qsizetype place = d->page->firstOffset();
    ArticleId kept;
    for (size_t i = 0; i < story->articles.size(); ++i) {
        if (story->articles[i].article().contentHash == shown)
            kept = { qint32(i) };
    }
    const bool isKept = kept.isValid();
    if (!isKept && !story->articles.empty())
        kept = { 0 };
    endComparison();
    d->page->setContent(story, {}, {}); // before the old story goes
    if (d->comparison)
        d->comparison->setStory(story);
    d->story = story;
    d->article = kept;
    d->event = {};
    d->sideBySide->setEnabled(false);
    d->tabs->setStory(story, kept);
    d->stack->setCurrentIndex(story->articles.empty() ? Private::Empty : Private::Reading);
    d->fillPage();
    if (isKept && place > 0)
        d->page->alignTo(place, 0);
}

void SourceView::setQuiet(const std::optional<QuietState>& state)
{
    d->empty->setState(state.value_or(
        QuietState { QuietState::Kind::Empty, QStringLiteral(":/icons/quote.svg"), tr("No article is open"),
                     tr("The text stands here, with its quotes marked by speaker. Drop files on the window, or open "
                        "some with Ctrl+O.") }));
}

ArticleId SourceView::currentArticle() const { return d->article; }

void SourceView::showArticle(ArticleId article)
{
    if (article.index < qint32(d->story->articles.size()))
        d->go(article);
}

qsizetype SourceView::firstOffset() const { return d->page->firstOffset(); }

void SourceView::scrollTo(qsizetype offset)
{
    if (offset > 0)
        d->page->alignTo(offset, 0);
    else
        d->page->verticalScrollBar()->setValue(0);
}

void SourceView::setLayerVisible(HighlightLayer layer, bool isVisible) { d->legend->setVisibleLayer(layer, isVisible); }

void SourceView::setSearchWords(const QStringList& words)
{
    d->searchWords = words;
    if (!d->find->isVisible()) {
        d->page->setSearchWords(words);
        d->fillStrip();
    }
}

void SourceView::findInPage()
{
    if (!d->article.isValid())
        return;
    endComparison();
    d->find->open();
}

} // namespace demarche
