// SPDX-License-Identifier: GPL-3.0-or-later
// Lets every field be compared, and gathers what comes of it.
#include "models/story/disagreements.h"

#include "models/story/report_comparison.h"

#include <algorithm>

namespace demarche {

namespace {

/// The event of the article that others tell best, or its weightiest.
StoryEvent* witnessOf(qint32 article, Story& story)
{
    StoryEvent* best = nullptr;
    std::pair<bool, double> bestRank;
    for (StoryEvent& event : story.events) {
        const auto isHere = [article](const EventReport& report) { return report.article.index == article; };
        const bool isTold = std::any_of(event.reports.begin(), event.reports.end(), isHere);
        if (!isTold || !event.when.date)
            continue;
        const bool isShared = !std::all_of(event.reports.begin(), event.reports.end(), isHere);
        const std::pair rank(isShared, event.importance);
        if (!best || rank > bestRank) {
            best = &event;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace

std::vector<Disagreement> disagreementsOf(const StoryEvent& event, const Story& story)
{
    std::vector<Disagreement> found;
    const std::vector<ArticleReports> sources = reportsByArticle(event, story);
    if (sources.size() < 2)
        return found;
    const auto take = [&found](std::optional<Disagreement> disagreement) {
        if (disagreement)
            found.push_back(std::move(*disagreement));
    };
    take(compareDates(sources, event, story));
    take(compareDurations(sources, story));
    take(comparePlaces(sources, story));
    take(compareParticipants(sources, story));
    take(compareStatus(sources));
    take(compareNumbers(sources, story));
    take(compareTitles(sources, event, story));
    std::optional<Disagreement> verbs = compareVerbs(sources, story);
    take(verbs ? std::move(verbs) : compareSayings(sources, story));
    for (Disagreement& quote : compareQuotes(event, story))
        found.push_back(std::move(quote));
    return found;
}

void addContradictedHeadings(Story& story)
{
    for (size_t i = 0; i < story.articles.size(); ++i) {
        const PublicationFinding& published = story.articles[i].published;
        if (!published.contradictedBy || !published.date)
            continue;
        StoryEvent* event = witnessOf(qint32(i), story);
        if (!event)
            continue;
        Disagreement heading { DisagreementField::Published, DisagreementRelation::Conflicts, {}, {}, {} };
        heading.claims.push_back({ { { qint32(i) }, published.span }, published.date->toEdtf() });
        for (const ArticleReports& source : reportsByArticle(*event, story)) {
            const EventReport& report = *source.reports.front();
            if (source.article.index != qint32(i) && report.when)
                heading.claims.push_back({ { source.article, report.span }, report.when->toEdtf() });
        }
        heading.chosen = published.contradictedBy->toEdtf();
        heading.rule = { "story.published-by-others", { *published.date, *published.contradictedBy } };
        event->disagreements.push_back(std::move(heading));
    }
}

} // namespace demarche
