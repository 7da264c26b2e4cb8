// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that any text is read, in time that grows with its length and no faster.
#include "tests/models/analysis/quote_reading.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace demarche;
using namespace demarche::tests;

class QuoteHostileInputTest : public QObject {
    Q_OBJECT

private slots:
    void theShippedLexiconHasNoFaults();
    void anyTextIsRead_data();
    void anyTextIsRead();
    void timeGrowsWithTheTextAndNoFaster_data();
    void timeGrowsWithTheTextAndNoFaster();
};

void QuoteHostileInputTest::theShippedLexiconHasNoFaults()
{
    QCOMPARE(quoteLexiconFaults(), QStringList());
}

namespace {

void addTexts()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("nothing but marks") << QStringLiteral("\" \u201c ' \u2019 \u00ab ");
    QTest::newRow("opening marks") << QStringLiteral("\u201ca ");
    QTest::newRow("closing marks") << QStringLiteral("a\u201d ");
    QTest::newRow("single marks") << QStringLiteral("'a ");
    QTest::newRow("cues without end") << QStringLiteral("said ");
    QTest::newRow("clauses without end") << QStringLiteral("he said that she said, ");
    QTest::newRow("commas") << QStringLiteral(", ");
    QTest::newRow("names and commas") << QStringLiteral("Vik, ");
    QTest::newRow("of") << QStringLiteral("the end of ");
    QTest::newRow("and") << QStringLiteral("Vik and ");
    QTest::newRow("brackets") << QStringLiteral("( ");
    QTest::newRow("gerunds") << QStringLiteral("saying, ");
    QTest::newRow("quotes without a stop") << QStringLiteral("\"a\" said ");
    QTest::newRow("paragraphs left open") << QStringLiteral("\u201cWe go on.\n\n");
    QTest::newRow("possessives in single marks") << QStringLiteral("'the owners' ");
    QTest::newRow("according to") << QStringLiteral("according to ");
}

/// Of the processor, not of the clock on the wall: others may be at work.
qint64 millisecondsFor(const QString& text)
{
    const std::clock_t begin = std::clock();
    readQuotes(text);
    return qint64(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
}

} // namespace

void QuoteHostileInputTest::anyTextIsRead_data()
{
    addTexts();
}

void QuoteHostileInputTest::anyTextIsRead()
{
    QFETCH(QString, piece);
    for (const int times : { 0, 1, 2, 7, 500 }) {
        const QString text = piece.repeated(times);
        const QuoteReading reading = readQuotes(text);
        for (const QuoteFinding& quote : reading.findings.quotes) {
            QVERIFY(quote.span.begin >= 0 && quote.span.begin <= quote.span.end && quote.span.end <= text.size());
            QVERIFY(quote.content.begin >= 0 && quote.content.end <= text.size());
            QVERIFY(quote.utterance >= 0);
        }
    }
}

void QuoteHostileInputTest::timeGrowsWithTheTextAndNoFaster_data()
{
    addTexts();
}

void QuoteHostileInputTest::timeGrowsWithTheTextAndNoFaster()
{
    QFETCH(QString, piece);
    const QString small = piece.repeated(60'000 / int(piece.size()));
    const QString large = small.repeated(8);
    const qint64 before = std::min(millisecondsFor(small), millisecondsFor(small));
    const qint64 after = std::min(millisecondsFor(large), millisecondsFor(large));
    // eight times the text: far below the sixty-four of a square
    QVERIFY2(after <= 24 * (before + 4), qPrintable(QStringLiteral("%1 ms, then %2 ms").arg(before).arg(after)));
}

QTEST_GUILESS_MAIN(QuoteHostileInputTest)
#include "tst_quote_hostile_input.moc"
