// SPDX-License-Identifier: GPL-3.0-or-later
// Applies a filter to a story: what passes, and what takes part in what passes.
#include "models/query/filter.h"
#include "models/query/word_pattern.h"

#include <algorithm>

namespace demarche {

namespace {

/// One condition made ready, so that a million events are not asked to parse it.
struct Wanted {
    const Condition& condition;
    WordPattern pattern;
    std::optional<FuzzyDate> date;
    std::optional<EventType> type;
    std::vector<bool> actors; ///< those whose name fits
    std::vector<bool> articles; ///< whose outlet fits; for Article, whose title, path or number does
    WordHits hits; ///< for Words
};

bool isNamed(const StoryActor& actor, const WordPattern& words)
{
    return words.isIn(actor.name) || words.isIn(actor.shortName)
        || std::any_of(actor.aliases.begin(), actor.aliases.end(),
                       [&](const QString& alias) { return words.isIn(alias); });
}

bool isBefore(const SourcePlace& place, ArticleId article, qsizetype offset)
{
    return place.article != article ? place.article < article : place.span.end <= offset;
}

class Filtering {
public:
    Filtering(const Story& story, const Filter& filter, const WordSearch& search)
        : m_story(story)
        , m_search(search)
    {
        for (const std::vector<Condition>& group : filter.groups) {
            m_groups.emplace_back();
            for (const Condition& condition : group)
                m_groups.back().push_back(ready(condition));
        }
    }

    bool passes(EventId event) const
    {
        return all([&](const Wanted& wanted) { return fits(event, wanted); });
    }

    bool passes(const StoryQuote& quote) const
    {
        return all([&](const Wanted& wanted) {
            const bool isBySelf = fits(quote, wanted);
            return isBySelf || (quote.event.isValid() && fits(quote.event, wanted));
        });
    }

    bool passes(ArticleId article) const
    {
        return all([&](const Wanted& wanted) { return fits(article, wanted); });
    }

private:
    Wanted ready(const Condition& condition) const
    {
        Wanted wanted { condition,
                        WordPattern(condition.text),
                        FuzzyDate::parse(condition.text),
                        eventTypeNamed(condition.text.toUpper()),
                        {},
                        {},
                        {} };
        wanted.actors.reserve(m_story.actors.size());
        for (const StoryActor& actor : m_story.actors)
            wanted.actors.push_back(isNamed(actor, wanted.pattern));
        for (size_t i = 0; i < m_story.articles.size(); ++i) {
            const Article& article = m_story.articles[i].article();
            wanted.articles.push_back(condition.field == Condition::Field::Article
                                          ? isArticle({ qint32(i) }, wanted)
                                          : wanted.pattern.isIn(article.publisher));
        }
        if (condition.field == Condition::Field::Words)
            wanted.hits = m_search ? m_search(condition.text) : readThrough(m_story, condition.text);
        return wanted;
    }

    template<class Fits>
    bool all(Fits fits) const
    {
        return std::all_of(m_groups.begin(), m_groups.end(), [&](const std::vector<Wanted>& group) {
            return std::any_of(group.begin(), group.end(),
                               [&](const Wanted& wanted) { return fits(wanted) != wanted.condition.isNegated; });
        });
    }

    static bool isActor(const Wanted& wanted, qint32 index) { return index >= 0 && wanted.actors[size_t(index)]; }

    static bool isWithin(const std::optional<FuzzyDate>& date, const Wanted& wanted)
    {
        if (!date || !wanted.date)
            return false;
        if (wanted.condition.field == Condition::Field::From) {
            const auto end = date->latest();
            const auto from = wanted.date->earliest();
            return !end || !from || *end > *from;
        }
        const auto begin = date->earliest();
        const auto to = wanted.date->latest();
        return !begin || !to || *begin < *to;
    }

    bool isArticle(ArticleId id, const Wanted& wanted) const
    {
        const Article& article = m_story.at(id).article();
        return wanted.pattern.isIn(article.title) || wanted.pattern.isIn(article.path)
            || jsonId(id) == wanted.condition.text;
    }

    static bool isHit(ArticleId article, const TextSpan& span, const Wanted& wanted)
    {
        const auto& hits = wanted.hits.sentences;
        const auto at
            = std::lower_bound(hits.begin(), hits.end(), span.begin, [&](const SourcePlace& place, qsizetype offset) {
                  return isBefore(place, article, offset);
              });
        return at != hits.end() && at->article == article && at->span.overlaps(span);
    }

    bool takesPart(const StoryEvent& event, const Wanted& wanted) const
    {
        return std::any_of(event.participants.begin(), event.participants.end(),
                           [&](const Participant& participant) { return isActor(wanted, participant.actor); });
    }

    bool hasWords(EventId id, const StoryEvent& event, const Wanted& wanted) const
    {
        if (takesPart(event, wanted) || std::binary_search(wanted.hits.titled.begin(), wanted.hits.titled.end(), id))
            return true;
        return std::any_of(event.reports.begin(), event.reports.end(), [&](const EventReport& report) {
            return wanted.articles[size_t(report.article.index)] || isHit(report.article, report.span, wanted);
        });
    }

