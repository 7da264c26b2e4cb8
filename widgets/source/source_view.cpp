// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/source_view.h"

#include "models/story/story_wording.h"
#include "widgets/source/article_tabs.h"
#include "widgets/source/find_bar.h"
#include "widgets/source/footnote.h"
#include "widgets/source/marks_strip.h"
#include "widgets/source/page_painter.h"
#include "widgets/source/source_page.h"
#include "widgets/theme/window_wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace demarche {

struct SourceView::Private {
    ArticleTabs* tabs = nullptr;
    SourcePage* page = nullptr;
    MarksStrip* strip = nullptr;
    FindBar* find = nullptr;
    QStackedWidget* stack = nullptr;
    QLabel* empty = nullptr;
    std::array<QToolButton*, 5> layers {};
    Theme theme;
    StoryPtr story = std::make_shared<const Story>();
    ArticleId article;
    QStringList searchWords; ///< of the window's search; the find bar's come before them
    size_t hit = 0;

    Wording wording() const { return wordingFor(*story, windowWording()); }

    void fillPage()
    {
        PageTitle title;
        if (article.isValid()) {
            const StoryArticle& shown = story->at(article);
            title.title = shown.article().title.isEmpty() ? SourceView::tr("Untitled article") : shown.article().title;
            QStringList line;
            if (shown.article().digestOf)
                line << SourceView::tr("Digest of “%1”").arg(*shown.article().digestOf);
            if (!shown.article().publisher.isEmpty())
                line << shown.article().publisher;
            if (!shown.published.date)
                line << SourceView::tr("date of publication not known");
            else
                line << readableDate(*shown.published.date, wording());
            if (shown.published.origin == PublicationOrigin::Inferred || shown.published.contradictedBy)
                line << sentenceOf(shown.published.reason, wording());
            title.line = line.join(QStringLiteral(" · "));
        }
        page->setContent(story, article, title);
        fillStrip();
    }

    void fillStrip()
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

    void setLayers()
    {
        std::array<bool, 5> visible {};
        for (size_t i = 0; i < layers.size(); ++i)
            visible[i] = layers[i]->isChecked();
        page->setLayers(visible);
        fillStrip();
    }

    void go(ArticleId to)
    {
        if (to == article)
            return;
        article = to;
        tabs->show(to);
        fillPage();
    }
};

SourceView::SourceView(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->tabs = new ArticleTabs;
    d->page = new SourcePage;
    d->strip = new MarksStrip;
    d->find = new FindBar;
    d->find->hide();
    d->empty = new QLabel(tr("The text of the articles stands here, with its quotes marked by speaker.\n"
                             "Drop files on the window, or open some with Ctrl+O."));
    d->empty->setAlignment(Qt::AlignCenter);
    d->empty->setWordWrap(true);

    const std::array<QString, 5> names { tr("Quotes"), tr("Phrases"), tr("Dates"), tr("Actors"), tr("Events") };
    const std::array<QString, 5> tips {
        tr("Quoted words, in the colour of the speaker's side"), tr("Words in marks that are no speech"),
        tr("Dates: rest the pointer on one to see which day and why"), tr("Names of actors, in the colour of their side"),
        tr("The words that state an event"),
    };
    auto* head = new QHBoxLayout;
    head->setContentsMargins(6, 2, 10, 2);
    head->addWidget(d->tabs, 1);
    for (size_t i = 0; i < names.size(); ++i) {
        auto* layer = new QToolButton;
        layer->setText(names[i]);
        layer->setToolTip(tips[i]);
        layer->setCheckable(true);
        layer->setAutoRaise(true);
        layer->setChecked(d->page->isLayerVisible(HighlightLayer(i)));
        connect(layer, &QToolButton::toggled, this, [this] { d->setLayers(); });
        d->layers[i] = layer;
        head->addWidget(layer);
    }
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
        showArticle(article);
        emit articleShown(article);
    });
    connect(d->tabs, &ArticleTabs::allWanted, this, &SourceView::articleListWanted);
    connect(d->page, &SourcePage::highlightActivated, this, [this](const Highlight& mark) {
        if (mark.event.isValid() && mark.layer == HighlightLayer::Events)
            emit eventActivated(mark.event);
        else if (mark.quote.isValid())
            emit quoteActivated(mark.quote);
        else if (mark.actor.isValid())
            emit actorActivated(mark.actor);
        else if (const EventId event = eventAt(*d->story, d->article, mark.span.begin); event.isValid())
            emit eventActivated(event);
    });
    connect(d->page, &SourcePage::textActivated, this, [this](qsizetype offset) {
        if (const EventId event = eventAt(*d->story, d->article, offset); event.isValid()) {
            emit eventActivated(event);
            return;
        }
        const TextSpan sentence = sentenceAt(*d->story, d->article, offset);
        d->page->setChosen(sentence.isEmpty() ? std::vector<TextSpan>() : std::vector { sentence });
        if (!sentence.isEmpty())
            emit placeActivated({ d->article, sentence });
    });
    connect(d->strip, &MarksStrip::shareClicked, this, [this](double share) {
        QScrollBar* bar = d->page->verticalScrollBar();
        bar->setValue(int(share * (bar->maximum() + bar->pageStep())) - bar->pageStep() / 2);
    });
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
        d->find->setCount(int(d->hit) + 1, int(hits.size()));
        d->page->setChosen({ hits[d->hit] });
        d->page->scrollToSpan(hits[d->hit]);
    });
    connect(d->find, &FindBar::closed, this, [this] {
        d->find->hide();
        d->page->setSearchWords(d->searchWords);
        d->page->setFocus();
        d->fillStrip();
    });
}

