// SPDX-License-Identifier: GPL-3.0-or-later
// Tests EDTF: what is read comes back, what is nonsense is refused, and every shape covers its stretch.
#include "models/calendar/fuzzy_date.h"

#include <QTest>

using namespace demarche;

namespace {
FuzzyDate read(const char* edtf)
{
    const auto date = FuzzyDate::parse(QString::fromLatin1(edtf));
    if (!date)
        qFatal("not read: %s", edtf);
    return *date;
}
Instant at(const char* edtf) { return read(edtf).earliest().value(); }
} // namespace

class TestFuzzyDate : public QObject {
    Q_OBJECT

private slots:
    void whatIsReadIsWrittenTheSame_data()
    {
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<QString>("precision");
        const auto row = [](const char* edtf, const char* precision) {
            QTest::newRow(edtf) << QString::fromLatin1(edtf) << QString::fromLatin1(precision);
        };
        row("2024", "year");
        row("0000", "year");
        row("-0043", "year");
        row("Y-13800000000", "year");
        row("Y20240", "year");
        row("199X", "decade");
        row("-004X", "decade");
        row("19XX", "century");
        row("2024-06", "month");
        row("2024-21", "season");
        row("2024-24", "season");
        row("2024-06-21", "day");
        row("2024-06-21T14", "hour");
        row("2024-06-21T14:05", "minute");
        row("2024-06-21T14:05:09", "second");
        row("2024-06-21T14:05:09.250", "millisecond");
        row("2023-09-19T16:07+09:00", "minute");
        row("2023-09-19T16:07Z", "minute");
        row("2023-09-19T16-03:30", "hour");
        row("2024-06?", "month");
        row("2024~", "year");
        row("2024-06-21%", "day");
        row("2024-06-21/2024-06-23", "interval");
        row("2024-06-21/..", "interval");
        row("../2024-06", "interval");
        row("2024-02~/2024-05", "interval");
        row("[2024-06-21..2024-06-23]", "interval");
        row("[2024-06-21..]", "interval");
        row("[..1760-12-03]", "interval");
        row("2023-09-11/2023-09-17", "week");
        row("[2023-09-11..2023-09-17]", "week");
        row("2023-07/2023-09", "quarter");
        row("2023-07/2023-12", "half");
        row("2023-02/2023-04", "interval");
        row("2023-09-12/2023-09-18", "interval");
    }
    void whatIsReadIsWrittenTheSame()
    {
        QFETCH(QString, edtf);
        QFETCH(QString, precision);
        const auto date = FuzzyDate::parse(edtf);
        QVERIFY(date);
        QCOMPARE(date->toEdtf(), edtf);
        QCOMPARE(nameOf(date->precision()), precision);
        QVERIFY(*FuzzyDate::parse(date->toEdtf()) == *date);
    }
    void unspecifiedPartsMeanOnceWithin()
    {
        QCOMPARE(read("1985-04-XX").toEdtf(), QStringLiteral("[1985-04-01..1985-04-30]"));
        QCOMPARE(read("1985-XX").toEdtf(), QStringLiteral("[1985-01..1985-12]"));
        QCOMPARE(read("1985-XX-XX").toEdtf(), QStringLiteral("[1985-01-01..1985-12-31]"));
        QCOMPARE(read("/2024").toEdtf(), QStringLiteral("../2024"));
    }
    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "",
                                  " ",
                                  "2024 ",
                                  "24",
                                  "024",
                                  "20240",
                                  "2024-",
                                  "2024-6",
                                  "2024-13",
                                  "2024-00",
                                  "2024-20",
                                  "2024-25",
                                  "2024-06-31",
                                  "2023-02-29",
                                  "2024-06-21T",
                                  "2024-06-21T24",
                                  "2024-06-21T14:60",
                                  "2024-06-21T14:5",
                                  "2024-06-21T14:05:09.2",
                                  "2024-06T14",
                                  "2024-06-21T14+15:00",
                                  "-0000",
                                  "Y2024",
                                  "Y",
                                  "YX",
                                  "XX",
                                  "XXXX",
                                  "20X4",
                                  "2XXX",
                                  "199X-06",
                                  "2024??",
                                  "2024?~",
                                  "/",
                                  "..",
                                  "../..",
                                  "[..]",
                                  "[]",
                                  "[2024]",
                                  "[2024..",
                                  "2024..2025",
                                  "2024/2023",
                                  "[2024-06-22..2024-06-21]",
                                  "2024/2025/2026",
                                  "2024-W38",
                                  "P6D",
                                  "today",
                                  "Y99999999999999999999",
                                  "Y14000000001",
                                  "2024-06-XXT10",
                                  "٢٠٢٤" })
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void nonsenseIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!FuzzyDate::parse(text));
    }
    void pointsCoverTheirStretch()
    {
        QCOMPARE(read("2024-02").latest().value(), at("2024-03-01"));
        QCOMPARE(read("2024-12").latest().value(), at("2025-01-01"));
        QCOMPARE(read("199X").earliest().value(), at("1990-01-01"));
        QCOMPARE(read("199X").latest().value(), at("2000-01-01"));
        QCOMPARE(read("19XX").latest().value(), at("2000-01-01"));
        QCOMPARE(read("-004X").earliest().value(), at("-0049-01-01"));
        QCOMPARE(read("-004X").latest().value(), at("-0039-01-01"));
        QCOMPARE(read("2023-24").earliest().value(), at("2023-12-01"));
        QCOMPARE(read("2023-24").latest().value(), at("2024-03-01"));
        QCOMPARE(read("2024-06-21T14").latest().value(), at("2024-06-21T15"));
        QCOMPARE(read("2023-09-19T16:07+09:00").earliest().value(), at("2023-09-19T07:07"));
        QCOMPARE(read("2024-06-21T14:05:09.250").drawnRange().length(), TimeSpan::milliseconds(1));
    }
    void theYearBeforeOneIsZero()
    {
        QCOMPARE(read("0000").latest().value(), at("0001"));
        QCOMPARE(read("-0001").latest().value(), at("0000"));
    }
    void theBigBangFits()
    {
        QCOMPARE(read("Y-14000000000").earliest().value(), Instant::earliest());
        QVERIFY(at("Y-13800000000") > Instant::earliest());
        QVERIFY(read("Y-13800000000").latest().value() > at("Y-13800000000"));
    }
    void openEndsStayOpen()
    {
        const FuzzyDate since = read("2006/..");
        QVERIFY(since.isOpen());
        QVERIFY(!since.latest());
        QVERIFY(since.drawnRange() == read("2006").drawnRange());
        QVERIFY(!read("../2006").earliest());
    }
    void namedStretchesAreTheirDays()
    {
        QCOMPARE(FuzzyDate::week(2023, 37).toEdtf(), QStringLiteral("2023-09-11/2023-09-17"));
        QCOMPARE(FuzzyDate::week(2020, 99).toEdtf(), QStringLiteral("2020-12-28/2021-01-03"));
        QCOMPARE(FuzzyDate::week(2023, 53).toEdtf(), QStringLiteral("2023-12-25/2023-12-31"));
        QCOMPARE(FuzzyDate::quarter(2024, 4).toEdtf(), QStringLiteral("2024-10/2024-12"));
        QCOMPARE(FuzzyDate::half(2024, 0).toEdtf(), QStringLiteral("2024-01/2024-06"));
        QVERIFY(FuzzyDate::week(2023, 37) == read("2023-09-11/2023-09-17"));
    }
    void onceAndLastedAreTwoMeaningsOfAStretch()
    {
        const FuzzyDate week = FuzzyDate::week(2023, 37);
        QCOMPARE(week.asOnce().toEdtf(), QStringLiteral("[2023-09-11..2023-09-17]"));
        QCOMPARE(week.asOnce().precision(), Precision::Week);
        QVERIFY(week.asOnce().asLasted() == week);
        QCOMPARE(read("2024-02").asOnce().toEdtf(), QStringLiteral("[2024-02-01..2024-02-29]"));
        QCOMPARE(read("2024").asOnce().toEdtf(), QStringLiteral("[2024-01..2024-12]"));
        QCOMPARE(read("2024-06-21").asOnce().toEdtf(), QStringLiteral("2024-06-21"));
        QCOMPARE(read("2006/..").asOnce().toEdtf(), QStringLiteral("[2006..]"));
    }
    void qualifiersAreKept()
    {
        QVERIFY(read("2024~").isApproximate());
        QVERIFY(read("2024?").isUncertain());
        QVERIFY(!read("2024?").isApproximate());
        QCOMPARE(read("2024-06/2024-09").asApproximate().toEdtf(), QStringLiteral("2024-06~/2024-09~"));
        QCOMPARE(read("2024?").asApproximate().toEdtf(), QStringLiteral("2024%"));
    }
    void makersRefuseWhatCannotBe()
    {
        QVERIFY(!FuzzyDate::lasted(std::nullopt, std::nullopt));
        QVERIFY(!FuzzyDate::once(DatePoint::ofYear(2025), DatePoint::ofYear(2024)));
        QVERIFY(FuzzyDate::lasted(DatePoint::ofMonth(2024, 6), DatePoint::ofYear(2024)));
        DatePoint odd = DatePoint::ofYear(2024);
        odd.month = 6;
        QVERIFY(!odd.isValid());
        QVERIFY(!FuzzyDate::lasted(odd, std::nullopt));
    }
};

QTEST_GUILESS_MAIN(TestFuzzyDate)
#include "tst_fuzzy_date.moc"
