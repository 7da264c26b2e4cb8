// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tied.h"

#include <algorithm>

namespace demarche {

namespace {

template<class Id>
void tidy(std::vector<Id>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (!ids.empty() && !ids.front().isValid())
        ids.erase(ids.begin());
}

template<class Id>
bool holds(const std::vector<Id>& ids, Id id)
{
    return std::binary_search(ids.begin(), ids.end(), id);
}

/// Collects for one choice; each kind of thing starts from what it is and asks what it is tied to.
class Collector {
public:
    explicit Collector(const Story& story)
        : m_story(story)
    {
    }

    void operator()(std::monostate) { }
    void operator()(EventId event) { withEvents({ event }); }
    void operator()(ActorId actor)
    {
        m_tied.actors = { actor };
        addEventsOf({ actor }, 1);
        addQuotesOf({ actor });
        for (const StoryMention& mention : m_story.at(actor).mentions)
            m_tied.articles.push_back(mention.where.article);
    }
    void operator()(QuoteId id)
    {
        const StoryQuote& quote = m_story.at(id);
        m_tied = { { quote.event }, { quote.speaker, quote.addressee }, { id }, { quote.article } };
    }
    void operator()(ArticleId article)
    {
        m_tied.articles = { article };
        addWithin({ article, { 0, m_story.at(article).article().text.size() } });
    }
    void operator()(const SourcePlace& place)
    {
        m_tied.articles = { place.article };
        addWithin(place);
    }
    void operator()(const ChosenEdge& edge)
    {
        withEvents(edge.events);
        m_tied.actors = { edge.source, edge.target };
    }
    void operator()(const ChosenActors& actors)
    {
        m_tied.actors = actors;
        addEventsOf(actors, 2);
        addQuotesOf(actors);
    }
    void operator()(const ChosenLane& lane)
    {
        if (lane.stands.actors.empty())
            withEvents(lane.stands.events);
        else
            addQuotesOf(lane.stands.actors);
        m_tied.events = lane.stands.events;
        if (!lane.stands.actors.empty())
            m_tied.actors = lane.stands.actors;
        if (!lane.stands.articles.empty())
            m_tied.articles = lane.stands.articles;
    }

    Tied take()
    {
        tidy(m_tied.events);
        tidy(m_tied.actors);
        tidy(m_tied.quotes);
        tidy(m_tied.articles);
        return std::move(m_tied);
    }

private:
    void withEvents(const std::vector<EventId>& events)
    {
        m_tied.events = events;
        for (const EventId id : events) {
            const StoryEvent& event = m_story.at(id);
            for (const Participant& participant : event.participants)
                m_tied.actors.push_back({ participant.actor });
            m_tied.quotes.insert(m_tied.quotes.end(), event.quotes.begin(), event.quotes.end());
            for (const EventReport& report : event.reports)
                m_tied.articles.push_back(report.article);
        }
    }

    void addEventsOf(std::vector<ActorId> actors, qsizetype least)
    {
        tidy(actors);
        for (size_t i = 0; i < m_story.events.size(); ++i) {
            std::vector<ActorId> present;
            for (const Participant& participant : m_story.events[i].participants) {
                if (holds(actors, ActorId { participant.actor }))
                    present.push_back({ participant.actor });
            }
            tidy(present);
            if (qsizetype(present.size()) >= least)
                m_tied.events.push_back({ qint32(i) });
        }
    }

    void addQuotesOf(std::vector<ActorId> actors)
    {
        tidy(actors);
        for (size_t i = 0; i < m_story.quotes.size(); ++i) {
            if (holds(actors, m_story.quotes[i].speaker))
                m_tied.quotes.push_back({ qint32(i) });
        }
    }

    void addWithin(const SourcePlace& place)
    {
        for (size_t i = 0; i < m_story.events.size(); ++i) {
            const auto& reports = m_story.events[i].reports;
            const bool isTold = std::any_of(reports.begin(), reports.end(), [&place](const EventReport& report) {
                return report.article == place.article && report.span.overlaps(place.span);
            });
            if (isTold)
                m_tied.events.push_back({ qint32(i) });
        }
        for (size_t i = 0; i < m_story.quotes.size(); ++i) {
            const StoryQuote& quote = m_story.quotes[i];
            if (quote.article == place.article && quote.span.overlaps(place.span))
                m_tied.quotes.push_back({ qint32(i) });
        }
        for (size_t i = 0; i < m_story.actors.size(); ++i) {
            const auto& mentions = m_story.actors[i].mentions;
            const bool isNamed = std::any_of(mentions.begin(), mentions.end(), [&place](const StoryMention& mention) {
                return mention.where.article == place.article && mention.where.span.overlaps(place.span);
            });
            if (isNamed)
                m_tied.actors.push_back({ qint32(i) });
        }
    }

    const Story& m_story;
    Tied m_tied;
};

} // namespace

Tied tiedTo(const Story& story, const Chosen& what)
{
    Collector collector(story);
    std::visit(collector, what);
    return collector.take();
}

} // namespace demarche