SourceView::~SourceView() = default;

void SourceView::setTheme(const Theme& theme)
{
    d->theme = theme;
    d->page->setTheme(theme);
    d->strip->setGround(theme.colours.window);
    d->tabs->setTabFont(theme.type.caption);
    for (QToolButton* layer : d->layers)
        layer->setFont(theme.type.caption);
    QPalette quiet = d->empty->palette();
    quiet.setColor(QPalette::WindowText, theme.colours.muted);
    d->empty->setPalette(quiet);
    d->fillStrip();
}

void SourceView::setStory(const StoryPtr& story)
{
    const QString shown = d->article.isValid() ? d->story->at(d->article).article().contentHash : QString();
    ArticleId kept;
    for (size_t i = 0; i < story->articles.size(); ++i) {
        if (story->articles[i].article().contentHash == shown)
            kept = { qint32(i) };
    }
    if (!kept.isValid() && !story->articles.empty())
        kept = { 0 };
    d->page->setContent(story, {}, {}); // before the old story goes
    d->story = story;
    d->article = kept;
    d->tabs->setStory(story, kept);
    d->stack->setCurrentIndex(story->articles.empty() ? 0 : 1);
    d->fillPage();
}

ArticleId SourceView::currentArticle() const
{
    return d->article;
}

void SourceView::showArticle(ArticleId article)
{
    if (article.index < qint32(d->story->articles.size()))
        d->go(article);
}

void SourceView::showPlace(const SourcePlace& place)
{
    showArticle(place.article);
    d->page->setChosen({ place.span });
    d->page->scrollToSpan(place.span);
}

void SourceView::selectEvent(EventId event)
{
    if (!event.isValid())
        return clearSelection();
    const std::vector<EventReport>& reports = d->story->at(event).reports;
    const EventReport* shown = &reports.front();
    for (const EventReport& report : reports) {
        if (report.article == d->article) {
            shown = &report;
            break;
        }
    }
    showArticle(shown->article);
    std::vector<TextSpan> spans;
    for (const EventReport& report : reports) {
        if (report.article == shown->article)
            spans.push_back(report.span);
    }
    d->page->setChosen(spans);
    d->page->scrollToSpan(shown->span);
}

void SourceView::selectQuote(QuoteId quote)
{
    if (!quote.isValid())
        return clearSelection();
    const StoryQuote& chosen = d->story->at(quote);
    showArticle(chosen.article);
    d->page->setChosen({ chosen.content.isEmpty() ? chosen.span : chosen.content });
    d->page->scrollToSpan(chosen.span);
}

void SourceView::selectActor(ActorId actor)
{
    if (!actor.isValid())
        return clearSelection();
    const std::vector<StoryMention>& mentions = d->story->at(actor).mentions;
    std::vector<TextSpan> here;
    for (const StoryMention& mention : mentions) {
        if (mention.where.article == d->article)
            here.push_back(mention.where.span);
    }
    if (here.empty() && !mentions.empty()) {
        showArticle(mentions.front().where.article);
        return selectActor(actor);
    }
    d->page->setChosen(here);
    if (!here.empty())
        d->page->scrollToSpan(here.front());
}

void SourceView::clearSelection()
{
    d->page->setChosen({});
}

void SourceView::setLayerVisible(HighlightLayer layer, bool isVisible)
{
    d->layers[size_t(layer)]->setChecked(isVisible);
}

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
    if (d->article.isValid())
        d->find->open();
}

} // namespace demarche
