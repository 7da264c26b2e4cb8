// SPDX-License-Identifier: GPL-3.0-or-later
// Tests titles and whose they are, bodies and whose they are, role nouns and pronouns.
#include "tests/models/analysis/actor_reading.h"

#include <QTest>

using namespace demarche;
using namespace demarche::tests;

class ActorRolesTest : public QObject {
    Q_OBJECT

private slots:
    void titlesBesideANameAreItsRoles_data();
    void titlesBesideANameAreItsRoles();
    void aBodyHasOneKeyByAllItsNames_data();
    void aBodyHasOneKeyByAllItsNames();
    void aBareBodyIsTheOneLastSpokenOf();
    void aRoleNounIsItsHolder_data();
    void aRoleNounIsItsHolder();
    void anIndefiniteRoleNounIsNobody();
    void aRoleNounTellsWhoseOfficialSomebodyIs();
    void aViceOfOneSideIsNotTheChiefOfAnother();
    void aPersonIsOfTheStateServed_data();
    void aPersonIsOfTheStateServed();
    void aBodyIsOfTheStateThatDescribesIt_data();
    void aBodyIsOfTheStateThatDescribesIt();
    void anUnknownOfficialIsOfTheMinistryLastSpokenOf();
    void pronounsFollowTheSubject_data();
    void pronounsFollowTheSubject();
    void aPronounWithoutALikelyReadingIsLeftAlone();
    void unnamedPeopleWhoSpeakAreAGroup();
    void theyAreTheGroupThatSpoke();
    void theyAreTheTwoNamedSideBySide();
    void sheInSomebodysWordsIsSomebodyElse();
    void aPartOfABodyIsNoActorOfItsOwn();
    void aWordThatOpensAQuotationIsNoName_data();
    void aWordThatOpensAQuotationIsNoName();
};

void ActorRolesTest::titlesBesideANameAreItsRoles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("country");
    QTest::newRow("before") << "Norwegian Deputy Foreign Minister Ole Vik left."
                            << "Norwegian Deputy Foreign Minister"
                            << "NO";
    QTest::newRow("before, with a post") << "Norwegian Ambassador to Chile Ole Vik left."
                                         << "Norwegian Ambassador to Chile"
                                         << "NO";
    QTest::newRow("after") << "Ole Vik, the ambassador of Norway, left."
                           << "ambassador of Norway"
                           << "NO";
    QTest::newRow("owner") << "Norway's first vice minister Ole Vik left."
                           << "Norway's first vice minister"
                           << "NO";
    QTest::newRow("between commas") << "The Norwegian ambassador, Ole Vik, left."
                                    << "Norwegian ambassador"
                                    << "NO";
    QTest::newRow("of a body") << "Norwegian Foreign Ministry spokesman Ole Vik left."
                               << "Norwegian Foreign Ministry spokesman"
                               << "NO";
}

void ActorRolesTest::titlesBesideANameAreItsRoles()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QFETCH(QString, country);
    const ActorFinding person = readActors(text).named(QStringLiteral("Ole Vik"));
    QCOMPARE(person.roles.size(), size_t(1));
    QCOMPARE(person.roles.front().title, title);
    QCOMPARE(person.roles.front().country, country);
    QCOMPARE(person.country, country);
}

void ActorRolesTest::aBodyHasOneKeyByAllItsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("adjective") << "The Norwegian Foreign Ministry said no.";
    QTest::newRow("possessive") << "Norway's Ministry of Foreign Affairs said no.";
    QTest::newRow("capital") << "It was Oslo's foreign ministry that said no.";
    QTest::newRow("of") << "The Ministry of Foreign Affairs of Norway said no.";
    QTest::newRow("a statement of it") << "Norway urged Chile to stop, a foreign ministry statement said.";
    QTest::newRow("of whoever acted before")
        << "Norway recalled Chile's envoy on Friday. The foreign ministry said no.";
    QTest::newRow("its") << "Norway waited, its foreign ministry said.";
    QTest::newRow("its, not the object's") << "Norway urged Chile to stop, its foreign ministry said.";
    QTest::newRow("its, not of what stands in front")
        << "After a week in Chile Norway waited, its foreign ministry said.";
}

void ActorRolesTest::aBodyHasOneKeyByAllItsNames()
{
    QFETCH(QString, text);
    const ActorFinding body = readActors(text).named(QStringLiteral("Ministry of Foreign Affairs (Norway)"));
    QCOMPARE(body.bodyId, QStringLiteral("NO:foreign-ministry"));
    QCOMPARE(body.country, QStringLiteral("NO"));
    QCOMPARE(body.kind, ActorKind::Organisation);
}

