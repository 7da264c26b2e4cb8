// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linking.h"

#include "app/mainwindow.h"
#include "app/tied.h"
#include "models/items/event_item_model.h"
#include "models/items/roles.h"
#include "widgets/network/network_view.h"
#include "widgets/panels/actor_card.h"
#include "widgets/panels/event_card.h"
#include "widgets/panels/lists_panel.h"
#include "widgets/source/source_view.h"
#include "widgets/timeline/timeline_view.h"

#include <QAbstractItemModel>

#include <algorithm>

namespace demarche {

namespace {

template<class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};
template<class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

} // namespace

void Linking::setStory(const StoryPtr& story)
{
    m_story = story;
    const auto* lane = std::get_if<ChosenLane>(&m_chosen);
    m_chosen = lane ? laneNamed(lane->name) : foundAs(m_key); // m_key stays: what has gone may come back
    m_hovered = {};
    m_window.timeline()->selectLane({});
    if (isNothing(m_chosen))
        setPinned(false);
    else
        show(m_chosen, Origin::Elsewhere);
    light(Origin::Elsewhere);
    emit chosenChanged();
    emit eventChosen(event());
}

bool Linking::isThere(const Chosen& what) const
{
    const auto isIn
        = [](const auto& id, const auto& things) { return id.isValid() && id.index < qint32(things.size()); };
    return std::visit(Overloaded {
                          [](std::monostate) { return true; },
                          [&](EventId id) { return isIn(id, m_story->events); },
                          [&](ActorId id) { return isIn(id, m_story->actors); },
                          [&](QuoteId id) { return isIn(id, m_story->quotes); },
                          [&](ArticleId id) { return isIn(id, m_story->articles); },
                          [&](const SourcePlace& place) { return isIn(place.article, m_story->articles); },
                          [&](const ChosenEdge& edge) {
                              return isIn(edge.source, m_story->actors) && isIn(edge.target, m_story->actors);
                          },
                          [&](const ChosenActors& actors) {
                              return std::all_of(actors.begin(), actors.end(),
                                                 [&](ActorId id) { return isIn(id, m_story->actors); });
                          },
                          [&](const ChosenLane& lane) { return lane.stands == m_events.meaningOf(lane.name); },
                      },
                      what);
}

void Linking::choose(const Chosen& what, Origin origin)
{
    if (isNothing(what))
        return clear();
    if (!isThere(what))
        return;
    if (m_isPinned) {
        hover(what, origin);
        return;
    }
    emit aboutToChoose();
    m_chosen = what;
    m_key = chosenThing();
    show(what, origin);
    light(origin);
    emit chosenChanged();
    if (const EventId chosen = event(); chosen.isValid())
        emit eventChosen(chosen);
}

void Linking::show(const Chosen& what, Origin origin)
{
    if (!std::holds_alternative<ChosenLane>(what))
        m_window.timeline()->selectLane({});
    // rows of what was chosen before, so that a click chooses them again
    if (!std::holds_alternative<EventId>(what))
        m_window.lists()->selectEvent({});
    if (!std::holds_alternative<ActorId>(what))
        m_window.lists()->selectActor({});
    if (!std::holds_alternative<QuoteId>(what))
        m_window.lists()->selectQuote({});
    std::visit(Overloaded {
                   [](std::monostate) {},
                   [&](EventId event) { showEvent(event, origin); },
                   [&](ActorId actor) { showActor(actor, origin); },
                   [&](QuoteId quote) { showQuote(quote, origin); },
                   [&](ArticleId article) { showArticle(article, origin); },
                   [&](const SourcePlace& place) { showPlace(place, origin); },
                   [&](const ChosenEdge& edge) { showEdge(edge, origin); },
                   [&](const ChosenActors& actors) { showActors(actors, origin); },
                   [&](const ChosenLane& lane) { showLane(lane); },
               },
               what);
}

void Linking::showEvent(EventId event, Origin origin)
{
    if (origin != Origin::Timeline) // which may have several chosen
        m_window.timeline()->reveal(event);
    if (origin != Origin::Network)
        m_window.network()->selectEvent(event);
    m_window.eventCard()->reveal(event);
    if (origin != Origin::Lists)
        m_window.lists()->selectEvent(event);
    m_window.source()->selectEvent(event);
    m_window.showCard(MainWindow::Card::Event);
}

