// SPDX-License-Identifier: GPL-3.0-or-later
// Tests how quotation marks pair, and that a bad one never costs the rest.
#include "tests/models/analysis/quote_reading.h"

#include <QTest>

using namespace demarche;
using namespace demarche::tests;

class QuoteMarksTest : public QObject {
    Q_OBJECT

private slots:
    void aStrayStraightMarkBeforeCurlyOnesCostsNothing();
    void ofEveryKindArePaired_data();
    void ofEveryKindArePaired();
    void anApostropheIsNoMark();
    void aPluralPossessiveDoesNotCloseASingleMark();
    void anInnerQuotationIsPartOfTheOuterOne();
    void anInnerQuotationHasASpeakerOfItsOwn();
    void whatLiesDeeperStaysInside();
    void theFinalStopBelongsToTheQuoteButTheMarksDoNot();
    void aQuotationOverParagraphsKeepsItsSpeakerAndUtterance();
    void anUnclosedFirstParagraphGoesOnWhereTheNextOpensAgain();
    void aParagraphInsideAQuotationNeedNotOpenAgain();
    void anUnclosedMarkTakesItsParagraphOnly();
    void aStrayMarkCostsNothingButANotice();
    void aMarkThatIsUsedTheWrongWayRoundStillCloses();
    void theEndOfABlockDoesNotSwallowItsLastParagraph();
};

void QuoteMarksTest::aStrayStraightMarkBeforeCurlyOnesCostsNothing()
{
    const QuoteReading reading = readQuotes(QStringLiteral(
        "\"Berg walked in. \u201cThe ice is thin,\u201d she said.\n\n\"Vik nodded. \u201cStay off it,\u201d he said."));
    QCOMPARE(reading.words(), QStringList({ QStringLiteral("The ice is thin,"), QStringLiteral("Stay off it,") }));
    QCOMPARE(reading.findings.notices.size(), size_t(2));
}

void QuoteMarksTest::ofEveryKindArePaired_data()
{
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("close");
    QTest::newRow("straight") << "\""
                              << "\"";
    QTest::newRow("curly") << "\u201c"
                           << "\u201d";
    QTest::newRow("low and high") << "\u201e"
                                  << "\u201c";
    QTest::newRow("guillemets") << "\u00ab"
                                << "\u00bb";
    QTest::newRow("two straight single marks") << "''"
                                               << "''";
    QTest::newRow("typewriter") << "``"
                                << "''";
    QTest::newRow("straight single") << "'"
                                     << "'";
    QTest::newRow("curly single") << "\u2018"
                                  << "\u2019";
}

void QuoteMarksTest::ofEveryKindArePaired()
{
    QFETCH(QString, open);
    QFETCH(QString, close);
    const QString text = open + QStringLiteral("The tide won't wait,") + close + QStringLiteral(" Vik said. ") + open
        + QStringLiteral("We sail now.") + close;
    const QuoteReading reading = readQuotes(text);
    QCOMPARE(reading.words(), QStringList({ QStringLiteral("The tide won't wait,"), QStringLiteral("We sail now.") }));
    QCOMPARE(reading.said[0].speaker, QStringLiteral("Vik"));
    QCOMPARE(reading.said[1].speaker, QStringLiteral("Vik"));
    QCOMPARE(reading.said[0].utterance, reading.said[1].utterance);
}

void QuoteMarksTest::anApostropheIsNoMark()
{
    const QuoteReading reading
        = readQuotes(QStringLiteral("The ministers' aides don't sing in the '90s style, and Vik's crew won't either."));
    QVERIFY(reading.words().isEmpty());
    QVERIFY(reading.findings.notices.empty());
}

void QuoteMarksTest::aPluralPossessiveDoesNotCloseASingleMark()
{
    const QuoteReading reading = readQuotes(QStringLiteral("'The sailors' wages are late,' Vik said."));
    QCOMPARE(reading.words(), QStringList(QStringLiteral("The sailors' wages are late,")));
}

void QuoteMarksTest::anInnerQuotationIsPartOfTheOuterOne()
{
    const QuoteReading reading
        = readQuotes(QStringLiteral("\u201cThe captain told me, \u2018Go home,\u2019 and I went,\u201d Vik said."));
    QCOMPARE(reading.words().size(), 1);
    QCOMPARE(reading.said[0].speaker, QStringLiteral("Vik"));
}

void QuoteMarksTest::theFinalStopBelongsToTheQuoteButTheMarksDoNot()
{
    const QuoteReading reading = readQuotes(QStringLiteral("Vik said: \u201cWe sail now.\u201d"));
    QCOMPARE(reading.words(), QStringList(QStringLiteral("We sail now.")));
}

void QuoteMarksTest::aQuotationOverParagraphsKeepsItsSpeakerAndUtterance()
{
    const QuoteReading reading = readQuotes(QStringLiteral(
        "\u201cThe harbour is full,\u201d Vik said. \u201cIt has been full for weeks.\n\n"
        "\u201cNobody has told the owners.\n\n\u201cThat must end.\u201d\n\nThe owners gave no answer."));
    QCOMPARE(reading.words().size(), 4);
    for (const Said& said : reading.said) {
        QCOMPARE(said.speaker, QStringLiteral("Vik"));
        QCOMPARE(said.utterance, 0);
    }
}

