// SPDX-License-Identifier: GPL-3.0-or-later
// A quote belongs to the event that carries it, else to the one around it that its speaker acts in.
#include "models/story/story_quotes.h"

#include "models/story/message_mapping.h"

#include <algorithm>

namespace demarche {

namespace {

/// One report of an article, found again by the number of its finding.
struct ReportedEvent {
    EventId event;
    const EventFinding* finding = nullptr;
    qsizetype trigger = 0;
};

constexpr qsizetype farAway = 3000; ///< characters

std::vector<std::vector<ReportedEvent>> reportsByArticle(const Story& story)
{
    std::vector<std::vector<ReportedEvent>> reports(story.articles.size());
    for (size_t i = 0; i < story.articles.size(); ++i) {
        for (const EventFinding& event : story.articles[i].findings->events)
            reports[i].push_back({ {}, &event, event.trigger.begin });
    }
    for (size_t i = 0; i < story.events.size(); ++i) {
        for (const EventReport& report : story.events[i].reports) {
            reports[size_t(report.article.index)][size_t(report.finding)].event = { qint32(i) };
        }
    }
    return reports;
}

bool actsIn(qint32 speaker, const EventFinding& event)
{
    return std::any_of(event.participants.begin(), event.participants.end(), [speaker](const Participant& p) {
        return p.actor == speaker && p.role == ParticipantRole::Actor;
    });
}

EventId eventOf(qint32 number, const QuoteFinding& quote, const std::vector<ReportedEvent>& reports)
{
    const TextSpan whole = united(quote.span, quote.content);
    const ReportedEvent* best = nullptr;
    int bestRank = 0;
    // reports ascend by trigger; a quote's event is not pages away
    auto candidate = std::partition_point(reports.begin(), reports.end(), [&](const ReportedEvent& report) {
        return report.trigger + farAway < whole.begin;
    });
    for (; candidate != reports.end() && candidate->trigger < whole.end + farAway; ++candidate) {
        const ReportedEvent& report = *candidate;
        if (!report.event.isValid())
            continue;
        const bool overlaps = report.finding->span.overlaps(whole);
        const int rank = report.finding->quote == number                               ? 4
            : overlaps && quote.speaker >= 0 && actsIn(quote.speaker, *report.finding) ? 3
            : overlaps                                                                 ? 1
                                                                                       : 0;
        const bool isNarrower
            = best && rank == bestRank && rank > 0 && report.finding->span.length() < best->finding->span.length();
        if (rank > bestRank || isNarrower) {
            best = &report;
            bestRank = rank;
        }
    }
    return best ? best->event : EventId {};
}

StoryQuote quoteFrom(const QuoteFinding& found, const StoryArticle& article)
{
    const auto actor = [&](qint32 index) {
        return index >= 0 && size_t(index) < article.actors.size() ? article.actors[size_t(index)] : ActorId {};
    };
    StoryQuote quote;
    quote.key = keyOfSpan(QStringLiteral("quote"), article.article().contentHash, article.article().text, found.span);
    quote.span = found.span;
    quote.content = found.content;
    quote.text = found.span.in(article.article().text).toString();
    quote.kind = found.kind;
    quote.speaker = actor(found.speaker);
    quote.speakerMention = found.speakerMention;
    quote.cue = found.cue;
    quote.addressee = actor(found.addressee);
    for (const qint32 candidate : found.candidates)
        quote.candidates.push_back(actor(candidate));
    for (const InnerQuote& inner : found.inner) {
        quote.inner.push_back({ inner.span, inner.span.in(article.article().text).toString(), inner.kind,
                                actor(inner.speaker), inner.speakerMention, inner.cue });
    }
    quote.confidence = found.confidence;
    quote.reason = withStoryActors(found.reason, article.actors);
    return quote;
}

} // namespace

void addQuotes(Story& story)
{
    const std::vector<std::vector<ReportedEvent>> reports = reportsByArticle(story);
    qint32 firstUtterance = 0;
    for (size_t i = 0; i < story.articles.size(); ++i) {
        const StoryArticle& article = story.articles[i];
        const std::vector<QuoteFinding>& found = article.findings->quotes;
        const size_t firstQuote = story.quotes.size();
        qint32 utterances = 0;
        for (size_t q = 0; q < found.size(); ++q) {
            StoryQuote quote = quoteFrom(found[q], article);
            quote.article = { qint32(i) };
            quote.finding = qint32(q);
            quote.utterance = firstUtterance + found[q].utterance;
            utterances = std::max(utterances, found[q].utterance + 1);
            quote.event = eventOf(qint32(q), found[q], reports[i]);
            if (found[q].date >= 0 && size_t(found[q].date) < article.findings->dates.size())
                quote.said = article.findings->dates[size_t(found[q].date)].date;
            story.quotes.push_back(std::move(quote));
        }
        for (size_t q = firstQuote + 1; q < story.quotes.size(); ++q) { // what goes on belongs where it began
            if (!story.quotes[q].event.isValid() && story.quotes[q].utterance == story.quotes[q - 1].utterance)
                story.quotes[q].event = story.quotes[q - 1].event;
        }
        firstUtterance += utterances;
    }
    for (size_t q = 0; q < story.quotes.size(); ++q) {
        StoryQuote& quote = story.quotes[q];
        if (!quote.event.isValid())
            continue;
        StoryEvent& event = story.events[size_t(quote.event.index)];
        event.quotes.push_back({ qint32(q) });
        const bool isSpeech = quote.kind != QuoteKind::Phrase;
        if (!quote.said && isSpeech)
            quote.said = event.when.date;
    }
}

} // namespace demarche
