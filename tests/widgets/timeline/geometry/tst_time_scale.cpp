// SPDX-License-Identifier: GPL-3.0-or-later
// Moments and pixels: monotone, exact at both ends of time, with seams where time is folded.
#include "models/calendar/civil_day.h"
#include "widgets/timeline/geometry/limits.h"
#include "widgets/timeline/geometry/quiet_stretches.h"
#include "widgets/timeline/geometry/time_scale.h"

#include <QTest>

#include <cmath>

using namespace demarche;

namespace {

constexpr std::int64_t day = 86'400;
constexpr std::int64_t year = 31'556'952;

Instant on(std::int64_t y, int m, int d) { return CivilDay::fromYearMonthDay(y, m, d)->begin(); }

std::shared_ptr<const Folds> folds(Folds list) { return std::make_shared<const Folds>(tidied(std::move(list))); }

} // namespace

class TestTimeScale : public QObject {
    Q_OBJECT

private slots:
    void aPixelComesBackAsTheSameMoment_data();
    void aPixelComesBackAsTheSameMoment();
    void millisecondsAreApartThirteenBillionYearsAgo();
    void theWholeAxisFitsOnAScreen();
    void laterIsFurtherRightAcrossSeams();
    void aSeamIsAsWideAtEveryRate();
    void aFoldTakesItsLengthAway();
    void foldsThatTouchBecomeOne();
    void whatLiesInASeamIsKnown();
    void rateAndPositionAreClampedOnce();
    void quietStretchesAreFoldedAndBusyOnesAreNot();
    void aVagueYearDoesNotKeepItsQuietMonthsOpen();
};

