// SPDX-License-Identifier: GPL-3.0-or-later
// Tests each rule that gives words to a speaker, by an example of its own.
#include "models/findings/catalogue.h"
#include "tests/models/analysis/quote_reading.h"

#include <QSet>
#include <QTest>

using namespace demarche;
using namespace demarche::tests;

namespace {

struct Example {
    const char* name;
    const char* rule;
    const char* text;
    const char* words;
    const char* kind;
    const char* speaker;
    const char* cue;
};

// clang-format off
const Example examples[] = {
    { "subject before the cue", "quote.subject-before",
      "\"We will rebuild the bridge,\" the mayor said on Tuesday.",
      "We will rebuild the bridge,", "direct", "the mayor", "said" },
    { "cue before the words", "quote.subject-before",
      "Deputy Minister Lena Ortiz said, \"The talks go on.\"",
      "The talks go on.", "direct", "Deputy Minister Lena Ortiz", "said" },
    { "cue with a colon", "quote.subject-before",
      "Ortiz told reporters in Oslo: \"The talks go on.\"",
      "The talks go on.", "direct", "Ortiz", "told" },
    { "adverbs and auxiliaries belong to the cue", "quote.subject-before",
      "Ortiz has also repeatedly said that the port must open.",
      "that the port must open", "indirect", "Ortiz", "has also repeatedly said" },
    { "a clause without that", "quote.subject-before",
      "Two witnesses said the train left before noon.",
      "the train left before noon", "indirect", "Two witnesses", "said" },
    { "an indirect question", "quote.subject-before",
      "Reporters asked whether the port was closed.",
      "whether the port was closed", "indirect", "Reporters", "asked" },
    { "a vow", "quote.subject-before",
      "The ministry vowed to answer every letter.",
      "to answer every letter", "indirect", "The ministry", "vowed" },
    { "an object", "quote.subject-before",
      "Norway condemned the seizure of the ship.",
      "the seizure of the ship", "indirect", "Norway", "condemned" },
    { "a particle that makes the cue", "quote.subject-before",
      "Haddad pointed out that the fund was empty.",
      "that the fund was empty", "indirect", "Haddad", "pointed out" },
    { "quoted as saying", "quote.subject-before",
      "\"The road is safe,\" Haddad was quoted as saying by a newspaper.",
      "The road is safe,", "direct", "Haddad", "was quoted as saying" },
    { "apposition between subject and verb", "quote.subject-apposition",
      "\"The vote stands,\" Haddad, the deputy speaker of the house, said.",
      "The vote stands,", "direct", "Haddad, the deputy speaker of the house", "said" },
    { "a clause of who between subject and verb", "quote.subject-apposition",
      "Haddad, who had flown in from Tunis, said the vote would stand.",
      "the vote would stand", "indirect", "Haddad, who had flown in from Tunis", "said" },
    { "inverted order", "quote.subject-after",
      "\"The vote stands,\" said Haddad, the deputy speaker.",
      "The vote stands,", "direct", "Haddad, the deputy speaker", "said" },
    { "inverted order after a clause", "quote.subject-after",
      "The harbour will stay shut for a week, said Mayor Ingrid Vik.",
      "The harbour will stay shut for a week", "indirect", "Mayor Ingrid Vik", "said" },
    { "a second cue of the same subject", "quote.subject-shared",
      "Vik rejected the plan and said that the harbour was full.",
      "that the harbour was full", "indirect", "Vik", "said" },
    { "adding that", "quote.subject-shared",
      "Vik said the plan was dead, adding that no ship would sail.",
      "that no ship would sail", "indirect", "Vik", "adding" },
    { "a cue that depends on the clause's subject", "quote.subject-clause",
      "Vik walked out of the hall, saying the plan was dead.",
      "the plan was dead", "indirect", "Vik", "saying" },
    { "a cue that opens the sentence", "quote.subject-later",
      "Noting that the plan was dead, Vik closed the meeting.",
      "that the plan was dead", "indirect", "Vik", "Noting" },
    { "who after a noun", "quote.subject-relative",
      "Traders who say the price is too high stayed away.",
      "the price is too high stayed away", "indirect", "Traders who", "say" },
    { "by after a passive", "quote.agent",
      "The ruling was described by Vik as \"a gift to the port\".",
      "a gift to the port", "mixed", "Vik", "was described" },
    { "according to", "quote.according-to",
      "The ferry sank within minutes, according to the coast guard.",
      "The ferry sank within minutes", "indirect", "the coast guard", "according to" },
    { "according to at the start", "quote.according-to",
      "According to the coast guard, the ferry sank within minutes.",
      "the ferry sank within minutes", "indirect", "the coast guard", "According to" },
    { "the possessor of a claim", "quote.possessor",
      "The court did not hear Vik's claim that the harbour was full.",
      "that the harbour was full", "indirect", "Vik", "claim" },
    { "the chain of reports", "quote.chain",
      "The agency reported that an official said the deal was \"as good as done\".",
      "as good as done", "mixed", "an official", "said" },
    { "dash signature", "quote.signature",
      "\"Every vote counts.\" - Commissioner Amara Diallo",
      "Every vote counts.", "direct", "Commissioner Amara Diallo", "-" },
    { "name and colon", "quote.colon",
      "Amara Diallo: \"Every vote counts.\"",
      "Every vote counts.", "direct", "Amara Diallo", ":" },
    { "place of an unknown verb", "quote.position",
      "\"Nobody asked me,\" Diallo fumbled.",
      "Nobody asked me,", "direct", "Diallo", "fumbled" },
    { "the sentence after goes on", "quote.goes-on",
      "\"Every vote counts,\" Diallo said. \"We will count them all.\"",
      "We will count them all.", "direct", "Diallo", "said" },
    { "the next sentence names the speaker", "quote.next-sentence",
      "\"Who counts the votes?\" Diallo asked.",
      "Who counts the votes?", "direct", "Diallo", "asked" },
    { "a paragraph that goes on", "quote.next-paragraph",
      "Diallo said: \"Every vote counts.\n\n\"We will count them all.\"",
      "We will count them all.", "direct", "Diallo", "said" },
    { "the subject of the sentence before", "quote.sentence-subject",
      "Diallo walked to the window.\n\n\"They will have to come back.\"",
      "They will have to come back.", "direct", "Diallo", "" },
    { "nothing tells who", "quote.unattributed",
      "\"They will have to come back some day.\"",
      "They will have to come back some day.", "direct", "", "" },
    { "a cue without a subject", "quote.cue-alone",
      "It was reported that the ferry had sunk.",
      "that the ferry had sunk", "indirect", "", "was reported" },
    { "so-called", "quote.phrase-marker",
      "The so-called \"ghost fleet\" sailed at dawn.",
      "ghost fleet", "phrase", "", "" },
    { "a title", "quote.phrase-title",
      "She spoke about it on \"Good Evening Oslo\" last week.",
      "Good Evening Oslo", "phrase", "", "" },
    { "a nickname", "quote.phrase-nickname",
      "Amara \"Bull\" Diallo won again.",
      "Bull", "phrase", "", "" },
    { "the name of a thing", "quote.phrase-name",
      "They had built a \"shared future\" pact.",
      "shared future", "phrase", "", "" },
    { "two words that nobody is said to say", "quote.phrase-short",
      "Both sides have drawn \"red lines.\"",
      "red lines.", "phrase", "", "" },
};
// clang-format on

} // namespace

