// SPDX-License-Identifier: GPL-3.0-or-later
// Tests whom the mention of a speaker means among the article's actors, whom he speaks to, and when.
#include "tests/models/analysis/quote_reading.h"

#include <QTest>

using namespace demarche;
using namespace demarche::tests;

class QuoteSpeakersTest : public QObject {
    Q_OBJECT

private slots:
    void aNameIsItsActor();
    void aTitledNameIsThePersonAndNotTheCountryOfTheTitle();
    void aNameAfterALongTitleIsThePerson();
    void aSpokesmanWithoutANameSpeaksForHisBody();
    void aNamedSpokeswomanSpeaksHerself();
    void aStatementSpeaksForItsAuthor();
    void whoHasSeenAReportDidNotWriteIt();
    void whoIsQuotedAsSayingSays();
    void whoBeganSpoke();
    void theStatementAndItMeanWhoSpokeLast();
    void anonymousOfficialsAreNobodyWithTheirBodyAsCandidate();
    void aPronounIsTheActorThatItsMentionBelongsTo();
    void theAddresseeIsKept();
    void whoStandsAfterTheFirstVerbSpoke();
    void theLastParagraphKnowsBetter();
    void nobodyWhoSaidItSaidNothing();
    void theyOfTwoPersonsAreCandidates();
    void theDateBesideTheCueTellsWhenItWasSaid();
    void aDateInsideTheWordsDoesNot();
};

void QuoteSpeakersTest::whoHasSeenAReportDidNotWriteIt()
{
    const QString text = QStringLiteral("The report, seen by the Harbour Post, said the strait was \"unsafe\".");
    const QuoteReading reading
        = readQuotes(text, { actorNamed(text, "Harbour Post", { "Harbour Post" }, ActorKind::Organisation) });
    QCOMPARE(reading.findings.quotes.front().speaker, -1);
}

void QuoteSpeakersTest::whoIsQuotedAsSayingSays()
{
    const QString text = QStringLiteral("The Harbour Post quoted Ole Vik as saying the strait was \"unsafe\".");
    const QuoteReading reading
        = readQuotes(text,
                     { actorNamed(text, "Harbour Post", { "Harbour Post" }, ActorKind::Organisation),
                       actorNamed(text, "Ole Vik", { "Ole Vik" }) });
    QCOMPARE(reading.words(), QStringList { QStringLiteral("unsafe") });
    QCOMPARE(reading.indirect(), QStringList());
    QCOMPARE(reading.findings.quotes.front().speaker, 1);
}

void QuoteSpeakersTest::whoBeganSpoke()
{
    const QString text = QStringLiteral("\"We,\" Vik began, \"will win.\"");
    const QuoteReading reading = readQuotes(text, { actorNamed(text, "Ole Vik", { "Vik" }) });
    QCOMPARE(reading.findings.quotes.size(), size_t(2));
    QCOMPARE(reading.findings.quotes.front().speaker, 0);
    QCOMPARE(reading.findings.quotes.back().speaker, 0);
    QCOMPARE(reading.findings.quotes.front().utterance, reading.findings.quotes.back().utterance);
}

void QuoteSpeakersTest::aNameIsItsActor()
{
    const QString text = QStringLiteral("Marta Berg sat down. \"We sail,\" Vik said.");
    const QuoteReading reading = readQuotes(
        text, { actorNamed(text, "Marta Berg", { "Marta Berg" }), actorNamed(text, "Ole Vik", { "Vik" }) });
    QCOMPARE(reading.findings.quotes.front().speaker, 1);
    QCOMPARE(reading.findings.quotes.front().confidence, Confidence::High);
}

void QuoteSpeakersTest::aTitledNameIsThePersonAndNotTheCountryOfTheTitle()
{
    const QString text = QStringLiteral("Norwegian Foreign Minister Ole Vik said the strait was open.");
    const QuoteReading reading = readQuotes(text,
                                            { actorNamed(text, "Norway", { "Norwegian" }, ActorKind::Country),
                                              actorNamed(text, "Ole Vik", { "Ole Vik" }) });
    QCOMPARE(reading.findings.quotes.front().speaker, 1);
}

void QuoteSpeakersTest::aNameAfterALongTitleIsThePerson()
{
    const QString text
        = QStringLiteral("Deputy Minister for Ports and Ferries Ole Vik-olsen said the strait was open.");
    const QuoteReading reading = readQuotes(text, { actorNamed(text, "Ole Vik-olsen", { "Ole Vik-olsen" }) });
    QCOMPARE(reading.findings.quotes.front().speaker, 0);
}

void QuoteSpeakersTest::aSpokesmanWithoutANameSpeaksForHisBody()
{
    const QString text = QStringLiteral("A spokesman for the Harbour Board said the strait was open.");
    const QuoteReading reading
        = readQuotes(text, { actorNamed(text, "Harbour Board", { "Harbour Board" }, ActorKind::Organisation) });
    QCOMPARE(reading.findings.quotes.front().speaker, 0);
}

void QuoteSpeakersTest::aNamedSpokeswomanSpeaksHerself()
{
    const QString text = QStringLiteral("Harbour Board spokeswoman Marta Berg said the strait was open.");
    const QuoteReading reading
        = readQuotes(text,
                     { actorNamed(text, "Harbour Board", { "Harbour Board" }, ActorKind::Organisation),
                       actorNamed(text, "Marta Berg", { "Marta Berg" }) });
    QCOMPARE(reading.findings.quotes.front().speaker, 1);
}

