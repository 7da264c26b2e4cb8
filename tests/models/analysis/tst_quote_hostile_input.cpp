// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that any text is read, however long it goes on.
#include "tests/models/analysis/quote_reading.h"

#include <QTest>

using namespace demarche;
using namespace demarche::tests;

class QuoteHostileInputTest : public QObject {
    Q_OBJECT

private slots:
    void theShippedLexiconHasNoFaults();
    void anyTextIsRead_data();
    void anyTextIsRead();
};

void QuoteHostileInputTest::theShippedLexiconHasNoFaults() { QCOMPARE(quoteLexiconFaults(), QStringList()); }

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

} // namespace

void QuoteHostileInputTest::anyTextIsRead_data() { addTexts(); }

void QuoteHostileInputTest::anyTextIsRead()
{
    QFETCH(QString, piece);
    for (const int times : { 0, 1, 2, 7, 20'000 }) {
        const QString text = piece.repeated(times);
        const QuoteReading reading = readQuotes(text);
        for (const QuoteFinding& quote : reading.findings.quotes) {
            QVERIFY(quote.span.begin >= 0 && quote.span.begin <= quote.span.end && quote.span.end <= text.size());
            QVERIFY(quote.content.begin >= 0 && quote.content.end <= text.size());
            QVERIFY(quote.utterance >= 0);
        }
    }
}

QTEST_GUILESS_MAIN(QuoteHostileInputTest)
#include "tst_quote_hostile_input.moc"
