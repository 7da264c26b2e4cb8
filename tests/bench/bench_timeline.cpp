// SPDX-License-Identifier: GPL-3.0-or-later
// What a frame of the shipped timeline costs, panned and zoomed, from a thousand events to ten million.
#include "models/items/roles.h"
#include "tests/bench/generated_events.h"
#include "widgets/timeline/canvas.h"
#include "widgets/timeline/timeline_view.h"
#include "widgets/timeline/viewport.h"

#include <QApplication>
#include <QElapsedTimer>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace demarche {
namespace {

/// A view of the rows, shown off screen at 1600x500; the last one made is kept for the next benchmark.
struct Stage {
    std::unique_ptr<GeneratedEvents> events;
    std::unique_ptr<TimelineView> view;
    int count = 0;
};

Stage& stageOf(int count)
{
    static Stage& stage = *new Stage; // lives to the end: a window must not outlive the application
    if (stage.count != count) {
        stage.view.reset();
        stage.events.reset();
        stage.events = std::make_unique<GeneratedEvents>(count);
        stage.view = std::make_unique<TimelineView>();
        stage.view->setMotion(TimelineView::Motion::Reduced);
        stage.view->setTheme(Theme::of(ThemeKind::Light, QApplication::font()));
        stage.view->resize(1600, 500);
        stage.view->setModel(stage.events.get());
        stage.view->show();
        QApplication::processEvents();
        stage.count = count;
    }
    return stage;
}

void showShare(TimelineView& view, double from, double to)
{
    const auto at = [](double share) {
        return Instant::fromUnixSeconds(GeneratedEvents::firstSecond)
            + TimeSpan::fromSeconds(share * GeneratedEvents::seconds);
    };
    view.setVisibleRange({ at(from), at(to) });
    view.repaint();
}

/// Times each frame, so that the median can be told beside the mean, and counts its labels.
class FrameTimes {
public:
    explicit FrameTimes(const TimelineView& view)
        : m_canvas(*view.canvas())
        , m_framesBefore(m_canvas.counts().frames)
    {
    }
    /// Does something to the view; what that asked to be painted anew is painted at once.
    template<class Change>
    void add(const Change& change)
    {
        m_timer.start();
        change();
        QCoreApplication::sendPostedEvents();
        m_times.push_back(static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
        m_labels.push_back(m_canvas.counts().labels);
    }
    void report(benchmark::State& state)
    {
        if (m_times.empty())
            return;
        std::sort(m_times.begin(), m_times.end());
        state.counters["median_ms"] = m_times[m_times.size() / 2];
        state.counters["worst_ms"] = m_times.back();
        state.counters["least_labels"] = *std::min_element(m_labels.begin(), m_labels.end());
        state.counters["frames"]
            = double(m_canvas.counts().frames - m_framesBefore) / static_cast<double>(m_times.size());
    }

private:
    const TimelineCanvas& m_canvas;
    int m_framesBefore;
    QElapsedTimer m_timer;
    std::vector<double> m_times;
    std::vector<int> m_labels;
};

void timelineFrame(benchmark::State& state)
{
    TimelineView& view = *stageOf(static_cast<int>(state.range(0))).view;
    showShare(view, 0.04, 0.92);
    FrameTimes times(view);
    int frame = 0;
    for (auto round : state) {
        (void)round;
        times.add([&] { view.viewport()->panBy(frame++ % 20 < 10 ? 37 : -37); });
    }
    times.report(state);
}

void timelineZoom(benchmark::State& state)
{
    TimelineView& view = *stageOf(static_cast<int>(state.range(0))).view;
    // twelve notches in and out again, each time somewhere else: so far in ten thousand events still fill the lanes
    constexpr int notches = 12, places = 7;
    showShare(view, 0, 1);
    FrameTimes times(view);
    int frame = 0;
    for (auto round : state) {
        (void)round;
        times.add([&] {
            const double place = view.viewport()->width() * (1 + frame / (2 * notches) % places) / (places + 1);
            const int direction = frame++ / notches % 2 == 0 ? 1 : -1;
            view.viewport()->zoomBySteps(place, direction * TimelineViewport::stepsPerNotch);
        });
    }
    times.report(state);
}

/// Zoom and pan so that no scale and no place is met twice: nothing laid out before is of use.
void timelineUnseen(benchmark::State& state)
{
    TimelineView& view = *stageOf(static_cast<int>(state.range(0))).view;
    showShare(view, 0, 1);
    FrameTimes times(view);
    int frame = 0;
    for (auto round : state) {
        (void)round;
        times.add([&] {
            const double factor = frame / 30 % 2 == 0 ? 1.1937 : 1 / 1.1931;
            view.viewport()->zoomByFactor(500 + frame * 7 % 600, factor);
            ++frame;
        });
    }
    times.report(state);
}

/// Rows that begin within the range, as far as the first few thousand.
std::vector<int> rowsWithin(const GeneratedEvents& events, const InstantRange& range)
{
    std::vector<int> rows;
    for (int row = 0; row < events.rowCount() && rows.size() < 4000; ++row) {
        if (range.contains(events.index(row).data(BeginRole).value<Instant>()))
            rows.push_back(row);
    }
    return rows;
}

/// One event in sight changes its date; until it is on screen.
void timelineChange(benchmark::State& state)
{
    Stage& stage = stageOf(static_cast<int>(state.range(0)));
    showShare(*stage.view, 0.45, 0.55);
    const std::vector<int> rows = rowsWithin(*stage.events, stage.view->visibleRange());
    FrameTimes times(*stage.view);
    std::size_t at = 0;
    for (auto round : state) {
        (void)round;
        times.add([&] { stage.events->moveRow(rows[at % rows.size()], at / rows.size() % 2 == 0 ? 86'400 : -86'400); });
        ++at;
    }
    times.report(state);
    const std::size_t labelWidths = 4; // of title and detail, two bytes each
    state.counters["bytes_per_event"]
        = double(stage.view->canvas()->scene().content().store->bytes()) / stage.count + labelWidths;
}

} // namespace

BENCHMARK(timelineFrame)
    ->Name("timeline_frame")
    ->RangeMultiplier(10)
    ->Range(1000, 10'000'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(timelineZoom)
    ->Name("timeline_zoom")
    ->RangeMultiplier(10)
    ->Range(1000, 10'000'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(timelineUnseen)->Name("timeline_unseen")->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(timelineChange)->Name("timeline_change")->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

} // namespace demarche
