// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/highlights.h"

#include <algorithm>
#include <cstdlib>

namespace demarche {

std::vector<Highlight> highlightsOf(const Story& story, ArticleId article)
{
    std::vector<Highlight> found;
    for (size_t i = 0; i < story.quotes.size(); ++i) {
        const StoryQuote& quote = story.quotes[i];
        if (quote.article != article || quote.kind == QuoteKind::Indirect)
            continue;
        const auto layer = quote.kind == QuoteKind::Phrase ? HighlightLayer::Phrases : HighlightLayer::Quotes;
        found.push_back({ quote.span, layer, quote.speaker, QuoteId { qint32(i) }, quote.event, -1 });
    }
    const std::vector<DateFinding>& dates = story.at(article).findings->dates;
    for (size_t i = 0; i < dates.size(); ++i)
        found.push_back({ dates[i].span, HighlightLayer::Dates, {}, {}, {}, qint32(i) });
    for (size_t i = 0; i < story.actors.size(); ++i) {
        for (const StoryMention& mention : story.actors[i].mentions) {
            if (mention.where.article == article)
                found.push_back({ mention.where.span, HighlightLayer::Actors, ActorId { qint32(i) }, {}, {}, -1 });
        }
    }
    for (size_t i = 0; i < story.events.size(); ++i) {
        for (const EventReport& report : story.events[i].reports) {
            if (report.article == article)
                found.push_back({ report.trigger, HighlightLayer::Events, {}, {}, EventId { qint32(i) }, -1 });
        }
    }
    std::sort(found.begin(), found.end(), [](const Highlight& a, const Highlight& b) {
        if (a.span.begin != b.span.begin)
            return a.span.begin < b.span.begin;
        return a.span.end != b.span.end ? a.span.end > b.span.end : a.layer < b.layer;
    });
    return found;
}

EventId eventAt(const Story& story, ArticleId article, qsizetype offset)
{
    EventId nearest;
    qsizetype nearestDistance = 0;
    for (size_t i = 0; i < story.events.size(); ++i) {
        for (const EventReport& report : story.events[i].reports) {
            if (report.article != article || !report.span.contains(offset))
                continue;
            const qsizetype distance = std::abs(report.trigger.begin - offset);
            if (!nearest.isValid() || distance < nearestDistance) {
                nearest = { qint32(i) };
                nearestDistance = distance;
            }
        }
    }
    return nearest;
}

TextSpan sentenceAt(const Story& story, ArticleId article, qsizetype offset)
{
    const std::vector<TextSpan>& sentences = story.at(article).findings->sentences;
    const auto after = std::upper_bound(sentences.begin(), sentences.end(), offset,
                                        [](qsizetype at, const TextSpan& span) { return at < span.begin; });
    if (after == sentences.begin() || !std::prev(after)->contains(offset))
        return {};
    return *std::prev(after);
}

} // namespace demarche
