// SPDX-License-Identifier: GPL-3.0-or-later
// One actor on a card: offices over time, other names, what it did, said, and to whom.
#pragma once

#include "models/story/story.h"

#include <QWidget>

#include <memory>

namespace demarche {

struct Theme;

class ActorCard : public QWidget {
    Q_OBJECT

public:
    explicit ActorCard(QWidget* parent = nullptr);
    ~ActorCard() override;

    void setTheme(const Theme& theme);
    void setStory(const StoryPtr& story); ///< keeps the actor by its key
    void showActor(ActorId actor); ///< an invalid id shows the empty state
    void showActors(const std::vector<ActorId>& actors); ///< what ties them
    /// Instead of one actor: the acts of one towards another.
    void showEdge(ActorId source, ActorId target, const std::vector<EventId>& events);

signals:
    void eventActivated(demarche::EventId event);
    void quoteActivated(demarche::QuoteId quote);
    void actorActivated(demarche::ActorId actor);
    void placeActivated(const demarche::SourcePlace& place);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demarche
