// SPDX-License-Identifier: GPL-3.0-or-later
// Tests what other articles can tell of an article's day of publication.
#include "models/story/publication_evidence.h"
#include "tests/models/story/story_scenes.h"

#include <QTest>

using namespace demarche;

namespace {

struct Days {
    const char* summons = nullptr;
    const char* signing = nullptr;
    DateOrigin origin = DateOrigin::Relative;
    bool isYearless = false;
};

/// Arvania's Velt summons Borland's Roe; Velt and Borland's president Ama Bo sign a pact.
ArticleFindingsPtr article(const char* published, const Days& days)
{
    FindingsBuilder builder(QStringLiteral("Ida Velt summoned Jan Roe. Earlier Ida Velt and Ama Bo signed a pact."));
    if (published)
        builder.published(published);
    const qint32 velt = builder.person(QStringLiteral("Ida Velt"), QStringLiteral("AV"));
    const qint32 roe = builder.person(QStringLiteral("Jan Roe"), QStringLiteral("BO"));
    const qint32 bo = builder.person(QStringLiteral("Ama Bo"), QStringLiteral("BO"));
    const auto dated = [&](FindingsBuilder::Act act, const char* day) {
        (days.isYearless ? act.yearless : act.when) = day;
        act.origin = days.origin;
        builder.event(act);
    };
    if (days.summons)
        dated({ .trigger = "summoned",
                .family = "summon",
                .type = EventType::Accuse,
                .actors = { velt },
                .recipients = { roe } },
              days.summons);
    if (days.signing)
        dated({ .trigger = "signed", .family = "sign-treaty", .type = EventType::Support, .actors = { velt, bo } },
              days.signing);
    return builder.build();
}

const Days stated { "2031-06-20", "2031-06-18", DateOrigin::Stated };

} // namespace

class PublicationEvidenceTest : public QObject {
    Q_OBJECT

private slots:
    void aYearlessArticleLearnsItsYear();
    void aLoneArticleLearnsNothing();
    void twoLikelyYearsAreNoYear();
    void aWrongHeadingIsContradictedByTwoActs();
    void oneActIsNotEnough();
    void aHeadingBorneOutByOneActStands();
    void aWeeklyRoutineIsNoContradiction();
    void anArticleThatNamesItsDaysIsNotContradicted();
};

void PublicationEvidenceTest::aYearlessArticleLearnsItsYear()
{
    const auto evidence = publicationEvidence(
        { article("2031-06-22", stated), article(nullptr, { "XXXX-06-20", "XXXX-06-18", DateOrigin::Unknown, true }) });
    QCOMPARE(evidence.size(), size_t(1));
    QCOMPARE(evidence[0].article, 1);
    QCOMPARE(evidence[0].kind, PublicationEvidenceKind::Unstated);
    QCOMPARE(evidence[0].assumed.toEdtf(), QStringLiteral("2031-06-20~"));
    QCOMPARE(evidence[0].otherArticle, 0);
    QVERIFY(!evidence[0].reason.isEmpty());
}

void PublicationEvidenceTest::aLoneArticleLearnsNothing()
{
    QVERIFY(publicationEvidence({ article(nullptr, { "XXXX-06-20", nullptr, DateOrigin::Unknown, true }) }).empty());
    QVERIFY(publicationEvidence({ article(nullptr, { "XXXX-06-20", nullptr, DateOrigin::Unknown, true }),
                                  scenes::recallByArvania("2031-03-04") })
                .empty());
}

void PublicationEvidenceTest::twoLikelyYearsAreNoYear()
{
    const Days other { "2029-06-20", nullptr, DateOrigin::Stated };
    const Days one { "2031-06-20", nullptr, DateOrigin::Stated };
    QVERIFY(publicationEvidence({ article("2031-06-22", one), article("2029-06-22", other),
                                  article(nullptr, { "XXXX-06-20", nullptr, DateOrigin::Unknown, true }) })
                .empty());
}

void PublicationEvidenceTest::aWrongHeadingIsContradictedByTwoActs()
{
    const auto evidence
        = publicationEvidence({ article("2031-06-22", stated), article("2031-07-20", { "2031-07-18", "2031-07-16" }) });
    QCOMPARE(evidence.size(), size_t(1));
    QCOMPARE(evidence[0].article, 1);
    QCOMPARE(evidence[0].kind, PublicationEvidenceKind::Contradicted);
    QCOMPARE(evidence[0].assumed.toEdtf(), QStringLiteral("2031-06-22~"));
}

void PublicationEvidenceTest::oneActIsNotEnough()
{
    QVERIFY(publicationEvidence({ article("2031-06-22", stated), article("2031-07-20", { "2031-07-18", nullptr }) })
                .empty());
}

void PublicationEvidenceTest::aHeadingBorneOutByOneActStands()
{
    const Days otherDays { "2031-06-20", "2031-07-16", DateOrigin::Stated };
    QVERIFY(
        publicationEvidence({ article("2031-07-22", otherDays), article("2031-07-20", { "2031-07-18", "2031-07-16" }) })
            .empty());
}

void PublicationEvidenceTest::aWeeklyRoutineIsNoContradiction()
{
    QVERIFY(
        publicationEvidence({ article("2031-06-22", stated), article("2031-06-29", { "2031-06-27", "2031-06-25" }) })
            .empty());
}

void PublicationEvidenceTest::anArticleThatNamesItsDaysIsNotContradicted()
{
    QVERIFY(publicationEvidence({ article("2031-06-22", stated),
                                  article("2031-07-20", { "2031-07-18", "2031-07-16", DateOrigin::Stated }) })
                .empty());
}

QTEST_GUILESS_MAIN(PublicationEvidenceTest)
#include "tst_publication_evidence.moc"
