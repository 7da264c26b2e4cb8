// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program to its first painted frame, beside an empty QMainWindow's; and how long the
// window ever keeps a person waiting while a thousand articles load.
#include "app/application.h"
#include "models/session/session.h"
#include "tests/bench/corpus.h"
#include "tests/bench/first_frame.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <utility>

namespace demarche {

namespace {

/// From the start of a program of our own to its first frame, in seconds; less than 0 if there was none.
double firstFrameSeconds(const QString& program, const QStringList& arguments = {})
{
    constexpr int longest = 30'000; // ms
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationDirPath() + QLatin1Char('/') + program, arguments);
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(longest))
            return -1;
    }
    const double taken = double(timer.nsecsElapsed()) / 1e9;
    const bool isPainted = process.readLine() == firstFrameLine;
    process.waitForFinished(longest);
    return isPainted ? taken : -1;
}

double middleOf(std::vector<double> numbers)
{
    const auto middle = numbers.begin() + std::ptrdiff_t(numbers.size() / 2);
    std::nth_element(numbers.begin(), middle, numbers.end());
    return *middle;
}

/// Time from starting the viewer, as a process of its own, to its first frame. Counters: `times_empty` is its
/// ratio to a program that only opens an empty QMainWindow, started in turn with it; `whole_times_empty` the same
/// up to the frame in which all views, menus and tools stand, which follows the first.
void startup(benchmark::State& state)
{
    const QString empty = QStringLiteral("demarche_bench_empty_window"),
                  viewer = QStringLiteral("demarche_bench_viewer_window");
    firstFrameSeconds(empty); // libraries and fonts are read from the disk once
    firstFrameSeconds(viewer);
    std::vector<double> firsts, wholes;
    for (auto round : state) {
        (void)round;
        const double least = firstFrameSeconds(empty);
        const double first = firstFrameSeconds(viewer);
        const double whole = firstFrameSeconds(viewer, { QStringLiteral("whole") });
        if (least <= 0 || first <= 0 || whole <= 0) {
            state.SkipWithError("a program beside this one did not show its window");
            return;
        }
        state.SetIterationTime(first);
        firsts.push_back(first / least);
        wholes.push_back(whole / least);
    }
    state.counters["times_empty"] = middleOf(firsts);
    state.counters["whole_times_empty"] = middleOf(wholes);
}

/// CPU time of the calling thread so far, in nanoseconds.
qint64 threadNanoseconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

/// Longest gap in the event loop while N articles load, as the time of the benchmark. Counter: `work_ms`, the most
/// CPU time the window's thread took in one gap, which tells its own slowness from that of a busy machine.
void responsiveness(benchmark::State& state)
{
    QTemporaryDir folder;
    for (int i = 0; i < int(state.range(0)); ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.txt").arg(i, 5, 10, QLatin1Char('0'))));
        if (!file.open(QIODevice::WriteOnly))
            state.SkipWithError("cannot write the articles");
        file.write(inventedArticle(i).toUtf8());
    }
    for (auto round : state) {
        (void)round;
        // the window stands, with the sample in it: how long it takes to come up is `startup`
        Application application({});
        application.start();
        const auto goOn = [&application](bool untilBusy) {
            while (application.session().isBusy() != untilBusy)
                QCoreApplication::processEvents();
        };
        goOn(true);
        goOn(false);
        for (int i = 0; i < 50; ++i)
            QCoreApplication::processEvents();
        qint64 longest = 0, mostWork = 0, workBefore = threadNanoseconds();
        QElapsedTimer sinceLast;
        QTimer beat;
        beat.setInterval(1);
        QObject::connect(&beat, &QTimer::timeout, [&] {
            longest = std::max(longest, sinceLast.nsecsElapsed());
            sinceLast.restart();
            const qint64 work = threadNanoseconds();
            mostWork = std::max(mostWork, work - std::exchange(workBefore, work));
        });
        sinceLast.start();
        beat.start();
        application.session().openPaths({ folder.path() });
        while (application.session().isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        // the story that arrived last is shown, too, before the watch stops
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        longest = std::max(longest, sinceLast.nsecsElapsed());
        mostWork = std::max(mostWork, threadNanoseconds() - workBefore);
        state.SetIterationTime(double(longest) / 1e9);
        state.counters["work_ms"] = double(mostWork) / 1e6;
    }
}

} // namespace

BENCHMARK(startup)->Name("startup")->UseManualTime()->Iterations(9)->Unit(benchmark::kMillisecond);
BENCHMARK(responsiveness)
    ->Name("responsiveness")
    ->Arg(1000)
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

} // namespace demarche
