// SPDX-License-Identifier: GPL-3.0-or-later
// Tests what dates mean: direction by the verb, anchors, open ends, zones, and the sentence that says why.
#include "tests/models/analysis/date_reading.h"

#include <QTest>

using namespace demarche;

class TestDateMeaning : public QObject {
    Q_OBJECT

private slots:
    void theVerbSaysWhichMonday_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* text, const char* words, const char* value) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words) << QString::fromLatin1(value);
        };
        // Wednesday 26 June 2024
        row("The ministers met Monday.", "Monday", "2024-06-24");
        row("The ministers will meet Monday.", "Monday", "2024-07-01");
        row("The ministers are expected to meet on Friday.", "Friday", "2024-06-28");
        row("The vote will be held on Sunday.", "Sunday", "2024-06-30");
        row("On Friday, the guards fled.", "Friday", "2024-06-21");
        row("The court ruled Wednesday.", "Wednesday", "2024-06-26");
        row("She called him last Thursday.", "last Thursday", "2024-06-20");
        row("She calls him next Thursday.", "next Thursday", "2024-06-27");
        row("The fair closed in May.", "May", "2024-05");
        row("The fair will open in February.", "February", "2025-02");
        row("The fair opened in December.", "December", "2023-12");
        row("He left this week.", "this week", "2024-W26");
        row("They worked over the weekend.", "the weekend", "2024-W25-WE");
        row("The ship sank earlier this month.", "earlier this month", "2024-06");
        row("The team planned to leave on Thursday.", "Thursday", "2024-06-27");
        row("Farmers planned a march on Saturday.", "Saturday", "2024-06-29");
        row("Talks are set to resume Monday.", "Monday", "2024-07-01");
        row("The group set out on Monday.", "Monday", "2024-06-24");
        row("He could not be reached Tuesday.", "Tuesday", "2024-06-25");
        row("He could be back Tuesday.", "Tuesday", "2024-07-02");
        row("They have until Friday to sign.", "Friday", "2024-06-28");
        row("The deadline was extended until Friday.", "Friday", "2024-06-28");
        row("The hall was shut until Friday.", "Friday", "2024-06-21");
        row("She is to travel on Friday.", "Friday", "2024-06-28");
        row("The first round is to be held on Friday.", "Friday", "2024-06-28");
        row("The deadline is Friday.", "Friday", "2024-06-28");
        row("The vote is on Sunday.", "Sunday", "2024-06-30");
        row("The ministers meet Thursday.", "Thursday", "2024-06-27");
        row("The trial resumes Monday.", "Monday", "2024-07-01");
        row("The trial did not resume Monday.", "Monday", "2024-06-24");
        row("The envoy is visiting the port on Friday.", "Friday", "2024-06-28");
        row("The two are likely to speak Friday.", "Friday", "2024-06-28");
        row("The drills, which run until Friday, are large.", "Friday", "2024-06-28");
        row("Loans were extended through January.", "January", "2025-01");
        row("The offer had been due to lapse Friday.", "Friday", "2024-06-21");
        row("She joined the board, effective Feb. 1.", "Feb. 1", "2025-02-01");
        row("Neither she nor her aides could be reached Tuesday.", "Tuesday", "2024-06-25");
        row("They will speak about Monday's attack.", "Monday", "2024-06-24");
        row("They will speak at Monday's meeting.", "Monday", "2024-07-01");
        row("On May 7 the plan was told. In May, on Tuesday, they met.", "Tuesday", "2024-06-25");
        row("She arrived on Thursday from the port, where she had dined on Wednesday.", "Wednesday", "2024-06-19");
        row("It will be paid on an undisclosed day in January.", "January", "2025-01");
        row("In January, a week after the trial of the two old guards from the long war in the north of the country, a "
            "judge "
            "freed them.",
            "January", "2024-01");
    }
    void theVerbSaysWhichMonday()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QString, value);
        const DateReadingOf read(text, QStringLiteral("2024-06-26"));
        QVERIFY2(read.value(words) == value, qPrintable(read.described()));
    }

    void withoutAPublicationNothingIsGuessed()
    {
        const DateReadingOf read(
            QStringLiteral("They met Monday. On June 21 they met again, and last week once more."));
        QCOMPARE(read.value(QStringLiteral("Monday")), QStringLiteral("XXXX-WXX-1"));
        QCOMPARE(read.value(QStringLiteral("June 21")), QStringLiteral("XXXX-06-21"));
        for (const DateFinding& date : read.findings().dates) {
            QVERIFY(!date.date);
            QCOMPARE(date.anchor, DateAnchor::Unknown);
        }
        QVERIFY(!read.findings().published.date);
    }

    void anAssumedPublicationGivesLikelyDates()
    {
        const DateReadingOf read(QStringLiteral("They met Monday. On June 21 they met again."), {},
                                 FuzzyDate::parse(u"2024-06-26"));
        QCOMPARE(read.value(QStringLiteral("Monday")), QStringLiteral("2024-06-24"));
        QCOMPARE(read.value(QStringLiteral("June 21")), QStringLiteral("2024-06-21"));
        for (const DateFinding& date : read.findings().dates) {
            QCOMPARE(date.anchor, DateAnchor::OtherArticle);
            QCOMPARE(date.certainty, Certainty::Likely);
        }
    }

    void aWrongHeadingCanBeReckonedAgain()
    {
        const QString text = QStringLiteral("He spoke on Thursday.");
        QCOMPARE(DateReadingOf(text, QStringLiteral("2024-07-21")).value(QStringLiteral("Thursday")),
                 QStringLiteral("2024-07-18"));
        const DateReadingOf again(text, QStringLiteral("2024-07-21"), FuzzyDate::parse(u"2024-06-21"));
        QCOMPARE(again.value(QStringLiteral("Thursday")), QStringLiteral("2024-06-20"));
    }

    void aHistoryHangsDatesOnTheOneToldLast()
    {
        const DateReadingOf read(
            QStringLiteral("The war began in 1911. By 1912 the north had risen. On 5 May 1913 the capital fell. In "
                           "June the army left. "
                           "The next day it rained. In 1914 peace came. In 1915 it broke. In 1916 it held."),
            QStringLiteral("2009-12-19"));
        QCOMPARE(read.value(QStringLiteral("June")), QStringLiteral("1913-06"));
    }

    void aHistoryGoesOnWhereItWas_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* told, const char* value) {
            QTest::newRow(told) << QString::fromUtf8(told) << QString::fromLatin1(value);
        };
        row("On 5 May 1913 the capital fell. The road lay open for a planned attack in 1914. In June the army left.",
            "1913-06");
        row("On 5 May 1913 the men that had lost the city in late 1912 came back. In June the army left.", "1913-06");
        row("On 5 May 1913 the army, at war since 1911, stood still. In June the army left.", "1913-06");
        row("On 7 December 1912, and so still in 1912, the king fled. In June the army left.", "1912-06");
        row("On 5 May 1912 the capital fell. On 3 March 1913 it fell again. In June the army left.", "1913-06");
        row("In 1912 it rained. In January and June 1914 the army left.", "1914-06");
    }
    void aHistoryGoesOnWhereItWas()
    {
        QFETCH(QString, told);
        QFETCH(QString, value);
        const DateReadingOf read(
            QStringLiteral("The war began in 1901. By 1902 the north had risen. In 1903 it burned. ") + told
                + QStringLiteral(" In 1915 it broke. In 1916 it held."),
            QStringLiteral("2009-12-19"));
        const QString words = told.contains(u"June 1914") ? QStringLiteral("June 1914") : QStringLiteral("June");
        QVERIFY2(read.value(words) == value, qPrintable(read.described()));
    }

    void aYearHoldsForBothMonthsThatShareIt()
    {
        const DateReadingOf read(
            QStringLiteral("They met in May and June 2021. It froze from November to March 2022."));
        QCOMPARE(read.value(QStringLiteral("May")), QStringLiteral("2021-05"));
        QCOMPARE(read.value(QStringLiteral("November")), QStringLiteral("2021-11"));
        QCOMPARE(read.finding(QStringLiteral("May"))->anchor, DateAnchor::None);
    }

    void thisPeriodOfAHistoryIsNotToday()
    {
        const DateReadingOf read(
            QStringLiteral("In 1912 the king fled. In 1914 war came. By 1918 little of this period was left, "
                           "and in 1920 it ended."));
        QCOMPARE(read.why(QStringLiteral("this period")),
                 QString::fromUtf8("“this period” is the time that the text tells of."));
    }

    void theNextDayFollowsTheDayToldLast()
    {
        const DateReadingOf read(QStringLiteral("They signed on 19 June 2024. The next day Moscow warned them."),
                                 QStringLiteral("2024-06-26"));
        QCOMPARE(read.value(QStringLiteral("The next day")), QStringLiteral("2024-06-20"));
        QCOMPARE(read.finding(QStringLiteral("The next day"))->anchor, DateAnchor::NarratedDay);
    }

    void theDayAfterSomethingUndatedStaysUnknown()
    {
        const DateReadingOf read(QStringLiteral("He left on June 10. The day after the summit they parted."),
                                 QStringLiteral("2024-06-26"));
        QCOMPARE(read.value(QStringLiteral("The day after")), QStringLiteral("XXXX-XX-XX"));
        QCOMPARE(read.finding(QStringLiteral("The day after"))->anchor, DateAnchor::Event);
        QVERIFY(!read.finding(QStringLiteral("The day after"))->date);
    }

    void aReplyComesAfterWhatItRepliesTo()
    {
        const DateReadingOf read(QStringLiteral("The envoy came in on June 21. The pact had been signed on June 19. "
                                                "In response, the council met the day before."),
                                 QStringLiteral("2024-06-22"));
        QCOMPARE(read.value(QStringLiteral("the day before")), QStringLiteral("2024-06-20"));
    }

    void edtfKeepsWhatTheWordsLeaveOpen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("edtf");
        const auto row = [](const char* text, const char* words, const char* edtf) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words) << QString::fromLatin1(edtf);
        };
        row("Sanctions have held since 2006.", "2006", "2006/..");
        row("The truce held until Monday.", "Monday", "../2024-06-24");
        row("He left last week.", "last week", "2024-06-17/2024-06-23");
        row("The hall was built around 1850.", "around 1850", "1850~");
        row("He left sometime last week.", "sometime last week", "[2024-06-17..2024-06-23]");
        row("It rose in the 1990s.", "the 1990s", "199X");
        row("They met early Monday morning.", "early Monday morning", "2024-06-24T05/2024-06-24T11");
        row("He called at 5 p.m. EST on June 20.", "5 p.m. EST on June 20", "2024-06-20T17:00-05:00");
        row("He called at 2 p.m. Moscow time on June 20.", "2 p.m. Moscow time on June 20", "2024-06-20T14:00+03:00");
        row("The fleet sailed in 480 BC.", "480 BC", "-0479");
        row("Exports grew in the first half of 2023.", "the first half of 2023", "2023-01/2023-06");
    }
    void edtfKeepsWhatTheWordsLeaveOpen()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QString, edtf);
        const DateReadingOf read(text, QStringLiteral("2024-06-26"));
        QVERIFY2(read.edtf(words) == edtf, qPrintable(read.described() + QStringLiteral(" / ") + read.edtf(words)));
    }

    void bothDaysOfARangeAreFound()
    {
        const DateReadingOf read(QStringLiteral("The fair ran from 12 to 18 September 2023 and on May 3-5, 2022."));
        const QList<QPair<QString, QString>> expected { { QStringLiteral("12"), QStringLiteral("2023-09-12") },
                                                        { QStringLiteral("18 September 2023"),
                                                          QStringLiteral("2023-09-18") } };
        QCOMPARE(read.values().mid(0, 2), expected);
    }

    void theEndsOfARangeKnowAllOfIt()
    {
        const DateReadingOf lasted(QStringLiteral("The fair ran from 12 to 18 September 2023."));
        QCOMPARE(lasted.findings().dates.front().whole->toEdtf(), QStringLiteral("2023-09-12/2023-09-18"));
        QVERIFY(lasted.findings().dates.front().whole == lasted.findings().dates.back().whole);
        const DateReadingOf once(QStringLiteral("It sank between May 2021 and July 2021."));
        QCOMPARE(once.findings().dates.front().whole->toEdtf(), QStringLiteral("[2021-05..2021-07]"));
        QVERIFY(!DateReadingOf(QStringLiteral("It sank in May 2021.")).findings().dates.front().whole);
    }

    void datesCrossLineBreaks()
    {
        const DateReadingOf read(QStringLiteral("They signed on 19\nJune 2024 in the\npalace."));
        QCOMPARE(read.value(QStringLiteral("19\nJune 2024")), QStringLiteral("2024-06-19"));
    }

    void datesDoNotCrossSentences()
    {
        const DateReadingOf read(QStringLiteral("He arrives on Friday. Last week he was ill."),
                                 QStringLiteral("2024-06-26"));
        QVERIFY2(!read.value(QStringLiteral("Last week")).isEmpty(), qPrintable(read.described()));
    }

    void theSentenceSaysHowToGetThere()
    {
        const QString published = QStringLiteral("2024-06-26");
        QCOMPARE(DateReadingOf(QStringLiteral("They met Monday."), published).why(QStringLiteral("Monday")),
                 QStringLiteral("“Monday” before Wed 26 Jun 2024, the day of publication: Mon 24 Jun 2024."));
        QCOMPARE(DateReadingOf(QStringLiteral("He phoned yesterday."), published).why(QStringLiteral("yesterday")),
                 QStringLiteral("“yesterday”, published Wed 26 Jun 2024 → Tue 25 Jun 2024."));
        QCOMPARE(DateReadingOf(QStringLiteral("They met Monday.")).why(QStringLiteral("Monday")),
                 QStringLiteral("“Monday”: the article states no date to count from."));
    }

    void aWeekdayThatDoesNotFitIsReported()
    {
        const DateReadingOf read(QStringLiteral("They signed on Monday, June 19, 2024."));
        QCOMPARE(read.findings().notices.size(), std::size_t(1));
        QCOMPARE(read.findings().notices.front().message.id, QByteArray("date.weekday-contradicted"));
    }
};

QTEST_GUILESS_MAIN(TestDateMeaning)
#include "tst_date_meaning.moc"
