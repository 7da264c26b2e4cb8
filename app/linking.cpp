// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linking.h"

#include "app/mainwindow.h"
#include "models/items/roles.h"
#include "widgets/network/network_view.h"
#include "widgets/panels/actor_card.h"
#include "widgets/panels/event_card.h"
#include "widgets/panels/lists_panel.h"
#include "widgets/source/source_view.h"
#include "widgets/timeline/timeline_view.h"

#include <QAbstractItemModel>

namespace demarche {

Linking::Linking(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    TimelineView* timeline = window.timeline();
    connect(timeline, &TimelineView::eventSelected, this, [this](EventId event) {
        if (event.isValid())
            chooseEvent(event);
        else
            clear();
    });
    connect(timeline, &TimelineView::eventActivated, this, [this](EventId event) {
        chooseEvent(event);
        m_window.source()->setFocus();
    });
    connect(timeline, &TimelineView::cardRequested, this, [this](EventId event) {
        chooseEvent(event);
        m_window.showCard(MainWindow::Card::Event);
    });

    NetworkView* network = window.network();
    connect(network, &NetworkView::actorActivated, this, &Linking::chooseActor);
    connect(network, &NetworkView::actorsChosen, this, &Linking::chooseActors);
    connect(network, &NetworkView::edgeActivated, this, &Linking::chooseEdge);
    connect(network, &NetworkView::selectionCleared, this, &Linking::clear);

    SourceView* source = window.source();
    connect(source, &SourceView::eventActivated, this, &Linking::chooseEvent);
    connect(source, &SourceView::quoteActivated, this, &Linking::chooseQuote);
    connect(source, &SourceView::actorActivated, this, &Linking::chooseActor);
    connect(source, &SourceView::articleShown, window.lists(), &ListsPanel::selectArticle);
    connect(source, &SourceView::articleListWanted, window.lists(), [&window] {
        window.lists()->showList(ListsPanel::List::Sources);
        window.lists()->setFocus();
    });

    EventCard* eventCard = window.eventCard();
    connect(eventCard, &EventCard::eventActivated, this, &Linking::chooseEvent);
    connect(eventCard, &EventCard::actorActivated, this, &Linking::chooseActor);
    connect(eventCard, &EventCard::placeActivated, this, &Linking::choosePlace);
    connect(eventCard, &EventCard::quoteActivated, this, &Linking::chooseQuote);
    ActorCard* actorCard = window.actorCard();
    connect(actorCard, &ActorCard::eventActivated, this, &Linking::chooseEvent);
    connect(actorCard, &ActorCard::actorActivated, this, &Linking::chooseActor);
    connect(actorCard, &ActorCard::placeActivated, this, &Linking::choosePlace);
    connect(actorCard, &ActorCard::quoteActivated, this, &Linking::chooseQuote);

    ListsPanel* lists = window.lists();
    connect(lists, &ListsPanel::eventActivated, this, &Linking::chooseEvent);
    connect(lists, &ListsPanel::actorActivated, this, &Linking::chooseActor);
    connect(lists, &ListsPanel::quoteActivated, this, &Linking::chooseQuote);
    connect(lists, &ListsPanel::articleActivated, this, &Linking::chooseArticle);
    connect(lists, &ListsPanel::toDoActivated, this, &Linking::chooseToDo);
}

void Linking::setStory(const StoryPtr& story)
{
    m_story = story;
    m_event = m_key.isEmpty() ? EventId {} : story->eventWithKey(m_key);
    if (m_event.isValid())
        showEverywhere(m_event);
}

bool Linking::isThere(EventId id) const
{
    return id.isValid() && id.index < qint32(m_story->events.size());
}

void Linking::showEverywhere(EventId event)
{
    m_window.timeline()->reveal(event);
    m_window.network()->selectEvent(event);
    m_window.eventCard()->reveal(event);
    m_window.lists()->selectEvent(event);
    m_window.source()->selectEvent(event);
}

void Linking::chooseEvent(EventId event)
{
    if (!isThere(event))
        return;
    m_event = event;
    m_key = m_story->at(event).key;
    showEverywhere(event);
    m_window.showCard(MainWindow::Card::Event);
    emit eventChosen(event);
}

void Linking::chooseActor(ActorId actor)
{
    if (!actor.isValid())
        return;
    m_window.network()->selectActor(actor);
    m_window.lists()->selectActor(actor);
    m_window.source()->selectActor(actor);
    m_window.actorCard()->showActor(actor);
    m_window.showCard(MainWindow::Card::Actor);
}

void Linking::chooseActors(const std::vector<ActorId>& actors)
{
    m_window.network()->selectActors(actors);
    m_window.actorCard()->showActors(actors);
    m_window.showCard(MainWindow::Card::Actor);
}

void Linking::chooseEdge(ActorId source, ActorId target, const std::vector<EventId>& events)
{
    if (!events.empty())
        chooseEvent(events.front());
    m_window.actorCard()->showEdge(source, target, events);
    m_window.showCard(MainWindow::Card::Actor);
}

void Linking::chooseQuote(QuoteId quote)
{
    if (!quote.isValid())
        return;
    const StoryQuote& chosen = m_story->at(quote);
    if (chosen.event.isValid())
        chooseEvent(chosen.event);
    else if (chosen.speaker.isValid())
        chooseActor(chosen.speaker);
    // last, so that the words themselves are in sight and not only the sentence of their event
    m_window.lists()->selectQuote(quote);
    m_window.source()->selectQuote(quote);
}

void Linking::chooseArticle(ArticleId article)
{
    m_window.source()->showArticle(article);
    m_window.lists()->selectArticle(article);
}

void Linking::choosePlace(const SourcePlace& place)
{
    m_window.source()->showPlace(place);
    m_window.lists()->selectArticle(place.article);
}

void Linking::chooseToDo(int index)
{
    if (index < 0 || index >= int(m_story->toDo.size()))
        return;
    const ToDo item = m_story->toDo[size_t(index)];
    if (item.event.isValid())
        chooseEvent(item.event);
    else if (item.quote.isValid())
        chooseQuote(item.quote);
    if (item.where)
        choosePlace(*item.where);
}

void Linking::clear()
{
    m_event = {};
    m_key = {};
    m_window.timeline()->reveal(EventId {});
    m_window.network()->selectActor({});
    m_window.eventCard()->reveal(EventId {});
    m_window.actorCard()->showActor({});
    m_window.lists()->selectEvent({});
    m_window.source()->clearSelection();
    emit eventChosen({});
}

void Linking::stepEvent(int step)
{
    const QAbstractItemModel* rows = m_window.timeline()->model();
    if (!rows)
        return;
    const int count = rows->rowCount();
    int row = m_event.isValid() ? m_event.index + step : step > 0 ? 0 : count - 1;
    while (row >= 0 && row < count && !rows->index(row, 0).data(PassesRole).toBool())
        row += step;
    if (row >= 0 && row < count)
        chooseEvent({ rows->index(row, 0).data(IdRole).toInt() });
}

} // namespace demarche
