// SPDX-License-Identifier: GPL-3.0-or-later
// Tests what is no date although it looks like one, and what is one although it hides.
#include "tests/models/analysis/date_reading.h"

#include <QTest>

using namespace demarche;

class TestDateLookalikes : public QObject {
    Q_OBJECT

private slots:
    void theseAreNoDates_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {
                 "It may rain.",
                 "May they live long.",
                 "The march went on.",
                 "Theresa May spoke.",
                 "April Shaw won.",
                 "The bomber was a B-52.",
                 "The council passed Resolution 1718.",
                 "He took Flight 1982 home.",
                 "It costs $1995 at the door.",
                 "Some 1900 people came.",
                 "The boy is 12 years old.",
                 "A 24-year-old student fell.",
                 "She was aged two months.",
                 "They won 3-2.",
                 "The rate rose to 4.25 percent.",
                 "She sat in the sun.",
                 "He came second.",
                 "A quarter of the crop was lost.",
                 "He watched 60 Minutes.",
                 "He fell down.",
                 "After the fall of the fortress they wept.",
                 "The lake froze 1998 trees deep.",
                 "See www.example.org/2023/09/a.",
             })
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void theseAreNoDates()
    {
        QFETCH(QString, text);
        const DateReadingOf read(text, QStringLiteral("2024-06-26"));
        if (text.contains(u"1998 trees"))
            QEXPECT_FAIL("", "a bare number before a noun that no list knows", Continue);
        QVERIFY2(read.findings().dates.empty(), qPrintable(read.described()));
    }

    void theseAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* text, const char* words, const char* value) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words) << QString::fromLatin1(value);
        };
        row("It ended in May.", "May", "2024-05");
        row("They left on March 3.", "March 3", "2024-03-03");
        row("It cost $5 in 1995.", "1995", "1995");
        row("Signed Sept. 10, 2023 in Oslo.", "Sept. 10, 2023", "2023-09-10");
        row("Signed on the 10th of June, 2023.", "the 10th of June, 2023", "2023-06-10");
        row("Signed 2023-09-19 in Oslo.", "2023-09-19", "2023-09-19");
        row("It was the fall of 2021.", "the fall of 2021", "2021-FA");
        row("It was the summer of '98.", "the summer of '98", "1998-SU");
        row("It came in nineteen ninety-one.", "nineteen ninety-one", "1991");
        row("It came in the twenty-first century.", "the twenty-first century", "20");
        row("It happened on Thanksgiving Day 2021.", "Thanksgiving Day 2021", "2021-11-25");
        row("It happened on Good Friday 2022.", "Good Friday 2022", "2022-04-15");
    }
    void theseAre()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QString, value);
        const DateReadingOf read(text, QStringLiteral("2024-06-26"));
        QVERIFY2(read.value(words) == value, qPrintable(read.described()));
    }

    void daysThatAreNotThereAreNoDates()
    {
        QVERIFY(DateReadingOf(QStringLiteral("On June 31, 2023 nothing happened."))
                    .value(QStringLiteral("June 31, 2023"))
                    .isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDateLookalikes)
#include "tst_date_lookalikes.moc"
