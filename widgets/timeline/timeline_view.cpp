// SPDX-License-Identifier: GPL-3.0-or-later
// Puts canvas, scroll bar and overview together and speaks in events.
#include "widgets/timeline/timeline_view.h"

#include "widgets/timeline/accessible.h"
#include "widgets/timeline/canvas.h"
#include "widgets/timeline/navigator.h"
#include "widgets/timeline/overview.h"
#include "widgets/timeline/scene.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollBar>

#include <cmath>

namespace demarche {

struct TimelineView::Private {
    TimelineScene scene;
    TimelineNavigator navigator { scene };
    TimelineCanvas* canvas = nullptr;
    TimelineOverview* overview = nullptr;
    QScrollBar* scrollBar = nullptr;
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
    d->canvas = new TimelineCanvas(d->scene, d->navigator, this);
    d->overview = new TimelineOverview(d->scene, d->navigator, this);
    d->scrollBar = new QScrollBar(Qt::Vertical, this);
    d->scrollBar->setVisible(false);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(d->canvas, 0, 0);
    layout->addWidget(d->scrollBar, 0, 1);
    layout->addWidget(d->overview, 1, 0, 1, 2);
    layout->setRowStretch(0, 1);
    layout->setColumnStretch(0, 1);
    setFocusProxy(d->canvas);

    connect(d->canvas, &TimelineCanvas::rowSelected, this, [this](int row) { emit eventSelected(d->scene.eventOf(row)); });
    connect(d->canvas, &TimelineCanvas::rowActivated, this, [this](int row) { emit eventActivated(d->scene.eventOf(row)); });
    connect(d->canvas, &TimelineCanvas::cardRequested, this, [this](int row) { emit cardRequested(d->scene.eventOf(row)); });
    connect(d->canvas, &TimelineCanvas::rowHovered, this, [this](int row) { emit eventHovered(d->scene.eventOf(row)); });
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
        d->scene.setArrangement(arrangement);
        emit laneArrangementChanged();
    });
    connect(d->canvas, &TimelineCanvas::laneMoved, this, [this](const QString& lane, const QString& before) {
        LaneArrangement arrangement = d->scene.arrangement();
        QStringList order;
        for (const LaneBox& box : d->scene.layout().stack())
            order.append(d->scene.content().laneNames.at(static_cast<int>(box.lane)));
        const auto from = order.indexOf(lane), to = order.indexOf(before);
        if (from < 0)
            return;
        order.move(from, to < 0 ? order.size() - 1 : to);
        arrangement.order = order;
        d->scene.setArrangement(arrangement);
        emit laneArrangementChanged();
    });
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

QAbstractItemModel* TimelineView::model() const { return d->scene.model(); }
void TimelineView::setSelectionModel(QItemSelectionModel* selection) { d->scene.setSelectionModel(selection); }
QItemSelectionModel* TimelineView::selectionModel() const { return d->scene.selectionModel(); }
void TimelineView::setTheme(const Theme& theme) { d->scene.setTheme(theme); }
void TimelineView::setTimeZone(const TimeZone& zone) { d->scene.setZone(zone); }
TimeZone TimelineView::timeZone() const { return d->scene.zone(); }
void TimelineView::setFolding(const Folding& folding) { d->scene.setFolding(folding); }
void TimelineView::setLaneArrangement(const LaneArrangement& arrangement) { d->scene.setArrangement(arrangement); }
LaneArrangement TimelineView::laneArrangement() const { return d->scene.arrangement(); }
void TimelineView::setTimeLinks(TimeLinks links) { d->scene.setTimeLinks(links); }
void TimelineView::setMotion(Motion motion) { d->navigator.motion().setReduced(motion == Motion::Reduced); }
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
