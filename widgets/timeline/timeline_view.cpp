// SPDX-License-Identifier: GPL-3.0-or-later
// Puts canvas, scroll bar and overview together and speaks in events.
#include "widgets/timeline/timeline_view.h"

#include "widgets/timeline/accessible.h"
#include "widgets/timeline/canvas.h"
#include "widgets/timeline/navigator.h"
#include "widgets/timeline/overview.h"
#include "widgets/timeline/scene.h"
#include "widgets/timeline/timeline_menu.h"
#include "widgets/timeline/timeline_table.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <cmath>

namespace demarche {

struct TimelineView::Private {
    TimelineScene scene;
    TimelineNavigator navigator { scene };
    TimelineCanvas* canvas = nullptr;
    TimelineOverview* overview = nullptr;
    QScrollBar* scrollBar = nullptr;
    QSplitter* split = nullptr;
    TimelineTable* table = nullptr; ///< null until first shown
    bool hasFitted = false; ///< the first content is shown whole

    void fitAtOnce()
    {
        if (scene.content().store->itemCount() > 0)
            scene.viewport().setPlace(scene.viewport().placeFor(scene.extent()));
    }
};

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    makeTimelineAccessible();
    d->split = new QSplitter(Qt::Vertical, this);
    d->split->setChildrenCollapsible(false);
    auto* upper = new QWidget;
    d->canvas = new TimelineCanvas(d->scene, d->navigator, upper);
    d->overview = new TimelineOverview(d->scene, d->navigator, this);
    d->scrollBar = new QScrollBar(Qt::Vertical, upper);
    d->scrollBar->setVisible(false);
    auto* beside = new QHBoxLayout(upper);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    beside->addWidget(d->canvas);
    beside->addWidget(d->scrollBar);
    d->split->addWidget(upper);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->split, 1);
    column->addWidget(d->overview);
    setFocusProxy(d->canvas);

    connect(d->canvas, &TimelineCanvas::rowSelected, this,
            [this](int row) { emit eventSelected(d->scene.eventOf(row)); });
    connect(d->canvas, &TimelineCanvas::rowActivated, this,
            [this](int row) { emit eventActivated(d->scene.eventOf(row)); });
    connect(d->canvas, &TimelineCanvas::cardRequested, this,
            [this](int row) { emit cardRequested(d->scene.eventOf(row)); });
    connect(d->canvas, &TimelineCanvas::rowHovered, this,
            [this](int row) { emit eventHovered(d->scene.eventOf(row)); });
    connect(d->canvas, &TimelineCanvas::laneSelected, this, &TimelineView::laneSelected);
    connect(d->canvas, &TimelineCanvas::laneHovered, this, &TimelineView::laneHovered);
    connect(d->canvas, &TimelineCanvas::scrollChanged, this, [this] {
        const int range = static_cast<int>(std::ceil(d->canvas->scrollRange()));
        d->scrollBar->setRange(0, range);
        d->scrollBar->setPageStep(static_cast<int>(d->canvas->plot().height()));
        d->scrollBar->setValue(static_cast<int>(d->canvas->scroll()));
        d->scrollBar->setVisible(range > 0);
    });
    connect(d->scrollBar, &QScrollBar::valueChanged, this, [this](int value) { d->canvas->setScroll(value); });
    connect(d->canvas, &TimelineCanvas::collapseRequested, this, [this](const QString& lane) {
        LaneArrangement arrangement = d->scene.arrangement();
        if (!arrangement.collapsed.removeOne(lane))
            arrangement.collapsed.append(lane);
        rearrangeLanes(arrangement);
    });
    connect(d->canvas, &TimelineCanvas::laneMoved, this, [this](const QString& lane, const QString& before) {
        if (lane == before)
            return;
        LaneArrangement arrangement = d->scene.arrangement();
        arrangement.order.clear();
        for (const LaneBox& box : d->scene.layout().stack())
            arrangement.order.append(d->scene.content().laneNames.at(static_cast<int>(box.lane)));
        arrangement.order.removeAll(lane);
        const auto to = arrangement.order.indexOf(before);
        arrangement.order.insert(before.isNull() || to < 0 ? arrangement.order.size() : to, lane);
        rearrangeLanes(arrangement);
    });
    connect(d->canvas, &TimelineCanvas::menuRequested, this, [this](const QPoint& position) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillTimelineMenu(*menu, *this, position);
        menu->popup(d->canvas->mapToGlobal(position));
    });
    connect(d->canvas, &TimelineCanvas::zonesRequested, this, &TimelineView::zonesRequested);
    connect(d->canvas, &TimelineCanvas::commandGiven, this, [this](TimelineCommand command) {
        if (command == TimelineCommand::Table) {
            setTable(table() == Table::Shown ? Table::Hidden : Table::Shown);
        } else if (command == TimelineCommand::Links) {
            setTimeLinks(timeLinks() == TimeLinks::Shown ? TimeLinks::Hidden : TimeLinks::Shown);
            emit timeLinksChanged();
        }
    });
    connect(&d->scene, &TimelineScene::foldingChanged, this, &TimelineView::foldingChanged);
    connect(&d->scene.viewport(), &TimelineViewport::changed, this,
            [this] { emit visibleRangeChanged(d->scene.viewport().visibleRange()); });
    connect(&d->navigator, &TimelineNavigator::historyChanged, this, &TimelineView::historyChanged);
    connect(&d->scene, &TimelineScene::contentChanged, this, [this] {
        if (!d->hasFitted && d->scene.content().store->itemCount() > 0) {
            d->hasFitted = true;
            d->fitAtOnce();
        }
    });
}

