// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that names of any origin are found whole, as what they are, and that other capitals are not.
#include "tests/models/analysis/actor_reading.h"

#include <QTest>

using namespace demarche;
using namespace demarche::tests;

class ActorNamesTest : public QObject {
    Q_OBJECT

private slots:
    void personsOfAnyOriginAreFound_data();
    void personsOfAnyOriginAreFound();
    void bodiesAreFound_data();
    void bodiesAreFound();
    void placesAreFound_data();
    void placesAreFound();
    void aMonthMayBePartOfAName_data();
    void aMonthMayBePartOfAName();
    void aMonthBesideANameIsNoPartOfIt();
    void aNameEndsWhereTheNextSentenceBegins();
    void aPlaceThatFrontsTheSentenceIsNoPartOfTheName();
    void otherCapitalsAreNoActors_data();
    void otherCapitalsAreNoActors();
    void theWordThatOpensASentenceIsNoPartOfTheName();
    void aPairJoinedByAHyphenIsTwoPersons();
    void countriesJoinedByAHyphenStayApart();
    void aNameThatIsAPlantsIsNoPerson();
    void anAddressHoldsNoNames();
};

void ActorNamesTest::personsOfAnyOriginAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("Korean") << "General Baek Min-kyu said the drill was over."
                            << "Baek Min-kyu";
    QTest::newRow("Korean, spaces") << "General Baek Min Kyu said the drill was over."
                                    << "Baek Min Kyu";
    QTest::newRow("patronymic") << "The envoy met Oleg Maksimovich Dorin on the pier."
                                << "Oleg Maksimovich Dorin";
    QTest::newRow("Arabic") << "Reporters asked Samir al-Haddawi about the bridge."
                            << "Samir al-Haddawi";
    QTest::newRow("particles") << "The treaty pleased Greta von der Mühle, a lawyer."
                               << "Greta von der Mühle";
    QTest::newRow("initials") << "The judge, J. R. Whitlam, said no."
                              << "J. R. Whitlam";
    QTest::newRow("Spanish") << "Senator María Luz Ortúzar resigned on Friday."
                             << "María Luz Ortúzar";
    QTest::newRow("unknown to every list") << "Mr. Qwembo Zatiri said the road was open."
                                           << "Qwembo Zatiri";
    QTest::newRow("unknown, described") << "Thaniel Ogwuru, 45, a fisherman, saw the ship."
                                        << "Thaniel Ogwuru";
}

void ActorNamesTest::personsOfAnyOriginAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(readActors(text).names(ActorKind::Person), QStringList { name });
}

void ActorNamesTest::bodiesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("head last") << "He wrote to the Velmark Shipping Company in March."
                               << "Velmark Shipping Company";
    QTest::newRow("head of") << "She works at the University of Velmark."
                             << "University of Velmark";
    QTest::newRow("with and") << "They sued the Ministry of Roads and Bridges in May."
                              << "Ministry of Roads and Bridges";
    QTest::newRow("common possessor") << "It was signed by the Farmers' Union of Torland."
                                      << "Farmers' Union of Torland";
    QTest::newRow("known alliance") << "The ships of NATO turned back."
                                    << "NATO";
}

void ActorNamesTest::bodiesAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(readActors(text).names(ActorKind::Organisation), QStringList { name });
}

void ActorNamesTest::placesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("known city") << "The talks were held in Gothenburg."
                                << "Gothenburg";
    QTest::newRow("unknown town before its country") << "He was born in Velmark, Norway."
                                                     << "Velmark";
    QTest::newRow("river") << "Boats crossed the Velm River at night."
                           << "Velm River";
    QTest::newRow("capital as place") << "She left Oslo on Monday."
                                      << "Oslo";
}

void ActorNamesTest::placesAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QVERIFY2(readActors(text).names(ActorKind::Place).contains(name),
             qPrintable(readActors(text).names(ActorKind::Place).join(u'|')));
}

void ActorNamesTest::aMonthMayBePartOfAName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("given name last") << "Defence Secretary Tan Wei Jun said the fleet would stay."
                                     << "Tan Wei Jun";
    QTest::newRow("family name") << "Yesterday Theresa May said the fleet would stay."
                                 << "Theresa May";
    QTest::newRow("given name first") << "June Takeda said the fleet would stay."
                                      << "June Takeda";
}

