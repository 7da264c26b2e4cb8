// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the relationship panel, and how they answer to what a person wishes.
#pragma once

#include "models/network/country_fold.h"
#include "widgets/network/network_canvas.h"
#include "widgets/network/network_choice.h"
#include "widgets/network/network_header.h"
#include "widgets/network/network_legend.h"
#include "widgets/network/network_matrix.h"
#include "widgets/network/network_strip.h"
#include "widgets/network/network_view.h"
#include "widgets/network/period_brush.h"

#include <QStackedWidget>

namespace demarche {

struct NetworkView::Private {
    explicit Private(NetworkView* view);
    void layOutWidgets();
    const NetworkScene& scene() const { return canvas->scene(); }
    ActorId actorAt(qsizetype node) const { return node >= 0 ? scene().nodes()[size_t(node)].actor : ActorId {}; }
    FindingKey keyAt(qsizetype node) const { return node >= 0 ? scene().story().at(actorAt(node)).key : FindingKey {}; }
    FindingKey keyOf(ActorId actor) const;
    /// The graph with the folded countries as one node each. Whoever is drawn stays where they are.
    void rebuild();
    /// Of the two forms only the one in sight follows; the matrix catches up when it is shown.
    void fillMatrix();
    SceneFilter filterNow() const;
    void applyFilter();
    void showChosen();
    void caption();
    void emptyWords();
    bool isMatrix() const { return stack->currentWidget() == matrix; }
    void toggleFold(qsizetype node);
    void toggleCircle(qsizetype node);
    /// From the chosen actor to the one where the keyboard is, or between two chosen ones.
    void toggleWay(qsizetype node);
    void grant(NetworkWish wish, qsizetype node);
    void act(NetworkStrip::Act act);
    void toggle(qsizetype node);
    /// One thing after the other: the way, the circle, then the choice.
    void clear();
    void activateEdge(qsizetype edge);
    void tellHovered(qsizetype edge);
    void showMenu(qsizetype node, const QPoint& global);
    NetworkView* q;
    NetworkHeader* header;
    QStackedWidget* stack;
    NetworkCanvas* canvas;
    NetworkMatrix* matrix;
    NetworkLegend* legend;
    PeriodBrush* brush;
    StoryPtr story = std::make_shared<const Story>(); ///< ids of calls count in it
    StoryPtr drawn = story; ///< the one that the graph shows
    ActorGraph graph; ///< whole, with nothing folded
    std::vector<GraphPoint> positions; ///< parallel to its nodes
    SceneFilter filter;
    NetworkChoice choice;
    Frame frame = Frame::Full;
    bool knowsMatrix = false;
    std::optional<QuietState> quiet; ///< told from outside
    bool isMatrixOld = true; ///< it shows another graph than the canvas, or none
};

} // namespace demarche
