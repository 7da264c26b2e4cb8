// SPDX-License-Identifier: GPL-3.0-or-later
// Tests zones: the day on the wall, clocks that change, and moments beyond the tables.
#include "models/calendar/time_zone.h"

#include <QTest>

using namespace demarche;

namespace {
CivilDay day(std::int64_t year, int month, int dayOfMonth)
{
    return CivilDay::fromYearMonthDay(year, month, dayOfMonth).value();
}
TimeZone zone(const char* name) { return TimeZone::named(name).value(); }
} // namespace

class TestTimeZone : public QObject {
    Q_OBJECT

private slots:
    void seoulIsADayAheadOfNewYork()
    {
        const Instant morning = zone("Asia/Seoul").fromLocal(day(2024, 6, 21), 8, 0);
        QCOMPARE(zone("Asia/Seoul").localDay(morning), day(2024, 6, 21));
        QCOMPARE(zone("America/New_York").localDay(morning), day(2024, 6, 20));
        QCOMPARE(zone("Asia/Seoul").offsetSeconds(morning), 9 * 3600);
        QCOMPARE(zone("Asia/Seoul").abbreviation(morning), QStringLiteral("KST"));
    }
    void clocksThatChangeAreFollowed()
    {
        const TimeZone newYork = zone("America/New_York");
        QCOMPARE(newYork.fromLocal(day(2024, 7, 1), 12, 0), day(2024, 7, 1).begin() + TimeSpan::hours(16));
        QCOMPARE(newYork.fromLocal(day(2024, 1, 1), 12, 0), day(2024, 1, 1).begin() + TimeSpan::hours(17));
        // 01:30 on 3 November 2024 comes twice, 02:30 on 10 March 2024 never
        QCOMPARE(newYork.fromLocal(day(2024, 11, 3), 1, 30),
                 day(2024, 11, 3).begin() + TimeSpan::hours(5) + TimeSpan::minutes(30));
        QCOMPARE(newYork.fromLocal(day(2024, 3, 10), 2, 30),
                 day(2024, 3, 10).begin() + TimeSpan::hours(7) + TimeSpan::minutes(30));
    }
    void unknownNamesAreRefused()
    {
        QVERIFY(!TimeZone::named("Asia/Nowhere"));
        QVERIFY(!TimeZone::named(""));
        QVERIFY(TimeZone::named("UTC").value() == TimeZone::utc());
    }
    void utcIsTheDefault()
    {
        QCOMPARE(TimeZone().offsetSeconds(Instant()), 0);
        QCOMPARE(TimeZone().name(), QByteArray("UTC"));
    }
    void farMomentsHaveARuleToo()
    {
        QCOMPARE(zone("Asia/Seoul").offsetSeconds(Instant::latest()), 9 * 3600);
        QCOMPARE(zone("Asia/Seoul").offsetSeconds(Instant::fromUnixSeconds(400'000'000'000)), 9 * 3600);
        const int old = zone("Asia/Seoul").offsetSeconds(Instant::earliest());
        QVERIFY(old > 7 * 3600 && old < 10 * 3600);
    }
    void millisecondsSurvive()
    {
        const Instant moment = zone("Asia/Seoul").fromLocal(day(2024, 6, 21), 8, 1, 2, 3);
        QCOMPARE(moment.sinceUnixEpoch().millisecondPart(), 3);
    }
};

QTEST_GUILESS_MAIN(TestTimeZone)
#include "tst_time_zone.moc"
