// SPDX-License-Identifier: GPL-3.0-or-later
// From the arguments to the first painted frame, beside an empty QMainWindow's; and how long the window
// ever keeps a person waiting while a thousand articles load.
#include "app/application.h"
#include "app/mainwindow.h"
#include "models/session/session.h"
#include "tests/bench/corpus.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolBar>

#include <benchmark/benchmark.h>

#include <algorithm>

namespace demarche {

namespace {

/// Waits for the first paint of a window.
class FirstFrame : public QObject {
public:
    explicit FirstFrame(QWidget* window) { window->installEventFilter(this); }
    void wait() const
    {
        while (!m_isPainted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_isPainted) {
            watched->removeEventFilter(this);
            m_isPainted = true;
        }
        return false;
    }

private:
    bool m_isPainted = false;
};

double seconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

double emptyWindowSeconds()
{
    QElapsedTimer timer;
    timer.start();
    QMainWindow window;
    window.resize(1600, 1000);
    const FirstFrame frame(&window);
    window.show();
    frame.wait();
    return seconds(timer);
}

/// Time of the program's window; counter `times_empty` is its ratio to an empty QMainWindow in the same run.
void startup(benchmark::State& state)
{
    std::vector<double> ratios;
    for (auto round : state) {
        (void)round;
        const double empty = emptyWindowSeconds();
        QElapsedTimer timer;
        timer.start();
        Application application({});
        const FirstFrame frame(&application.window());
        application.start();
        frame.wait();
        const double own = seconds(timer);
        state.SetIterationTime(own);
        ratios.push_back(own / empty);
    }
    std::nth_element(ratios.begin(), ratios.begin() + std::ptrdiff_t(ratios.size() / 2), ratios.end());
    state.counters["times_empty"] = ratios[ratios.size() / 2];
}

/// Longest gap in the event loop while N articles load, as the time of the benchmark.
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
        ViewerArguments arguments;
        arguments.paths = { folder.path() };
        Application application(arguments);
        application.start();
        QCoreApplication::processEvents();
        qint64 longest = 0;
        QElapsedTimer sinceLast;
        QTimer beat;
        beat.setInterval(1);
        QObject::connect(&beat, &QTimer::timeout, [&] {
            longest = std::max(longest, sinceLast.nsecsElapsed());
            sinceLast.restart();
        });
        sinceLast.start();
        beat.start();
        while (application.session().isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        // the story that arrived last is shown, too, before the watch stops
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        longest = std::max(longest, sinceLast.nsecsElapsed());
        state.SetIterationTime(double(longest) / 1e9);
    }
}

} // namespace

BENCHMARK(startup)->Name("startup")->UseManualTime()->Iterations(9)->Unit(benchmark::kMillisecond);
BENCHMARK(responsiveness)->Name("responsiveness")->Arg(1000)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace demarche
