// SPDX-License-Identifier: GPL-3.0-or-later
// Applies a filter to a story: what passes, and what takes part in what passes.
#include "models/query/filter.h"
#include "models/story/story_wording.h"

#include <algorithm>

namespace demarche {

namespace {

bool holds(const QString& text, const QString& words) { return text.contains(words, Qt::CaseInsensitive); }

/// One condition made ready, so that a million events are not asked to parse it.
struct Wanted {
    const Condition& condition;
    std::optional<FuzzyDate> date;
    std::vector<bool> actors; ///< those whose name fits; for Words, Actor, SaidBy and Place
};

bool isNamed(const StoryActor& actor, const QString& words)
{
    return holds(actor.name, words) || holds(actor.shortName, words)
        || std::any_of(actor.aliases.begin(), actor.aliases.end(),
            [&](const QString& alias) { return holds(alias, words); });
}

class Filtering {
public:
    Filtering(const Story& story, const Filter& filter)
        : m_story(story)
        , m_wording(wordingFor(story))
    {
        for (const std::vector<Condition>& group : filter.groups) {
            m_groups.emplace_back();
            for (const Condition& condition : group)
                m_groups.back().push_back(ready(condition));
        }
    }

    bool passes(const StoryEvent& event) const
    {
        return all([&](const Wanted& wanted) { return fits(event, wanted); });
    }

    bool passes(const StoryQuote& quote) const
    {
        return all([&](const Wanted& wanted) {
            const bool isBySelf = fits(quote, wanted);
            return isBySelf || (quote.event.isValid() && fits(m_story.at(quote.event), wanted));
        });
    }

private:
    Wanted ready(const Condition& condition) const
    {
        Wanted wanted{condition, FuzzyDate::parse(condition.text), {}};
        wanted.actors.reserve(m_story.actors.size());
        for (const StoryActor& actor : m_story.actors)
            wanted.actors.push_back(isNamed(actor, condition.text));
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

    static bool isActor(const Wanted& wanted, qint32 index)
    {
        return index >= 0 && wanted.actors[size_t(index)];
    }

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

    bool isOutlet(ArticleId article, const QString& words) const
    {
        return holds(m_story.at(article).article().publisher, words);
    }

    bool isArticle(ArticleId id, const QString& words) const
    {
        const Article& article = m_story.at(id).article();
        return holds(article.title, words) || holds(article.path, words) || jsonId(id) == words;
    }

    bool takesPart(const StoryEvent& event, const Wanted& wanted) const
    {
        return std::any_of(event.participants.begin(), event.participants.end(),
            [&](const Participant& participant) { return isActor(wanted, participant.actor); });
    }

    bool hasWords(const StoryEvent& event, const Wanted& wanted) const
    {
        if (takesPart(event, wanted) || holds(titleOf(event, m_wording), wanted.condition.text))
            return true;
        return std::any_of(event.reports.begin(), event.reports.end(), [&](const EventReport& report) {
            return report.span.in(m_story.at(report.article).article().text)
                .contains(wanted.condition.text, Qt::CaseInsensitive);
        });
    }

    bool fits(const StoryEvent& event, const Wanted& wanted) const
    {
        const QString& text = wanted.condition.text;
        const auto anyReport = [&](auto test) {
            return std::any_of(event.reports.begin(), event.reports.end(),
                [&](const EventReport& report) { return test(report.article); });
        };
        switch (wanted.condition.field) {
        case Condition::Field::Words:
            return hasWords(event, wanted);
        case Condition::Field::Actor:
            return takesPart(event, wanted);
        case Condition::Field::Outlet:
            return anyReport([&](ArticleId article) { return isOutlet(article, text); });
        case Condition::Field::Article:
            return anyReport([&](ArticleId article) { return isArticle(article, text); });
        case Condition::Field::Type:
            return nameOf(event.type).compare(text, Qt::CaseInsensitive) == 0;
        case Condition::Field::Status:
            return nameOf(event.status).compare(text, Qt::CaseInsensitive) == 0;
        case Condition::Field::From:
        case Condition::Field::To:
            return isWithin(event.when.date, wanted);
        case Condition::Field::Place:
            return isActor(wanted, event.place.index);
        case Condition::Field::SaidBy:
            return std::any_of(event.quotes.begin(), event.quotes.end(),
                [&](QuoteId quote) { return isActor(wanted, m_story.at(quote).speaker.index); });
        }
        return false;
    }

    bool fits(const StoryQuote& quote, const Wanted& wanted) const
    {
        const QString& text = wanted.condition.text;
        switch (wanted.condition.field) {
        case Condition::Field::Words:
            return holds(quote.text, text) || isActor(wanted, quote.speaker.index);
        case Condition::Field::Actor:
        case Condition::Field::SaidBy:
            return isActor(wanted, quote.speaker.index);
        case Condition::Field::Outlet:
            return isOutlet(quote.article, text);
        case Condition::Field::Article:
            return isArticle(quote.article, text);
        case Condition::Field::From:
        case Condition::Field::To:
            return isWithin(quote.said, wanted);
        default:
            return false; // its event may have a type, a state, a place
        }
    }

    const Story& m_story;
    Wording m_wording;
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
        ++result.eventCount;
        for (const Participant& participant : story.events[i].participants)
            markActor({participant.actor});
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

FilteredStory filtered(const Story& story, const Filter& filter)
{
    const bool isOpen = filter.isEmpty();
    FilteredStory result;
    result.events.assign(story.events.size(), isOpen);
    result.quotes.assign(story.quotes.size(), isOpen);
    result.actors.assign(story.actors.size(), isOpen);
    result.articles.assign(story.articles.size(), isOpen);
    if (isOpen) {
        result.eventCount = qsizetype(story.events.size());
        return result;
    }
    const Filtering filtering(story, filter);
    for (size_t i = 0; i < story.events.size(); ++i)
        result.events[i] = filtering.passes(story.events[i]);
    for (size_t i = 0; i < story.quotes.size(); ++i)
        result.quotes[i] = filtering.passes(story.quotes[i]);
    markParts(result, story);
    return result;
}

} // namespace demarche
