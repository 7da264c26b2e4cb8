// SPDX-License-Identifier: GPL-3.0-or-later
// Applies corrections: one overload a kind of edit.
#include "models/story/edit.h"

#include "models/story/event_assembly.h"
#include "models/story/relations.h"

#include <algorithm>
#include <numeric>

namespace demarche {

namespace {

template<class Ids>
void renumber(Ids& ids, const std::vector<EventId>& newIds)
{
    for (EventId& id : ids)
        id = newIds[size_t(id.index)];
}

/// After a date has changed: events in their new order, and all that names them by number.
void sortEvents(Story& story)
{
    std::vector<size_t> order(story.events.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return isEarlier(story.events[a], story.events[b]); });
    std::vector<EventId> newIds(order.size());
    std::vector<StoryEvent> sorted;
    sorted.reserve(order.size());
    for (const size_t old : order) {
        newIds[old] = { qint32(sorted.size()) };
        sorted.push_back(std::move(story.events[old]));
    }
    story.events = std::move(sorted);
    const auto renumbered = [&](EventId id) { return id.isValid() ? newIds[size_t(id.index)] : id; };
    for (StoryEvent& event : story.events)
        renumber(event.linked, newIds);
    for (StoryQuote& quote : story.quotes)
        quote.event = renumbered(quote.event);
    for (Relation& relation : story.relations) {
        renumber(relation.events, newIds);
        std::sort(relation.events.begin(), relation.events.end());
    }
    for (ToDo& toDo : story.toDo) {
        toDo.event = renumbered(toDo.event);
        toDo.otherEvent = renumbered(toDo.otherEvent);
    }
}

/// What is settled, or newly missing, after the event's date has changed.
void updateToDo(Story& story, EventId changed)
{
    std::erase_if(story.toDo,
                  [&](const ToDo& toDo) { return toDo.event == changed && toDo.kind == ToDoKind::UndatedEvent; });
    const StoryEvent& event = story.at(changed);
    if (event.when.date)
        return;
    const SourcePlace place { event.reports.front().article, event.reports.front().trigger };
    const QuotedWords words { place.span.in(story.at(place.article).article().text).toString() };
    story.toDo.insert(story.toDo.begin(),
                      { ToDoKind::UndatedEvent, { "todo.undated", { words } }, changed, {}, place, {} });
}

struct Apply {
    const StoryPtr& story;

    StoryPtr operator()(const ChangeEventDate& change) const
    {
        const EventId id = story->eventWithKey(change.event);
        if (!id.isValid() || story->at(id).when.date == change.date)
            return story;
        auto edited = std::make_shared<Story>(*story);
        StoryEvent& event = edited->events[size_t(id.index)];
        event.when = { change.date,
                       change.date ? DateOrigin::Stated : DateOrigin::Unknown,
                       change.date ? Certainty::Certain : Certainty::Unsure,
                       { "story.date-by-hand", {} } };
        event.isEdited = true;
        updateToDo(*edited, id);
        sortEvents(*edited);
        return edited;
    }
};

struct Describe {
    const Story& story;

    Message operator()(const ChangeEventDate& change) const
    {
        const EventId id = story.eventWithKey(change.event);
        QuotedWords words;
        if (id.isValid()) {
            const EventReport& report = story.at(id).reports.front();
            words.words = report.trigger.in(story.at(report.article).article().text).toString();
        }
        if (!change.date)
            return { "edit.event-date-removed", { words } };
        return { "edit.event-date-changed", { words, *change.date } };
    }
};

} // namespace

StoryPtr apply(const StoryPtr& story, const Edit& edit) { return std::visit(Apply { story }, edit); }

StoryPtr applyAll(const StoryPtr& story, const std::vector<Edit>& edits)
{
    StoryPtr edited = story;
    for (const Edit& edit : edits)
        edited = demarche::apply(edited, edit); // not std::apply, which the arguments would find too
    return edited;
}

Message describe(const Edit& edit, const Story& story) { return std::visit(Describe { story }, edit); }

} // namespace demarche
