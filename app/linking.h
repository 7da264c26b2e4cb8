// SPDX-License-Identifier: GPL-3.0-or-later
// One choice, seen in every view: whatever is chosen in one moves the others.
#pragma once

#include "models/story/story.h"

#include <QObject>

namespace demarche {

class MainWindow;

/// Views tell what a person meant; this tells the other views, whose setters emit nothing, so that
/// nothing echoes. Keeps the choice by key when a new story comes.
class Linking : public QObject {
    Q_OBJECT

public:
    explicit Linking(MainWindow& window);

    void setStory(const StoryPtr& story);
    const StoryPtr& story() const { return m_story; }

    void chooseEvent(EventId event);
    void chooseActor(ActorId actor);
    void chooseActors(const std::vector<ActorId>& actors); ///< what ties them
    void chooseEdge(ActorId source, ActorId target, const std::vector<EventId>& events);
    void chooseQuote(QuoteId quote);
    void chooseArticle(ArticleId article);
    void choosePlace(const SourcePlace& place);
    void chooseToDo(int index);
    void clear();
    void stepEvent(int step); ///< the next or previous event in time that passes the filter

    EventId event() const { return m_event; }

signals:
    void eventChosen(demarche::EventId event); ///< invalid when cleared

private:
    bool isThere(EventId id) const;
    void showEverywhere(EventId event);

    MainWindow& m_window;
    StoryPtr m_story = std::make_shared<const Story>();
    EventId m_event;
    FindingKey m_key; ///< of m_event
};

} // namespace demarche
