// SPDX-License-Identifier: GPL-3.0-or-later
// Conflicts first, then missing dates and speakers, merges not made, claims, and silent months.
#include "models/story/to_do.h"

#include <QSet>

#include <algorithm>

namespace demarche {

namespace {

SourcePlace placeOf(const StoryEvent& event)
{
    return { event.reports.front().article, event.reports.front().trigger };
}

QuotedWords wordsOf(const StoryEvent& event, const Story& story)
{
    const SourcePlace place = placeOf(event);
    return { place.span.in(story.at(place.article).article().text).toString() };
}

ToDo aboutEvent(ToDoKind kind, EventId id, const Story& story, Message message)
{
    return { kind, std::move(message), id, {}, placeOf(story.at(id)), {} };
}

void listEvents(const Story& story, std::vector<ToDo>& list)
{
    for (size_t i = 0; i < story.events.size(); ++i) {
        const StoryEvent& event = story.events[i];
        const EventId id { qint32(i) };
        const QuotedWords words = wordsOf(event, story);
        for (const Disagreement& disagreement : event.disagreements) {
            if (disagreement.relation == DisagreementRelation::Conflicts)
                list.push_back(aboutEvent(ToDoKind::Disagreement, id, story,
                                          { "todo.conflict", { nameOf(disagreement.field), words } }));
        }
        if (!event.when.date)
            list.push_back(aboutEvent(ToDoKind::UndatedEvent, id, story, { "todo.undated", { words } }));
        if (event.status == EventStatus::Claimed)
            list.push_back(aboutEvent(ToDoKind::ClaimOnly, id, story, { "todo.claim-only", { words } }));
    }
}

void listQuotes(const Story& story, std::vector<ToDo>& list)
{
    for (size_t i = 0; i < story.quotes.size(); ++i) {
        const StoryQuote& quote = story.quotes[i];
        if (quote.speaker.isValid() || quote.kind == QuoteKind::Phrase)
            continue;
        list.push_back({ ToDoKind::UnattributedQuote,
                         { "todo.unattributed", { QuotedWords { quote.text } } },
                         quote.event,
                         { qint32(i) },
                         SourcePlace { quote.article, quote.span },
                         {} });
    }
}

void listMerges(const Story& story, const EventGroups& groups, const std::vector<EventId>& eventOfRow,
                std::vector<ToDo>& list)
{
    QSet<std::pair<qint32, qint32>> listed;
    for (const MergeNotMade& merge : groups.notMade) {
        const EventId first = eventOfRow[merge.row];
        const EventId second = eventOfRow[merge.otherRow];
        const std::pair pair(std::min(first.index, second.index), std::max(first.index, second.index));
        if (first == second || listed.contains(pair))
            continue;
        listed.insert(pair);
        ToDo item
            = aboutEvent(ToDoKind::MergeNotMade, first, story,
                         { "merge.too-little", { wordsOf(story.at(first), story), wordsOf(story.at(second), story) } });
        item.otherEvent = second;
        list.push_back(std::move(item));
    }
}

std::int64_t monthOf(Instant instant)
{
    const CivilDay day = CivilDay::containing(instant);
    return day.year() * 12 + day.month() - 1;
}

/// Whole months without an event between two that are no more than a few years apart.
void listQuietMonths(const Story& story, std::vector<ToDo>& list)
{
    constexpr std::int64_t longestSilence = 60;
    std::optional<std::int64_t> last;
    for (size_t i = 0; i < story.events.size(); ++i) {
        const std::optional<FuzzyDate>& date = story.events[i].when.date;
        if (!date || date->precision() > Precision::Month)
            continue;
        const InstantRange range = date->drawnRange();
        const std::int64_t first = monthOf(range.begin);
        if (last && first - *last > 1 && first - *last <= longestSilence) {
            const std::int64_t from = *last + 1;
            const std::int64_t to = first - 1;
            list.push_back(aboutEvent(ToDoKind::QuietStretch, { qint32(i) }, story,
                                      { from == to ? "todo.quiet-month" : "todo.quiet-months",
                                        { FuzzyDate::at(DatePoint::ofMonth(from / 12, int(from % 12) + 1)),
                                          FuzzyDate::at(DatePoint::ofMonth(to / 12, int(to % 12) + 1)) } }));
        }
        last = std::max(last.value_or(first), monthOf(range.end - TimeSpan::milliseconds(1)));
    }
}

} // namespace

std::vector<ToDo> toDoOf(const Story& story, const EventGroups& groups, const std::vector<EventId>& eventOfRow)
{
    std::vector<ToDo> list;
    listEvents(story, list);
    listQuotes(story, list);
    listMerges(story, groups, eventOfRow, list);
    listQuietMonths(story, list);
    std::stable_sort(list.begin(), list.end(), [](const ToDo& a, const ToDo& b) { return a.kind < b.kind; });
    return list;
}

} // namespace demarche