TimelineView::~TimelineView() = default;

void TimelineView::setModel(QAbstractItemModel* model)
{
    d->hasFitted = false;
    d->scene.setModel(model);
}

void TimelineView::setQuiet(const std::optional<QuietState>& state)
{
    d->scene.setQuiet(state);
    d->canvas->update();
}

QAbstractItemModel* TimelineView::model() const { return d->scene.model(); }
void TimelineView::setSelectionModel(QItemSelectionModel* selection) { d->scene.setSelectionModel(selection); }
QItemSelectionModel* TimelineView::selectionModel() const { return d->scene.selectionModel(); }
void TimelineView::setTheme(const Theme& theme) { d->scene.setTheme(theme); }
void TimelineView::setTimeZone(const TimeZone& zone) { d->scene.setZone(zone); }
TimeZone TimelineView::timeZone() const { return d->scene.zone(); }
void TimelineView::setFolding(const Folding& folding) { d->scene.setFolding(folding); }
Folding TimelineView::folding() const { return d->scene.folding(); }
void TimelineView::setEras(const QList<TimelineEra>& eras) { d->scene.setEras(eras); }
QList<TimelineEra> TimelineView::eras() const { return d->scene.eras(); }
void TimelineView::setKeys(const TimelineKeys& keys) { d->canvas->setKeys(keys); }
TimelineView::TimeLinks TimelineView::timeLinks() const { return d->scene.timeLinks(); }
void TimelineView::setLaneArrangement(const LaneArrangement& arrangement) { d->scene.setArrangement(arrangement); }
LaneArrangement TimelineView::laneArrangement() const { return d->scene.arrangement(); }
void TimelineView::setTimeLinks(TimeLinks links) { d->scene.setTimeLinks(links); }
void TimelineView::setMotion(Motion motion) { d->navigator.motion().setReduced(motion == Motion::Reduced); }
TimelineView::Table TimelineView::table() const
{
    return d->table && !d->table->isHidden() ? Table::Shown : Table::Hidden;
}

void TimelineView::rearrangeLanes(const LaneArrangement& arrangement)
{
    d->scene.setArrangement(arrangement);
    emit laneArrangementChanged();
}

void TimelineView::setTable(Table table)
{
    if (table == this->table())
        return;
    if (!d->table) { // made when first wished: the window comes up sooner
        d->table = new TimelineTable(*d->canvas, this);
        d->split->addWidget(d->table);
        d->split->setStretchFactor(0, 3);
        d->split->setStretchFactor(1, 2);
        connect(d->table, &TimelineTable::escaped, d->canvas, [this] { d->canvas->setFocus(); });
    }
    d->table->setVisible(table == Table::Shown);
    if (table == Table::Hidden)
        d->canvas->setFocus();
    emit tableChanged();
}

InstantRange TimelineView::visibleRange() const { return d->scene.viewport().visibleRange(); }

void TimelineView::setVisibleRange(const InstantRange& range)
{
    d->navigator.motion().stop();
    d->hasFitted = true;
    d->scene.viewport().setRange(range);
}

void TimelineView::fitAll() { d->navigator.fitAll(); }
void TimelineView::fitSelection() { d->canvas->fitSelection(); }
void TimelineView::zoomBy(double factor) { d->navigator.zoom(d->scene.viewport().width() / 2, factor); }
void TimelineView::fitRange(const InstantRange& range) { d->navigator.fitRange(range); }

void TimelineView::reveal(EventId event)
{
    const int row = d->scene.rowOf(event);
    if (row < 0) {
        d->scene.clearSelection(); // undated or none: nothing here stays chosen
        return;
    }
    if (d->scene.currentRow() != row)
        d->scene.choose(row);
    d->canvas->makeVisible(row);
}

void TimelineView::lightEvents(const std::vector<EventId>& events)
{
    std::vector<int> rows;
    rows.reserve(events.size());
    for (const EventId event : events)
        rows.push_back(d->scene.rowOf(event));
    d->canvas->lightUp(rows);
}

bool TimelineView::isLit(EventId event) const { return d->canvas->isLit(d->scene.rowOf(event)); }

void TimelineView::selectLane(const QString& lane) { d->canvas->setChosenLane(lane); }
void TimelineView::goBack() { d->navigator.goBack(); }
void TimelineView::goForward() { d->navigator.goForward(); }
bool TimelineView::canGoBack() const { return d->navigator.canGoBack(); }
bool TimelineView::canGoForward() const { return d->navigator.canGoForward(); }
EventId TimelineView::selectedEvent() const { return d->scene.eventOf(d->scene.currentRow()); }

EventId TimelineView::eventAt(const QPoint& position) const
{
    return d->scene.eventOf(d->canvas->rowAt(d->canvas->mapFrom(this, position)));
}

QRect TimelineView::rectOf(EventId event) const
{
    const QRect rect = d->canvas->rectOf(d->scene.rowOf(event));
    return rect.isEmpty() ? QRect() : QRect(d->canvas->mapTo(this, rect.topLeft()), rect.size());
}

TimelineViewport* TimelineView::viewport() const { return &d->scene.viewport(); }
TimelineCanvas* TimelineView::canvas() const { return d->canvas; }

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        d->scene.setTheme(d->scene.style().theme);
    QWidget::changeEvent(event);
}

} // namespace demarche
