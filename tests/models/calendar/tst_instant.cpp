// SPDX-License-Identifier: GPL-3.0-or-later
// Tests the axis: milliseconds kept, ends respected.
#include "models/calendar/instant.h"

#include <QTest>

#include <limits>

using namespace demarche;

class TestInstant : public QObject {
    Q_OBJECT

private slots:
    void millisecondsBeforeTheEpochRoundDown()
    {
        const TimeSpan span = TimeSpan::milliseconds(-1);
        QCOMPARE(span.wholeSeconds(), -1);
        QCOMPARE(span.millisecondPart(), 999);
        QCOMPARE(TimeSpan::milliseconds(-2000).wholeSeconds(), -2);
        QCOMPARE(TimeSpan::milliseconds(std::numeric_limits<std::int64_t>::min()).millisecondPart(), 192);
    }
    void sumsCarryMilliseconds()
    {
        QVERIFY(TimeSpan::milliseconds(999) + TimeSpan::milliseconds(2) == TimeSpan::milliseconds(1001));
        QVERIFY(-TimeSpan::milliseconds(1500) == TimeSpan::milliseconds(-1500));
        QVERIFY(TimeSpan::days(1) - TimeSpan::milliseconds(1) < TimeSpan::days(1));
    }
    void realSecondsRoundToTheMillisecond()
    {
        QVERIFY(TimeSpan::fromSeconds(1.2345) == TimeSpan::milliseconds(1235)
                || TimeSpan::fromSeconds(1.2345) == TimeSpan::milliseconds(1234));
        QVERIFY(TimeSpan::fromSeconds(-0.25) == TimeSpan::milliseconds(-250));
        QVERIFY(TimeSpan::fromSeconds(0.9999) == TimeSpan::seconds(1));
        QVERIFY(TimeSpan::fromSeconds(std::numeric_limits<double>::quiet_NaN()) == TimeSpan());
        QVERIFY(TimeSpan::fromSeconds(1e300) > TimeSpan::seconds(9'000'000'000'000'000'000));
        QVERIFY(TimeSpan::fromSeconds(-1e300) < TimeSpan::seconds(-9'000'000'000'000'000'000));
    }
    void arithmeticStopsAtTheEndsOfTheAxis()
    {
        QVERIFY(Instant::latest() + TimeSpan::days(1) == Instant::latest());
        QVERIFY(Instant::earliest() - TimeSpan::days(1) == Instant::earliest());
        QVERIFY(Instant() + TimeSpan::fromSeconds(1e300) == Instant::latest());
        QVERIFY(Instant::fromUnixSeconds(std::numeric_limits<std::int64_t>::max()) == Instant::latest());
        QVERIFY((Instant::latest() - Instant::earliest()).toSeconds() > 8.8e17);
    }
    void rangesAreHalfOpen()
    {
        const InstantRange day { Instant(), Instant() + TimeSpan::days(1) };
        const InstantRange next { day.end, day.end + TimeSpan::days(1) };
        QVERIFY(day.contains(day.begin));
        QVERIFY(!day.contains(day.end));
        QVERIFY(!day.overlaps(next));
        QVERIFY(day.length() == TimeSpan::days(1));
    }
};

QTEST_GUILESS_MAIN(TestInstant)
#include "tst_instant.moc"
