// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that the shipped lexicon is sound and that no text breaks the finder or slows it down.
#include "tests/models/analysis/actor_reading.h"

#include "models/analysis/actor_finder.h"
#include "models/analysis/actor_lexicon.h"

#include <QTest>

#include <ctime>

using namespace demarche;
using namespace demarche::tests;

class ActorHostileInputTest : public QObject {
    Q_OBJECT

private slots:
    void theShippedLexiconHasNoFaults();
    void mentionsAscendAndLieInTheText_data();
    void mentionsAscendAndLieInTheText();
    void timeGrowsWithTheTextOnly_data();
    void timeGrowsWithTheTextOnly();
    void theSameTextGivesTheSameActors();
};

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
    QTest::newRow("high letters") << QString::fromUtf8("\xF0\x9D\x94\xB8 Ole Vik \xF0\x9F\x98\x80 Norway's \xF0\x9F\x98\x80");
}

void ActorHostileInputTest::mentionsAscendAndLieInTheText()
{
    QFETCH(QString, text);
    const ActorReading reading = readActors(text);
    for (const ActorFinding& actor : reading.actors) {
        QVERIFY(!actor.mentions.empty());
        QVERIFY(!actor.name.isEmpty());
        for (size_t i = 0; i < actor.mentions.size(); ++i) {
            QVERIFY(!actor.mentions[i].span.isEmpty());
            QVERIFY(actor.mentions[i].span.end <= text.size());
            QVERIFY(i == 0 || actor.mentions[i - 1].span < actor.mentions[i].span);
        }
    }
}

void ActorHostileInputTest::timeGrowsWithTheTextOnly_data()
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
}

void ActorHostileInputTest::timeGrowsWithTheTextOnly()
{
    QFETCH(QString, piece);
    const auto timeOf = [&](int pieces) {
        QString text;
        for (int i = 0; i < pieces; ++i)
            text += piece.contains(u'%') ? piece.arg(i) : piece;
        // of the processor: other programs do not count
        const std::clock_t begin = std::clock();
        readActors(text);
        return double(std::clock() - begin) * 1e9 / double(CLOCKS_PER_SEC);
    };
    timeOf(100); // loads the lexicon
    const double small = timeOf(2000);
    const double large = timeOf(16000);
    // eight times the text; a square would take 64 times as long
    QVERIFY2(large < small * 30 + 2e7, qPrintable(QStringLiteral("%1 ms, then %2 ms").arg(small / 1e6).arg(large / 1e6)));
}

void ActorHostileInputTest::theSameTextGivesTheSameActors()
{
    const QString text = QStringLiteral("Ole Vik of the Northern Council met Marta Berg in Oslo. He left. Berg said Norway waited.");
    QCOMPARE(readActors(text).actors, readActors(text).actors);
}

QTEST_GUILESS_MAIN(ActorHostileInputTest)
#include "tst_actor_hostile_input.moc"