void ActorRolesTest::theyAreTheGroupThatSpoke()
{
    const ActorReading reading
        = readActors(QStringLiteral("Experts warned of delays. They said that costs would rise."));
    QCOMPARE(reading.meantBy(QStringLiteral("They")), QStringLiteral("Experts"));
    const ActorReading two = readActors(
        QStringLiteral("Experts warned of delays. President Torvald Quist received Lena Vik, and they signed."));
    QCOMPARE(two.meantBy(QStringLiteral("they")), QString());
}

void ActorRolesTest::theyAreTheTwoNamedSideBySide()
{
    const ActorReading reading = readActors(
        QStringLiteral("Torvald Quist and Lena Vik flew to Oslo on Monday. They signed a pact about the port."));
    for (const QString& name : { QStringLiteral("Torvald Quist"), QStringLiteral("Lena Vik") }) {
        const std::vector<ActorMention> mentions = reading.named(name).mentions;
        QCOMPARE(mentions.size(), size_t(2));
        QCOMPARE(mentions.back().span.in(reading.text).toString(), QStringLiteral("They"));
    }
    // with a third beside them nobody knows who "they" are
    const ActorReading three = readActors(
        QStringLiteral("Torvald Quist and Lena Vik flew to Oslo with Ana Ruiz. They signed a pact about the port."));
    QCOMPARE(three.meantBy(QStringLiteral("They")), QString());
}

void ActorRolesTest::sheInSomebodysWordsIsSomebodyElse()
{
    const ActorReading reading
        = readActors(QStringLiteral("Lena Vik waited. Lena Vik said: \"She left at noon.\" She then closed the door."));
    QCOMPARE(reading.meantBy(QStringLiteral("She"), 1), QString());
    QCOMPARE(reading.meantBy(QStringLiteral("She"), 2), QStringLiteral("Lena Vik"));
}

void ActorRolesTest::aPartOfABodyIsNoActorOfItsOwn()
{
    const ActorReading reading
        = readActors(QStringLiteral("Norway's Security Council had its Standing Committee meet."));
    QVERIFY(!reading.has(QStringLiteral("Standing Committee")));
}

void ActorRolesTest::aWordThatOpensAQuotationIsNoName_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("also a family name") << "\"Go home,\" the guard said.";
    QTest::newRow("also a magazine") << "The guard said: \"People waited in the rain.\"";
    QTest::newRow("also a name, after an acronym") << "The army acted, added the AFRC. No injuries were reported.";
}

void ActorRolesTest::aWordThatOpensAQuotationIsNoName()
{
    QFETCH(QString, text);
    const ActorReading reading = readActors(text);
    for (const char* name : { "Go", "People", "No" })
        QVERIFY2(!reading.has(QLatin1String(name)), name);
}

void ActorRolesTest::aRoleNounTellsWhoseOfficialSomebodyIs()
{
    const ActorReading reading = readActors(QStringLiteral(
        "Peru summoned Norway's envoy on Monday. It protested through Ambassador Torvald Quist, the ministry said."));
    const QString quist = QStringLiteral("Torvald Quist");
    QCOMPARE(reading.meantBy(QStringLiteral("Norway's envoy")), quist);
    QCOMPARE(reading.named(quist).country, QStringLiteral("NO"));
    // with envoys of two states in question nobody can tell
    const ActorReading two = readActors(QStringLiteral(
        "Peru summoned Norway's envoy and Chile's ambassador. It protested through Ambassador Torvald Quist."));
    QCOMPARE(two.named(quist).country, QString());
}

void ActorRolesTest::aViceOfOneSideIsNotTheChiefOfAnother()
{
    const ActorReading reading = readActors(
        QStringLiteral("President Torvald Quist waited. The Chilean vice president spoke. The prime minister left."));
    QCOMPARE(reading.named(QStringLiteral("Torvald Quist")).country, QString());
    QVERIFY(reading.meantBy(QStringLiteral("Chilean vice president")).isEmpty());
    QVERIFY(reading.meantBy(QStringLiteral("The prime minister")).isEmpty());
}

void ActorRolesTest::aPersonIsOfTheStateServed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("its, of the subject")
        << "On Monday Norway announced a trip to Chile by its foreign minister, Torvald Quist.";
    QTest::newRow("of a state's army") << "With them went Marshal Torvald Quist of the Norwegian People's Army.";
    QTest::newRow("chair of a state's committee") << "Torvald Quist, chair of Norway's space committee, went too.";
}

