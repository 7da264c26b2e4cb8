// SPDX-License-Identifier: GPL-3.0-or-later
// The axis: labels that fit, calendar steps that are right, and no year 0.
#include "models/calendar/civil_day.h"
#include "widgets/timeline/geometry/tick_walk.h"
#include "widgets/timeline/geometry/ticks.h"

#include <QTest>

#include <cmath>

using namespace demarche;

namespace {

constexpr double labelWidth = 46;

AxisTicks ticksFor(double pixelsPerSecond, Instant middle, const TimeZone& zone = {}, const Folds& folds = {})
{
    const TimeScale scale(pixelsPerSecond, middle, std::make_shared<const Folds>(folds));
    const double x = scale.xOf(middle);
    return axisTicks(scale, { x - 800, x + 800, zone, [](const TickStep&) { return labelWidth; }, 10 });
}

Instant on(std::int64_t y, int m, int d) { return CivilDay::fromYearMonthDay(y, m, d)->begin(); }

} // namespace

class TestTicks : public QObject {
    Q_OBJECT

private slots:
    void labelsFitAtEveryZoom();
    void thereAreAlwaysLabels();
    void noTickIsYearZero();
    void yearsBeforeTheEraAreRoundAsHistoriansCount();
    void theYearBeforeOneIsOneBeforeTheEra();
    void daysBeginAtLocalMidnight();
    void theHourThatAClockShowsTwiceHasOneTick();
    void monthsEndWithoutCrowdedTicks();
    void noTickLiesInASeam();
    void sectionsEndAtSeams();
    void millisecondsAreMarkedLongAgo();
    void theWholeAxisIsMarkedInBillions();
    void historicalYearsSkipZero();
};

void TestTicks::labelsFitAtEveryZoom()
{
    for (double rate = 1e-15; rate < 6e4; rate *= 1.7) {
        const AxisTicks axis = ticksFor(rate, on(2024, 6, 21));
        for (std::size_t i = 1; i < axis.lower.size(); ++i) {
            const double room = axis.lower[i].x - axis.lower[i - 1].x;
            QVERIFY2(room > 0, qPrintable(QString::number(rate)));
            QVERIFY2(!axis.lower[i - 1].isLabelled || room >= labelWidth - 0.01, qPrintable(QString::number(rate)));
        }
    }
}

void TestTicks::thereAreAlwaysLabels()
{
    for (double rate = 1e-14; rate < 6e4; rate *= 1.7) {
        const AxisTicks axis = ticksFor(rate, on(2024, 6, 21));
        const auto labelled
            = std::count_if(axis.lower.begin(), axis.lower.end(), [](const Tick& tick) { return tick.isLabelled; });
        QVERIFY2(labelled >= 2 && labelled <= 40, qPrintable(QStringLiteral("%1: %2").arg(rate).arg(labelled)));
        QVERIFY(!axis.upper.empty());
    }
}

void TestTicks::noTickIsYearZero()
{
    for (double yearsPerPixel = 0.005; yearsPerPixel < 1e7; yearsPerPixel *= 2.3) {
        const AxisTicks axis = ticksFor(1 / (yearsPerPixel * 31'556'952), on(1, 1, 1));
        for (const Tick& tick : axis.lower)
            QVERIFY(historicalYear(tick.time.year) != 0);
    }
}

void TestTicks::yearsBeforeTheEraAreRoundAsHistoriansCount()
{
    const AxisTicks axis = ticksFor(60 / (100 * 31'556'952.0), on(1, 1, 1));
    QCOMPARE(axis.lowerStep, (TickStep { TickUnit::Year, 100 }));
    QList<qint64> years;
    for (const Tick& tick : axis.lower) {
        if (std::abs(tick.time.year) < 250)
            years.append(historicalYear(tick.time.year));
    }
    QCOMPARE(years, (QList<qint64> { -200, -100, 1, 100, 200 }));
}

void TestTicks::theYearBeforeOneIsOneBeforeTheEra()
{
    const AxisTicks axis = ticksFor(60 / 31'556'952.0, on(1, 1, 1));
    QCOMPARE(axis.lowerStep, (TickStep { TickUnit::Year, 1 }));
    QList<qint64> years;
    for (const Tick& tick : axis.lower) {
        if (std::abs(tick.time.year) < 3)
            years.append(historicalYear(tick.time.year));
    }
    QCOMPARE(years, (QList<qint64> { -3, -2, -1, 1, 2 }));
}

