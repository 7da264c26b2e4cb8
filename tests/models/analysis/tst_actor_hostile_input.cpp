// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that the shipped lexicon is sound and that no text breaks the finder, however long it goes on. How time
// grows with such texts is for the benchmark `hostile`.
#include "models/analysis/actor_finder.h"
#include "models/analysis/actor_lexicon.h"
#include "tests/models/analysis/actor_reading.h"

#include <QTest>

using namespace demarche;
using namespace demarche::tests;

class ActorHostileInputTest : public QObject {
    Q_OBJECT

private slots:
    void theShippedLexiconHasNoFaults();
    void mentionsAscendAndLieInTheText_data();
    void mentionsAscendAndLieInTheText();
    void longTextsWithoutSenseAreRead_data();
    void longTextsWithoutSenseAreRead();
    void theSameTextGivesTheSameActors();
};

namespace {

void checkMentions(const std::vector<ActorFinding>& actors, const QString& text)
{
    for (const ActorFinding& actor : actors) {
        QVERIFY(!actor.mentions.empty());
        QVERIFY(!actor.name.isEmpty());
        for (size_t i = 0; i < actor.mentions.size(); ++i) {
            QVERIFY(!actor.mentions[i].span.isEmpty());
            QVERIFY(actor.mentions[i].span.end <= text.size());
            QVERIFY(i == 0 || actor.mentions[i - 1].span < actor.mentions[i].span);
        }
    }
}

} // namespace

void ActorHostileInputTest::theShippedLexiconHasNoFaults()
{
    Vocabulary vocabulary;
    QStringList faults;
    const auto lexicon = loadActorLexicon(vocabulary, faults);
    QCOMPARE(faults, QStringList());
    QVERIFY(lexicon->countryCount() > 190);
}

void ActorHostileInputTest::mentionsAscendAndLieInTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("one mark") << ".";
    QTest::newRow("possessive alone") << "'s 's's";
    QTest::newRow("title alone") << "President";
    QTest::newRow("titles in a row") << "President Minister of of General, the Prime of to";
    QTest::newRow("joints at the edges") << "- A - B & & of Of of the And and, De de";
    QTest::newRow("brackets") << "((((UN)))) (UN (NSC) Foreign Ministry (";
    QTest::newRow("high letters") << QString::fromUtf8(
        "\xF0\x9D\x94\xB8 Ole Vik \xF0\x9F\x98\x80 Norway's \xF0\x9F\x98\x80");
}

void ActorHostileInputTest::mentionsAscendAndLieInTheText()
{
    QFETCH(QString, text);
    checkMentions(readActors(text).actors, text);
}

void ActorHostileInputTest::longTextsWithoutSenseAreRead_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("one surname") << "President Dorin ";
    QTest::newRow("persons of one surname") << "Aab%1 Dorin. ";
    QTest::newRow("persons of one given name") << "Oleg Dor%1. ";
    QTest::newRow("pronouns") << "Ole Vik left. He said his dog saw him. ";
    QTest::newRow("bodies") << "The Foreign Ministry of Norway said the ministry left. ";
    QTest::newRow("capitals without end") << "Vik ";
    QTest::newRow("hyphens") << "Vik-Dahl-";
    QTest::newRow("of") << "Bank of ";
    QTest::newRow("titles") << "the minister of ";
    QTest::newRow("a sentence of pronouns") << "he said \"we said \"they said ";
}

void ActorHostileInputTest::longTextsWithoutSenseAreRead()
{
    QFETCH(QString, piece);
    QString text;
    for (int i = 0; i < 16'000; ++i)
        text += piece.contains(u'%') ? piece.arg(i) : piece;
    checkMentions(readActors(text).actors, text);
}

void ActorHostileInputTest::theSameTextGivesTheSameActors()
{
    const QString text
        = QStringLiteral("Ole Vik of the Northern Council met Marta Berg in Oslo. He left. Berg said Norway waited.");
    QCOMPARE(readActors(text).actors, readActors(text).actors);
}

QTEST_GUILESS_MAIN(ActorHostileInputTest)
#include "tst_actor_hostile_input.moc"