void ActorRolesTest::aPersonIsOfTheStateServed()
{
    QFETCH(QString, text);
    QCOMPARE(readActors(text).named(QStringLiteral("Torvald Quist")).country, QStringLiteral("NO"));
}

void ActorRolesTest::aBodyIsOfTheStateThatDescribesIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("adjective and noun before")
        << "He told the Norwegian newspaper Nordstjerna Weekly that it was over.";
    QTest::newRow("possessor after") << "The Nordstjerna Weekly, Norway's ruling party paper, printed it.";
}

void ActorRolesTest::aBodyIsOfTheStateThatDescribesIt()
{
    QFETCH(QString, text);
    const ActorFinding paper = readActors(text).named(QStringLiteral("Nordstjerna Weekly"));
    QCOMPARE(paper.kind, ActorKind::Organisation);
    QCOMPARE(paper.country, QStringLiteral("NO"));
}

void ActorRolesTest::aBareBodyIsTheOneLastSpokenOf()
{
    const ActorReading reading = readActors(QStringLiteral(
        "The Norwegian Foreign Ministry protested to Chile. The ministry said so. Later the Foreign Ministry closed."));
    const QString norway = QStringLiteral("Ministry of Foreign Affairs (Norway)");
    QCOMPARE(reading.meantBy(QStringLiteral("The ministry")), norway);
    QCOMPARE(reading.meantBy(QStringLiteral("Foreign Ministry"), 2), norway);
}

void ActorRolesTest::aRoleNounIsItsHolder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("noun");
    QTest::newRow("later") << "Norwegian Ambassador Ole Vik came. Then the ambassador left."
                           << "ambassador";
    QTest::newRow("synonym") << "Norwegian Ambassador Ole Vik came. Then the Norwegian envoy left."
                             << "Norwegian envoy";
    QTest::newRow("broader") << "Norwegian President Ole Vik came. Then the Norwegian leader left."
                             << "Norwegian leader";
    QTest::newRow("earlier")
        << "Chile summoned the Norwegian ambassador. It told Ole Vik, the ambassador of Norway, to go."
        << "Norwegian ambassador";
}

void ActorRolesTest::aRoleNounIsItsHolder()
{
    QFETCH(QString, text);
    QFETCH(QString, noun);
    QCOMPARE(readActors(text).meantBy(noun), QStringLiteral("Ole Vik"));
}

void ActorRolesTest::anIndefiniteRoleNounIsNobody()
{
    const ActorReading reading
        = readActors(QStringLiteral("Norwegian President Ole Vik came. A Norwegian official stood by."));
    QCOMPARE(reading.meantBy(QStringLiteral("Norwegian official")), QString());
}

void ActorRolesTest::anUnknownOfficialIsOfTheMinistryLastSpokenOf()
{
    const ActorReading reading = readActors(
        QStringLiteral("The Norwegian Foreign Ministry protested. Vice Minister Qwembo Zatiri signed the note."));
    QCOMPARE(reading.named(QStringLiteral("Qwembo Zatiri")).country, QStringLiteral("NO"));
}

void ActorRolesTest::pronounsFollowTheSubject_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pronoun");
    QTest::addColumn<QString>("meant");
    QTest::newRow("next sentence") << "Ole Vik met Harald Dahl on Friday. He was late."
                                   << "He"
                                   << "Ole Vik";
    QTest::newRow("gender") << "Ole Vik met Ingrid Dahl on Friday. She was late."
                            << "She"
                            << "Ingrid Dahl";
    QTest::newRow("after its front") << "It was late. While he did not wait, Ole Vik told reporters more."
                                     << "he"
                                     << "Ole Vik";
    QTest::newRow("body") << "Norway closed the port. It said the storm was near."
                          << "It"
                          << "Norway";
}

void ActorRolesTest::pronounsFollowTheSubject()
{
    QFETCH(QString, text);
    QFETCH(QString, pronoun);
    QFETCH(QString, meant);
    QCOMPARE(readActors(text).meantBy(pronoun, pronoun == QStringLiteral("It") ? 1 : 1), meant);
}

void ActorRolesTest::aPronounWithoutALikelyReadingIsLeftAlone()
{
    QCOMPARE(readActors(QStringLiteral("The road was closed. He was late.")).meantBy(QStringLiteral("He")), QString());
}

void ActorRolesTest::unnamedPeopleWhoSpeakAreAGroup()
{
    const ActorReading reading = readActors(QStringLiteral("Experts have warned of floods. The experts left."));
    QCOMPARE(reading.names(ActorKind::Group), QStringList { QStringLiteral("Experts") });
}

QTEST_GUILESS_MAIN(ActorRolesTest)
#include "tst_actor_roles.moc"
