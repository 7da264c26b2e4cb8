// SPDX-License-Identifier: GPL-3.0-or-later
// Tests how dates of every shape read.
#include "models/findings/catalogue.h"

#include <QTest>

using namespace demarche;

class ReadableDateTest : public QObject {
    Q_OBJECT

private slots:
    void readsAsAPersonWouldSayIt_data();
    void readsAsAPersonWouldSayIt();
    void namesOfMonthsComeFromTheLocale();
};

void ReadableDateTest::readsAsAPersonWouldSayIt_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* edtf, const char* words) {
        QTest::newRow(edtf) << QString::fromUtf8(edtf) << QString::fromUtf8(words);
    };
    row("2023-09-19", "Tue 19 Sep 2023");
    row("2023-09-19T14", "19 Sep 2023, 14:00");
    row("2023-09-19T16:07", "19 Sep 2023, 16:07");
    row("2023-09-19T16:07+09:00", "19 Sep 2023, 16:07 UTC+9");
    row("2023-09-19T16:07:05-03:30", "19 Sep 2023, 16:07:05 UTC−3:30");
    row("2023-09", "Sep 2023");
    row("2023", "2023");
    row("2023-23", "autumn 2023");
    row("199X", "the 1990s");
    row("18XX", "the 19th century");
    row("20XX", "the 21st century");
    row("10XX", "the 11th century");
    row("[2024-06-21T05:00..2024-06-21T12:00]", "21 Jun 2024, between 05:00 and 12:00");
    row("2024-06-21T14:00/2024-06-21T15:30", "21 Jun 2024, from 14:00 to 15:30");
    row("2024-06-21T22:00/2024-06-22T01:00", "from 21 Jun 2024, 22:00 to 22 Jun 2024, 01:00");
    row("0000", "1 BCE");
    row("-0043", "44 BCE");
    row("2006/..", "since 2006");
    row("../2006-10-09", "until Mon 9 Oct 2006");
    row("[2006..]", "2006 or later");
    row("[..2006]", "2006 or earlier");
    row("[2023-09-12..2023-09-15]", "between 12 and 15 Sep 2023");
    row("[2023-06-28..2023-07-02]", "between 28 Jun and 2 Jul 2023");
    row("[2023-12-28..2024-01-02]", "between 28 Dec 2023 and 2 Jan 2024");
    row("2023-09-12/2023-09-15", "from 12 to 15 Sep 2023");
    row("2023-09-11/2023-09-17", "the week of Mon 11 Sep 2023");
    row("2023-07/2023-09", "quarter 3 of 2023");
    row("2023-07/2023-12", "the second half of 2023");
    row("2023-02/2023-05", "from Feb 2023 to May 2023");
    row("2023~", "about 2023");
    row("2023-09?", "perhaps Sep 2023");
}

void ReadableDateTest::readsAsAPersonWouldSayIt()
{
    QFETCH(QString, edtf);
    QFETCH(QString, words);
    const std::optional<FuzzyDate> date = FuzzyDate::parse(edtf);
    QVERIFY(date);
    QCOMPARE(readableDate(*date), words);
}

void ReadableDateTest::namesOfMonthsComeFromTheLocale()
{
    const Wording german { .locale = QLocale(QLocale::German) };
    QVERIFY(readableDate(FuzzyDate::parse(u"2023-10").value(), german).startsWith(u"Okt"));
}

QTEST_GUILESS_MAIN(ReadableDateTest)
#include "tst_readable_date.moc"
