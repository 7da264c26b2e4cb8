// SPDX-License-Identifier: GPL-3.0-or-later
// Folding, choosing, circles, ways: each changes the choice, then what is drawn follows.
#include "widgets/network/network_view_parts.h"

#include "widgets/network/network_lines.h"
#include "widgets/network/network_words.h"

#include <QMenu>
#include <QPolygonF>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace demarche {

namespace {

QRectF extentOf(const std::vector<GraphPoint>& positions)
{
    QPolygonF places;
    for (const GraphPoint& point : positions)
        places << QPointF(point.x, point.y);
    return places.boundingRect();
}

} // namespace

NetworkView::Private::Private(NetworkView* view)
    : q(view)
    , header(new NetworkHeader(view))
    , stack(new QStackedWidget(view))
    , canvas(new NetworkCanvas(view))
    , matrix(new NetworkMatrix(view))
    , legend(new NetworkLegend(view))
    , brush(new PeriodBrush(view))
{
}

void NetworkView::Private::layOutWidgets()
{
    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(stack, 1);
    column->addWidget(legend);
    column->addWidget(brush);
    stack->addWidget(canvas);
    stack->addWidget(matrix);
    q->setFocusProxy(canvas);
    brush->setVisible(false);
}

FindingKey NetworkView::Private::keyOf(ActorId actor) const
{
    const bool isKnown = actor.isValid() && size_t(actor.index) < story->actors.size();
    return isKnown ? story->at(actor).key : FindingKey {};
}

void NetworkView::Private::rebuild()
{
    const FoldedGraph fold = folded(graph, *drawn, choice.folded);
    std::vector<GraphPoint> places;
    for (const qint32 origin : fold.origins)
        places.push_back(positions[size_t(origin)]);
    NetworkScene made(drawn, fold.graph, places);
    made.setExtent(extentOf(positions));
    canvas->setScene(std::move(made));
    isMatrixOld = true;
    fillMatrix();
    canvas->setFilter(filterNow());
    showChosen();
}

void NetworkView::Private::fillMatrix()
{
    if (!isMatrix())
        return;
    if (std::exchange(isMatrixOld, false))
        matrix->setScene(scene());
    matrix->setFilter(filterNow());
    matrix->setChosen(partsIn(scene(), choice).nodes);
}

SceneFilter NetworkView::Private::filterNow() const
{
    // vectors that count another story must not be read with this one's ids
    SceneFilter applied = filter;
    if (applied.actors.size() != scene().story().actors.size())
        applied.actors.clear();
    if (applied.events.size() != scene().story().events.size())
        applied.events.clear();
    applied.circle = circleIn(scene(), choice);
    return applied;
}

void NetworkView::Private::applyFilter()
{
    const SceneFilter applied = filterNow();
    canvas->setFilter(applied);
    if (isMatrix())
        matrix->setFilter(applied);
    if (!choice.actors.empty() || !choice.events.empty())
        showChosen();
    else
        caption();
}

void NetworkView::Private::showChosen()
{
    ChosenParts parts = partsIn(scene(), choice);
    if (isMatrix())
        matrix->setChosen(parts.nodes);
    const auto what = parts.isWay ? NetworkCanvas::Chosen::Way : NetworkCanvas::Chosen::Things;
    canvas->setChosen(std::move(parts.nodes), std::move(parts.edges), what);
    caption();
}

void NetworkView::Private::caption()
{
    const int total = int(scene().nodes().size());
    const int active = scene().activeNodeCount();
    const bool isWaiting = story != drawn && !story->articles.empty();
    NetworkHeader::Caption words;
    if (isWaiting)
        words.count = NetworkView::tr("Arranging the actors…");
    else if (total > 0)
        words.count = active < total ? NetworkView::tr("%1 of %n actor(s)", nullptr, total).arg(active)
                                     : NetworkView::tr("%n actor(s)", nullptr, total);
    if (total > 0)
        words.period = filter.period ? wordsForPeriod(*filter.period) : NetworkView::tr("all time");
    header->setCaption(words);
    header->setCircleShown(!choice.centre.isEmpty());
    header->setCirclePossible(!choice.centre.isEmpty() || !nodesIn(scene(), choice.actors).empty());
    const LineContext context { filter.period.has_value(), !filter.events.empty() || !filter.actors.empty(), isMatrix(),
                                knowsMatrix };
    header->showLine(lineFor(scene(), choice, context));
    emptyWords();
}

void NetworkView::Private::emptyWords()
{
    QuietState words { QuietState::Kind::Empty, QStringLiteral(":/icons/group.svg"), {}, {} };
    if (story->articles.empty()) {
        words = quiet.value_or(words);
        if (!quiet) {
            words.heading = NetworkView::tr("Nobody here yet");
            words.text = NetworkView::tr("Who deals with whom appears here once articles are open.");
        }
    } else if (story != drawn) {
        words.kind = QuietState::Kind::Reading;
        words.heading = NetworkView::tr("Arranging the actors…");
        words.text = NetworkView::tr("They appear in a moment.");
    } else {
        words.heading = NetworkView::tr("Nobody acts");
        words.text = NetworkView::tr("These articles tell of nobody who acts.");
    }
    canvas->setMessage(words);
}