void TestTicks::daysBeginAtLocalMidnight()
{
    const auto seoul = TimeZone::named("Asia/Seoul");
    QVERIFY(seoul);
    const AxisTicks axis = ticksFor(60.0 / 86'400, on(2024, 6, 21), *seoul);
    QCOMPARE(axis.lowerStep, (TickStep { TickUnit::Day, 1 }));
    for (const Tick& tick : axis.lower) {
        QCOMPARE(tick.time.hour, 0);
        QCOMPARE((tick.stretch.begin - on(2024, 6, 21)).wholeSeconds() % 86'400,
                 qint64(-9 * 3600) + (tick.stretch.begin < on(2024, 6, 21) ? 0 : 86'400));
    }
}

void TestTicks::theHourThatAClockShowsTwiceHasOneTick()
{
    const auto berlin = TimeZone::named("Europe/Berlin");
    QVERIFY(berlin);
    const AxisTicks axis = ticksFor(60.0 / 3600, on(2024, 10, 27) + TimeSpan::hours(1), *berlin);
    for (std::size_t i = 1; i < axis.lower.size(); ++i)
        QVERIFY(axis.lower[i].stretch.begin > axis.lower[i - 1].stretch.begin);
}

void TestTicks::monthsEndWithoutCrowdedTicks()
{
    const std::vector<Instant> ticks
        = tickMoments({ TickUnit::Day, 5 }, { on(2024, 1, 1), on(2024, 4, 1) }, TimeZone());
    for (std::size_t i = 1; i < ticks.size(); ++i)
        QVERIFY((ticks[i] - ticks[i - 1]).wholeSeconds() >= 4 * 86'400); // 26 February to 1 March
    QVERIFY(std::find(ticks.begin(), ticks.end(), on(2024, 1, 31)) == ticks.end());
}

void TestTicks::noTickLiesInASeam()
{
    const Folds folds { { on(2023, 10, 1), on(2024, 6, 10) } };
    for (const double pixelsPerDay : { 2.0, 8.0, 40.0 }) {
        const AxisTicks axis = ticksFor(pixelsPerDay / 86'400, on(2024, 6, 12), {}, folds);
        QVERIFY(!axis.lower.empty());
        for (const Tick& tick : axis.lower)
            QVERIFY(!folds.front().contains(tick.stretch.begin));
    }
}

void TestTicks::sectionsEndAtSeams()
{
    const Folds folds { { on(2023, 9, 25), on(2024, 6, 10) } };
    const AxisTicks axis = ticksFor(30.0 / 86'400, on(2024, 6, 12), {}, folds);
    QCOMPARE(axis.upperStep.unit, TickUnit::Month);
    const TimeScale scale(30.0 / 86'400, on(2024, 6, 12), std::make_shared<const Folds>(folds));
    for (const Section& section : axis.upper)
        QVERIFY(scale.isUnbroken(section.begin + 0.01, section.end - 0.01));
    QVERIFY(std::any_of(axis.upper.begin(), axis.upper.end(), [](const Section& s) { return s.time.month == 9; }));
    QVERIFY(std::any_of(axis.upper.begin(), axis.upper.end(), [](const Section& s) { return s.time.month == 6; }));
}

void TestTicks::millisecondsAreMarkedLongAgo()
{
    const AxisTicks axis = ticksFor(60'000, on(-13'000'000'000, 3, 1));
    QCOMPARE(axis.lowerStep, (TickStep { TickUnit::Millisecond, 1 }));
    QVERIFY(axis.lower.size() > 20);
    for (std::size_t i = 1; i < axis.lower.size(); ++i)
        QCOMPARE(axis.lower[i].stretch.begin - axis.lower[i - 1].stretch.begin, TimeSpan::milliseconds(1));
}

void TestTicks::theWholeAxisIsMarkedInBillions()
{
    const AxisTicks axis = ticksFor(1600.0 / (28e9 * 31'556'952), Instant());
    QCOMPARE(axis.lowerStep.unit, TickUnit::Year);
    QVERIFY(axis.lowerStep.count >= 1'000'000'000);
    QVERIFY(axis.lower.size() > 4);
    QCOMPARE(axis.upper.size(), std::size_t(2)); // before and after
}

void TestTicks::historicalYearsSkipZero()
{
    QCOMPARE(historicalYear(1), std::int64_t(1));
    QCOMPARE(historicalYear(0), std::int64_t(-1));
    QCOMPARE(historicalYear(-43), std::int64_t(-44));
}

QTEST_GUILESS_MAIN(TestTicks)
#include "tst_ticks.moc"