void ActorNamesTest::aMonthMayBePartOfAName()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(readActors(text).names(ActorKind::Person), QStringList { name });
}

void ActorNamesTest::aMonthBesideANameIsNoPartOfIt()
{
    QCOMPARE(readActors(QStringLiteral("She met Marta Wei Jun 5 in Oslo.")).names(ActorKind::Person),
             QStringList { QStringLiteral("Marta Wei") });
    QCOMPARE(readActors(QStringLiteral("In May Torvald Quist resigned.")).names(ActorKind::Person),
             QStringList { QStringLiteral("Torvald Quist") });
}

/// A caption without a stop.
void ActorNamesTest::aNameEndsWhereTheNextSentenceBegins()
{
    const ActorReading reading
        = readActors(QStringLiteral("Marta Vik of TNP In the west of the town, Marta Vik of TNP was elected again."));
    QVERIFY(reading.has(QStringLiteral("TNP")));
    QVERIFY(!reading.has(QStringLiteral("TNP In")));
}

void ActorNamesTest::aPlaceThatFrontsTheSentenceIsNoPartOfTheName()
{
    const ActorReading reading = readActors(QStringLiteral("Later in Oslo Quist praised the crew."));
    QCOMPARE(reading.names(ActorKind::Person), QStringList { QStringLiteral("Quist") });
    QVERIFY(!reading.has(QStringLiteral("Oslo Quist")));
}

void ActorNamesTest::otherCapitalsAreNoActors_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("weekday and month") << "On Tuesday, in March, it rained.";
    QTest::newRow("treaty") << "They signed the Comprehensive Fishing Agreement.";
    QTest::newRow("war") << "It stood since World War II.";
    QTest::newRow("belief") << "Muslims and Christians prayed.";
    QTest::newRow("opening adverb") << "Accordingly, the road was closed.";
    QTest::newRow("acronym of a thing") << "The GDP grew and the AI failed.";
    QTest::newRow("money") << "It cost US$20 million.";
}

void ActorNamesTest::otherCapitalsAreNoActors()
{
    QFETCH(QString, text);
    const ActorReading reading = readActors(text);
    QVERIFY2(reading.actors.empty(), qPrintable(reading.actors.empty() ? QString() : reading.actors.front().name));
}

void ActorNamesTest::theWordThatOpensASentenceIsNoPartOfTheName()
{
    const ActorReading reading
        = readActors(QStringLiteral("While Oslo was calm, Bergen was not. Although Ole Vik agreed, he left."));
    QCOMPARE(reading.meantBy(QStringLiteral("Oslo")), QStringLiteral("Norway"));
    QCOMPARE(reading.names(ActorKind::Person), QStringList { QStringLiteral("Ole Vik") });
}

void ActorNamesTest::aPairJoinedByAHyphenIsTwoPersons()
{
    const ActorReading reading
        = readActors(QStringLiteral("The Vik-Berg summit is over. Ole Vik and Marta Berg left."));
    QCOMPARE(reading.meantBy(QStringLiteral("Vik")), QStringLiteral("Ole Vik"));
    QCOMPARE(reading.meantBy(QStringLiteral("Berg")), QStringLiteral("Marta Berg"));
}

void ActorNamesTest::countriesJoinedByAHyphenStayApart()
{
    const ActorReading reading = readActors(QStringLiteral("The Norway-Sweden border is open."));
    QCOMPARE(reading.names(ActorKind::Country), (QStringList { QStringLiteral("Norway"), QStringLiteral("Sweden") }));
}

void ActorNamesTest::aNameThatIsAPlantsIsNoPerson()
{
    const ActorReading reading
        = readActors(QStringLiteral("He toured the Ivan Dorin and Vetrov tractor plants on Friday."));
    QCOMPARE(reading.names(ActorKind::Person), QStringList());
}

void ActorNamesTest::anAddressHoldsNoNames()
{
    QVERIFY(readActors(QStringLiteral("https://www.example.org/Norway/Ole-Vik.html")).actors.empty());
}

QTEST_GUILESS_MAIN(ActorNamesTest)
#include "tst_actor_names.moc"
