// SPDX-License-Identifier: GPL-3.0-or-later
// One choice, seen in every view: whatever is chosen in one moves the others, whatever is pointed at lights up.
#pragma once

#include "app/selection.h"
#include "models/query/saved_view.h"

#include <QObject>

namespace demarche {

class EventItemModel;
class MainWindow;

/// Views tell what a person meant; this tells the other views, whose setters emit nothing, so that
/// nothing echoes. Keeps the choice by key when a new story comes. Three degrees: pointing lights up as long
/// as it lasts, a click holds until the next one, a pin holds until it is taken out; while it is in, clicks
/// elsewhere only light up.
class Linking : public QObject {
    Q_OBJECT

public:
    Linking(MainWindow& window, const EventItemModel& events); ///< which knows what lanes stand for

    void setStory(const StoryPtr& story);
    const StoryPtr& story() const { return m_story; }

    void choose(const Chosen& what, Origin origin);
    void hover(const Chosen& what, Origin origin);
    void chooseEvent(EventId event) { choose(event, Origin::Elsewhere); }
    void chooseToDo(int index);
    void clear();
    void stepEvent(int step); ///< the next or previous event in time that passes the filter
    void setPinned(bool isPinned); ///< nothing can be pinned while nothing is chosen

    EventId event() const; ///< the chosen one; of a quote, the one it is about
    const Chosen& chosen() const { return m_chosen; }
    const Chosen& hovered() const { return m_hovered; }
    bool isPinned() const { return m_isPinned; }
    ChosenThing chosenThing() const; ///< by key
    void chooseThing(const ChosenThing& thing); ///< takes the pin out

signals:
    void aboutToChoose(); ///< before anything moves
    void chosenChanged();
    void hoveredChanged();
    void pinnedChanged(bool isPinned);
    void eventChosen(demarche::EventId event); ///< invalid when cleared

private:
    void joinTimelineAndNetwork();
    void joinSource();
    void joinLists();
    void joinCards();
    bool isThere(const Chosen& what) const;
    Chosen foundAs(const ChosenThing& thing) const;
    void show(const Chosen& what, Origin origin);
    void showEvent(EventId event, Origin origin);
    void showActor(ActorId actor, Origin origin);
    void showQuote(QuoteId quote, Origin origin);
    void showPlace(const SourcePlace& place, Origin origin);
    void showActors(const ChosenActors& actors, Origin origin);
    void showEdge(const ChosenEdge& edge, Origin origin);
    void showArticle(ArticleId article, Origin origin);
    void showLane(const ChosenLane& lane);
    Chosen laneNamed(const QString& name) const; ///< nothing, if no lane has that name
    void light(Origin origin);

    MainWindow& m_window;
    const EventItemModel& m_events;
    StoryPtr m_story = std::make_shared<const Story>();
    Chosen m_chosen;
    Chosen m_hovered;
    ChosenThing m_key; ///< of m_chosen
    bool m_isPinned = false;
};

} // namespace demarche