void Linking::showActor(ActorId actor, Origin origin)
{
    m_window.timeline()->reveal(EventId {}); // its events light up
    m_window.network()->selectActor(actor); // also its own: a click there only tells
    if (origin != Origin::Lists)
        m_window.lists()->selectActor(actor);
    m_window.source()->selectActor(actor);
    m_window.actorCard()->showActor(actor);
    m_window.showCard(MainWindow::Card::Actor);
}

void Linking::showQuote(QuoteId quote, Origin origin)
{
    const StoryQuote& chosen = m_story->at(quote);
    if (chosen.event.isValid())
        showEvent(chosen.event, Origin::Elsewhere);
    else if (chosen.speaker.isValid())
        showActor(chosen.speaker, Origin::Elsewhere);
    // last, so that the words themselves are in sight and not only the sentence of their event
    if (origin != Origin::Lists)
        m_window.lists()->selectQuote(quote);
    m_window.source()->selectQuote(quote);
}

void Linking::showPlace(const SourcePlace& place, Origin origin)
{
    m_window.timeline()->reveal(EventId {});
    m_window.network()->selectEvent({});
    m_window.lists()->selectArticle(place.article);
    if (origin != Origin::Source)
        m_window.source()->showPlace(place);
}

void Linking::showActors(const ChosenActors& actors, Origin origin)
{
    m_window.timeline()->reveal(EventId {});
    if (origin != Origin::Network)
        m_window.network()->selectActors(actors);
    m_window.source()->selectActors(actors);
    m_window.actorCard()->showActors(actors);
    m_window.showCard(MainWindow::Card::Actor);
}

void Linking::showEdge(const ChosenEdge& edge, Origin origin)
{
    if (!edge.events.empty())
        showEvent(edge.events.front(), origin);
    m_window.actorCard()->showEdge(edge.source, edge.target, edge.events);
    m_window.showCard(MainWindow::Card::Actor);
}

void Linking::showArticle(ArticleId article, Origin origin)
{
    m_window.timeline()->reveal(EventId {});
    m_window.network()->selectEvent({});
    m_window.source()->endComparison();
    m_window.source()->showArticle(article);
    m_window.source()->clearSelection();
    if (origin != Origin::Lists)
        m_window.lists()->selectArticle(article);
}

/// Its actors, or its articles, or else the events that stand in it.
void Linking::showLane(const ChosenLane& lane)
{
    const LaneMeaning& stands = lane.stands;
    m_window.timeline()->reveal(EventId {});
    m_window.timeline()->selectLane(lane.name);
    if (!stands.actors.empty()) {
        m_window.network()->selectActors(stands.actors);
        m_window.lists()->selectActor(stands.actors.front());
        m_window.source()->selectActors(stands.actors);
        m_window.actorCard()->showActor(stands.actors.front());
        m_window.showCard(MainWindow::Card::Actor);
        return;
    }
    m_window.network()->selectEvents(stands.events);
    if (!stands.articles.empty() && m_window.source()->currentArticle() != stands.articles.front())
        m_window.source()->showArticle(stands.articles.front());
    if (!stands.articles.empty())
        m_window.lists()->selectArticle(stands.articles.front());
    m_window.source()->selectEvents(stands.events);
}

Chosen Linking::laneNamed(const QString& name) const
{
    const LaneMeaning stands = m_events.meaningOf(name);
    return stands.events.empty() ? Chosen() : ChosenLane { name, stands };
}

void Linking::hover(const Chosen& what, Origin origin)
{
    if (what == m_hovered || !isThere(what))
        return;
    m_hovered = what;
    light(origin);
    emit hoveredChanged();
}

/// Lightly, what belongs to what is pointed at; while nothing is, what belongs to the choice.
void Linking::light(Origin origin)
{
    const bool isPointing = !isNothing(m_hovered);
    const Tied tied = tiedTo(*m_story, isPointing ? m_hovered : m_chosen);
    const bool isOnTimeline = isPointing && origin == Origin::Timeline && std::holds_alternative<EventId>(m_hovered);
    if (!isOnTimeline) // which shows the pointer's event itself
        m_window.timeline()->lightEvents(tied.events);
    m_window.lists()->lightUp({ tied.events, tied.actors, tied.quotes, tied.articles });
    const auto* actor = std::get_if<ActorId>(&m_hovered);
    if (!isPointing)
        m_window.network()->lightUp({}, {}); // what is chosen is shown firmly
    else if (origin != Origin::Network)
        m_window.network()->lightUp(actor ? std::vector { *actor } : tied.actors,
                                    actor ? std::vector<EventId>() : tied.events);
    if (isPointing && origin == Origin::Source)
        return;
    if (const auto* quote = std::get_if<QuoteId>(&m_hovered))
        m_window.source()->hoverQuote(*quote);
    else if (actor || std::holds_alternative<ChosenActors>(m_hovered))
        m_window.source()->hoverActors(tied.actors);
    else if (const auto* lane = std::get_if<ChosenLane>(&m_hovered); lane && !lane->stands.actors.empty())
        m_window.source()->hoverActors(tied.actors);
    else
        m_window.source()->hoverEvents(isPointing ? tied.events : std::vector<EventId>());
}

