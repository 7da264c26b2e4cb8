// SPDX-License-Identifier: GPL-3.0-or-later
// Tests days: leap years, weeks, year 0, and the far ends.
#include "models/calendar/civil_day.h"

#include <QTest>

using namespace demarche;

namespace {
CivilDay day(std::int64_t year, int month, int dayOfMonth)
{
    return CivilDay::fromYearMonthDay(year, month, dayOfMonth).value();
}
} // namespace

class TestCivilDay : public QObject {
    Q_OBJECT

private slots:
    void theEpochIsThursdayDayZero()
    {
        QCOMPARE(day(1970, 1, 1).dayNumber(), 0);
        QCOMPARE(day(1970, 1, 1).weekday(), Weekday::Thursday);
        QCOMPARE(day(1969, 12, 31).dayNumber(), -1);
        QCOMPARE(day(2024, 6, 26).weekday(), Weekday::Wednesday);
    }
    void daysThatAreNotThereAreRefused()
    {
        QVERIFY(!CivilDay::fromYearMonthDay(2023, 2, 29));
        QVERIFY(!CivilDay::fromYearMonthDay(1900, 2, 29));
        QVERIFY(CivilDay::fromYearMonthDay(2000, 2, 29));
        QVERIFY(!CivilDay::fromYearMonthDay(2023, 0, 1));
        QVERIFY(!CivilDay::fromYearMonthDay(2023, 13, 1));
        QVERIFY(!CivilDay::fromYearMonthDay(2023, 6, 31));
        QVERIFY(!CivilDay::fromYearMonthDay(2023, 6, 0));
        QVERIFY(!CivilDay::fromYearMonthDay(14'000'000'001, 1, 1));
        QVERIFY(!CivilDay::fromYearMonthDay(-14'000'000'001, 1, 1));
    }
    void theYearZeroIsALeapYear()
    {
        QVERIFY(isLeapYear(0));
        QVERIFY(isLeapYear(-4));
        QVERIFY(!isLeapYear(-100));
        QVERIFY(isLeapYear(-400));
        QCOMPARE(daysInMonth(0, 2), 29);
        QCOMPARE(day(1, 1, 1).plusDays(-1).year(), 0);
        QCOMPARE(day(0, 1, 1).plusDays(-1).year(), -1);
    }
    void everyDayOfACycleComesBackFromItsNumber()
    {
        CivilDay before = day(1599, 12, 31);
        for (std::int64_t number = before.dayNumber() + 1; number < day(2001, 1, 1).dayNumber(); ++number) {
            const CivilDay found = CivilDay::fromDayNumber(number);
            QVERIFY(found > before);
            QCOMPARE(day(found.year(), found.month(), found.day()).dayNumber(), number);
            before = found;
        }
    }
    void farYearsRepeatEveryFourHundred()
    {
        for (const std::int64_t cycles : { -34'999'990LL, -5LL, -1LL, 1LL, 7LL, 34'999'990LL }) {
            const CivilDay far = day(2024 + 400 * cycles, 6, 26);
            QCOMPARE(far.weekday(), Weekday::Wednesday);
            QCOMPARE(CivilDay::fromDayNumber(far.dayNumber()).year(), 2024 + 400 * cycles);
            QCOMPARE(far.isoWeek().week, 26);
        }
    }
    void theEndsOfTheAxisHold()
    {
        QCOMPARE(CivilDay::containing(Instant::latest()).plusDays(1'000'000'000'000'000).begin(), Instant::latest());
        QCOMPARE(day(-14'000'000'000, 1, 1).begin(), Instant::earliest());
        QVERIFY(CivilDay::fromDayNumber(INT64_MAX).year() > 13'999'999'999);
        QVERIFY(CivilDay::fromDayNumber(INT64_MIN).year() < -13'999'999'999);
        QVERIFY(day(2024, 1, 1).plusMonths(INT64_MAX).year() > 13'999'999'999);
        QVERIFY(day(2024, 1, 1).plusYears(INT64_MIN).year() < -13'999'999'999);
        QVERIFY(day(2024, 1, 1).plusDays(INT64_MIN).year() < -13'999'999'999);
    }
    void isoWeeksBelongToTheYearOfTheirThursday()
    {
        QCOMPARE(day(2021, 1, 3).isoWeek().year, 2020);
        QCOMPARE(day(2021, 1, 3).isoWeek().week, 53);
        QCOMPARE(day(2024, 12, 30).isoWeek().year, 2025);
        QCOMPARE(day(2024, 12, 30).isoWeek().week, 1);
        QCOMPARE(CivilDay::fromIsoWeek(2023, 38, Weekday::Tuesday).value(), day(2023, 9, 19));
        QVERIFY(CivilDay::fromIsoWeek(2020, 53, Weekday::Sunday));
        QVERIFY(!CivilDay::fromIsoWeek(2023, 53, Weekday::Monday));
        QVERIFY(!CivilDay::fromIsoWeek(2023, 0, Weekday::Monday));
    }
    void monthsKeepTheDayWhereItExists()
    {
        QCOMPARE(day(2023, 1, 31).plusMonths(1), day(2023, 2, 28));
        QCOMPARE(day(2024, 3, 31).plusMonths(-1), day(2024, 2, 29));
        QCOMPARE(day(2024, 2, 29).plusYears(1), day(2025, 2, 28));
        QCOMPARE(day(2023, 11, 30).plusMonths(14), day(2025, 1, 30));
        QCOMPARE(day(1, 1, 15).plusMonths(-1), day(0, 12, 15));
    }
    void daysOfTheYearAreCounted()
    {
        QCOMPARE(day(2023, 1, 1).dayOfYear(), 1);
        QCOMPARE(day(2024, 12, 31).dayOfYear(), 366);
    }
    void anInstantLiesInItsDay()
    {
        const CivilDay d = day(1969, 12, 31);
        QCOMPARE(CivilDay::containing(d.begin()), d);
        QCOMPARE(CivilDay::containing(Instant::fromUnixMilliseconds(-1)), d);
        QCOMPARE(CivilDay::containing(Instant()), d.plusDays(1));
    }
};

QTEST_GUILESS_MAIN(TestCivilDay)
#include "tst_civil_day.moc"
