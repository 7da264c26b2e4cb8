// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers participants, days, words and quotes of every event finding.
#include "models/story/event_rows.h"

#include <QHash>

#include <algorithm>

namespace demarche {

namespace {

constexpr qint64 newsIsFreshFor = 45; ///< days before publication in which an undated act is looked for

qint64 dayNumberOf(Instant instant) { return CivilDay::containing(instant).dayNumber(); }

/// Where the date is missing or open: the weeks before publication.
std::optional<DayStretch> assumedDays(const EventFinding& event, const PublicationFinding& published)
{
    if (!published.date || event.status == EventStatus::Planned)
        return {};
    const std::optional<DayStretch> day = dayStretchOf(*published.date);
    if (!day || day->length() > 31)
        return {};
    return DayStretch{day->first - newsIsFreshFor, day->last};
}

void addParticipants(EventRow& row, const std::vector<ActorId>& actors)
{
    for (const Participant& participant : row.event->participants) {
        if (participant.actor < 0 || size_t(participant.actor) >= actors.size())
            continue;
        const Participant told{actors[size_t(participant.actor)].index, participant.role};
        if (std::find(row.participants.begin(), row.participants.end(), told) == row.participants.end())
            row.participants.push_back(told);
    }
}

void addQuotes(EventRow& row, const ArticleFindings& found, const ActorLinks& links)
{
    const TextSpan span = row.event->span;
    // quotes ascend by span, so the first that may touch the event can be looked up
    auto quote = std::partition_point(found.quotes.begin(), found.quotes.end(),
        [&](const QuoteFinding& q) { return q.span.end <= span.begin; });
    for (; quote != found.quotes.end() && quote->span.begin < span.end; ++quote) {
        if (quote->kind == QuoteKind::Phrase || quote->kind == QuoteKind::Indirect)
            continue;
        const ActorId speaker = links.actor(row.article, quote->speaker);
        row.quotes.push_back({spokenWordsOf(quote->span.in(found.article->text)),
            speaker.isValid() ? sideOf(speaker.index, links.actors) : 0});
    }
}

QStringView textOf(const EventRow& row, const ArticleFindings& found)
{
    return row.event->span.in(found.article->text);
}

} // namespace

bool EventRow::isSaying() const
{
    switch (event->type) {
    case EventType::Statement:
    case EventType::Request:
    case EventType::Threaten:
    case EventType::Reject:
    case EventType::Agree:
        return true;
    default:
        return event->quote >= 0;
    }
}

std::optional<DayStretch> dayStretchOf(const FuzzyDate& date)
{
    const std::optional<Instant> earliest = date.earliest();
    const std::optional<Instant> latest = date.latest();
    if (!earliest || !latest)
        return {};
    return DayStretch{dayNumberOf(*earliest), dayNumberOf(*latest - TimeSpan::milliseconds(1))};
}

std::vector<quint32> spokenWordsOf(QStringView text)
{
    std::vector<quint32> words;
    quint32 hash = 0;
    bool isInWord = false;
    const auto finish = [&] {
        if (isInWord)
            words.push_back(hash);
        isInWord = false;
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            hash = (isInWord ? hash : 2166136261u) ^ c.toLower().unicode();
            hash *= 16777619u;
            isInWord = true;
        } else if (c != u'\'' && c != u'\u2019') {
            finish();
        }
    }
    finish();
    return words;
}

std::vector<EventRow> eventRows(const std::vector<ArticleFindingsPtr>& findings, const ActorLinks& links)
{
    std::vector<EventRow> rows;
    ContentModel model;
    for (size_t article = 0; article < findings.size(); ++article) {
        const ArticleFindings& found = *findings[article];
        for (size_t i = 0; i < found.events.size(); ++i) {
            EventRow row;
            row.article = quint32(article);
            row.finding = qint32(i);
            row.event = &found.events[i];
            addParticipants(row, links.ofArticle[article]);
            row.actors = partyIn(ParticipantRole::Actor, row.participants, links.actors);
            row.recipients = partyIn(ParticipantRole::Recipient, row.participants, links.actors);
            if (row.event->when)
                row.days = dayStretchOf(*row.event->when);
            row.isDated = row.days.has_value();
            if (!row.days)
                row.days = assumedDays(*row.event, found.published);
            addQuotes(row, found, links);
            model.count(textOf(row, found));
            rows.push_back(std::move(row));
        }
    }
    for (EventRow& row : rows)
        row.content = model.weigh(textOf(row, *findings[row.article]));
    return rows;
}

} // namespace demarche
