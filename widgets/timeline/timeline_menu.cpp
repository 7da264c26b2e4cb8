// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeline_menu.h"

#include "widgets/timeline/canvas.h"
#include "widgets/timeline/era_painter.h"
#include "widgets/timeline/geometry/quiet_stretches.h"
#include "widgets/timeline/timeline_view.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace demarche {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(demarche::TimelineMenu)
};

void addForEvent(QMenu& menu, TimelineCanvas& canvas, int row)
{
    menu.addAction(Words::tr("&Open Source Text"), &canvas, [&canvas, row] { emit canvas.rowActivated(row); });
    menu.addAction(Words::tr("Show &Card"), &canvas, [&canvas, row] { emit canvas.cardRequested(row); });
    menu.addAction(Words::tr("&Zoom to Event"), &canvas, [&canvas] { canvas.fitSelection(); });
    if (const QString lane = canvas.laneOf(row); !lane.isEmpty())
        menu.addAction(Words::tr("Show Lane “%1” in A&ll Views").arg(lane), &canvas,
                       [&canvas, lane] { emit canvas.laneSelected(lane); });
    menu.addSeparator();
}

void addForLane(QMenu& menu, TimelineView& view, const QString& lane)
{
    TimelineCanvas& canvas = *view.canvas();
    const bool isCollapsed = view.laneArrangement().collapsed.contains(lane);
    menu.addAction(isCollapsed ? Words::tr("&Open Lane") : Words::tr("&Collapse Lane"), &canvas,
                   [&canvas, lane] { emit canvas.collapseRequested(lane); });
    menu.addAction(Words::tr("Show Lane in &All Views"), &canvas, [&canvas, lane] { emit canvas.laneSelected(lane); });
    menu.addAction(Words::tr("Move &Up"), &canvas,
                   [&canvas, lane] { canvas.moveLane(lane, TimelineCanvas::LaneStep::Up); });
    menu.addAction(Words::tr("Move &Down"), &canvas,
                   [&canvas, lane] { canvas.moveLane(lane, TimelineCanvas::LaneStep::Down); });
    menu.addSeparator();
    QAction* usual = menu.addAction(Words::tr("All Lanes as &Usual"), &view, [&view] { view.rearrangeLanes({}); });
    usual->setEnabled(view.laneArrangement() != LaneArrangement());
}

void addForStretch(QMenu& menu, TimelineView& view, const InstantRange& stretch)
{
    TimelineCanvas& canvas = *view.canvas();
    const TimeWording wording;
    const QString length = wording.ofLengthBriefly(stretch);
    menu.addAction(Words::tr("Fold These %1").arg(length), &canvas, [&canvas, stretch] {
        canvas.scene().foldStretch(stretch, canvas.scene().viewport().width() / 2);
        canvas.measure(std::nullopt);
    });
    menu.addAction(Words::tr("Zoom to These %1").arg(length), &view, [&view, stretch] { view.fitRange(stretch); });
    menu.addAction(Words::tr("&Name These %1…").arg(length), &view, [&view, stretch] { emit view.eraWished(stretch); });
    menu.addSeparator();
}

void addForPlace(QMenu& menu, TimelineView& view, double x)
{
    TimelineCanvas& canvas = *view.canvas();
    TimelineScene& scene = canvas.scene();
    const TimelineViewport& viewport = scene.viewport();
    const Instant instant = viewport.instantAt(x);
    const int fold = viewport.scale().foldAt(viewport.left() + x);
    if (fold >= 0) {
        menu.addAction(Words::tr("&Unfold"), &canvas, [&scene, fold, x] { scene.unfold(fold, x); });
    } else {
        const auto quiet = quietStretchAt(*scene.content().store, instant);
        QAction* action
            = menu.addAction(quiet ? Words::tr("&Fold These Quiet %1").arg(TimeWording().ofLengthBriefly(*quiet))
                                   : Words::tr("&Fold Quiet Stretch"));
        action->setEnabled(quiet.has_value());
        QObject::connect(action, &QAction::triggered, &canvas, [&scene, quiet, x] { scene.foldStretch(*quiet, x); });
    }
    menu.addAction(Words::tr("C&entre Here"), &canvas, [&canvas, instant] { canvas.navigator().centreOn(instant); });
    const QString date = TimeWording().ofMoment(instant, 1 / viewport.scale().pixelsPerSecond(), scene.zone());
    menu.addAction(Words::tr("&Copy “%1”").arg(date), &canvas, [date] { QGuiApplication::clipboard()->setText(date); });
    menu.addAction(Words::tr("&Name What Is in Sight…"), &view, [&view] { emit view.eraWished(view.visibleRange()); });
    const int era = eraAt(scene, x);
    if (era >= 0) {
        const TimelineEra& named = scene.eras().at(era);
        menu.addAction(Words::tr("Zoom to “%1”").arg(named.name), &view,
                       [&view, time = named.time] { view.fitRange(time); });
        menu.addAction(Words::tr("&Remove “%1”").arg(named.name), &view,
                       [&view, era] { emit view.eraRemovalWished(era); });
    }
    menu.addSeparator();
}

} // namespace

void fillTimelineMenu(QMenu& menu, TimelineView& view, const QPoint& position)
{
    TimelineCanvas& canvas = *view.canvas();
    const QString lane = canvas.laneAt(position);
    if (!lane.isEmpty()) {
        addForLane(menu, view, lane);
        return;
    }
    const int row = canvas.rowAt(position);
    if (row >= 0) {
        if (!canvas.scene().isSelected(row))
            canvas.select(row);
        addForEvent(menu, canvas, row);
    }
    const auto stretch = canvas.measured() ? canvas.measured() : canvas.chosenStretch();
    if (stretch)
        addForStretch(menu, view, *stretch);
    else
        addForPlace(menu, view, position.x() - canvas.plot().left());
    menu.addAction(Words::tr("Fit &All"), &canvas, [&canvas] { canvas.run(TimelineCommand::FitAll); });
    menu.addAction(Words::tr("&Measure"), &canvas, [&canvas] { canvas.run(TimelineCommand::Measure); });
}

} // namespace demarche
