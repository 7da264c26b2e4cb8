// SPDX-License-Identifier: GPL-3.0-or-later
// Zooming and panning: what is under the pointer stays there, and every way has a way back.
#include "models/calendar/civil_day.h"
#include "widgets/timeline/viewport.h"

#include <QTest>

#include <cmath>

using namespace demarche;

namespace {

Instant on(std::int64_t y, int m, int d) { return CivilDay::fromYearMonthDay(y, m, d)->begin(); }

} // namespace

class TestViewport : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_viewport = std::make_unique<TimelineViewport>();
        m_viewport->setWidth(1000);
        m_viewport->setRange({ on(2023, 9, 1), on(2024, 7, 1) });
    }
    void zoomKeepsTheInstantUnderTheCursor();
    void aZoomInAndOutComesHome();
    void aRangeFillsTheWidth();
    void panningAndBackIsTheSameView();
    void foldingKeepsTheMomentUnderThePointer();
    void noZoomLeavesTheAxis();
    void aWiderWindowKeepsItsMiddle();

private:
    std::unique_ptr<TimelineViewport> m_viewport;
};

void TestViewport::zoomKeepsTheInstantUnderTheCursor()
{
    for (const double x : { 0.0, 137.0, 500.0, 999.0 }) {
        const ExactMoment moment = m_viewport->momentAt(x);
        for (int notch = 0; notch < 40; ++notch) {
            m_viewport->zoomBySteps(x, TimelineViewport::stepsPerNotch);
            const double now = m_viewport->scale().xOf(moment) - m_viewport->left();
            QVERIFY2(std::abs(now - x) < 0.01, qPrintable(QString::number(now)));
        }
        init();
    }
}

void TestViewport::aZoomInAndOutComesHome()
{
    const double rate = m_viewport->scale().pixelsPerSecond();
    const InstantRange shown = m_viewport->visibleRange();
    for (const int steps : { 120, 120, 40, 15, 240, -240, -15, -40, -120, -120 })
        m_viewport->zoomBySteps(333, steps);
    QCOMPARE(m_viewport->scale().pixelsPerSecond(), rate);
    QCOMPARE(m_viewport->visibleRange(), shown);
}

void TestViewport::aRangeFillsTheWidth()
{
    const InstantRange range { on(2024, 6, 17), on(2024, 6, 28) };
    m_viewport->setRange(range);
    QVERIFY(std::abs(m_viewport->xOf(range.begin)) < 0.1);
    QVERIFY(std::abs(m_viewport->xOf(range.end) - 1000) < 0.1);
}

void TestViewport::panningAndBackIsTheSameView()
{
    const InstantRange shown = m_viewport->visibleRange();
    m_viewport->panBy(12'345);
    QVERIFY(m_viewport->visibleRange().begin > shown.end);
    m_viewport->panBy(-12'345);
    QCOMPARE(m_viewport->visibleRange(), shown);
}

void TestViewport::foldingKeepsTheMomentUnderThePointer()
{
    const ExactMoment moment = m_viewport->momentAt(200);
    const auto folds = std::make_shared<const Folds>(Folds { { on(2024, 1, 1), on(2024, 6, 1) } });
    m_viewport->setFoldsAround(folds, 200);
    QVERIFY(std::abs(m_viewport->scale().xOf(moment) - m_viewport->left() - 200) < 0.01);
    m_viewport->setFoldsAround(std::make_shared<const Folds>(), 200);
    QVERIFY(std::abs(m_viewport->scale().xOf(moment) - m_viewport->left() - 200) < 0.01);
}

void TestViewport::noZoomLeavesTheAxis()
{
    m_viewport->zoomBySteps(500, 1'000'000);
    QCOMPARE(m_viewport->scale().pixelsPerSecond(), widestMillisecond * 1000);
    m_viewport->zoomBySteps(500, -2'000'000);
    const InstantRange shown = m_viewport->visibleRange();
    QVERIFY(shown.begin >= Instant::earliest() && shown.end <= Instant::latest());
}

void TestViewport::aWiderWindowKeepsItsMiddle()
{
    const Instant middle = m_viewport->instantAt(500);
    m_viewport->setWidth(1600);
    QCOMPARE(m_viewport->instantAt(800), middle);
}

QTEST_GUILESS_MAIN(TestViewport)
#include "tst_viewport.moc"