void TestTimeScale::aPixelComesBackAsTheSameMoment_data()
{
    QTest::addColumn<double>("pixelsPerSecond");
    QTest::addColumn<qint64>("unixSeconds");
    QTest::newRow("a century a pixel, long ago") << 1 / (100.0 * year) << qint64(-13'000'000'000) * year;
    QTest::newRow("a day a pixel, now") << 1.0 / day << qint64(1'718'928'000);
    QTest::newRow("a minute a pixel, now") << 1.0 / 60 << qint64(1'718'928'000);
    QTest::newRow("a millisecond a pixel, now") << 1000.0 << qint64(1'718'928'123);
    QTest::newRow("a millisecond a pixel, long ago") << 1000.0 << qint64(-13'000'000'000) * year;
    QTest::newRow("a millisecond a pixel, far ahead") << 1000.0 << qint64(9'000'000'000) * year;
}

void TestTimeScale::aPixelComesBackAsTheSameMoment()
{
    QFETCH(double, pixelsPerSecond);
    QFETCH(qint64, unixSeconds);
    const Instant near = Instant::fromUnixSeconds(unixSeconds);
    const TimeScale scale(pixelsPerSecond, near);
    const double x = scale.xOf(near);
    for (const double away : { -900.0, -1.0, 0.0, 0.25, 1600.0 }) {
        const double back = scale.xOf(scale.momentAt(x + away));
        QVERIFY2(std::abs(back - (x + away)) < 0.01, qPrintable(QString::number(back - x - away)));
    }
}

void TestTimeScale::millisecondsAreApartThirteenBillionYearsAgo()
{
    const Instant bang = Instant::fromUnixSeconds(-13'787'000'000 * year);
    const TimeScale scale(20'000, bang); // 20 pixels a millisecond
    const double first = scale.xOf(bang), next = scale.xOf(bang + TimeSpan::milliseconds(1));
    QVERIFY(std::abs(next - first - 20) < 0.01);
    QCOMPARE(scale.instantAt(next), bang + TimeSpan::milliseconds(1));
}

void TestTimeScale::theWholeAxisFitsOnAScreen()
{
    const double rate = clampedRate(0, 1600);
    const TimeScale scale(rate, Instant());
    const double width = scale.xOf(Instant::latest()) - scale.xOf(Instant::earliest());
    QVERIFY(std::abs(width - 1600) < 1);
}

void TestTimeScale::laterIsFurtherRightAcrossSeams()
{
    const TimeScale scale(1.0 / 3600, on(2024, 1, 1),
                          folds({ { on(2023, 10, 1), on(2024, 6, 10) }, { on(2024, 7, 1), on(2025, 1, 1) } }));
    double before = -1e300;
    for (Instant t = on(2023, 9, 1); t < on(2025, 2, 1); t = t + TimeSpan::hours(7)) {
        const double x = scale.xOf(t);
        QVERIFY(x > before);
        const TimeSpan off = scale.instantAt(x) - t;
        QVERIFY(off < TimeSpan::seconds(1) && -off < TimeSpan::seconds(1));
        before = x;
    }
}

void TestTimeScale::aSeamIsAsWideAtEveryRate()
{
    for (const double rate : { 1e-6, 1.0 / 3600, 5.0 }) {
        const TimeScale scale(rate, on(2024, 1, 1), folds({ { on(2023, 10, 1), on(2024, 6, 10) } }));
        QVERIFY(std::abs(scale.xOf(on(2024, 6, 10)) - scale.xOf(on(2023, 10, 1)) - TimeScale::seamWidth) < 0.01);
    }
}

void TestTimeScale::aFoldTakesItsLengthAway()
{
    const double rate = 10.0 / day;
    const TimeScale scale(rate, on(2024, 6, 15), folds({ { on(2023, 10, 1), on(2024, 6, 1) } }));
    const double width = scale.xOf(on(2024, 6, 11)) - scale.xOf(on(2023, 9, 21));
    QVERIFY(std::abs(width - (10 + 10) * 10 - TimeScale::seamWidth) < 0.01);
}

void TestTimeScale::foldsThatTouchBecomeOne()
{
    const Folds joined = tidied(
        { { on(2024, 3, 1), on(2024, 4, 1) }, { on(2024, 1, 1), on(2024, 3, 1) }, { on(2025, 1, 1), on(2025, 1, 1) } });
    QCOMPARE(joined.size(), std::size_t(1));
    QVERIFY((joined.front() == InstantRange { on(2024, 1, 1), on(2024, 4, 1) }));
}

void TestTimeScale::whatLiesInASeamIsKnown()
{
    const TimeScale scale(1.0 / 3600, on(2024, 1, 1), folds({ { on(2023, 10, 1), on(2024, 6, 10) } }));
    const double seam = scale.seamBegin(0);
    QCOMPARE(scale.foldAt(seam + 5), 0);
    QCOMPARE(scale.foldAt(seam - 5), -1);
    QCOMPARE(scale.foldAt(seam + TimeScale::seamWidth + 5), -1);
    QVERIFY(scale.isUnbroken(seam - 50, seam - 5));
    QVERIFY(!scale.isUnbroken(seam - 5, seam + 5));
    const auto pieces = scale.piecesWithin(seam - 100, seam + 100);
    QCOMPARE(pieces.size(), std::size_t(2));
    QCOMPARE(pieces.front().time.end, on(2023, 10, 1));
    QCOMPARE(pieces.back().time.begin, on(2024, 6, 10));
}

void TestTimeScale::rateAndPositionAreClampedOnce()
{
    QCOMPARE(clampedRate(1e300, 800), widestMillisecond * 1000);
    QCOMPARE(clampedRate(std::nan(""), 800), clampedRate(0, 800));
    const TimeScale scale(1.0 / day, on(2024, 1, 1));
    const double most = clampedLeft(scale, 1e300, 800), least = clampedLeft(scale, -1e300, 800);
    QCOMPARE(scale.instantAt(most + 400), Instant::latest());
    QCOMPARE(scale.instantAt(least + 400), Instant::earliest());
    QCOMPARE(clampedLeft(scale, 12.5, 800), 12.5);
}

void TestTimeScale::quietStretchesAreFoldedAndBusyOnesAreNot()
{
    std::vector<TimelineItem> lane;
    for (const auto& [begin, end] :
         { std::pair(on(2023, 9, 10), on(2023, 9, 20)), std::pair(on(2023, 9, 12), on(2023, 9, 13)),
           std::pair(on(2024, 6, 17), on(2024, 6, 18)) })
        lane.push_back({ { begin, end }, 0.5F, static_cast<std::int32_t>(lane.size()), {} });
    const EventStore store({ lane }, 3);
    const Folds found = quietStretches(store, TimeSpan::days(60));
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found.front().begin > on(2023, 9, 20) && found.front().begin < on(2023, 9, 28));
    QVERIFY(found.front().end < on(2024, 6, 17) && found.front().end > on(2024, 6, 8));
    QVERIFY(quietStretches(store, TimeSpan::days(300)).empty());
    QVERIFY(quietStretches(EventStore(), TimeSpan::days(1)).empty());
}

void TestTimeScale::aVagueYearDoesNotKeepItsQuietMonthsOpen()
{
    const auto item = [](Instant begin, Instant end, MarkTraits::Shape shape) {
        TimelineItem made;
        made.row = 0;
        made.time = { begin, end };
        made.traits.shape = shape;
        return made;
    };
    const TimelineItem september = item(on(2023, 9, 18), on(2023, 9, 19), MarkTraits::Point);
    const TimelineItem june = item(on(2024, 6, 21), on(2024, 6, 22), MarkTraits::Point);
    const TimelineItem year = item(on(2023, 1, 1), on(2024, 1, 1), MarkTraits::Point);
    const TimelineItem lonelyYear = item(on(2010, 1, 1), on(2011, 1, 1), MarkTraits::Point);
    const TimelineItem stay = item(on(2023, 9, 19), on(2024, 6, 20), MarkTraits::Lasted);
    const TimeSpan threshold = TimeSpan::days(45);

    // September and June are joined across the year that September lies in
    const Folds folds = quietStretches(EventStore({ { year, september, june } }, 3), threshold);
    QCOMPARE(folds.size(), std::size_t(1));
    QVERIFY(folds[0].begin < on(2023, 10, 1));
    QVERIFY(folds[0].end > on(2024, 6, 1));
    // a year with nothing else in it stays in sight
    for (const InstantRange& fold : quietStretches(EventStore({ { lonelyYear, september } }, 2), threshold))
        QVERIFY(!fold.overlaps(lonelyYear.time));
    // what lasted for months is quiet between its ends
    const Folds within = quietStretches(EventStore({ { september, stay, june } }, 3), threshold);
    QCOMPARE(within.size(), std::size_t(1));
    QVERIFY(within[0].begin > stay.time.begin && within[0].end < stay.time.end);
}

QTEST_GUILESS_MAIN(TestTimeScale)
#include "tst_time_scale.moc"
