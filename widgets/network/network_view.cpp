// SPDX-License-Identifier: GPL-3.0-or-later
// Caption, graph, legend and brush, one below the other; turns indexes into actors and events.
#include "widgets/network/network_view.h"

#include "widgets/network/network_accessibility.h"
#include "widgets/network/network_canvas.h"
#include "widgets/network/network_legend.h"
#include "widgets/network/network_words.h"
#include "widgets/network/period_brush.h"
#include "widgets/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace demarche {

struct NetworkView::Private {
    explicit Private(NetworkView* view)
        : q(view)
        , canvas(new NetworkCanvas(view))
        , legend(new NetworkLegend(view))
        , brush(new PeriodBrush(view))
        , header(new QWidget(view))
        , count(new QLabel(header))
        , period(new QLabel(header))
        , fit(new QToolButton(header))
    {
    }

    void layOutWidgets()
    {
        auto* row = new QHBoxLayout(header);
        row->setContentsMargins(12, 6, 8, 2);
        row->addWidget(count);
        row->addStretch(1);
        row->addWidget(period);
        row->addWidget(fit);
        auto* column = new QVBoxLayout(q);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(header);
        column->addWidget(canvas, 1);
        column->addWidget(legend);
        column->addWidget(brush);
        fit->setAutoRaise(true);
        fit->setToolTip(NetworkView::tr("Show all actors (F)"));
        fit->setAccessibleName(fit->toolTip());
        fit->setFocusPolicy(Qt::NoFocus);
        QSizePolicy kept = fit->sizePolicy();
        kept.setRetainSizeWhenHidden(true); // else the graph would jump as the button comes and goes
        fit->setSizePolicy(kept);
        fit->setVisible(false);
        q->setFocusProxy(canvas);
        brush->setVisible(false);
    }

    void applyFilter()
    {
        // vectors that count another story must not be read with this one's ids
        SceneFilter applied = filter;
        if (applied.actors.size() != canvas->scene().story().actors.size())
            applied.actors.clear();
        if (applied.events.size() != canvas->scene().story().events.size())
            applied.events.clear();
        canvas->setFilter(applied);
        caption();
    }

    void caption()
    {
        const int total = int(canvas->scene().nodes().size());
        const int active = canvas->scene().activeNodeCount();
        count->setText(total == 0 ? QString()
                           : active < total ? NetworkView::tr("%1 of %n actor(s)", nullptr, total).arg(active)
                                            : NetworkView::tr("%n actor(s)", nullptr, total));
        period->setText(total == 0 ? QString()
                            : filter.period ? wordsForPeriod(*filter.period)
                                            : NetworkView::tr("all time"));
    }

    /// What is chosen, in terms of the scene that is drawn.
    void showChosen()
    {
        const NetworkScene& scene = canvas->scene();
        std::vector<qsizetype> nodes;
        std::vector<qsizetype> edges;
        if (!chosenActor.isEmpty()) {
            const qsizetype node = scene.nodeOf(scene.story().actorWithKey(chosenActor));
            if (node >= 0) {
                nodes.push_back(node);
                edges.assign(scene.edgesAt(size_t(node)).begin(), scene.edgesAt(size_t(node)).end());
                std::erase_if(edges, [&scene](qsizetype edge) { return scene.eventsNow(size_t(edge)) == 0; });
            }
        }
        const EventId event = chosenEvent.isEmpty() ? EventId {} : scene.story().eventWithKey(chosenEvent);
        if (event.isValid()) {
            for (const Participant& participant : scene.story().at(event).participants) {
                const qsizetype node = scene.nodeOf({ participant.actor });
                if (node >= 0 && std::find(nodes.begin(), nodes.end(), node) == nodes.end())
                    nodes.push_back(node);
            }
            for (size_t i = 0; i < scene.edges().size(); ++i) {
                const std::vector<EventId>& events = scene.eventsOf(scene.edges()[i]);
                if (std::binary_search(events.begin(), events.end(), event))
                    edges.push_back(qsizetype(i));
            }
        }
        canvas->setChosen(std::move(nodes), std::move(edges));
    }

    void emptyWords()
    {
        canvas->setMessage({ NetworkView::tr("Nobody here yet"),
                             story->articles.empty()
                                 ? NetworkView::tr("Who deals with whom appears here once articles are open.")
                                 : NetworkView::tr("These articles tell of nobody who acts.") });
    }

    NetworkView* q;
    NetworkCanvas* canvas;
    NetworkLegend* legend;
    PeriodBrush* brush;
    QWidget* header;
    QLabel* count;
    QLabel* period;
    QToolButton* fit;
    StoryPtr story = std::make_shared<const Story>(); ///< ids of calls count in it
    SceneFilter filter;
    FindingKey chosenActor;
    FindingKey chosenEvent;
    Frame frame = Frame::Full;
};