void NetworkView::Private::toggleFold(qsizetype node)
{
    const QString country = node >= 0 ? scene().nodes()[size_t(node)].country : QString();
    const bool isFolded = choice.folded.contains(country);
    q->setFolded(country, isFolded ? Folded::No : Folded::Yes);
}

void NetworkView::Private::toggleCircle(qsizetype node)
{
    if (!choice.centre.isEmpty())
        q->showCircle({});
    else if (node >= 0)
        q->showCircle(actorAt(node));
    else if (!choice.actors.empty())
        q->showCircle(story->actorWithKey(choice.actors.front()));
}

void NetworkView::Private::toggleWay(qsizetype node)
{
    if (choice.showsWay) {
        choice.showsWay = false;
        showChosen();
        return;
    }
    const FindingKey key = keyAt(node);
    if (choice.actors.size() == 1 && !key.isEmpty() && key != choice.actors.front())
        choice.toggle(key);
    q->showWay();
}

void NetworkView::Private::grant(NetworkWish wish, qsizetype node)
{
    switch (wish) {
    case NetworkWish::Fold: toggleFold(node); break;
    case NetworkWish::Circle: toggleCircle(node); break;
    case NetworkWish::Way: toggleWay(node); break;
    case NetworkWish::Matrix: q->setForm(isMatrix() ? Form::Graph : Form::Matrix); break;
    }
}

void NetworkView::Private::act(NetworkStrip::Act act)
{
    switch (act) {
    case NetworkStrip::Act::AllTime: q->setPeriod(std::nullopt); break;
    case NetworkStrip::Act::AllActors: q->showCircle({}); break;
    case NetworkStrip::Act::Way:
    case NetworkStrip::Act::EndWay: toggleWay(-1); break;
    case NetworkStrip::Act::Matrix: q->setForm(Form::Matrix); break;
    case NetworkStrip::Act::Unfold:
        choice.folded.clear();
        rebuild();
        break;
    case NetworkStrip::Act::None: break;
    }
}

void NetworkView::Private::toggle(qsizetype node)
{
    choice.toggle(keyAt(node));
    showChosen();
    std::vector<ActorId> actors;
    for (const FindingKey& key : choice.actors)
        actors.push_back(scene().story().actorWithKey(key));
    if (actors.empty())
        emit q->selectionCleared();
    else if (actors.size() == 1)
        emit q->actorActivated(actors.front());
    else
        emit q->actorsChosen(actors);
}

void NetworkView::Private::clear()
{
    if (choice.showsWay) {
        toggleWay(-1);
    } else if (!choice.centre.isEmpty()) {
        q->showCircle({});
    } else {
        q->selectActor({});
        emit q->selectionCleared();
    }
}

void NetworkView::Private::activateEdge(qsizetype edge)
{
    const SceneEdge& chosen = scene().edges()[size_t(edge)];
    choice.clear();
    canvas->setChosen({ chosen.source, chosen.target }, { edge });
    emit q->edgeActivated(actorAt(chosen.source), actorAt(chosen.target), scene().eventsOf(chosen));
}

void NetworkView::Private::tellHovered(qsizetype edge)
{
    if (edge < 0) {
        emit q->edgeHovered({}, {}, {});
        return;
    }
    const SceneEdge& meant = scene().edges()[size_t(edge)];
    emit q->edgeHovered(actorAt(meant.source), actorAt(meant.target), scene().eventsOf(meant));
}

void NetworkView::Private::showMenu(qsizetype node, const QPoint& global)
{
    auto* menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [this, menu, node](const QString& words, NetworkWish wish) {
        menu->addAction(words, q, [this, wish, node] { grant(wish, node); });
    };
    if (node >= 0) {
        const SceneNode& meant = scene().nodes()[size_t(node)];
        const std::vector<CountryGroup> groups = countryGroups(graph, *drawn);
        const bool canFold = std::any_of(groups.begin(), groups.end(), [&meant](const CountryGroup& group) {
            return group.country == meant.country;
        });
        menu->addAction(NetworkView::tr("Add to the Choice, or Take Away"), q, [this, node] { toggle(node); });
        if (choice.centre.isEmpty())
            offer(NetworkView::tr("Only %1 and Who Deals with It").arg(meant.label), NetworkWish::Circle);
        if (canFold)
            offer(choice.folded.contains(meant.country) ? NetworkView::tr("Unfold Its People")
                                                        : NetworkView::tr("Fold Its Country into One Node"),
                  NetworkWish::Fold);
        menu->addSeparator();
    }
    if (!choice.centre.isEmpty())
        offer(NetworkView::tr("All Actors Again"), NetworkWish::Circle);
    if (choice.actors.size() >= 2)
        offer(choice.showsWay ? NetworkView::tr("Close the Way") : NetworkView::tr("Shortest Way between the Chosen"),
              NetworkWish::Way);
    offer(NetworkView::tr("Matrix"), NetworkWish::Matrix);
    menu->addAction(NetworkView::tr("Show All Actors"), q, &NetworkView::fitAll);
    menu->popup(global);
}
} // namespace demarche
