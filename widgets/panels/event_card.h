// SPDX-License-Identifier: GPL-3.0-or-later
// One event on a card: when and why, who, where, its sources, where they differ, what was said there.
#pragma once

#include "models/story/edit.h"
#include "models/story/story.h"

#include <QWidget>

#include <memory>

namespace demarche {

struct Theme;

class EventCard : public QWidget {
    Q_OBJECT

public:
    explicit EventCard(QWidget* parent = nullptr);
    ~EventCard() override;

    void setTheme(const Theme& theme);
    void setStory(const StoryPtr& story); ///< keeps the event by its key
    void reveal(EventId event); ///< an invalid id shows the empty state
    EventId shownEvent() const;
    void editDate(); ///< opens the date for writing

signals:
    void editRequested(const demarche::Edit& edit);
    void actorActivated(demarche::ActorId actor);
    void placeActivated(const demarche::SourcePlace& place);
    void quoteActivated(demarche::QuoteId quote);
    void comparisonActivated(const demarche::SourcePlace& first, const demarche::SourcePlace& second); ///< "open both"
    void eventActivated(demarche::EventId event); ///< previous and next with the same actors

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demarche
