// SPDX-License-Identifier: GPL-3.0-or-later
// The actor relationship panel: who deals with whom, over the period the timeline shows.
#pragma once

#include "models/network/actor_graph.h"
#include "models/story/story.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace demarche {

struct Theme;

/// Nodes never jump: a change of period only fades. The layout is reckoned in slices on the event loop's
/// idle time or handed in; the panel itself starts no thread.
class NetworkView : public QWidget {
    Q_OBJECT

public:
    explicit NetworkView(QWidget* parent = nullptr);
    ~NetworkView() override;

    void setTheme(const Theme& theme);
    void setStory(const StoryPtr& story);
    /// Actors and events that pass the filter; empty vectors: all.
    void setPassing(const std::vector<bool>& actors, const std::vector<bool>& events);
    /// Only what touches the period is drawn strong. Unset: all time.
    void setPeriod(const std::optional<InstantRange>& period);

    void selectActor(ActorId actor); ///< an invalid id clears; emits nothing
    void selectEvent(EventId event); ///< its actors and edges; emits nothing
    void hoverActor(ActorId actor); ///< lightly; emits nothing
    void fitAll();

    QSize sizeHint() const override;

signals:
    void actorActivated(demarche::ActorId actor); ///< a click or Enter
    void actorHovered(demarche::ActorId actor);
    /// A click on an edge: all acts of one towards the other that are bundled in it, by date.
    void edgeActivated(demarche::ActorId source, demarche::ActorId target,
                       const std::vector<demarche::EventId>& events);
    void selectionCleared();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demarche
