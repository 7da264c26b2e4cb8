// SPDX-License-Identifier: GPL-3.0-or-later
// What laying out a large actor graph costs, and a frame of the shipped panel while a person moves it.
#include "models/network/actor_graph.h"
#include "tests/support/network_story.h"
#include "widgets/network/network_view.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QWheelEvent>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace demarche {
namespace {

/// As many bundles of acts as ten times the actors, give or take a few.
StoryPtr storyOf(int actorCount) { return test::crowdedStory(actorCount, actorCount * 23 / 2); }

/// What the background job does for a new story: who deals with whom, communities, places.
void networkLayout(benchmark::State& state)
{
    const StoryPtr story = storyOf(int(state.range(0)));
    size_t edges = 0;
    for (auto round : state) {
        (void)round;
        const ActorGraph graph = actorGraph(*story);
        const std::vector<GraphPoint> points = layOut(graph, *story);
        benchmark::DoNotOptimize(points.data());
        edges = graph.edges.size();
    }
    state.counters["edges"] = double(edges);
}

/// The panel, shown off screen at 1200x800, drawn to its end.
NetworkView& stageOf(int actorCount)
{
    static NetworkView* view = nullptr; // lives to the end: a window must not outlive the application
    static int count = 0;
    if (count != actorCount) {
        const StoryPtr story = storyOf(actorCount);
        const ActorGraph graph = actorGraph(*story);
        const std::vector<GraphPoint> points = layOut(graph, *story);
        view = view ? view : new NetworkView;
        view->setTheme(Theme::of(ThemeKind::Light, QApplication::font()).withCountries({ "KR", "RU", "KP", "CN" }));
        view->resize(1200, 800);
        view->show();
        view->setLayout(story, graph, points);
        QElapsedTimer waiting;
        waiting.start();
        while (!view->isDrawn() && waiting.elapsed() < 20'000)
            QApplication::processEvents();
        count = actorCount;
    }
    return *view;
}

void wheel(QWidget* canvas, const QPointF& at, int delta)
{
    QWheelEvent event(at, canvas->mapToGlobal(at), {}, { 0, delta }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(canvas, &event);
}

void drag(QWidget* canvas, QEvent::Type type, const QPointF& to)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, to, canvas->mapToGlobal(to), button,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
    QApplication::sendEvent(canvas, &event);
}

/// A frame holds the gesture's event, the painting, and what is worked off before the next one.
void networkFrame(benchmark::State& state)
{
    NetworkView& view = stageOf(int(state.range(0)));
    QWidget* canvas = view.focusProxy();
    view.fitAll();
    QApplication::processEvents();
    std::vector<double> times;
    QElapsedTimer timer;
    int frame = 0;
    QPointF pointer(canvas->width() / 2.0, canvas->height() / 2.0);
    for (auto round : state) {
        (void)round;
        const int step = frame++ % 80;
        if (step == 0)
            drag(canvas, QEvent::MouseButtonPress, pointer);
        timer.start();
        if (step < 40) { // a drag to the right and back, then in and out with the wheel
            pointer += QPointF(step < 20 ? 17 : -17, step < 20 ? 5 : -5);
            drag(canvas, QEvent::MouseMove, pointer);
        } else {
            wheel(canvas, pointer, step < 60 ? 60 : -60);
        }
        canvas->repaint();
        QApplication::processEvents();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (step == 39)
            drag(canvas, QEvent::MouseButtonRelease, pointer);
    }
    std::sort(times.begin(), times.end());
    state.counters["median_ms"] = times[times.size() / 2];
    state.counters["p95_ms"] = times[times.size() * 95 / 100];
    state.counters["worst_ms"] = times.back();
}

} // namespace

BENCHMARK(networkLayout)->Name("network_layout")->Arg(40)->Arg(200)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK(networkFrame)->Name("network_frame")->Arg(40)->Arg(200)->Arg(2000)->Unit(benchmark::kMillisecond);

} // namespace demarche
