// SPDX-License-Identifier: GPL-3.0-or-later
// Tests what is speech, what is a phrase, and what lies inside a reporting clause.
#include "tests/models/analysis/quote_reading.h"

#include <QTest>

using namespace demarche;
using namespace demarche::tests;

class QuoteKindsTest : public QObject {
    Q_OBJECT

private slots:
    void wholeSentencesAreDirect();
    void markedWordsInAClauseAreMixedAndContentIsTheClause();
    void severalMarkedStretchesOfOneClauseShareItsContent();
    void aShortPhraseThatCompletesAReportIsMixed();
    void aClauseWithMarkedWordsGivesNoIndirectRecordBesideThem();
    void aClauseWithAPhraseInItIsStillIndirect();
    void aClauseBeforeItsCueIsIndirect();
    void anInterruptedClauseGivesTwoPiecesOfOneUtterance();
    void aSplitQuoteIsOneUtterance();
    void twoActsOfOneSpeakerAreTwoUtterances();
    void anonymousSpeakersKeepTheirMention();
    void aHeadingInMarksIsNoSpeech();
    void aQuoteOfSeveralParagraphsIsItsLastOnesSpeakers();
    void shortWordsAfterANameAndAColonAreSpeech();
    void whoAskedNotToBeNamedAskedNothing();
    void aStageDirectionIsNoSpeech();
    void aCommentaryByItsTitleIsNoSpeech();
};

void QuoteKindsTest::aQuoteOfSeveralParagraphsIsItsLastOnesSpeakers()
{
    const QuoteReading reading
        = readQuotes(QStringLiteral("\u201cStay off the ice.\n\n\u201cIt is thin,\u201d Berg warned in a letter."));
    const Said first = reading.of(QStringLiteral("Stay off the ice."));
    const Said last = reading.of(QStringLiteral("It is thin,"));
    QCOMPARE(first.speaker, QStringLiteral("Berg"));
    QCOMPARE(first.utterance, last.utterance);
}

void QuoteKindsTest::shortWordsAfterANameAndAColonAreSpeech()
{
    const QuoteReading reading = readQuotes(QStringLiteral("Ruiz: \"No comment.\""));
    const Said said = reading.of(QStringLiteral("No comment."));
    QCOMPARE(said.kind, QStringLiteral("direct"));
    QCOMPARE(said.speaker, QStringLiteral("Ruiz"));
}

void QuoteKindsTest::whoAskedNotToBeNamedAskedNothing()
{
    const QuoteReading reading = readQuotes(
        QStringLiteral("A spokesman for the port, who asked not to be named, said: \"It is over for us.\""));
    QCOMPARE(reading.indirect(), QStringList());
    QCOMPARE(reading.said.front().speaker, QStringLiteral("A spokesman for the port, who asked not to be named"));
}

void QuoteKindsTest::aHeadingInMarksIsNoSpeech()
{
    const QuoteReading reading
        = readQuotes(QStringLiteral("The ferry left late.\n\n'Trouble on the Northern Quay'.\n\nNobody was hurt."));
    QCOMPARE(reading.of(QStringLiteral("Trouble on the Northern Quay")).kind, QStringLiteral("phrase"));
    // a sentence of its own is speech
    const QuoteReading sentence
        = readQuotes(QStringLiteral("The ferry left late.\n\n\"Nobody came to the quay.\"\n\nIt was over."));
    QCOMPARE(sentence.of(QStringLiteral("Nobody came to the quay.")).kind, QStringLiteral("direct"));
}

void QuoteKindsTest::aStageDirectionIsNoSpeech()
{
    const QuoteReading reading
        = readQuotes(QStringLiteral("The hall fell silent.\n\n\"(Applause.)\"\n\nThe speech went on."));
    QCOMPARE(reading.of(QStringLiteral("(Applause.)")).kind, QStringLiteral("phrase"));
}

void QuoteKindsTest::aCommentaryByItsTitleIsNoSpeech()
{
    const QuoteReading reading = readQuotes(QStringLiteral("Her commentary, \"leave the ferries alone,\" is long."));
    QCOMPARE(reading.said.front().kind, QStringLiteral("phrase"));
}

