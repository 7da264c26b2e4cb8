// SPDX-License-Identifier: GPL-3.0-or-later
// Tests which names are one person: never two of one name, never one in several spellings.
#include "tests/models/analysis/actor_reading.h"

#include <QTest>

using namespace demarche;
using namespace demarche::tests;

class ActorLinkingTest : public QObject {
    Q_OBJECT

private slots:
    void spellingsOfOnePersonAreOne_data();
    void spellingsOfOnePersonAreOne();
    void personsOfOneFamilyNameAreTwo_data();
    void personsOfOneFamilyNameAreTwo();
    void aFamilyNameIsThePersonLastIntroduced();
    void aTitleChoosesAmongBearersOfTheName();
    void aNameInTheHeadlineIsThePersonIntroducedLater();
    void anAcronymIsItsExpansion();
    void aBodyActsWhateverItsVerb();
    void aCapitalIsTheCountryUnlessPlainlyThePlace_data();
    void aCapitalIsTheCountryUnlessPlainlyThePlace();
    void aSeatOfPowerIsItsBody();
    void aCompassPointIsTheCountryThatTheArticleSpeaksOf();
    void aBylineIsASourceOnly();
    void aPictureCreditIsASourceOnly();
    void aFamilyNameThatIsACityIsThePersonIntroduced();
    void anAgencyThatReportsInASentenceActs();
    void aPlaceBeforeANameIsApart();
    void aPeoplesArmyIsOneName();
    void aMinisterialForumIsOneName();
};

void ActorLinkingTest::aPlaceBeforeANameIsApart()
{
    const ActorReading reading = readActors(QStringLiteral(
        "President Torvald Quist travelled. Norway first agreed, but in Lima Quist called for a review."));
    QCOMPARE(reading.meantBy(QStringLiteral("Lima")), QStringLiteral("Lima"));
    QCOMPARE(reading.meantBy(QStringLiteral("Quist"), 2), QStringLiteral("Torvald Quist"));
}

void ActorLinkingTest::aPeoplesArmyIsOneName()
{
    const ActorReading reading = readActors(QStringLiteral("They joined the Bolivian People's Army last year."));
    QCOMPARE(reading.names(ActorKind::Organisation), QStringList { QStringLiteral("Bolivian People's Army") });
}

void ActorLinkingTest::aMinisterialForumIsOneName()
{
    const ActorReading reading = readActors(
        QStringLiteral("He told foreign ministers of the Africa Cooperation Forum (ACF) that it was late."));
    QVERIFY(reading.has(QStringLiteral("Africa Cooperation Forum")));
}

void ActorLinkingTest::spellingsOfOnePersonAreOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("hyphen or space") << "General Baek Min-kyu left. Later Baek Min Kyu came back.";
    QTest::newRow("order") << "Minister Sugita Haruko spoke. Haruko Sugita then left.";
    QTest::newRow("patronymic") << "Oleg Maksimovich Dorin came. Oleg Dorin left.";
    QTest::newRow("initial") << "Judge Harold Whitlam came. H. Whitlam left.";
    QTest::newRow("accent") << "Senator José Ortúzar came. Jose Ortuzar left.";
    QTest::newRow("particle that opens a sentence") << "Ursula von der Rohde came. Von der Rohde left.";
    QTest::newRow("surname") << "Senator José Ortúzar came. Ortúzar left.";
}

void ActorLinkingTest::spellingsOfOnePersonAreOne()
{
    QFETCH(QString, text);
    QCOMPARE(readActors(text).names(ActorKind::Person).size(), 1);
}

void ActorLinkingTest::personsOfOneFamilyNameAreTwo_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Korean") << "General Baek Min-kyu left. Minister Baek Min-ho came back.";
    QTest::newRow("Russian") << "Oleg Dorin came. Pavel Dorin left.";
    QTest::newRow("man and wife") << "Mr. Harold Whitlam came. Mrs. Joan Whitlam left.";
}

void ActorLinkingTest::personsOfOneFamilyNameAreTwo()
{
    QFETCH(QString, text);
    QCOMPARE(readActors(text).names(ActorKind::Person).size(), 2);
}

void ActorLinkingTest::aFamilyNameIsThePersonLastIntroduced()
{
    const ActorReading reading = readActors(QStringLiteral(
        "General Baek Min-kyu left on Friday. Baek was tired. Minister Baek Sung-ho stayed. Baek said so."));
    QCOMPARE(reading.meantBy(QStringLiteral("Baek"), 2), QStringLiteral("Baek Min-kyu"));
    QCOMPARE(reading.meantBy(QStringLiteral("Baek"), 4), QStringLiteral("Baek Sung-ho"));
}

void ActorLinkingTest::aTitleChoosesAmongBearersOfTheName()
{
    const ActorReading reading = readActors(
        QStringLiteral("Ambassador Oleg Dorin came. President Pavel Dorin left. Ambassador Dorin said nothing."));
    QCOMPARE(reading.meantBy(QStringLiteral("Dorin"), 3), QStringLiteral("Oleg Dorin"));
}

