// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for quotes whose content holds a report, and takes the earliest.
#include "models/story/first_telling.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace demarche {

namespace {

constexpr qsizetype longestUtterance = 3000; ///< characters

qint64 dayOf(const std::optional<FuzzyDate>& date)
{
    const std::optional<Instant> earliest = date ? date->earliest() : std::nullopt;
    return earliest ? CivilDay::containing(*earliest).dayNumber() : std::numeric_limits<qint64>::max();
}

} // namespace

std::optional<FirstTelling> firstTellingOf(const StoryEvent& event, const Story& story)
{
    std::optional<FirstTelling> first;
    std::tuple<qint64, qint64, qint32> firstRank;
    for (const EventReport& report : event.reports) {
        if (report.status == EventStatus::Happened)
            continue; // the article tells it on its own account
        const std::optional<FuzzyDate>& published = story.at(report.article).published.date;
        auto quote = std::partition_point(story.quotes.begin(), story.quotes.end(), [&](const StoryQuote& q) {
            return std::pair(q.article, q.span.begin + longestUtterance)
                < std::pair(report.article, report.trigger.begin);
        });
        for (; quote != story.quotes.end() && quote->article == report.article
             && quote->span.begin < report.trigger.end + longestUtterance;
             ++quote) {
            const bool tells = quote->speaker.isValid() && quote->kind != QuoteKind::Phrase
                && (quote->span.overlaps(report.trigger) || quote->content.overlaps(report.trigger));
            if (!tells)
                continue;
            const std::optional<FuzzyDate>& said = quote->said ? quote->said : published;
            const std::tuple rank(dayOf(said), dayOf(published), report.article.index);
            if (first && rank >= firstRank)
                continue;
            first = FirstTelling { { qint32(quote - story.quotes.begin()) }, quote->speaker, said };
            firstRank = rank;
        }
    }
    return first;
}

} // namespace demarche
