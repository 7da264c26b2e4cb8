// SPDX-License-Identifier: GPL-3.0-or-later
// Links actors, merges events, joins quotes, compares sources, and puts everything in order.
#include "models/story/story_builder.h"

#include "models/story/actor_linking.h"
#include "models/story/disagreements.h"
#include "models/story/event_assembly.h"
#include "models/story/event_merging.h"
#include "models/story/linked_events.h"
#include "models/story/relations.h"
#include "models/story/same_words.h"
#include "models/story/source_texts.h"
#include "models/story/story_quotes.h"
#include "models/story/to_do.h"

#include <algorithm>
#include <numeric>

namespace demarche {

namespace {

void addArticles(Story& story, const std::vector<ArticleFindingsPtr>& findings, ActorLinks& links, bool isSeparate)
{
    const std::vector<qint32> textGroups = isSeparate ? std::vector<qint32>() : textGroupsOf(findings);
    story.articles.reserve(findings.size());
    for (size_t i = 0; i < findings.size(); ++i) {
        const qint32 textGroup = isSeparate ? qint32(i) : textGroups[i];
        story.articles.push_back({ keyOfContent(QStringLiteral("article"), findings[i]->article->contentHash),
                                   findings[i], findings[i]->published, links.ofArticle[i], textGroup });
        for (const Notice& notice : findings[i]->notices)
            story.notices.push_back({ { qint32(i) }, notice });
    }
}

/// Events in order of date; says of each row which event it became.
std::vector<EventId> addEvents(Story& story, const std::vector<EventRow>& rows, const EventGroups& groups)
{
    std::vector<StoryEvent> events;
    events.reserve(groups.groups.size());
    const EventSourcesInput input { rows, story.articles, story.actors };
    for (const std::vector<quint32>& group : groups.groups)
        events.push_back(eventFrom(group, input));
    std::vector<size_t> order(events.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return isEarlier(events[a], events[b]); });
    std::vector<EventId> eventOfRow(rows.size());
    story.events.reserve(events.size());
    for (const size_t group : order) {
        for (const quint32 row : groups.groups[group])
            eventOfRow[row] = { qint32(story.events.size()) };
        story.events.push_back(std::move(events[group]));
    }
    return eventOfRow;
}

} // namespace

StoryPtr buildStory(const std::vector<ArticleFindingsPtr>& findings, const StoryOptions& options,
                    const std::function<bool()>& isCancelled)
{
    auto story = std::make_shared<Story>();
    ActorLinks links = linkActors(findings, options);
    const std::vector<EventRow> rows = eventRows(findings, links);
    const EventGroups groups
        = options.isSeparate ? mergeWithinArticles(rows, isCancelled) : mergeEvents(rows, isCancelled);
    story->actors = links.actors;
    addArticles(*story, findings, links, options.isSeparate);
    const std::vector<EventId> eventOfRow = addEvents(*story, rows, groups);
    addQuotes(*story);
    linkPlansToDeeds(*story);
    for (StoryEvent& event : story->events)
        event.disagreements = disagreementsOf(event, *story);
    addSameWordsOfOthers(*story);
    addContradictedHeadings(*story);
    story->relations = relationsOf(story->events, story->actors);
    story->toDo = toDoOf(*story, groups, eventOfRow);
    return story;
}

} // namespace demarche