    bool fits(EventId id, const Wanted& wanted) const { return fits(id, m_story.at(id), wanted); }

    bool fits(EventId id, const StoryEvent& event, const Wanted& wanted) const
    {
        const auto anyReport = [&](auto test) {
            return std::any_of(event.reports.begin(), event.reports.end(),
                               [&](const EventReport& report) { return test(report.article); });
        };
        switch (wanted.condition.field) {
        case Condition::Field::Words: return hasWords(id, event, wanted);
        case Condition::Field::Actor: return takesPart(event, wanted);
        case Condition::Field::Outlet:
        case Condition::Field::Article:
            return anyReport([&](ArticleId article) { return bool(wanted.articles[size_t(article.index)]); });
        case Condition::Field::Type: return wanted.type == event.type;
        case Condition::Field::Status:
            return nameOf(event.status).compare(wanted.condition.text, Qt::CaseInsensitive) == 0;
        case Condition::Field::From:
        case Condition::Field::To: return isWithin(event.when.date, wanted);
        case Condition::Field::Place: return isActor(wanted, event.place.index);
        case Condition::Field::SaidBy:
            return std::any_of(event.quotes.begin(), event.quotes.end(),
                               [&](QuoteId quote) { return isActor(wanted, m_story.at(quote).speaker.index); });
        }
        return false;
    }

    bool fits(const StoryQuote& quote, const Wanted& wanted) const
    {
        switch (wanted.condition.field) {
        case Condition::Field::Words:
            return isActor(wanted, quote.speaker.index)
                || (isHit(quote.article, quote.span, wanted) && wanted.pattern.isIn(quote.text));
        case Condition::Field::Actor:
        case Condition::Field::SaidBy: return isActor(wanted, quote.speaker.index);
        case Condition::Field::Outlet:
        case Condition::Field::Article: return wanted.articles[size_t(quote.article.index)];
        case Condition::Field::From:
        case Condition::Field::To: return isWithin(quote.said, wanted);
        default: return false; // its event may have a type, a state, a place
        }
    }

    bool fits(ArticleId id, const Wanted& wanted) const
    {
        const Article& article = m_story.at(id).article();
        switch (wanted.condition.field) {
        case Condition::Field::Words:
            return wanted.articles[size_t(id.index)] || wanted.pattern.isIn(article.title)
                || isHit(id, { 0, article.text.size() }, wanted);
        case Condition::Field::Outlet:
        case Condition::Field::Article: return wanted.articles[size_t(id.index)];
        case Condition::Field::From:
        case Condition::Field::To: return isWithin(m_story.at(id).published.date, wanted);
        default: return wanted.condition.isNegated; // says nothing of a text: only its events and quotes can pass
        }
    }

    const Story& m_story;
    const WordSearch& m_search;
    std::vector<std::vector<Wanted>> m_groups;
};

void markParts(FilteredStory& result, const Story& story)
{
    const auto markActor = [&](ActorId actor) {
        if (actor.isValid())
            result.actors[size_t(actor.index)] = true;
    };
    for (size_t i = 0; i < story.events.size(); ++i) {
        if (!result.events[i])
            continue;
        for (const Participant& participant : story.events[i].participants)
            markActor({ participant.actor });
        markActor(story.events[i].place);
        for (const EventReport& report : story.events[i].reports)
            result.articles[size_t(report.article.index)] = true;
    }
    for (size_t i = 0; i < story.quotes.size(); ++i) {
        if (!result.quotes[i])
            continue;
        markActor(story.quotes[i].speaker);
        result.articles[size_t(story.quotes[i].article.index)] = true;
    }
}

} // namespace

FilteredStory filtered(const Story& story, const Filter& filter, const WordSearch& search)
{
    const bool isOpen = filter.isEmpty();
    FilteredStory result;
    result.events.assign(story.events.size(), isOpen);
    result.quotes.assign(story.quotes.size(), isOpen);
    result.actors.assign(story.actors.size(), isOpen);
    result.articles.assign(story.articles.size(), isOpen);
    if (!isOpen) {
        const Filtering filtering(story, filter, search);
        for (size_t i = 0; i < story.events.size(); ++i)
            result.events[i] = filtering.passes(EventId { qint32(i) });
        for (size_t i = 0; i < story.quotes.size(); ++i)
            result.quotes[i] = filtering.passes(story.quotes[i]);
        for (size_t i = 0; i < story.articles.size(); ++i)
            result.articles[i] = filtering.passes(ArticleId { qint32(i) });
        markParts(result, story);
    }
    result.eventCount = std::count(result.events.begin(), result.events.end(), true);
    result.actorCount = std::count(result.actors.begin(), result.actors.end(), true);
    result.quoteCount = std::count(result.quotes.begin(), result.quotes.end(), true);
    result.articleCount = std::count(result.articles.begin(), result.articles.end(), true);
    return result;
}

QStringList wordsToMark(const Filter& filter)
{
    QStringList words;
    for (const std::vector<Condition>& group : filter.groups) {
        for (const Condition& condition : group) {
            if (condition.field == Condition::Field::Words && !condition.isNegated)
                words.append(condition.text);
        }
    }
    return words;
}

} // namespace demarche
