// SPDX-License-Identifier: GPL-3.0-or-later
// The actor relationship panel: who deals with whom, over the period the timeline shows.
#pragma once

#include "models/network/actor_graph.h"
#include "models/story/story.h"
#include "widgets/theme/quiet_state.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace demarche {

struct Theme;

/// Nodes never jump: a change of period or filter only fades. The panel lays nothing out by itself, it is
/// handed positions (models/session/layout_job.h). A story is told twice: by setStory as soon as it is there,
/// so that what is chosen counts in it, and by setLayout when it can be drawn; until then the earlier one
/// stays in sight.
class NetworkView : public QWidget {
    Q_OBJECT

public:
    explicit NetworkView(QWidget* parent = nullptr);
    ~NetworkView() override;

    void setTheme(const Theme& theme);
    /// What is chosen is kept by key. Ids of later calls count in this story. May be left out, if nothing is
    /// chosen between a new story and its layout.
    void setStory(const StoryPtr& story);
    /// Draws it. Positions are parallel to graph.nodes.
    void setLayout(const demarche::StoryPtr& story, const demarche::ActorGraph& graph,
                   const std::vector<demarche::GraphPoint>& positions);
    /// Actors and events that pass the filter; empty vectors: all.
    void setPassing(const std::vector<bool>& actors, const std::vector<bool>& events);
    /// Only what touches the period is drawn strong. Unset: all time. Replaces what the brush has set.
    void setPeriod(const std::optional<InstantRange>& period);
    /// While nothing is open: what is being read, or why nothing could be. Unset: what will stand here.
    void setQuiet(const std::optional<QuietState>& state);
    enum class Frame : quint8 {
        Full, ///< caption, legend and brush around the graph
        GraphOnly,
    };
    void setFrame(Frame frame);
    enum class Folded : quint8 { No, Yes };
    enum class Outside : quint8 { Faded, Hidden };
    void setOutside(Outside outside); ///< what becomes of actors outside the period; faded at first

    void selectActor(ActorId actor); ///< an invalid id clears; emits nothing
    void selectActors(const std::vector<ActorId>& actors); ///< what ties them; emits nothing
    void selectEvent(EventId event); ///< its actors and edges; emits nothing
    void selectEvents(const std::vector<EventId>& events);
    /// Lightly, while another view points at them; emits nothing. One actor alone lights its edges, too.
    void lightUp(const std::vector<ActorId>& actors, const std::vector<EventId>& events);
    void fitAll();
    void zoomBy(double factor); ///< around the middle
    enum class Form : quint8 { Graph, Matrix };
    void setForm(Form form);
    void showCircle(ActorId centre); ///< only it and who deals with it; an invalid id shows all again
    void showWay(); ///< the shortest one between the first and the last chosen actor
    void setFolded(const QString& country, Folded folded); ///< its people become one node, or several again
    enum class Motion : quint8 { Full, Reduced };
    void setMotion(Motion motion); ///< reduced: the played period steps instead of gliding

    /// For tests and benchmarks: where things are, in this widget. Empty if not drawn.
    QRect rectOf(ActorId actor) const;
    QPoint pointOnEdge(ActorId source, ActorId target) const;
    bool isDrawn() const; ///< nothing is left to be drawn in the background
    bool isLit(ActorId actor) const; ///< chosen or pointed at, here or in another view
    bool hasNode(ActorId actor) const; ///< its own, or the one it is folded into

    QSize sizeHint() const override;

signals:
    void actorActivated(demarche::ActorId actor); ///< a click or Enter
    /// Ctrl+click and its like: two or more are chosen now.
    void actorsChosen(const std::vector<demarche::ActorId>& actors);
    void actorHovered(demarche::ActorId actor); ///< invalid: none any more
    /// A click on an edge: all acts of one towards the other that are bundled in it, by date.
    void edgeActivated(demarche::ActorId source, demarche::ActorId target,
                       const std::vector<demarche::EventId>& events);
    /// All acts of one towards the other; empty: no edge is pointed at any more.
    void edgeHovered(demarche::ActorId source, demarche::ActorId target, const std::vector<demarche::EventId>& events);
    void selectionCleared();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demarche
