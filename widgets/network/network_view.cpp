// SPDX-License-Identifier: GPL-3.0-or-later
// Header, graph or matrix, legend and brush, one below the other; turns indexes into actors and events.
#include "widgets/network/network_view.h"

#include "widgets/network/network_accessibility.h"
#include "widgets/network/network_view_parts.h"

#include <QStackedWidget>

#include <algorithm>

namespace demarche {

NetworkView::NetworkView(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    installNetworkAccessibility();
    d->layOutWidgets();
    d->caption();
    const auto activate = [this](qsizetype node) { emit actorActivated(d->actorAt(node)); };
    connect(d->canvas, &NetworkCanvas::nodeActivated, this, activate);
    connect(d->matrix, &NetworkMatrix::nodeActivated, this, activate);
    connect(d->canvas, &NetworkCanvas::nodeToggled, this, [this](qsizetype node) { d->toggle(node); });
    connect(d->canvas, &NetworkCanvas::nodeHovered, this,
            [this](qsizetype node) { emit actorHovered(d->actorAt(node)); });
    connect(d->canvas, &NetworkCanvas::edgeHovered, this, [this](qsizetype edge) { d->tellHovered(edge); });
    connect(d->canvas, &NetworkCanvas::edgeActivated, this, [this](qsizetype edge) { d->activateEdge(edge); });
    connect(d->matrix, &NetworkMatrix::edgeActivated, this, [this](qsizetype edge) { d->activateEdge(edge); });
    connect(d->canvas, &NetworkCanvas::cleared, this, [this] { d->clear(); });
    connect(d->matrix, &NetworkMatrix::cleared, this, [this] { d->clear(); });
    connect(d->matrix, &NetworkMatrix::graphWished, this, [this] { setForm(Form::Graph); });
    connect(d->canvas, &NetworkCanvas::fittedChanged, this,
            [this](bool isFitted) { d->header->setFitButtonShown(!isFitted); });
    connect(d->canvas, &NetworkCanvas::wished, this,
            [this](NetworkWish wish, qsizetype node) { d->grant(wish, node); });
    connect(d->canvas, &NetworkCanvas::menuWished, this,
            [this](qsizetype node, const QPoint& at) { d->showMenu(node, at); });
    connect(d->header, &NetworkHeader::fitWished, this, &NetworkView::fitAll);
    connect(d->header, &NetworkHeader::matrixWished, this, [this] { d->grant(NetworkWish::Matrix, -1); });
    connect(d->header, &NetworkHeader::circleWished, this, [this] { d->grant(NetworkWish::Circle, -1); });
    connect(d->header->strip(), &NetworkStrip::actWished, this, [this](NetworkStrip::Act act) { d->act(act); });
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
    d->matrix->setTheme(theme);
    d->header->setTheme(theme);
    d->legend->setTheme(theme);
    d->brush->setTheme(theme);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, theme.colours.page);
    palette.setColor(QPalette::WindowText, theme.colours.muted);
    setPalette(palette);
    setAutoFillBackground(true);
}

void NetworkView::setStory(const StoryPtr& story)
{
    d->story = story;
    d->caption();
}

