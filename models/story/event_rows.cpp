// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers participants, days, words and quotes of every event finding.
#include "models/story/event_rows.h"

#include "models/story/event_kin.h"
#include "models/story/rare_phrases.h"

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
    return DayStretch { day->first - newsIsFreshFor, day->last };
}

void addParticipants(EventRow& row, const std::vector<ActorId>& actors)
{
    for (const Participant& participant : row.event->participants) {
        if (participant.actor < 0 || size_t(participant.actor) >= actors.size())
            continue;
        const Participant told { actors[size_t(participant.actor)].index, participant.role };
        if (std::find(row.participants.begin(), row.participants.end(), told) == row.participants.end())
            row.participants.push_back(told);
    }
}

TextSpan sentenceOf(const EventFinding& event, const ArticleFindings& found)
{
    const auto next = std::upper_bound(found.sentences.begin(), found.sentences.end(), event.trigger.begin,
                                       [](qsizetype offset, const TextSpan& s) { return offset < s.begin; });
    return next == found.sentences.begin() ? event.span : *(next - 1);
}

void addQuote(EventRow& row, const QuoteFinding& quote, const ArticleFindings& found, const ActorLinks& links)
{
    if (quote.kind == QuoteKind::Phrase || quote.kind == QuoteKind::Indirect)
        return;
    const ActorId speaker = links.actor(row.article, quote.speaker);
    row.quotes.push_back({ spokenWordsOf(quote.span.in(found.article->text)),
                           speaker.isValid() ? sideOf(speaker.index, links.actors) : 0 });
}

/// The quote that carries the event, those within it, and its actor's others in the sentence.
void addQuotes(EventRow& row, const ArticleFindings& found, const ActorLinks& links)
{
    const EventFinding& event = *row.event;
    const auto isActor = [&](qint32 speaker) {
        return std::any_of(event.participants.begin(), event.participants.end(), [speaker](const Participant& p) {
            return p.actor == speaker && p.role == ParticipantRole::Actor;
        });
    };
    if (event.quote >= 0 && size_t(event.quote) < found.quotes.size())
        addQuote(row, found.quotes[size_t(event.quote)], found, links);
    const TextSpan around = united(event.span, row.sentence);
    // quotes ascend by span, so the first that may touch the sentence can be looked up
    auto quote = std::partition_point(found.quotes.begin(), found.quotes.end(),
                                      [&](const QuoteFinding& q) { return q.span.end <= around.begin; });
    for (; quote != found.quotes.end() && quote->span.begin < around.end; ++quote) {
        const bool isCarrier = quote - found.quotes.begin() == event.quote;
        const bool isWithin = quote->span.overlaps(event.span);
        if (!isCarrier && (isWithin || (quote->speaker >= 0 && isActor(quote->speaker))))
            addQuote(row, *quote, found, links);
    }
}

/// What a trigger alone ("the signing") does not tell, its sentence does.
QStringView textOf(const EventRow& row, const ArticleFindings& found)
{
    constexpr qsizetype tooShort = 60;
    const TextSpan span = row.event->span.length() < tooShort ? united(row.event->span, row.sentence) : row.event->span;
    return span.in(found.article->text);
}

} // namespace

bool EventRow::isSaying() const
{
    return event->quote >= 0 || event->type == EventType::Statement || event->type == EventType::Request
        || shippedEventKin().statements.contains(event->family);
}

std::optional<DayStretch> dayStretchOf(const FuzzyDate& date)
{
    const std::optional<Instant> earliest = date.earliest();
    const std::optional<Instant> latest = date.latest();
    if (!earliest || !latest)
        return {};
    return DayStretch { dayNumberOf(*earliest), dayNumberOf(*latest - TimeSpan::milliseconds(1)) };
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
    PhraseCounts counts;
    for (size_t article = 0; article < findings.size(); ++article) {
        const ArticleFindings& found = *findings[article];
        const SentencePhrases phrases(found);
        counts.count(phrases);
        for (size_t i = 0; i < found.events.size(); ++i) {
            EventRow row;
            row.article = quint32(article);
            row.finding = qint32(i);
            row.event = &found.events[i];
            row.sentence = sentenceOf(*row.event, found);
            addParticipants(row, links.ofArticle[article]);
            row.actors = partyIn(ParticipantRole::Actor, row.participants, links.actors);
            row.recipients = partyIn(ParticipantRole::Recipient, row.participants, links.actors);
            if (row.event->when)
                row.days = dayStretchOf(*row.event->when);
            row.isDated = row.days.has_value();
            // "the invasion" may be years ago: it is no news of these weeks
            if (!row.days && !shippedEventKin().isRemembered(row.event->family))
                row.days = assumedDays(*row.event, found.published);
            addQuotes(row, found, links);
            if (row.isSaying()) {
                row.phrases = phrases.at(row.sentence.begin);
                row.phrasesAround = phrases.around(row.sentence.begin);
            }
            model.count(textOf(row, found));
            rows.push_back(std::move(row));
        }
    }
    for (EventRow& row : rows) {
        row.content = model.weigh(textOf(row, *findings[row.article]));
        counts.keepRare(row.phrases);
        counts.keepRare(row.phrasesAround);
    }
    return rows;
}

} // namespace demarche
