// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers reports; names, date and weight come from the fullest of them, by rules that are told.
#include "models/story/event_assembly.h"

#include "models/story/date_choice.h"
#include "models/story/message_mapping.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace demarche {

namespace {

EventReport reportFrom(const EventRow& row, const EventSourcesInput& input)
{
    const StoryArticle& article = input.articles[row.article];
    const EventFinding& event = *row.event;
    EventReport report;
    report.key
        = keyOfSpan(QStringLiteral("event"), article.article().contentHash, article.article().text, event.trigger);
    report.article = { qint32(row.article) };
    report.finding = row.finding;
    report.frame = event.frame;
    report.span = event.span;
    report.trigger = event.trigger;
    report.when = event.when;
    report.dateReason = withStoryActors(event.dateReason, article.actors);
    report.type = event.type;
    report.status = event.status;
    report.participants = row.participants;
    return report;
}

/// The report that names most, then the weightiest, then the first.
const EventRow& fullestOf(const std::vector<quint32>& group, const std::vector<EventRow>& rows)
{
    const auto rank = [&](quint32 number) {
        const EventRow& row = rows[number];
        const size_t named
            = std::min<size_t>(row.actors.persons.size(), 2) + std::min<size_t>(row.recipients.persons.size(), 1);
        const bool isWhole = !row.actors.isEmpty();
        return std::tuple(row.event->status == EventStatus::Happened, isWhole, named, row.event->importance);
    };
    quint32 best = group.front();
    for (const quint32 number : group) {
        if (rank(number) > rank(best))
            best = number;
    }
    return rows[best];
}

/// A statement is what remains where no report says more of the act.
EventType commonestType(const std::vector<quint32>& group, const std::vector<EventRow>& rows, EventType otherwise)
{
    std::map<EventType, int> uses;
    for (const quint32 number : group)
        ++uses[rows[number].event->type];
    const auto rank
        = [&](EventType type) { return std::tuple(quadOf(type) != Quad::Neutral, uses[type], type == otherwise); };
    EventType best = otherwise;
    for (const auto& [type, count] : std::map(uses)) {
        if (rank(type) > rank(best))
            best = type;
    }
    return best;
}

EventDate dateOf(const std::vector<quint32>& group, const EventSourcesInput& input)
{
    std::vector<ReportedDate> dates;
    for (const quint32 number : group) {
        const EventRow& row = input.rows[number];
        const StoryArticle& article = input.articles[row.article];
        if (row.event->when)
            dates.push_back({ row.event, { qint32(row.article) }, article.textGroup, article.published.date });
    }
    if (dates.empty())
        return { {},
                 DateOrigin::Unknown,
                 Certainty::Unsure,
                 withStoryActors(input.rows[group.front()].event->dateReason,
                                 input.articles[input.rows[group.front()].article].actors) };
    const ChosenDate chosen = chooseDate(dates);
    const EventFinding& event = *dates[chosen.report].event;
    const StoryArticle& article = input.articles[size_t(dates[chosen.report].article.index)];
    EventDate date { event.when, event.origin, event.certainty, withStoryActors(event.dateReason, article.actors) };
    if (chosen.rule.id == "story.date-of-nearest" && date.certainty == Certainty::Certain)
        date.certainty = Certainty::Likely;
    return date;
}

/// Everyone whom a report names, those of the fullest first. Who acts or is acted upon in one report does
/// so in the event, though another names him only by the way.
std::vector<Participant> participantsOf(const std::vector<quint32>& group, const EventRow& fullest,
                                        const std::vector<EventRow>& rows)
{
    std::vector<Participant> all;
    const auto take = [&all](const Participant& told) {
        const auto known
            = std::find_if(all.begin(), all.end(), [&](const Participant& p) { return p.actor == told.actor; });
        if (known == all.end())
            all.push_back(told);
        else if (known->role == ParticipantRole::Other)
            known->role = told.role;
    };
    for (const Participant& told : fullest.participants)
        take(told);
    for (const quint32 number : group) {
        for (const Participant& told : rows[number].participants)
            take(told);
    }
    return all;
}

EventSources sourcesOf(const std::vector<quint32>& group, const EventSourcesInput& input)
{
    EventSources sources;
    std::set<QString> outlets;
    std::set<qint32> texts;
    std::set<QString> named;
    std::optional<Instant> firstPublished;
    for (const quint32 number : group) {
        const EventRow& row = input.rows[number];
        const StoryArticle& article = input.articles[row.article];
        if (!article.article().publisher.isEmpty())
            outlets.insert(article.article().publisher.simplified().toLower());
        texts.insert(article.textGroup);
        for (const QuoteFinding& quote : article.findings->quotes) {
            const bool tells = quote.speaker >= 0 && quote.kind != QuoteKind::Phrase
                && united(quote.content, quote.span).overlaps(row.event->trigger);
            if (tells)
                named.insert(input.actors[size_t(article.actors[size_t(quote.speaker)].index)].key.value);
        }
        const std::optional<Instant> published
            = article.published.date ? article.published.date->earliest() : std::nullopt;
        if (published && (!firstPublished || *published < *firstPublished)) {
            firstPublished = published;
            sources.firstReport = { qint32(row.article) };
        }
    }
    sources.outlets = qint32(outlets.size());
    sources.independent = qint32(texts.size());
    sources.named = qint32(named.size());
    return sources;
}

void weigh(StoryEvent& event, const std::vector<quint32>& group, const EventSourcesInput& input)
{
    const EventRow* weightiest = &input.rows[group.front()];
    for (const quint32 number : group) {
        if (input.rows[number].event->importance > weightiest->event->importance)
            weightiest = &input.rows[number];
    }
    event.importance = weightiest->event->importance;
    event.importanceReason
        = withStoryActors(weightiest->event->importanceReason, input.articles[weightiest->article].actors);
    if (event.sources.independent < 2)
        return;
    event.importance = std::min(1.0, event.importance + 0.15 * std::log2(double(event.sources.independent)));
    event.importanceReason = { "story.importance-sources", { qint64(event.sources.independent) } };
}

} // namespace

