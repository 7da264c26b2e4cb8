// SPDX-License-Identifier: GPL-3.0-or-later
// What each view tells, taken as a choice or as pointing.
#include "app/linking.h"
#include "app/mainwindow.h"
#include "widgets/network/network_view.h"
#include "widgets/panels/actor_card.h"
#include "widgets/panels/event_card.h"
#include "widgets/panels/lists_panel.h"
#include "widgets/source/source_view.h"
#include "widgets/timeline/timeline_view.h"

namespace demarche {

Linking::Linking(MainWindow& window, const EventItemModel& events)
    : QObject(&window)
    , m_window(window)
    , m_events(events)
{
    joinTimelineAndNetwork();
    joinSource();
    joinLists();
    joinCards();
}

namespace {

/// An invalid id means: nothing.
template<class Id>
Chosen chosenOf(Id id)
{
    return id.isValid() ? Chosen(id) : Chosen();
}

} // namespace

void Linking::joinTimelineAndNetwork()
{
    TimelineView* timeline = m_window.timeline();
    connect(timeline, &TimelineView::eventSelected, this,
            [this](EventId event) { choose(chosenOf(event), Origin::Timeline); });
    connect(timeline, &TimelineView::eventActivated, this, [this](EventId event) {
        choose(chosenOf(event), Origin::Timeline);
        m_window.source()->setFocus();
    });
    connect(timeline, &TimelineView::cardRequested, this, [this](EventId event) {
        choose(chosenOf(event), Origin::Timeline);
        m_window.showCard(MainWindow::Card::Event);
    });
    connect(timeline, &TimelineView::eventHovered, this,
            [this](EventId event) { hover(chosenOf(event), Origin::Timeline); });
    connect(timeline, &TimelineView::laneSelected, this,
            [this](const QString& lane) { choose(laneNamed(lane), Origin::Timeline); });
    connect(timeline, &TimelineView::laneHovered, this,
            [this](const QString& lane) { hover(laneNamed(lane), Origin::Timeline); });

    NetworkView* network = m_window.network();
    connect(network, &NetworkView::actorActivated, this,
            [this](ActorId actor) { choose(chosenOf(actor), Origin::Network); });
    connect(network, &NetworkView::actorsChosen, this,
            [this](const ChosenActors& actors) { choose(actors, Origin::Network); });
    connect(network, &NetworkView::edgeActivated, this,
            [this](ActorId source, ActorId target, const std::vector<EventId>& events) {
                choose(ChosenEdge { source, target, events }, Origin::Network);
            });
    connect(network, &NetworkView::selectionCleared, this, &Linking::clear);
    connect(network, &NetworkView::actorHovered, this,
            [this](ActorId actor) { hover(chosenOf(actor), Origin::Network); });
    connect(network, &NetworkView::edgeHovered, this,
            [this](ActorId source, ActorId target, const std::vector<EventId>& events) {
                hover(events.empty() ? Chosen() : ChosenEdge { source, target, events }, Origin::Network);
            });
}

void Linking::joinSource()
{
    SourceView* source = m_window.source();
    connect(source, &SourceView::eventActivated, this,
            [this](EventId event) { choose(chosenOf(event), Origin::Source); });
    connect(source, &SourceView::quoteActivated, this,
            [this](QuoteId quote) { choose(chosenOf(quote), Origin::Source); });
    connect(source, &SourceView::actorActivated, this,
            [this](ActorId actor) { choose(chosenOf(actor), Origin::Source); });
    connect(source, &SourceView::placeActivated, this,
            [this](const SourcePlace& place) { choose(place, Origin::Source); });
    connect(source, &SourceView::dateActivated, this, [this](const FuzzyDate& date) {
        const InstantRange range = date.drawnRange();
        if (!m_isPinned && !m_window.timeline()->visibleRange().overlaps(range))
            m_window.timeline()->fitRange(range);
    });
    connect(source, &SourceView::eventHovered, this, [this](EventId event) { hover(chosenOf(event), Origin::Source); });
    connect(source, &SourceView::quoteHovered, this, [this](QuoteId quote) { hover(chosenOf(quote), Origin::Source); });
    connect(source, &SourceView::actorHovered, this, [this](ActorId actor) { hover(chosenOf(actor), Origin::Source); });
    connect(source, &SourceView::articleShown, m_window.lists(), &ListsPanel::selectArticle);
    connect(source, &SourceView::articleListWanted, m_window.lists(), [this] {
        m_window.lists()->showList(ListsPanel::List::Sources);
        m_window.lists()->setFocus();
    });
}

void Linking::joinLists()
{
    ListsPanel* lists = m_window.lists();
    connect(lists, &ListsPanel::eventActivated, this,
            [this](EventId event) { choose(chosenOf(event), Origin::Lists); });
    connect(lists, &ListsPanel::actorActivated, this,
            [this](ActorId actor) { choose(chosenOf(actor), Origin::Lists); });
    connect(lists, &ListsPanel::quoteActivated, this,
            [this](QuoteId quote) { choose(chosenOf(quote), Origin::Lists); });
    connect(lists, &ListsPanel::articleActivated, this,
            [this](ArticleId article) { choose(chosenOf(article), Origin::Lists); });
    connect(lists, &ListsPanel::toDoActivated, this, &Linking::chooseToDo);
    connect(lists, &ListsPanel::eventHovered, this, [this](EventId event) { hover(chosenOf(event), Origin::Lists); });
    connect(lists, &ListsPanel::actorHovered, this, [this](ActorId actor) { hover(chosenOf(actor), Origin::Lists); });
    connect(lists, &ListsPanel::quoteHovered, this, [this](QuoteId quote) { hover(chosenOf(quote), Origin::Lists); });
    connect(lists, &ListsPanel::articleHovered, this,
            [this](ArticleId article) { hover(chosenOf(article), Origin::Lists); });
}

void Linking::joinCards()
{
    EventCard* events = m_window.eventCard();
    connect(events, &EventCard::eventActivated, this, [this](EventId event) { choose(chosenOf(event), Origin::Card); });
    connect(events, &EventCard::actorActivated, this, [this](ActorId actor) { choose(chosenOf(actor), Origin::Card); });
    connect(events, &EventCard::quoteActivated, this, [this](QuoteId quote) { choose(chosenOf(quote), Origin::Card); });
    // a sentence of the event on the card: the event stays chosen, only the text moves
    connect(events, &EventCard::placeActivated, m_window.source(), &SourceView::showPlace);
    connect(events, &EventCard::comparisonActivated, m_window.source(), &SourceView::compare);
    ActorCard* actors = m_window.actorCard();
    connect(actors, &ActorCard::eventActivated, this, [this](EventId event) { choose(chosenOf(event), Origin::Card); });
    connect(actors, &ActorCard::actorActivated, this, [this](ActorId actor) { choose(chosenOf(actor), Origin::Card); });
    connect(actors, &ActorCard::quoteActivated, this, [this](QuoteId quote) { choose(chosenOf(quote), Origin::Card); });
    connect(actors, &ActorCard::placeActivated, m_window.source(), &SourceView::showPlace);
}

} // namespace demarche