void ActorLinkingTest::aNameInTheHeadlineIsThePersonIntroducedLater()
{
    const ActorReading reading
        = readArticleActors(QStringLiteral("Dorin Warns Of Delays\nThe harbour will open late, Oleg Dorin said.\n"));
    QCOMPARE(reading.meantBy(QStringLiteral("Dorin")), QStringLiteral("Oleg Dorin"));
}

void ActorLinkingTest::anAcronymIsItsExpansion()
{
    const ActorReading reading
        = readActors(QStringLiteral("The Northern Fishing Council (NFC) met in Bergen. The NFC voted."));
    QCOMPARE(reading.meantBy(QStringLiteral("NFC"), 2), QStringLiteral("Northern Fishing Council"));
}

void ActorLinkingTest::aBodyActsWhateverItsVerb()
{
    QCOMPARE(readActors(QStringLiteral("The Peruvian parliament rejected the budget.")).names(ActorKind::Organisation),
             QStringList { QStringLiteral("Parliament (Peru)") });
    QCOMPARE(readActors(QStringLiteral("The Peruvian army shot the rebels.")).names(ActorKind::Organisation),
             QStringList { QStringLiteral("Army (Peru)") });
}

void ActorLinkingTest::aCapitalIsTheCountryUnlessPlainlyThePlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    QTest::newRow("subject") << "On Friday Oslo rejected the offer."
                             << "Norway";
    QTest::newRow("between") << "Ties between Oslo and Stockholm are good."
                             << "Norway";
    QTest::newRow("receiver") << "They sent arms to Oslo."
                              << "Norway";
    QTest::newRow("in") << "They met in Oslo."
                        << "Oslo";
    QTest::newRow("left") << "She left Oslo."
                          << "Oslo";
    QTest::newRow("trip to") << "He is on a trip to Oslo."
                             << "Oslo";
}

void ActorLinkingTest::aCapitalIsTheCountryUnlessPlainlyThePlace()
{
    QFETCH(QString, text);
    QFETCH(QString, meant);
    QCOMPARE(readActors(text).meantBy(QStringLiteral("Oslo")), meant);
}

void ActorLinkingTest::aSeatOfPowerIsItsBody()
{
    const ActorReading reading = readActors(QStringLiteral("The White House denied it. The Kremlin agreed."));
    QCOMPARE(reading.named(reading.meantBy(QStringLiteral("White House"))).bodyId, QStringLiteral("US:presidency"));
    QCOMPARE(reading.meantBy(QStringLiteral("Kremlin")), QStringLiteral("Russia"));
}

void ActorLinkingTest::aCompassPointIsTheCountryThatTheArticleSpeaksOf()
{
    const ActorReading reading = readActors(QStringLiteral("North Korea fired twice. The North said it was a test."));
    QCOMPARE(reading.meantBy(QStringLiteral("North"), 2), QStringLiteral("North Korea"));
    QVERIFY(readActors(QStringLiteral("It snowed in the North.")).names(ActorKind::Country).isEmpty());
}

void ActorLinkingTest::aBylineIsASourceOnly()
{
    const ActorReading reading
        = readArticleActors(QStringLiteral("Harbour to open late\nBy Tomas Lindqvist\nThe harbour opens on Monday.\n"));
    QVERIFY(reading.named(QStringLiteral("Tomas Lindqvist")).isSourceOnly);
}

void ActorLinkingTest::anAgencyThatReportsInASentenceActs()
{
    const ActorReading reading = readActors(QStringLiteral("The ship sank, Reuters reported on Monday."));
    QVERIFY(!reading.named(QStringLiteral("Reuters")).isSourceOnly);
}

void ActorLinkingTest::aPictureCreditIsASourceOnly()
{
    const ActorReading reading = readActors(QStringLiteral("The crew left the quay on Monday. Photo: Marta Vik."));
    QVERIFY(reading.named(QStringLiteral("Marta Vik")).isSourceOnly);
    const ActorReading acting
        = readActors(QStringLiteral("The crew left the quay on Monday. Photo: Marta Vik. Vik sold it at once."));
    QVERIFY(!acting.named(QStringLiteral("Marta Vik")).isSourceOnly);
}

void ActorLinkingTest::aFamilyNameThatIsACityIsThePersonIntroduced()
{
    const ActorReading reading = readActors(
        QStringLiteral("Jack Oslo left the ship. Oslo said he was tired. He flew to Oslo later. Oslo wrote a book."));
    QCOMPARE(reading.meantBy(QStringLiteral("Oslo"), 2), QStringLiteral("Jack Oslo"));
    QCOMPARE(reading.meantBy(QStringLiteral("Oslo"), 3), QStringLiteral("Oslo"));
    QCOMPARE(reading.meantBy(QStringLiteral("Oslo"), 4), QStringLiteral("Jack Oslo"));
    // nobody of that name has been introduced yet
    const ActorReading before = readActors(QStringLiteral("Oslo said it would act. Jack Oslo left the ship."));
    QCOMPARE(before.meantBy(QStringLiteral("Oslo")), QStringLiteral("Norway"));
}

QTEST_GUILESS_MAIN(ActorLinkingTest)
#include "tst_actor_linking.moc"
