// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/highlights.h"

#include <algorithm>
#include <cstdlib>

namespace demarche {

std::vector<Highlight> highlightsOf(const Story& story, ArticleId article)
{
    std::vector<Highlight> found;
    // quotes stand by article
    const auto first = std::lower_bound(story.quotes.begin(), story.quotes.end(), article,
                                        [](const StoryQuote& quote, ArticleId id) { return quote.article < id; });
    for (auto quote = first; quote != story.quotes.end() && quote->article == article; ++quote) {
        if (quote->kind == QuoteKind::Indirect)
            continue;
        const auto layer = quote->kind == QuoteKind::Phrase ? HighlightLayer::Phrases : HighlightLayer::Quotes;
        found.push_back(
            { quote->span, layer, quote->speaker, QuoteId { qint32(quote - story.quotes.begin()) }, quote->event, -1 });
    }
    const std::vector<DateFinding>& dates = story.at(article).findings->dates;
    for (size_t i = 0; i < dates.size(); ++i)
        found.push_back({ dates[i].span, HighlightLayer::Dates, {}, {}, {}, qint32(i) });
    for (size_t i = 0; i < story.actors.size(); ++i) {
        const std::vector<StoryMention>& mentions = story.actors[i].mentions; // by article
        auto mention = std::lower_bound(mentions.begin(), mentions.end(), article,
                                        [](const StoryMention& one, ArticleId id) { return one.where.article < id; });
        for (; mention != mentions.end() && mention->where.article == article; ++mention)
            found.push_back({ mention->where.span, HighlightLayer::Actors, ActorId { qint32(i) }, {}, {}, -1 });
    }
    for (size_t i = 0; i < story.events.size(); ++i) {
        for (const EventReport& report : story.events[i].reports) {
            if (report.article != article)
                continue;
            found.push_back({ report.trigger, HighlightLayer::Events, {}, {}, EventId { qint32(i) }, -1 });
            if (report.status != EventStatus::Happened)
                found.push_back({ report.span, HighlightLayer::Claims, {}, {}, EventId { qint32(i) }, -1 });
        }
    }
    std::sort(found.begin(), found.end(), [](const Highlight& a, const Highlight& b) {
        if (a.span.begin != b.span.begin)
            return a.span.begin < b.span.begin;
        return a.span.end != b.span.end ? a.span.end > b.span.end : a.layer < b.layer;
    });
    return found;
}

HighlightSet::HighlightSet(std::vector<Highlight> ascending)
    : m_marks(std::move(ascending))
{
    qsizetype furthest = 0;
    m_furthest.reserve(m_marks.size());
    for (const Highlight& mark : m_marks) {
        furthest = std::max(furthest, mark.span.end);
        m_furthest.push_back(furthest);
    }
}

std::span<const Highlight> HighlightSet::near(const TextSpan& span) const
{
    const auto from = std::upper_bound(m_furthest.begin(), m_furthest.end(), span.begin) - m_furthest.begin();
    const auto to = std::lower_bound(m_marks.begin(), m_marks.end(), span.end,
                                     [](const Highlight& mark, qsizetype end) { return mark.span.begin < end; })
        - m_marks.begin();
    return from < to ? std::span(m_marks).subspan(size_t(from), size_t(to - from)) : std::span<const Highlight>();
}

const Highlight* HighlightSet::at(qsizetype offset, const LayerFlags& isVisible) const
{
    const Highlight* best = nullptr;
    for (const Highlight& mark : near({ offset, offset + 1 })) {
        if (mark.span.contains(offset) && isVisible[size_t(mark.layer)]
            && (!best || mark.span.length() < best->span.length()))
            best = &mark;
    }
    return best;
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