void Linking::chooseToDo(int index)
{
    if (index < 0 || index >= int(m_story->toDo.size()))
        return;
    const ToDo item = m_story->toDo[size_t(index)];
    if (item.event.isValid())
        choose(item.event, Origin::Elsewhere);
    else if (item.quote.isValid())
        choose(item.quote, Origin::Elsewhere);
    else if (item.where)
        choose(*item.where, Origin::Elsewhere);
    if (item.where && !m_isPinned)
        m_window.source()->showPlace(*item.where);
}

void Linking::clear()
{
    if (m_isPinned) {
        hover({}, Origin::Elsewhere);
        return;
    }
    if (!isNothing(m_chosen))
        emit aboutToChoose();
    m_chosen = {};
    m_key = {};
    m_window.timeline()->reveal(EventId {});
    m_window.timeline()->selectLane({});
    m_window.network()->selectActor({});
    m_window.eventCard()->reveal(EventId {});
    m_window.actorCard()->showActor({});
    m_window.lists()->selectEvent({});
    m_window.lists()->selectActor({});
    m_window.lists()->selectQuote({});
    m_window.source()->clearSelection();
    light(Origin::Elsewhere);
    emit chosenChanged();
    emit eventChosen({});
}

void Linking::setPinned(bool isPinned)
{
    isPinned = isPinned && !isNothing(m_chosen);
    if (isPinned == m_isPinned)
        return;
    m_isPinned = isPinned;
    if (!isPinned)
        hover({}, Origin::Elsewhere);
    emit pinnedChanged(isPinned);
}

EventId Linking::event() const
{
    if (const auto* event = std::get_if<EventId>(&m_chosen))
        return *event;
    if (const auto* quote = std::get_if<QuoteId>(&m_chosen))
        return m_story->at(*quote).event;
    if (const auto* edge = std::get_if<ChosenEdge>(&m_chosen); edge && !edge->events.empty())
        return edge->events.front();
    return {};
}

ChosenThing Linking::chosenThing() const
{
    if (const auto* quote = std::get_if<QuoteId>(&m_chosen))
        return { ChosenThing::Kind::Quote, m_story->at(*quote).key };
    if (const auto* actor = std::get_if<ActorId>(&m_chosen))
        return { ChosenThing::Kind::Actor, m_story->at(*actor).key };
    if (const EventId chosen = event(); chosen.isValid())
        return { ChosenThing::Kind::Event, m_story->at(chosen).key };
    return {};
}

Chosen Linking::foundAs(const ChosenThing& thing) const
{
    const auto known = [](auto id) { return id.isValid() ? Chosen(id) : Chosen(); };
    switch (thing.kind) {
    case ChosenThing::Kind::None: break;
    case ChosenThing::Kind::Event: return known(m_story->eventWithKey(thing.key));
    case ChosenThing::Kind::Actor: return known(m_story->actorWithKey(thing.key));
    case ChosenThing::Kind::Quote: return known(m_story->quoteWithKey(thing.key));
    }
    return {};
}

void Linking::chooseThing(const ChosenThing& thing)
{
    setPinned(false);
    choose(foundAs(thing), Origin::Elsewhere);
}

void Linking::stepEvent(int step)
{
    const QAbstractItemModel* rows = m_window.timeline()->model();
    if (!rows)
        return;
    const int count = rows->rowCount();
    const EventId from = event();
    int row = from.isValid() ? from.index + step : step > 0 ? 0 : count - 1;
    while (row >= 0 && row < count && !rows->index(row, 0).data(PassesRole).toBool())
        row += step;
    if (row >= 0 && row < count)
        chooseEvent({ rows->index(row, 0).data(IdRole).toInt() });
}

} // namespace demarche
