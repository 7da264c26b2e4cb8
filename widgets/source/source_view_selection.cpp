// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen or pointed at elsewhere, shown in the text; two reports side by side.
#include "widgets/source/page_printing.h"
#include "widgets/source/source_view_state.h"

#include <QPagedPaintDevice>

#include <algorithm>

namespace demarche {

std::vector<TextSpan> SourceView::Private::spansOf(const std::vector<EventId>& which, ArticleId in) const
{
    std::vector<TextSpan> spans;
    for (const EventId told : which) {
        for (const EventReport& report : story->at(told).reports) {
            if (report.article == in)
                spans.push_back(report.span);
        }
    }
    std::sort(spans.begin(), spans.end());
    spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
    return spans;
}

std::vector<TextSpan> SourceView::Private::spansOf(const std::vector<ActorId>& which, ArticleId in) const
{
    std::vector<TextSpan> spans;
    for (const ActorId actor : which) {
        for (const StoryMention& mention : story->at(actor).mentions) {
            if (mention.where.article == in)
                spans.push_back(mention.where.span);
        }
    }
    std::sort(spans.begin(), spans.end());
    return spans;
}

namespace {

/// In the article at hand if it tells of the event, and rather a sentence than the headline above it.
const EventReport& reportToShow(const Story& story, const std::vector<EventReport>& reports, ArticleId current)
{
    const auto isHere = [&](const EventReport& report) { return report.article == current; };
    const bool isTold = std::any_of(reports.begin(), reports.end(), isHere);
    const ArticleId article = isTold ? current : reports.front().article;
    const EventReport* shown = nullptr;
    for (const EventReport& report : reports) {
        if (report.article != article)
            continue;
        const auto& parts = story.at(article).article().parts;
        const bool isHeadline = std::any_of(parts.begin(), parts.end(), [&](const ArticlePart& part) {
            return part.kind == PartKind::Headline && part.span.contains(report.span);
        });
        if (!isHeadline)
            return report;
        if (!shown)
            shown = &report;
    }
    return *shown;
}

} // namespace

void SourceView::showPlace(const SourcePlace& place)
{
    endComparison();
    showArticle(place.article);
    d->page->setChosen({ place.span });
    d->page->scrollToSpan(place.span);
}

void SourceView::selectEvent(EventId event)
{
    if (!event.isValid())
        return clearSelection();
    d->event = event;
    const std::vector<EventReport>& reports = d->story->at(event).reports;
    const bool isElsewhere = std::any_of(reports.begin(), reports.end(), [&](const EventReport& report) {
        return report.article != reports.front().article;
    });
    d->sideBySide->setEnabled(isElsewhere);
    if (isComparing() && isElsewhere)
        return compareReports(event);
    endComparison();
    const EventReport& shown = reportToShow(*d->story, reports, d->article);
    showArticle(shown.article);
    d->page->setChosen(d->spansOf({ event }, shown.article));
    d->page->scrollToSpan(shown.span);
}

void SourceView::selectQuote(QuoteId quote)
{
    if (!quote.isValid())
        return clearSelection();
    endComparison();
    const StoryQuote& chosen = d->story->at(quote);
    showArticle(chosen.article);
    d->page->setChosen({ chosen.content.isEmpty() ? chosen.span : chosen.content });
    d->page->scrollToSpan(chosen.span);
}

void SourceView::selectActor(ActorId actor)
{
    if (!actor.isValid())
        return clearSelection();
    selectActors({ actor });
}

void SourceView::selectActors(const std::vector<ActorId>& actors)
{
    endComparison();
    std::vector<TextSpan> here = d->spansOf(actors, d->article);
    const auto elsewhere = std::find_if(actors.begin(), actors.end(),
                                        [this](ActorId actor) { return !d->story->at(actor).mentions.empty(); });
    if (here.empty() && elsewhere != actors.end()) {
        showArticle(d->story->at(*elsewhere).mentions.front().where.article);
        here = d->spansOf(actors, d->article);
    }
    d->page->setChosen(here);
    if (!here.empty())
        d->page->scrollToSpan(here.front());
}

void SourceView::selectEvents(const std::vector<EventId>& events)
{
    endComparison();
    std::vector<TextSpan> here = d->spansOf(events, d->article);
    if (here.empty() && !events.empty()) {
        showArticle(d->story->at(events.front()).reports.front().article);
        here = d->spansOf(events, d->article);
    }
    d->page->setChosen(here);
    if (!here.empty())
        d->page->scrollToSpan(here.front());
}

void SourceView::clearSelection()
{
    d->event = {};
    d->sideBySide->setEnabled(false);
    d->page->setChosen({});
}

void SourceView::hoverEvents(const std::vector<EventId>& events)
{
    d->page->setLight(d->article.isValid() ? d->spansOf(events, d->article) : std::vector<TextSpan>());
}

void SourceView::hoverActors(const std::vector<ActorId>& actors)
{
    d->page->setLight(d->article.isValid() ? d->spansOf(actors, d->article) : std::vector<TextSpan>());
}

void SourceView::hoverQuote(QuoteId quote)
{
    const bool isHere = quote.isValid() && d->story->at(quote).article == d->article;
    d->page->setLight(isHere ? std::vector { d->story->at(quote).span } : std::vector<TextSpan>());
}

void SourceView::compare(const SourcePlace& left, const SourcePlace& right)
{
    if (left.article == right.article)
        return showPlace(left);
    const auto sentenceOf = [this](SourcePlace place) {
        const TextSpan sentence = sentenceAt(*d->story, place.article, place.span.begin);
        return sentence.isEmpty() ? place : SourcePlace { place.article, united(sentence, place.span) };
    };
    showArticle(left.article);
    comparison().compare(sentenceOf(left), sentenceOf(right));
    d->stack->setCurrentIndex(Private::Comparing);
    d->sideBySide->setEnabled(true);
    d->sideBySide->setChecked(true);
}

void SourceView::compareReports(EventId event)
{
    if (!event.isValid())
        return;
    const std::vector<EventReport>& reports = d->story->at(event).reports;
    // a sentence of the text rather than the headline, which stands above it
    const auto bestIn = [&](ArticleId article) {
        const auto& parts = d->story->at(article).article().parts;
        const auto isHeadline = [&](const EventReport& report) {
            return std::any_of(parts.begin(), parts.end(), [&](const ArticlePart& part) {
                return part.kind == PartKind::Headline && part.span.overlaps(report.span);
            });
        };
        const auto isHere = [&](const EventReport& report) { return report.article == article; };
        const auto body = std::find_if(reports.begin(), reports.end(),
                                       [&](const EventReport& one) { return isHere(one) && !isHeadline(one); });
        const EventReport& best = body == reports.end() ? *std::find_if(reports.begin(), reports.end(), isHere) : *body;
        return SourcePlace { best.article, best.span };
    };
    // the article in sight stays, at the left, if it reports it
    const auto here = std::find_if(reports.begin(), reports.end(),
                                   [this](const EventReport& report) { return report.article == d->article; });
    const ArticleId left = here == reports.end() ? reports.front().article : here->article;
    const auto right = std::find_if(reports.begin(), reports.end(),
                                    [&](const EventReport& report) { return report.article != left; });
    if (right != reports.end())
        compare(bestIn(left), bestIn(right->article));
}

bool SourceView::isComparing() const { return d->stack->currentIndex() == Private::Comparing; }

void SourceView::endComparison()
{
    if (!isComparing())
        return;
    const TextSpan place = d->comparison->places()[0].span;
    d->stack->setCurrentIndex(Private::Reading);
    d->sideBySide->setChecked(false);
    d->page->setChosen({ place });
    d->page->scrollToSpan(place);
}

int SourceView::print(QPagedPaintDevice& device) const
{
    if (!d->article.isValid())
        return 0;
    // ink on white paper, whatever the window looks like
    Theme paper = Theme::of(ThemeKind::Light, font());
    paper.countries = d->theme.countries;
    return printArticle(device, { *d->story, d->article, d->legend->visibleLayers() }, paper);
}

} // namespace demarche