void QuoteSpeakersTest::aStatementSpeaksForItsAuthor()
{
    const QString text = QStringLiteral("A Harbour Board statement said the strait was open.");
    const QuoteReading reading
        = readQuotes(text, { actorNamed(text, "Harbour Board", { "Harbour Board" }, ActorKind::Organisation) });
    QCOMPARE(reading.findings.quotes.front().speaker, 0);
}

void QuoteSpeakersTest::theStatementAndItMeanWhoSpokeLast()
{
    const QString text
        = QStringLiteral("The Harbour Board said the strait was open. \"No ship waits,\" the statement said. "
                         "\"All may sail,\" it added.");
    const QuoteReading reading
        = readQuotes(text, { actorNamed(text, "Harbour Board", { "Harbour Board" }, ActorKind::Organisation) });
    for (const QuoteFinding& quote : reading.findings.quotes)
        QCOMPARE(quote.speaker, 0);
}

void QuoteSpeakersTest::anonymousOfficialsAreNobodyWithTheirBodyAsCandidate()
{
    const QString text = QStringLiteral("Two officials of the Harbour Board said the strait was open.");
    const QuoteReading reading
        = readQuotes(text, { actorNamed(text, "Harbour Board", { "Harbour Board" }, ActorKind::Organisation) });
    QCOMPARE(reading.findings.quotes.front().speaker, -1);
    QCOMPARE(reading.findings.quotes.front().candidates, std::vector<qint32> { 0 });
}

void QuoteSpeakersTest::aPronounIsTheActorThatItsMentionBelongsTo()
{
    const QString text = QStringLiteral("Ole Vik came late. \"We sail,\" he said.");
    ActorFinding vik = actorNamed(text, "Ole Vik", { "Ole Vik" });
    const qsizetype he = text.indexOf(QStringLiteral("he said"));
    vik.mentions.push_back({ { he, he + 2 }, MentionKind::Pronoun });
    const QuoteReading reading = readQuotes(text, { vik });
    QCOMPARE(reading.findings.quotes.front().speaker, 0);
}

void QuoteSpeakersTest::theAddresseeIsKept()
{
    const QString text = QStringLiteral("Vik told Marta Berg that the strait was open.");
    const QuoteReading reading = readQuotes(
        text, { actorNamed(text, "Ole Vik", { "Vik" }), actorNamed(text, "Marta Berg", { "Marta Berg" }) });
    QCOMPARE(reading.findings.quotes.front().addressee, 1);
}

namespace {

DateFinding dayAt(const QString& text, const QString& words)
{
    DateFinding date;
    const qsizetype at = text.indexOf(words);
    date.span = { at, at + words.size() };
    date.date = FuzzyDate::parse(u"2031-03-04");
    date.value = QStringLiteral("2031-03-04");
    return date;
}

} // namespace

void QuoteSpeakersTest::theDateBesideTheCueTellsWhenItWasSaid()
{
    const QString text = QStringLiteral("Vik said on Tuesday that the strait was open.");
    QCOMPARE(readQuotes(text, {}, { dayAt(text, "Tuesday") }).findings.quotes.front().date, 0);
}

void QuoteSpeakersTest::aDateInsideTheWordsDoesNot()
{
    const QString text = QStringLiteral("Vik said that the strait would open on Tuesday.");
    QCOMPARE(readQuotes(text, {}, { dayAt(text, "Tuesday") }).findings.quotes.front().date, -1);
}

void QuoteSpeakersTest::nobodyWhoSaidItSaidNothing()
{
    QCOMPARE(readQuotes(QStringLiteral("Nobody said the quay was safe.")).indirect(), QStringList());
    QCOMPARE(readQuotes(QStringLiteral("No one has claimed responsibility for the fire.")).indirect(), QStringList());
    QCOMPARE(readQuotes(QStringLiteral("No 10 said the visit would go ahead.")).indirect().size(), 1);
}

void QuoteSpeakersTest::theyOfTwoPersonsAreCandidates()
{
    const QString text = QStringLiteral("Ruiz and Berg came. They said the port would open.");
    const QuoteReading reading
        = readQuotes(text,
                     { actorNamed(text, QStringLiteral("Ruiz"), { QStringLiteral("Ruiz"), QStringLiteral("They") }),
                       actorNamed(text, QStringLiteral("Berg"), { QStringLiteral("Berg"), QStringLiteral("They") }) });
    QCOMPARE(reading.findings.quotes.front().speaker, -1);
    QCOMPARE(reading.findings.quotes.front().candidates, std::vector<qint32>({ 0, 1 }));
}

void QuoteSpeakersTest::whoStandsAfterTheFirstVerbSpoke()
{
    const QuoteReading reading = readQuotes(QStringLiteral("Said the captain, \"We go at noon.\""));
    QCOMPARE(reading.said.front().speaker, QStringLiteral("the captain"));
    QCOMPARE(reading.said.front().content, QStringLiteral("We go at noon."));
}

void QuoteSpeakersTest::theLastParagraphKnowsBetter()
{
    const QuoteReading reading = readQuotes(QStringLiteral(
        "\"Who will pay?\" asked Ruiz.\n\n\"The road is long.\n\n\"It will be longer yet,\" Berg said."));
    QCOMPARE(reading.of(QStringLiteral("The road is long.")).speaker, QStringLiteral("Berg"));
}

QTEST_GUILESS_MAIN(QuoteSpeakersTest)
#include "tst_quote_speakers.moc"