void QuoteMarksTest::anUnclosedFirstParagraphGoesOnWhereTheNextOpensAgain()
{
    const QuoteReading reading
        = readQuotes(QStringLiteral("Vik told the council that \u201cevery ship that waits costs the town money.\n\n"
                                    "\u201cThe town must pay for none of it,\u201d he went on."));
    const Said first = reading.of(QStringLiteral("every ship that waits costs the town money."));
    QCOMPARE(first.speaker, QStringLiteral("Vik"));
    QCOMPARE(first.kind, QStringLiteral("mixed"));
    QCOMPARE(reading.of(QStringLiteral("The town must pay for none of it,")).speaker, QStringLiteral("he"));
}

void QuoteMarksTest::aParagraphInsideAQuotationNeedNotOpenAgain()
{
    const QuoteReading reading
        = readQuotes(QStringLiteral("Vik said: \u201cThe harbour is full.\n\nNobody has told the owners.\u201d"));
    QCOMPARE(reading.words(),
             QStringList({ QStringLiteral("The harbour is full."), QStringLiteral("Nobody has told the owners.") }));
    QCOMPARE(reading.said[1].speaker, QStringLiteral("Vik"));
}

void QuoteMarksTest::anUnclosedMarkTakesItsParagraphOnly()
{
    const QuoteReading reading = readQuotes(
        QStringLiteral("Vik said: \"The harbour is full.\n\nThe owners wept. \"We are lost,\" Berg said."));
    QCOMPARE(reading.words(), QStringList({ QStringLiteral("The harbour is full."), QStringLiteral("We are lost,") }));
    QCOMPARE(reading.of(QStringLiteral("We are lost,")).speaker, QStringLiteral("Berg"));
    QCOMPARE(reading.findings.notices.size(), size_t(1));
}

void QuoteMarksTest::aStrayMarkCostsNothingButANotice()
{
    const QuoteReading reading = readQuotes(QStringLiteral(
        "The sign was 12\u201d wide.\n\n\u201cIt fell on me,\u201d Berg said.\n\nNobody saw it\u201d fall."));
    QCOMPARE(reading.words(), QStringList(QStringLiteral("It fell on me,")));
    QCOMPARE(reading.said.front().speaker, QStringLiteral("Berg"));
    QVERIFY(!reading.findings.notices.empty());
}

void QuoteMarksTest::aMarkThatIsUsedTheWrongWayRoundStillCloses()
{
    const QuoteReading reading
        = readQuotes(QStringLiteral("\u201cIt fell on me,\u201c Berg said. \u201cIt was heavy.\u201d"));
    QCOMPARE(reading.words(), QStringList({ QStringLiteral("It fell on me,"), QStringLiteral("It was heavy.") }));
}

/// A passage set in marks of its own, whose paragraphs have marks too.
void QuoteMarksTest::theEndOfABlockDoesNotSwallowItsLastParagraph()
{
    const QuoteReading reading = readQuotes(
        QStringLiteral("The Herald reports:\n\n\"The quay was empty.\n\n\u201cNobody came,\u201d she said, and left "
                       "with her dog.\"\n\nIt snowed."));
    QCOMPARE(reading.of(QStringLiteral("Nobody came,")).kind, QStringLiteral("direct"));
}

void QuoteMarksTest::anInnerQuotationHasASpeakerOfItsOwn()
{
    const QString text
        = QStringLiteral("\"The mayor stood up and said, 'We will pay,' but he never did,\" Ruiz recalled.");
    const QuoteReading reading
        = readQuotes(text,
                     { actorNamed(text, QStringLiteral("Ruiz"), { QStringLiteral("Ruiz") }),
                       actorNamed(text, QStringLiteral("The mayor"), { QStringLiteral("The mayor") }) });
    QCOMPARE(reading.findings.quotes.size(), size_t(1));
    const QuoteFinding& outer = reading.findings.quotes.front();
    QCOMPARE(outer.speaker, 0);
    QCOMPARE(outer.inner.size(), size_t(1));
    QCOMPARE(outer.inner.front().span.in(text).toString(), QStringLiteral("We will pay,"));
    QCOMPARE(outer.inner.front().speaker, 1);
    QCOMPARE(outer.inner.front().cue->in(text).toString(), QStringLiteral("said"));
    // a title inside is no speech
    QVERIFY(readQuotes(QStringLiteral("\"I read the novel 'The Last Quay' twice,\" Ruiz said."))
                .findings.quotes.front()
                .inner.empty());
}

void QuoteMarksTest::whatLiesDeeperStaysInside()
{
    const QString text = QStringLiteral(
        "\u201cShe said, \u2018He told me \u201cGo home now\u201d and I went there.\u2019 We all laughed,\u201d Ruiz "
        "said.");
    const QuoteReading reading = readQuotes(text);
    QCOMPARE(reading.findings.quotes.size(), size_t(1));
    for (const InnerQuote& inner : reading.findings.quotes.front().inner)
        QVERIFY(reading.findings.quotes.front().span.contains(inner.span));
}

QTEST_GUILESS_MAIN(QuoteMarksTest)
#include "tst_quote_marks.moc"
