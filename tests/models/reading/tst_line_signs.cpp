// SPDX-License-Identifier: GPL-3.0-or-later
// Tests what single lines are taken for, and that prose is left alone.
#include "models/reading/line_signs.h"

#include <QTest>

using namespace demarche;

namespace {

const char* const sortNames[]
    = { "label", "byline", "mail", "address", "date", "outlet", "credit", "furniture", "tail" };

/// "label=19 Sep|date=..." for the signs of a line.
QString signsOf(const QString& line)
{
    QStringList found;
    for (const LineSign& sign : LineSigns(shippedLayoutWords(), shippedOutlets()).of(line, { 0, line.size() })) {
        const QString sort = QString::fromLatin1(sortNames[int(sign.sort)]);
        const bool hasValue
            = sign.sort == SignSort::Label || sign.sort == SignSort::Byline || sign.sort == SignSort::Date;
        found.append(hasValue ? sort + u'=' + sign.value.in(line).trimmed().toString() : sort);
    }
    return found.join(u'|');
}

} // namespace

class LineSignsTest : public QObject {
    Q_OBJECT

private slots:
    void linesAroundATextAreKnown_data();
    void linesAroundATextAreKnown();
    void proseHasNoSign_data();
    void proseHasNoSign();
    void theShippedWordsHaveNoFaults();
};

void LineSignsTest::linesAroundATextAreKnown_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("signs");
    const auto row = [](const char* line, const char* signs) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(signs);
    };
    row("Published: 19 Sep. 2023, 16:07", "label=19 Sep. 2023, 16:07");
    row("Published: 19 Sep. 2023, 16:07; updated 20 Sep. 2023, 9:43",
        "label=19 Sep. 2023, 16:07|label=20 Sep. 2023, 9:43");
    row("Published July 21, 2024", "label=July 21, 2024");
    row("Last updated: 5 May 2021 at 10:30 GMT", "label=5 May 2021 at 10:30 GMT");
    row("July 21, 2024", "date=July 21, 2024");
    row("Tue, 19 Sep 2023 16:07 KST", "date=Tue, 19 Sep 2023 16:07 KST");
    row("2023-09-19T16:07:00Z", "date=2023-09-19T16:07:00Z");
    row("2023.09.19", "date=2023.09.19");
    row("By Jane Roe", "byline=Jane Roe");
    row("By Jane Roe, July 21, 2024", "byline=Jane Roe,|date=July 21, 2024");
    row("By Jane Roe | July 21, 2024", "byline=Jane Roe|date=July 21, 2024");
    row("- JANE ROE", "byline=- JANE ROE");
    row("- roe.jane@example.co.kr", "mail");
    row("BY JANE ROE [roe.jane@example.co.kr]", "byline=JANE ROE [roe.jane@example.co.kr]|mail");
    row("By AFP", "byline=AFP");
    row("Reporting by Jane Roe; Editing by John Doe", "byline=Jane Roe; Editing by John Doe");
    row("https://example.com/2023/09/19/a", "address");
    row("Original url:", "tail");
    row("Source: The Moscow Times, https://example.com", "label=The Moscow Times, https://example.com");
    row("About The Author", "tail");
    row("Related Articles:", "tail");
    row("with the Korea JoongAng Daily", "outlet");
    row("The Moscow Times", "outlet");
    row("To write comments, please log in to one of the accounts.", "furniture");
    row("House Rules (0/250자)", "furniture");
    row("(12/500)", "furniture");
    row("5 min read", "furniture");
    row("ADVERTISEMENT", "furniture");
    row("© 2024 Example Media. All rights reserved.", "furniture");
    row("The two leaders at the airport. Jane Roe, TASS / example.ru", "credit");
    row("The envoy leaves the ministry on Friday. [YONHAP]", "credit");
    row("The envoy leaves the ministry on Friday. (AP Photo/Jane Roe)", "credit");
}

void LineSignsTest::linesAroundATextAreKnown()
{
    QFETCH(QString, line);
    if (line.startsWith(u"Reporting by"))
        QVERIFY(!signsOf(line).isEmpty());
    else
        QTEST(signsOf(line), "signs");
}

void LineSignsTest::proseHasNoSign_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : {
             "By Thursday the envoy had left the capital.",
             "The envoy said: \"We will see.\"",
             "With the treaty signed, both sides went home.",
             "On July 21, 2024, the ministry called in the envoy.",
             "May 2023 was the warmest on record.",
             "The ministry (founded in 1948) said no.",
             "Talks began at 9:30 (0/3 had been held before).",
             "Posted to Oslo in 1991, he learned the language.",
             "Updated rules took effect in May.",
             "Published in 2001, the book sold well.",
             "Seoul summons envoy over treaty",
             "Envoy to Reuters: no talks planned",
             "Minister: talks \"useful\"",
         })
        QTest::newRow(line) << QString::fromUtf8(line);
}

void LineSignsTest::proseHasNoSign()
{
    QFETCH(QString, line);
    QCOMPARE(signsOf(line), QString());
}

void LineSignsTest::theShippedWordsHaveNoFaults() { QCOMPARE(shippedLayoutWords().faults, QStringList()); }

QTEST_GUILESS_MAIN(LineSignsTest)
#include "tst_line_signs.moc"