void NetworkView::setLayout(const StoryPtr& story, const ActorGraph& graph, const std::vector<GraphPoint>& positions)
{
    d->story = story;
    d->drawn = story;
    d->graph = graph;
    d->positions = positions;
    const bool hasPlaces = positions.size() == graph.nodes.size();
    if (!hasPlaces) { // nobody is drawn rather than some in a wrong place
        d->graph.edges.clear();
        d->graph.nodes.clear();
        d->positions.clear();
    }
    d->rebuild();
    if (!hasPlaces)
        d->canvas->setMessage({ QuietState::Kind::Failed, QStringLiteral(":/icons/warning.svg"),
                                tr("The graph cannot be drawn"),
                                tr("Its places could not be reckoned. The lists still name every actor; "
                                   "opening the articles again tries anew.") });
    if (d->frame == Frame::Full)
        d->brush->setEvents(d->scene().eventRanges());
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

void NetworkView::setQuiet(const std::optional<QuietState>& state)
{
    d->quiet = state;
    d->emptyWords();
}

void NetworkView::setFrame(Frame frame)
{
    d->frame = frame;
    d->header->setVisible(frame == Frame::Full);
    d->legend->setVisible(frame == Frame::Full);
    d->brush->setVisible(frame == Frame::Full && !d->scene().nodes().empty());
    d->caption();
}

void NetworkView::setOutside(Outside outside)
{
    d->filter.absent = outside == Outside::Hidden ? Absent::Hidden : Absent::Faded;
    d->applyFilter();
}

void NetworkView::setForm(Form form)
{
    const bool isMatrix = form == Form::Matrix;
    const bool hadFocus = d->stack->currentWidget()->hasFocus();
    d->knowsMatrix = d->knowsMatrix || isMatrix;
    d->stack->setCurrentWidget(isMatrix ? static_cast<QWidget*>(d->matrix) : d->canvas);
    d->fillMatrix();
    setFocusProxy(d->stack->currentWidget());
    if (hadFocus)
        d->stack->currentWidget()->setFocus();
    d->header->setMatrixShown(isMatrix);
    d->legend->setForm(isMatrix ? NetworkLegend::Form::Marks : NetworkLegend::Form::Lines);
    d->caption();
}

void NetworkView::showCircle(ActorId centre)
{
    d->choice.centre = d->keyOf(centre);
    d->applyFilter();
}

void NetworkView::showWay()
{
    d->choice.showsWay = nodesIn(d->scene(), d->choice.actors).size() >= 2;
    d->showChosen();
}

void NetworkView::setFolded(const QString& country, Folded folded)
{
    const std::vector<CountryGroup> groups = countryGroups(d->graph, *d->drawn);
    const bool canFold = std::any_of(groups.begin(), groups.end(),
                                     [&country](const CountryGroup& group) { return group.country == country; });
    const bool isFolded = d->choice.folded.contains(country);
    if (!canFold || isFolded == (folded == Folded::Yes))
        return;
    if (isFolded)
        d->choice.folded.erase(country);
    else
        d->choice.folded.insert(country);
    d->rebuild();
}

void NetworkView::setMotion(Motion motion)
{
    d->brush->setMotion(motion == Motion::Reduced ? PeriodBrush::Motion::Reduced : PeriodBrush::Motion::Full);
}

void NetworkView::selectActor(ActorId actor)
{
    d->choice.choose(d->keyOf(actor));
    d->showChosen();
}

void NetworkView::selectActors(const std::vector<ActorId>& actors)
{
    d->choice.clear();
    for (const ActorId actor : actors) {
        if (const FindingKey key = d->keyOf(actor); !key.isEmpty())
            d->choice.actors.push_back(key);
    }
    d->showChosen();
}

void NetworkView::selectEvent(EventId event) { selectEvents({ event }); }

void NetworkView::selectEvents(const std::vector<EventId>& events)
{
    d->choice.clear();
    for (const EventId event : events) {
        if (event.isValid() && size_t(event.index) < d->story->events.size())
            d->choice.events.push_back(d->story->at(event).key);
    }
    d->showChosen();
}

void NetworkView::lightUp(const std::vector<ActorId>& actors, const std::vector<EventId>& events)
{
    if (&d->scene().story() != d->story.get()) // ids of a story that is not drawn yet
        return d->canvas->setPointed({}, {});
    ChosenParts parts = partsOf(d->scene(), events);
    for (const ActorId actor : actors) {
        const qsizetype node = d->scene().nodeOf(actor);
        if (node >= 0 && std::find(parts.nodes.begin(), parts.nodes.end(), node) == parts.nodes.end())
            parts.nodes.push_back(node);
    }
    d->canvas->setPointed(std::move(parts.nodes), std::move(parts.edges));
}

void NetworkView::fitAll() { d->canvas->fitAll(); }

void NetworkView::zoomBy(double factor) { d->isMatrix() ? d->matrix->zoomBy(factor) : d->canvas->zoomBy(factor); }

QRect NetworkView::rectOf(ActorId actor) const
{
    const qsizetype node = d->scene().nodeOf(actor);
    if (node < 0 || !d->scene().isDrawn(size_t(node)))
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

bool NetworkView::isLit(ActorId actor) const
{
    const qsizetype node = d->scene().nodeOf(actor);
    const NetworkLight& light = d->canvas->light();
    const auto holds = [node](const std::vector<qsizetype>& nodes) {
        return std::find(nodes.begin(), nodes.end(), node) != nodes.end();
    };
    return node >= 0 && (light.hoveredNode == node || holds(light.chosenNodes) || holds(light.pointedNodes));
}

bool NetworkView::hasNode(ActorId actor) const { return d->scene().nodeOf(actor) >= 0; }

bool NetworkView::isDrawn() const { return d->canvas->isDrawn(); }

QSize NetworkView::sizeHint() const { return { 360, 460 }; }

} // namespace demarche
