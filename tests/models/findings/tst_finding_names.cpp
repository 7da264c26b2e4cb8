// SPDX-License-Identifier: GPL-3.0-or-later
// Tests the names that the story JSON promises.
#include "models/findings/article_findings.h"

#include <QSet>
#include <QTest>

using namespace demarche;

namespace {

template<class Enum>
QStringList namesUpTo(Enum last)
{
    QStringList names;
    for (int i = 0; i <= int(last); ++i)
        names.append(nameOf(Enum(i)));
    return names;
}

} // namespace

class FindingNamesTest : public QObject {
    Q_OBJECT

private slots:
    void namesAreThoseOfTheFormat();
    void everyEventTypeIsFoundByItsName();
    void everyTypeStandsOnOneSide();
};

void FindingNamesTest::namesAreThoseOfTheFormat()
{
    QCOMPARE(namesUpTo(ActorKind::Group), QStringList({ "person", "organisation", "country", "place", "group" }));
    QCOMPARE(namesUpTo(QuoteKind::Phrase), QStringList({ "direct", "mixed", "indirect", "phrase" }));
    QCOMPARE(namesUpTo(Confidence::Low), QStringList({ "high", "medium", "low" }));
    QCOMPARE(namesUpTo(Certainty::Unsure), QStringList({ "certain", "likely", "unsure" }));
    QCOMPARE(namesUpTo(DateOrigin::Unknown),
             QStringList({ "stated", "relative", "inferred", "publication", "unknown" }));
    QCOMPARE(namesUpTo(PublicationOrigin::Unknown), QStringList({ "stated", "inferred", "given", "unknown" }));
    QCOMPARE(namesUpTo(EventStatus::Hypothetical),
             QStringList({ "happened", "planned", "claimed", "denied", "hypothetical" }));
    QCOMPARE(namesUpTo(ParticipantRole::Other), QStringList({ "actor", "recipient", "other" }));
    QCOMPARE(namesUpTo(Quad::Neutral),
             QStringList(
                 { "verbal cooperation", "material cooperation", "verbal conflict", "material conflict", "neutral" }));
}

void FindingNamesTest::everyEventTypeIsFoundByItsName()
{
    for (int i = 0; i <= int(EventType::Other); ++i)
        QCOMPARE(eventTypeNamed(nameOf(EventType(i))), EventType(i));
    QVERIFY(!eventTypeNamed(u"SUMMON"));
    QVERIFY(!eventTypeNamed(u""));
}

void FindingNamesTest::everyTypeStandsOnOneSide()
{
    QCOMPARE(quadOf(EventType::Consult), Quad::VerbalCooperation);
    QCOMPARE(quadOf(EventType::Retreat), Quad::MaterialCooperation);
    QCOMPARE(quadOf(EventType::Accuse), Quad::VerbalConflict);
    QCOMPARE(quadOf(EventType::Sanction), Quad::MaterialConflict);
    QCOMPARE(quadOf(EventType::Statement), Quad::Neutral);
}

QTEST_GUILESS_MAIN(FindingNamesTest)
#include "tst_finding_names.moc"
