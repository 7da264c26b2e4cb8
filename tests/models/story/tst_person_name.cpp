// SPDX-License-Identifier: GPL-3.0-or-later
// Tests how names are taken apart and when two spellings meet.
#include "models/story/name_rules.h"
#include "models/story/person_name.h"

#include <QTest>

using namespace demarche;

namespace {

QString keyOf(const char* name) { return personNameOf(QString::fromUtf8(name), shippedNameRules()).pairKey(); }

} // namespace

class PersonNameTest : public QObject {
    Q_OBJECT

private slots:
    void theShippedRulesHaveNoFaults();
    void spellingsOfOneNameMeet_data();
    void spellingsOfOneNameMeet();
    void twoNamesDoNotMeet_data();
    void twoNamesDoNotMeet();
    void familyNamesAreFoundByTheOrderOfTheirOrigin();
    void anInitialFitsTheNameItBegins();
};

void PersonNameTest::theShippedRulesHaveNoFaults()
{
    QCOMPARE(shippedNameRules().faults, QStringList());
    QVERIFY(shippedNameRules().familyFirst.contains(QStringLiteral("kim")));
    QCOMPARE(shippedNameRules().capitals.value(QStringLiteral("KR")), QStringList { QStringLiteral("Seoul") });
}

void PersonNameTest::spellingsOfOneNameMeet_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("hyphen") << QByteArray("Kim Hong-kyun") << QByteArray("Kim Hong Kyun");
    QTest::newRow("written together") << QByteArray("Kim Jong-un") << QByteArray("Kim Jongun");
    QTest::newRow("order") << QByteArray("Kamikawa Yoko") << QByteArray("Yoko Kamikawa");
    QTest::newRow("order of three") << QByteArray("Jong Un Kim") << QByteArray("Kim Jong Un");
    QTest::newRow("transliteration") << QByteArray("Andrey Rudenko") << QByteArray("Andrei Rudenko");
    QTest::newRow("double y") << QByteArray("Volodymyr Zelenskyy") << QByteArray("Volodymyr Zelensky");
    QTest::newRow("iy") << QByteArray("Volodymyr Zelenskiy") << QByteArray("Volodymyr Zelenskyy");
    QTest::newRow("patronymic") << QByteArray("Andrey Borisovich Kulik") << QByteArray("Andrey Kulik");
    QTest::newRow("patronymic of -ovich")
        << QByteArray("Roman Arkadyevich Abramovich") << QByteArray("Roman Abramovich");
    QTest::newRow("marks") << QByteArray("Recep Erdo\xc4\x9f"
                                         "an")
                           << QByteArray("Recep Erdogan");
    QTest::newRow("letters without decomposition")
        << QByteArray("Lech Wa\xc5\x82\xc4\x99sa") << QByteArray("Lech Walesa");
    QTest::newRow("case") << QByteArray("KIM HONG-KYUN") << QByteArray("Kim Hong-kyun");
    QTest::newRow("double first name") << QByteArray("Jean-Luc Delmas") << QByteArray("Jean Luc Delmas");
    QTest::newRow("short form") << QByteArray("Tony Blinken") << QByteArray("Antony Blinken");
}

void PersonNameTest::spellingsOfOneNameMeet()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QCOMPARE(keyOf(one), keyOf(other));
}

void PersonNameTest::twoNamesDoNotMeet_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("two Kims") << QByteArray("Kim Jong Un") << QByteArray("Kim Hong Kyun");
    QTest::newRow("close Kims") << QByteArray("Kim Jong-nam") << QByteArray("Kim Yong-nam");
    QTest::newRow("brothers") << QByteArray("Andrey Kulik") << QByteArray("Sergey Kulik");
    QTest::newRow("bare and full") << QByteArray("Kim") << QByteArray("Kim Jong Un");
}

void PersonNameTest::twoNamesDoNotMeet()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QVERIFY(keyOf(one) != keyOf(other));
}

void PersonNameTest::familyNamesAreFoundByTheOrderOfTheirOrigin()
{
    const NameRules& rules = shippedNameRules();
    QCOMPARE(personNameOf(QStringLiteral("Chang Ho-jin"), rules).shownFamily, QStringLiteral("Chang"));
    QCOMPARE(personNameOf(QStringLiteral("Wang Yi"), rules).shownFamily, QStringLiteral("Wang"));
    QCOMPARE(personNameOf(QStringLiteral("Sergey Lavrov"), rules).shownFamily, QStringLiteral("Lavrov"));
    QCOMPARE(personNameOf(QStringLiteral("Ursula von der Leyen"), rules).shownFamily, QStringLiteral("von der Leyen"));
    QCOMPARE(personNameOf(QStringLiteral("John Roe Jr."), rules).shownFamily, QStringLiteral("Roe"));
    QVERIFY(personNameOf(QStringLiteral("  "), rules).family.isEmpty());
}

void PersonNameTest::anInitialFitsTheNameItBegins()
{
    const NameRules& rules = shippedNameRules();
    const PersonName initial = personNameOf(QStringLiteral("Joan B. Roe"), rules);
    const PersonName whole = personNameOf(QStringLiteral("Joan Berta Roe"), rules);
    const PersonName other = personNameOf(QStringLiteral("Joan Clara Roe"), rules);
    QVERIFY(initial.middleFits(whole));
    QVERIFY(!initial.middleFits(other));
    QVERIFY(!whole.middleFits(other));
}

QTEST_GUILESS_MAIN(PersonNameTest)
#include "tst_person_name.moc"
