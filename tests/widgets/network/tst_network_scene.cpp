// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/network_story.h"
#include "widgets/network/network_scene.h"

#include <QTest>

using namespace demarche;
using namespace demarche::test;

namespace {

NetworkScene sceneOf(const StoryPtr& story)
{
    const ActorGraph graph = actorGraph(*story);
    return { story, graph, layOut(graph, *story) };
}

qsizetype edgeBetween(const NetworkScene& scene, ActorId source, ActorId target)
{
    for (size_t i = 0; i < scene.edges().size(); ++i) {
        const SceneEdge& edge = scene.edges()[i];
        if (edge.source == scene.nodeOf(source) && edge.target == scene.nodeOf(target))
            return qsizetype(i);
    }
    return -1;
}

std::optional<InstantRange> days(const char* edtf) { return FuzzyDate::parse(QString::fromLatin1(edtf))->drawnRange(); }

} // namespace

class TestNetworkScene : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        NetworkStoryMaker make;
        m_first = make.person(QStringLiteral("First"), QStringLiteral("KR"));
        m_second = make.person(QStringLiteral("Second"), QStringLiteral("RU"));
        m_third = make.actor(QStringLiteral("Ministry"), ActorKind::Organisation, QStringLiteral("RU"));
        make.act({ m_first, m_second, EventType::Accuse, "2023-09-19" });
        make.act({ m_first, m_second, EventType::Accuse, "2024-06-21" });
        make.meeting({ m_first, m_third }, "2024-06-25");
        m_story = make.story();
    }

    void whatBothDoTogetherIsOneEdgeWithTwoArrows()
    {
        const NetworkScene scene = sceneOf(m_story);
        QCOMPARE(scene.edges().size(), size_t(2));
        const bool isThere = edgeBetween(scene, m_first, m_third) >= 0;
        const qsizetype meeting = isThere ? edgeBetween(scene, m_first, m_third) : edgeBetween(scene, m_third, m_first);
        QVERIFY(meeting >= 0);
        QVERIFY(scene.edges()[size_t(meeting)].isMutual);
        QVERIFY(!scene.edges()[size_t(edgeBetween(scene, m_first, m_second))].isMutual);
    }

    void thePeriodFadesAndMovesNothing()
    {
        NetworkScene scene = sceneOf(m_story);
        const QPointF before = scene.nodes()[0].place;
        scene.setFilter({ {}, {}, days("2024-06-20/2024-06-22") });
        QCOMPARE(scene.nodes()[0].place, before);
        const size_t edge = size_t(edgeBetween(scene, m_first, m_second));
        QCOMPARE(scene.eventsNow(edge), 1);
        QCOMPARE(scene.eventsInAll(edge), 2);
        QVERIFY(scene.isActive(size_t(scene.nodeOf(m_second))));
        QVERIFY(!scene.isActive(size_t(scene.nodeOf(m_third))));
        QCOMPARE(scene.activeNodeCount(), 2);
    }

    void theFilterTakesEventsAndActorsOut()
    {
        NetworkScene scene = sceneOf(m_story);
        scene.setFilter({ {}, { false, true, false }, {} });
        QCOMPARE(scene.eventsNow(size_t(edgeBetween(scene, m_first, m_second))), 1);
        QVERIFY(!scene.isActive(size_t(scene.nodeOf(m_third))));
        scene.setFilter({ { true, false, true }, {}, {} });
        QVERIFY(scene.isHidden(size_t(scene.nodeOf(m_second))));
        QCOMPARE(scene.eventsNow(size_t(edgeBetween(scene, m_first, m_second))), 0);
    }

    void whatIsHiddenOutsideThePeriodIsNotDrawn()
    {
        NetworkScene scene = sceneOf(m_story);
        SceneFilter filter;
        filter.period = days("2023-09-19");
        filter.absent = Absent::Hidden;
        scene.setFilter(filter);
        QVERIFY(!scene.isDrawn(size_t(scene.nodeOf(m_third))));
        QVERIFY(scene.isDrawn(size_t(scene.nodeOf(m_second))));
    }

    void peopleAreRoundAndBodiesSquare()
    {
        const NetworkScene scene = sceneOf(m_story);
        QVERIFY(scene.nodes()[size_t(scene.nodeOf(m_first))].shape == NodeShape::Circle);
        QVERIFY(scene.nodes()[size_t(scene.nodeOf(m_third))].shape == NodeShape::Square);
    }

    void whoDoesMostIsMostImportant()
    {
        const NetworkScene scene = sceneOf(m_story);
        QCOMPARE(scene.nodesByImportance().front(), scene.nodeOf(m_first));
        QCOMPARE(scene.nodeOf({ 99 }), qsizetype(-1));
        QCOMPARE(scene.nodeOf({}), qsizetype(-1));
    }

private:
    StoryPtr m_story;
    ActorId m_first, m_second, m_third;
};

QTEST_GUILESS_MAIN(TestNetworkScene)
#include "tst_network_scene.moc"