class QuoteRulesTest : public QObject {
    Q_OBJECT

private slots:
    void giveTheWordsToTheirSpeaker_data();
    void giveTheWordsToTheirSpeaker();
    void allHaveAnExampleAndASentence();
    void sayWhyInASentence();
};

void QuoteRulesTest::giveTheWordsToTheirSpeaker_data()
{
    QTest::addColumn<const Example*>("example");
    for (const Example& example : examples)
        QTest::newRow(example.name) << &example;
}

void QuoteRulesTest::giveTheWordsToTheirSpeaker()
{
    QFETCH(const Example*, example);
    const QuoteReading reading = readQuotes(QString::fromUtf8(example->text));
    const Said said = reading.of(QString::fromUtf8(example->words));
    QVERIFY2(!said.kind.isEmpty(), qPrintable((reading.words() + reading.indirect()).join(QStringLiteral(" | "))));
    QCOMPARE(said.kind, QString::fromUtf8(example->kind));
    QCOMPARE(said.speaker, QString::fromUtf8(example->speaker));
    QCOMPARE(said.cue, QString::fromUtf8(example->cue));
    QCOMPARE(said.rule, QString::fromUtf8(example->rule));
}

void QuoteRulesTest::allHaveAnExampleAndASentence()
{
    QSet<QString> shown { QStringLiteral("quote.stray-mark") }; // a notice, not a rule
    for (const Example& example : examples) {
        QVERIFY2(catalogueHolds(example.rule), example.rule);
        shown.insert(QString::fromUtf8(example.rule));
    }
    for (const QString& id : catalogueIds()) {
        if (id.startsWith(QLatin1String("quote.")))
            QVERIFY2(shown.contains(id), qPrintable(id));
    }
}

void QuoteRulesTest::sayWhyInASentence()
{
    const QuoteReading reading = readQuotes(QStringLiteral("\"The vote stands,\" said Haddad."));
    QCOMPARE(sentenceOf(reading.findings.quotes.front().reason),
             QStringLiteral("\u201cHaddad\u201d follows \u201csaid\u201d, which stands after the words."));
}

QTEST_GUILESS_MAIN(QuoteRulesTest)
#include "tst_quote_rules.moc"
