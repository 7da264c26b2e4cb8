// SPDX-License-Identifier: GPL-3.0-or-later
// Tests the feasts that move with the moon against days on which they were kept.
#include "models/calendar/feasts.h"

#include <QTest>

using namespace demarche;

class TestFeasts : public QObject {
    Q_OBJECT

private slots:
    void eachFeastFallsWhereItWasKept_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("easter");
        QTest::addColumn<int>("orthodox");
        QTest::addColumn<int>("passover");
        QTest::addColumn<int>("hanukkah");
        const auto row = [](int year, int easter, int orthodox, int passover, int hanukkah) {
            QTest::addRow("%d", year) << year << easter << orthodox << passover << hanukkah;
        };
        row(2000, 423, 430, 420, 1222);
        row(2021, 404, 502, 328, 1129);
        row(2022, 417, 424, 416, 1219);
        row(2023, 409, 416, 406, 1208);
        row(2024, 331, 505, 423, 1226);
        row(2025, 420, 420, 413, 1215);
    }
    void eachFeastFallsWhereItWasKept()
    {
        QFETCH(int, year);
        QFETCH(int, easter);
        QFETCH(int, orthodox);
        QFETCH(int, passover);
        QFETCH(int, hanukkah);
        const auto number
            = [](const std::optional<CivilDay>& day) { return day ? day->month() * 100 + day->day() : 0; };
        QCOMPARE(number(easterOf(year)), easter);
        QCOMPARE(number(orthodoxEasterOf(year)), orthodox);
        QCOMPARE(number(passoverOf(year)), passover);
        QCOMPARE(number(hanukkahOf(year)), hanukkah);
    }

    void anIslamicDayIsFoundInItsYear()
    {
        QCOMPARE(islamicDayIn(2024, 9, 1), CivilDay::fromYearMonthDay(2024, 3, 11));
        QCOMPARE(islamicDayIn(2024, 10, 1), CivilDay::fromYearMonthDay(2024, 4, 10));
        QCOMPARE(islamicDayIn(2020, 12, 10), CivilDay::fromYearMonthDay(2020, 7, 31));
    }

    void aYearWithTwoOfThemGivesTheFirst()
    {
        QCOMPARE(islamicDayIn(2030, 9, 1), CivilDay::fromYearMonthDay(2030, 1, 6));
    }

    void yearsBeyondTheRulesGiveNothing()
    {
        for (const qint64 year : { qint64(-5), qint64(12), qint64(10'000), qint64(4'000'000'000) }) {
            QVERIFY(!easterOf(year));
            QVERIFY(!orthodoxEasterOf(year));
            QVERIFY(!passoverOf(year));
            QVERIFY(!hanukkahOf(year));
            QVERIFY(!islamicDayIn(year, 9, 1));
        }
        QVERIFY(!islamicDayIn(2024, 13, 1));
    }
};

QTEST_GUILESS_MAIN(TestFeasts)
#include "tst_feasts.moc"
