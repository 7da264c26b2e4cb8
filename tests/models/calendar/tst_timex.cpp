// SPDX-License-Identifier: GPL-3.0-or-later
// Tests the reading of TIMEX3 values as EDTF.
#include "models/calendar/timex.h"

#include <QTest>

using namespace demarche;

class TestTimex : public QObject {
    Q_OBJECT

private slots:
    void valuesAreReadAsStretches_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("edtf");
        const auto row = [](const char* value, const char* edtf) {
            QTest::newRow(value) << QString::fromLatin1(value) << QString::fromLatin1(edtf);
        };
        row("2023", "2023");
        row("2023-09", "2023-09");
        row("2023-09-19", "2023-09-19");
        row("2023-W38", "2023-09-18/2023-09-24");
        row("2023-W38-WE", "2023-09-23/2023-09-24");
        row("2023-W38-2", "2023-09-19");
        row("2023-Q3", "2023-07/2023-09");
        row("2023-H2", "2023-07/2023-12");
        row("2023-FA", "2023-23");
        row("2023-WI", "2023-24");
        row("199", "199X");
        row("19", "19XX");
        row("BC0044", "-0043");
        row("BC0001", "0000");
        row("BC0044-03", "-0043-03");
        row("BC0044-03-15", "-0043-03-15");
        row("BC0480-SU", "-0479-22");
        row("00", "00XX");
        row("2023-09-19T14:05", "2023-09-19T14:05");
        row("2023-09-19T16:07+09:00", "2023-09-19T16:07+09:00");
        row("2023-09-19TMO", "2023-09-19T05/2023-09-19T11");
        row("2023-09-19TNI", "2023-09-19T19/2023-09-19T23");
        row("2023-09-19T24:00", "2023-09-20T00:00");
        row("2024-12-31T24:00", "2025-01-01T00:00");
    }
    void valuesAreReadAsStretches()
    {
        QFETCH(QString, value);
        QFETCH(QString, edtf);
        const auto date = fuzzyDateOfTimex(value);
        QVERIFY(date);
        QCOMPARE(date->toEdtf(), edtf);
    }
    void whatNothingAnchorsHasNoDate()
    {
        for (const char* value :
             { "P6D",    "PT2H",     "PXM",     "PRESENT_REF",   "PAST_REF",   "FUTURE_REF", "XXXX-06-21", "XXXX-WXX-1",
               "T14:00", "2023-W53", "2023-Q5", "2023-ZZ",       "FY1996",     "",           "1",          "BC0000",
               "BC",     "+12",      "-1",      "2023-09-19TXX", "2023-09TMO", "2023/2024",  "2023~",      "nonsense" })
            QVERIFY2(!fuzzyDateOfTimex(QString::fromLatin1(value)), value);
    }
    void typesHaveTheirTimexNames()
    {
        QCOMPARE(nameOf(TimexType::Date), QStringLiteral("DATE"));
        QCOMPARE(nameOf(TimexType::Set), QStringLiteral("SET"));
    }
};

QTEST_GUILESS_MAIN(TestTimex)
#include "tst_timex.moc"