NetworkView::NetworkView(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    installNetworkAccessibility();
    d->layOutWidgets();
    d->emptyWords();
    const auto actorOf = [this](qsizetype node) {
        return node >= 0 ? d->canvas->scene().nodes()[size_t(node)].actor : ActorId {};
    };
    connect(d->canvas, &NetworkCanvas::nodeActivated, this,
            [this, actorOf](qsizetype node) { emit actorActivated(actorOf(node)); });
    connect(d->canvas, &NetworkCanvas::nodeHovered, this,
            [this, actorOf](qsizetype node) { emit actorHovered(actorOf(node)); });
    connect(d->canvas, &NetworkCanvas::edgeActivated, this, [this, actorOf](qsizetype edge) {
        const NetworkScene& scene = d->canvas->scene();
        const SceneEdge& chosen = scene.edges()[size_t(edge)];
        d->canvas->setChosen({ chosen.source, chosen.target }, { edge });
        emit edgeActivated(actorOf(chosen.source), actorOf(chosen.target), scene.eventsOf(chosen));
    });
    connect(d->canvas, &NetworkCanvas::cleared, this, [this] {
        selectActor({});
        emit selectionCleared();
    });
    connect(d->canvas, &NetworkCanvas::fittedChanged, d->fit, &QWidget::setHidden);
    connect(d->fit, &QToolButton::clicked, this, &NetworkView::fitAll);
    const auto wish = [this](const std::optional<InstantRange>& period) {
        d->filter.period = period;
        d->applyFilter();
    };
    connect(d->brush, &PeriodBrush::periodWished, this, [wish](const InstantRange& period) { wish(period); });
    connect(d->brush, &PeriodBrush::allTimeWished, this, [wish] { wish(std::nullopt); });
}

NetworkView::~NetworkView() = default;

void NetworkView::setTheme(const Theme& theme)
{
    d->canvas->setTheme(theme);
    d->legend->setTheme(theme);
    d->brush->setTheme(theme);
    d->fit->setIcon(tintedIcon(QStringLiteral("fit"), theme.colours.muted));
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, theme.colours.page);
    palette.setColor(QPalette::WindowText, theme.colours.muted);
    setPalette(palette);
    setAutoFillBackground(true);
    for (QLabel* label : { d->count, d->period })
        label->setFont(theme.type.caption);
}

void NetworkView::setStory(const StoryPtr& story)
{
    d->story = story;
    d->emptyWords();
}

void NetworkView::setLayout(const StoryPtr& story, const ActorGraph& graph, const std::vector<GraphPoint>& positions)
{
    d->story = story;
    d->emptyWords();
    d->canvas->setScene(NetworkScene(story, graph, positions));
    if (d->frame == Frame::Full)
        d->brush->setEvents(d->canvas->scene().eventRanges());
    d->applyFilter();
    d->showChosen();
}

void NetworkView::setPassing(const std::vector<bool>& actors, const std::vector<bool>& events)
{
    d->filter.actors = actors;
    d->filter.events = events;
    d->applyFilter();
}

void NetworkView::setPeriod(const std::optional<InstantRange>& period)
{
    d->filter.period = period;
    d->brush->setPeriod(period);
    d->applyFilter();
}

void NetworkView::setFrame(Frame frame)
{
    d->frame = frame;
    d->header->setVisible(frame == Frame::Full);
    d->legend->setVisible(frame == Frame::Full);
    d->brush->setVisible(frame == Frame::Full && !d->canvas->scene().nodes().empty());
}

void NetworkView::setOutside(Outside outside)
{
    d->filter.absent = outside == Outside::Hidden ? Absent::Hidden : Absent::Faded;
    d->applyFilter();
}

void NetworkView::selectActor(ActorId actor)
{
    const bool isKnown = actor.isValid() && size_t(actor.index) < d->story->actors.size();
    d->chosenActor = isKnown ? d->story->at(actor).key : FindingKey {};
    d->chosenEvent = {};
    d->showChosen();
}

void NetworkView::selectEvent(EventId event)
{
    const bool isKnown = event.isValid() && size_t(event.index) < d->story->events.size();
    d->chosenEvent = isKnown ? d->story->at(event).key : FindingKey {};
    d->chosenActor = {};
    d->showChosen();
}

void NetworkView::hoverActor(ActorId actor)
{
    const bool isDrawn = &d->canvas->scene().story() == d->story.get();
    d->canvas->setHovered(isDrawn ? d->canvas->scene().nodeOf(actor) : -1);
}

void NetworkView::fitAll()
{
    d->canvas->fitAll();
}

void NetworkView::zoomBy(double factor)
{
    d->canvas->zoomBy(factor);
}

QRect NetworkView::rectOf(ActorId actor) const
{
    const qsizetype node = d->canvas->scene().nodeOf(actor);
    if (node < 0)
        return {};
    const QRect box = d->canvas->picture().boxes[size_t(node)].rect().toAlignedRect();
    return { d->canvas->mapTo(this, box.topLeft()), box.size() };
}

QPoint NetworkView::pointOnEdge(ActorId source, ActorId target) const
{
    const NetworkScene& scene = d->canvas->scene();
    for (size_t i = 0; i < scene.edges().size(); ++i) {
        const SceneEdge& edge = scene.edges()[i];
        if (edge.source == scene.nodeOf(source) && edge.target == scene.nodeOf(target))
            return d->canvas->mapTo(this, d->canvas->picture().routeOf(scene, i).at(0.5).toPoint());
    }
    return { -1, -1 };
}

bool NetworkView::isDrawn() const
{
    return d->canvas->isDrawn();
}

QSize NetworkView::sizeHint() const
{
    return { 360, 460 };
}

} // namespace demarche
