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
    void lesserMarksThatStandAloneAreAHeading();
    void titlesOfWorksAreNoSpeech_data();
    void titlesOfWorksAreNoSpeech();
    void whoUsesAPhraseIsItsSpeaker();
    void wordsEndWithTheirCommaInsideTheMarks();
    void whatFollowsTheMarksDescribesTheSpeaker();
};

void QuoteKindsTest::lesserMarksThatStandAloneAreAHeading()
{
    const QString before = QStringLiteral("\"Nobody came,\" Berg said.\n\n");
    const QuoteReading heading = readQuotes(before + QStringLiteral("'A cold day on the quay.'\n\nSnow fell at noon."));
    QCOMPARE(heading.of(QStringLiteral("A cold day on the quay.")).kind, QStringLiteral("phrase"));
    // where all speech wears such marks, they are speech
    const QuoteReading speech
        = readQuotes(QStringLiteral("'Nobody came,' Berg said.\n\n'It was a cold day.'\n\nSnow fell at noon."));
    QCOMPARE(speech.of(QStringLiteral("It was a cold day.")).kind, QStringLiteral("direct"));
}

void QuoteKindsTest::titlesOfWorksAreNoSpeech_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("podcast") << QStringLiteral("Berg spoke on the podcast \"Ice, All Right.\" It runs weekly.");
    QTest::newRow("novel") << QStringLiteral("Ruiz wrote in her novel, \"The Road Is Shut.\" It sold well.");
    QTest::newRow("possessive") << QStringLiteral("Berg is the author of \"The Pilot's Daughter,\" a long book.");
    QTest::newRow("verb in it") << QStringLiteral("\"Winter is the Enemy\" star Ana Ruiz came to the quay.");
    QTest::newRow("which goes on") << QStringLiteral("\"Thin Ice,\" which will open on Friday, is a comedy.");
    QTest::newRow("byline") << QStringLiteral(
        "FAREWELL: \"The last ferry leaves the quay,\" by the Herald's Ana Ruiz.");
    QTest::newRow("label") << QStringLiteral("Nobody came.\n\n\"Related:\"\n\nThe quay was empty.");
}

void QuoteKindsTest::titlesOfWorksAreNoSpeech()
{
    QFETCH(QString, text);
    const QuoteReading reading = readQuotes(text);
    for (const Said& said : reading.said) {
        if (said.kind != QStringLiteral("indirect"))
            QCOMPARE(said.kind, QStringLiteral("phrase"));
    }
    QVERIFY(!reading.words().isEmpty());
}

void QuoteKindsTest::whoUsesAPhraseIsItsSpeaker()
{
    const QuoteReading used = readQuotes(QStringLiteral("Ruiz has used the phrase \"clean harbour\" in every speech."));
    QCOMPARE(used.said.front().kind, QStringLiteral("mixed"));
    QCOMPARE(used.said.front().speaker, QStringLiteral("Ruiz"));
    QCOMPARE(used.said.front().content, QStringLiteral("clean harbour"));
    const QuoteReading put = readQuotes(QStringLiteral("It was, as the Herald put it, \"the end of the road.\""));
    QCOMPARE(put.said.front().speaker, QStringLiteral("the Herald"));
    const QuoteReading nobody = readQuotes(QStringLiteral("The phrase \"clean harbour\" stood on every wall."));
    QCOMPARE(nobody.said.front().kind, QStringLiteral("phrase"));
}

void QuoteKindsTest::wordsEndWithTheirCommaInsideTheMarks()
{
    const QuoteReading reading
        = readQuotes(QStringLiteral("Berg cautioned \"let us not run ahead,\" before he ran down the quay himself."));
    QCOMPARE(reading.said.front().content, QStringLiteral("let us not run ahead,"));
}

void QuoteKindsTest::whatFollowsTheMarksDescribesTheSpeaker()
{
    const QuoteReading friends = readQuotes(QStringLiteral("\"She is a mother,\" another friend, Ana Ruiz, told us."));
    QCOMPARE(friends.said.front().content, QStringLiteral("She is a mother,"));
    const QuoteReading pause = readQuotes(QStringLiteral("\"He was kind,\" Berg, after a long pause, said of Vik."));
    QCOMPARE(pause.said.front().content, QStringLiteral("He was kind,"));
    QCOMPARE(pause.said.front().speaker, QStringLiteral("Berg"));
    const QuoteReading example = readQuotes(QStringLiteral("For example: \"It was a mistake,\" he told the court."));
    QCOMPARE(example.said.front().content, QStringLiteral("It was a mistake,"));
}

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
