// SPDX-License-Identifier: GPL-3.0-or-later
// Tests one sentence for each kind of date that is promised to be found, and for each look-alike that is not.
#include "models/findings/catalogue.h"
#include "tests/models/analysis/date_reading.h"

#include <QTest>

using namespace demarche;

class TestDateKinds : public QObject {
    Q_OBJECT

private slots:
    void eachKindIsFoundAndMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("edtf");
        const auto row = [](const char* text, const char* words, const char* value, const char* edtf) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words) << QString::fromLatin1(value)
                                << QString::fromLatin1(edtf);
        };
        // Wednesday 26 June 2024
        row("The envoy came on 19 September 2023.", "19 September 2023", "2023-09-19", "2023-09-19");
        row("The envoy came on September 19, 2023.", "September 19, 2023", "2023-09-19", "2023-09-19");
        row("The envoy came on 2023-09-19.", "2023-09-19", "2023-09-19", "2023-09-19");
        row("The envoy came on 19/09/2023.", "19/09/2023", "2023-09-19", "2023-09-19");
        row("The envoy came on Sept. 10.", "Sept. 10", "2023-09-10", "2023-09-10");
        row("The envoy came on the 10th of June.", "the 10th of June", "2024-06-10", "2024-06-10");
        row("It began in 1998.", "1998", "1998", "1998");
        row("It began in the 1980s.", "the 1980s", "198", "198X");
        row("It began in the nineties.", "the nineties", "199", "199X");
        row("It began in the 19th century.", "the 19th century", "18", "18XX");
        row("It began in the summer of 2022.", "the summer of 2022", "2022-SU", "2022-22");
        row("It began in the third quarter.", "the third quarter", "2023-Q3", "2023-07/2023-09");
        row("It began in Q3 2022.", "Q3 2022", "2022-Q3", "2022-07/2022-09");
        row("It began in the first half of 2022.", "the first half of 2022", "2022-H1", "2022-01/2022-06");
        row("It began in fiscal 2023.", "fiscal 2023", "2023", "2023");
        row("It began in FY2023.", "FY2023", "2023", "2023");
        row("It began in mid-June.", "mid-June", "2024-06", "2024-06");
        row("It began early Monday morning.", "early Monday morning", "2024-06-24TMO", "2024-06-24T05/2024-06-24T11");
        row("It began around 2 PM.", "around 2 PM", "2024-06-26T14:00", "2024-06-26T14:00~");
        row("It began at 14:30 GMT on June 20.", "14:30 GMT on June 20", "2024-06-20T14:30", "2024-06-20T14:30Z");
        row("It began at 2:30 p.m. Seoul time on June 20.", "2:30 p.m. Seoul time on June 20", "2024-06-20T14:30",
            "2024-06-20T14:30+09:00");
        row("It began at 10 p.m. local time on June 20.", "10 p.m. local time on June 20", "2024-06-20T22:00",
            "2024-06-20T22:00");
        row("They met last Thursday.", "last Thursday", "2024-06-20", "2024-06-20");
        row("They will meet next Thursday.", "next Thursday", "2024-06-27", "2024-06-27");
        row("They signed on June 10. The day before, they had dined.", "The day before", "2024-06-09", "2024-06-09");
        row("They signed on June 10. Two days after, they left.", "Two days after", "2024-06-12", "2024-06-12");
        row("They signed on June 10. Two days later they left.", "Two days later", "2024-06-12", "2024-06-12");
        row("They met the day before yesterday.", "the day before yesterday", "2024-06-24", "2024-06-24");
        row("They met a week ago.", "a week ago", "2024-W25", "2024-06-17/2024-06-23");
        row("They met three weeks ago Monday.", "three weeks ago Monday", "2024-06-03", "2024-06-03");
        row("They met earlier this year.", "earlier this year", "2024", "2024");
        row("They signed in May 2023. The following month they met.", "The following month", "2023-06", "2023-06");
        row("It has held since 2006.", "2006", "2006", "2006/..");
        row("The fair ran from 12 to 18 September.", "12", "2023-09-12", "2023-09-12");
        row("It ran May 3-5, 2023.", "May 3", "2023-05-03", "2023-05-03");
        row("They met June 12, 13 and 14.", "14", "2024-06-14", "2024-06-14");
        row("The court sat on 5, 6 and 7 June 2023.", "5", "2023-06-05", "2023-06-05");
        row("They signed in July/August 1945.", "July", "1945-07", "1945-07");
        row("Trade peaked in 2021/22.", "2021/22", "2021/2022", "2021/2022");
        row("The ship arrived on the 5th.", "the 5th", "2024-06-05", "2024-06-05");
        row("The ship arrived on the 29th.", "the 29th", "2024-05-29", "2024-05-29");
        row("It runs Monday to Friday.", "Friday", "2024-06-28", "2024-06-28");
        row("They met on the first Monday of May.", "the first Monday of May", "2024-05-06", "2024-05-06");
        row("They met on Friday the 13th.", "Friday the 13th", "2023-10-13", "2023-10-13");
        row("It rained in the past three days.", "the past three days", "P3D", "");
        row("It fell on Christmas Eve.", "Christmas Eve", "2023-12-24", "2023-12-24");
        row("It fell on Easter Sunday 2024.", "Easter Sunday 2024", "2024-03-31", "2024-03-31");
        row("The road is now open.", "now", "PRESENT_REF", "");
        row("It was recently built.", "recently", "PAST_REF", "");
        row("It lasted two and a half hours.", "two and a half hours", "PT2H30M", "");
        row("It happens every two weeks.", "every two weeks", "P2W", "");
        row("It happens twice a week.", "twice a week", "P1W", "");
        row("It happened sometime last week.", "sometime last week", "2024-W25", "[2024-06-17..2024-06-23]");
        row("It held all last week.", "last week", "2024-W25", "2024-06-17/2024-06-23");
        row("They signed on June\n19.", "June\n19", "2024-06-19", "2024-06-19");
        row("The town fell in 480 BCE.", "480 BCE", "BC0480", "-0479");
        row("The mill was built c. 1850.", "c. 1850", "1850", "1850~");
        row("The mill was built circa 1850.", "circa 1850", "1850", "1850~");
        row("The winter of 1941-42 was hard.", "The winter of 1941-42", "1941-WI", "1941-24");
        row("The winter of 1946-1947 was hard.", "The winter of 1946-1947", "1946-WI", "1946-24");
        row("It rained in the 2022-23 season.", "23", "2023", "2023");
        row("It rained in the 1914-18 war.", "18", "1918", "1918");
        row("It came in on 2023/04/05.", "2023/04/05", "2023-04-05", "2023-04-05");
        row("The file is of 20230405.", "20230405", "2023-04-05", "2023-04-05");
        row("He died on 15 March 44 BC.", "15 March 44 BC", "BC0044-03-15", "-0043-03-15");
        row("It spread in the 1800s.", "the 1800s", "18", "18XX");
        row("It spread in the 2000s.", "the 2000s", "200", "200X");
        row("It began at half past six.", "half past six", "2024-06-26T06:30", "2024-06-26T06:30");
        row("It began at quarter to seven.", "quarter to seven", "2024-06-26T06:45", "2024-06-26T06:45");
        row("It began at 6.30pm.", "6.30pm", "2024-06-26T18:30", "2024-06-26T18:30");
        row("They ate on Lunar New Year.", "Lunar New Year", "2024-02-10", "2024-02-10");
        row("They ate on Seollal 1997.", "Seollal 1997", "1997-02-08", "1997-02-08");
        row("They ate on Chuseok.", "Chuseok", "2023-09-29", "2023-09-29");
        row("They will eat on Chuseok.", "Chuseok", "2024-09-17", "2024-09-17");
        row("They ate on Orthodox Easter.", "Orthodox Easter", "2024-05-05", "2024-05-05");
        row("They ate on Passover.", "Passover", "2024-04-23", "2024-04-23");
        row("They will eat on Rosh Hashanah.", "Rosh Hashanah", "2024-10-03", "2024-10-03");
        row("They fasted in Ramadan.", "Ramadan", "2024-03-11/2024-04-09", "2024-03-11~/2024-04-09~");
        row("They feasted on Eid al-Fitr.", "Eid al-Fitr", "2024-04-10", "2024-04-10~");
        row("They will feast next Ramadan.", "next Ramadan", "2025-03-01/2025-03-30", "2025-03-01~/2025-03-30~");
        row("The town fell in the 5th century BC.", "the 5th century BC", "BC04", "-0499/-0400");
    }
    void eachKindIsFoundAndMeant()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QString, value);
        QFETCH(QString, edtf);
        const DateReadingOf read(text, QStringLiteral("2024-06-26"));
        QVERIFY2(read.value(words) == value, qPrintable(read.described()));
        QCOMPARE(read.edtf(words), edtf);
    }

    void lookalikesAreNoDates_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {
                 "The boy is 12.",
                 "He, 43, left.",
                 "It costs $2023.",
                 "The score was 3-2.",
                 "They joined the March on the palace.",
                 "He flew with Flight 2020.",
                 "Resolution 1718 passed.",
                 "A B-52 flew over.",
                 "Article 2019 says so.",
                 "The ratio was 2019:1.",
                 "He lives at 1999 Main Street.",
                 "It was the last week of the war.",
                 "The Q3 left the garage.",
                 "Each right buys one-half share.",
                 "Invoice 20240101 was paid.",
                 "The archive of 20240101 pages burned.",
             })
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void lookalikesAreNoDates()
    {
        QFETCH(QString, text);
        const DateReadingOf read(text, QStringLiteral("2024-06-26"));
        QVERIFY2(read.findings().dates.empty(), qPrintable(read.described()));
    }

    void aTimeOfAnotherZoneSaysWhichDayItIsHere()
    {
        const DateReadingOf read(QStringLiteral("SEOUL, June 21 (Agency) -- They spoke at 9 p.m. EST on June 20."),
                                 QStringLiteral("2024-06-21"));
        QCOMPARE(read.findings().notices.size(), std::size_t(1));
        QCOMPARE(sentenceOf(read.findings().notices.front().message),
                 QString::fromUtf8("“9 p.m. EST on June 20” is Fri 21 Jun 2024 in “SEOUL”."));
    }
    void aTimeOfTheSameDayHereSaysNothing()
    {
        const DateReadingOf read(QStringLiteral("SEOUL, June 21 (Agency) -- They spoke at 9 a.m. GMT on June 20."),
                                 QStringLiteral("2024-06-21"));
        QVERIFY(read.findings().notices.empty());
    }
};

QTEST_GUILESS_MAIN(TestDateKinds)
#include "tst_date_kinds.moc"