StoryEvent eventFrom(const std::vector<quint32>& group, const EventSourcesInput& input)
{
    StoryEvent event;
    for (const quint32 number : group)
        event.reports.push_back(reportFrom(input.rows[number], input));
    const EventRow& fullest = fullestOf(group, input.rows);
    const StoryArticle& article = input.articles[fullest.article];
    event.key = event.reports.front().key;
    event.title = withStoryActors(fullest.event->title, article.actors);
    event.type = commonestType(group, input.rows, fullest.event->type);
    event.status = fullest.event->status;
    for (const quint32 number : group) {
        const EventFinding& found = *input.rows[number].event;
        if (event.mode.isEmpty() && found.type == event.type)
            event.mode = found.mode;
        for (const QString& context : found.contexts) {
            if (std::find(event.contexts.begin(), event.contexts.end(), context) == event.contexts.end())
                event.contexts.push_back(context);
        }
        const StoryArticle& source = input.articles[input.rows[number].article];
        if (!event.place.isValid() && found.place >= 0 && size_t(found.place) < source.actors.size())
            event.place = source.actors[size_t(found.place)];
    }
    std::sort(event.contexts.begin(), event.contexts.end());
    event.when = dateOf(group, input);
    event.participants = participantsOf(group, fullest, input.rows);
    event.sources = sourcesOf(group, input);
    weigh(event, group, input);
    return event;
}

bool isEarlier(const StoryEvent& a, const StoryEvent& b)
{
    if (a.when.date.has_value() != b.when.date.has_value())
        return a.when.date.has_value();
    if (!a.when.date)
        return false;
    const InstantRange first = a.when.date->drawnRange();
    const InstantRange second = b.when.date->drawnRange();
    if (first.begin != second.begin || first.end != second.end)
        return first.begin != second.begin ? first.begin < second.begin : first.end < second.end;
    // of one stretch: what happened within before what filled it
    return a.when.date->shape() != FuzzyDate::Shape::Lasted && b.when.date->shape() == FuzzyDate::Shape::Lasted;
}

} // namespace demarche