void QuoteKindsTest::wholeSentencesAreDirect()
{
    const QuoteReading reading = readQuotes(QStringLiteral("\"Stay off the ice. It is thin,\" Berg warned."));
    QCOMPARE(reading.said.front().kind, QStringLiteral("direct"));
    QCOMPARE(reading.said.front().content, reading.said.front().words);
}

void QuoteKindsTest::markedWordsInAClauseAreMixedAndContentIsTheClause()
{
    const QuoteReading reading
        = readQuotes(QStringLiteral("Berg said that the ice was \"as thin as paper\" in places."));
    const Said said = reading.of(QStringLiteral("as thin as paper"));
    QCOMPARE(said.kind, QStringLiteral("mixed"));
    QCOMPARE(said.content, QStringLiteral("that the ice was \"as thin as paper\" in places"));
}

void QuoteKindsTest::severalMarkedStretchesOfOneClauseShareItsContent()
{
    const QuoteReading reading
        = readQuotes(QStringLiteral("Berg said the ice was \"thin\" and that anybody on it was \"tired of life\"."));
    const Said first = reading.of(QStringLiteral("thin"));
    const Said second = reading.of(QStringLiteral("tired of life"));
    QCOMPARE(first.content, second.content);
    QCOMPARE(first.utterance, second.utterance);
}

void QuoteKindsTest::aShortPhraseThatCompletesAReportIsMixed()
{
    const QuoteReading reading = readQuotes(QStringLiteral("Berg said he was \"proud\" of the rescue."));
    QCOMPARE(reading.of(QStringLiteral("proud")).kind, QStringLiteral("mixed"));
}

void QuoteKindsTest::aClauseWithMarkedWordsGivesNoIndirectRecordBesideThem()
{
    const QuoteReading reading = readQuotes(QStringLiteral("Berg said that the ice was \"as thin as paper\"."));
    QVERIFY(reading.indirect().isEmpty());
}

void QuoteKindsTest::aClauseWithAPhraseInItIsStillIndirect()
{
    const QuoteReading reading = readQuotes(QStringLiteral("Berg said that the so-called \"ice road\" was shut."));
    QCOMPARE(reading.of(QStringLiteral("ice road")).kind, QStringLiteral("phrase"));
    QCOMPARE(reading.indirect().size(), 1);
}

void QuoteKindsTest::aClauseBeforeItsCueIsIndirect()
{
    const QuoteReading reading = readQuotes(QStringLiteral("The road would stay shut all week, Berg said on Monday."));
    QCOMPARE(reading.indirect(), QStringList(QStringLiteral("The road would stay shut all week")));
    QCOMPARE(reading.said.front().speaker, QStringLiteral("Berg"));
}

void QuoteKindsTest::anInterruptedClauseGivesTwoPiecesOfOneUtterance()
{
    const QuoteReading reading = readQuotes(QStringLiteral("The road, Berg explained, was built for sledges."));
    QCOMPARE(reading.indirect(), QStringList({ QStringLiteral("The road"), QStringLiteral("was built for sledges") }));
    QCOMPARE(reading.said[0].utterance, reading.said[1].utterance);
}

void QuoteKindsTest::aSplitQuoteIsOneUtterance()
{
    const QuoteReading reading
        = readQuotes(QStringLiteral("\"The road,\" Berg said, \"was built for sledges. Nobody listened.\""));
    QCOMPARE(reading.words().size(), 2);
    QCOMPARE(reading.said[0].utterance, reading.said[1].utterance);
    QCOMPARE(reading.said[1].speaker, QStringLiteral("Berg"));
}

void QuoteKindsTest::twoActsOfOneSpeakerAreTwoUtterances()
{
    const QuoteReading reading
        = readQuotes(QStringLiteral("Berg said the road was shut. On Friday he said the road was open."));
    QCOMPARE(reading.said.size(), size_t(2));
    QVERIFY(reading.said[0].utterance != reading.said[1].utterance);
}

void QuoteKindsTest::anonymousSpeakersKeepTheirMention()
{
    const QuoteReading reading
        = readQuotes(QStringLiteral("\"It was an order,\" said a senior official who asked not to be named."));
    QVERIFY(reading.said.front().speaker.startsWith(QStringLiteral("a senior official")));
    QCOMPARE(reading.findings.quotes.front().speaker, -1);
}

QTEST_GUILESS_MAIN(QuoteKindsTest)
#include "tst_quote_kinds.moc"
