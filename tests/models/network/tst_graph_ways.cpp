// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/graph_ways.h"
#include "models/network/matrix_order.h"
#include "tests/support/network_story.h"

#include <QSet>
#include <QTest>

using namespace demarche;
using namespace demarche::test;

class TestGraphWays : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // a - b - c - d, a - e - d, and f alone with g
        NetworkStoryMaker make;
        for (const char* name : { "a", "b", "c", "d", "e", "f", "g" })
            m_actors.push_back(make.person(QString::fromLatin1(name), QString()));
        act(make, 0, 1);
        act(make, 2, 1); // against the way: directions do not matter
        act(make, 2, 3);
        act(make, 0, 4);
        act(make, 4, 3);
        act(make, 5, 6);
        m_story = make.story();
        m_graph = actorGraph(*m_story);
    }

    void theShortestWayTakesTheFewestSteps()
    {
        const GraphWay way = shortestWay(m_graph, node(0), node(3), {});
        QCOMPARE(way.nodes, (std::vector<qint32> { node(0), node(4), node(3) }));
        QCOMPARE(way.edges.size(), size_t(2));
    }

    void closedEdgesAreGoneAround()
    {
        std::vector<bool> isOpen(m_graph.edges.size(), true);
        for (size_t i = 0; i < isOpen.size(); ++i) {
            if (m_graph.edges[i].source == node(4) || m_graph.edges[i].target == node(4))
                isOpen[i] = false;
        }
        const GraphWay way = shortestWay(m_graph, node(0), node(3), isOpen);
        QCOMPARE(way.nodes, (std::vector<qint32> { node(0), node(1), node(2), node(3) }));
        for (size_t i = 0; i < way.edges.size(); ++i) {
            const GraphEdge& edge = m_graph.edges[size_t(way.edges[i])];
            const QSet<qint32> ends { edge.source, edge.target };
            QCOMPARE(ends, (QSet<qint32> { way.nodes[i], way.nodes[i + 1] }));
        }
    }

    void whereNoWayLeadsThereIsNone()
    {
        QVERIFY(shortestWay(m_graph, node(0), node(5), {}).nodes.empty());
        QVERIFY(shortestWay(m_graph, node(0), 99, {}).nodes.empty());
        QCOMPARE(shortestWay(m_graph, node(2), node(2), {}).nodes, std::vector<qint32> { node(2) });
    }

    void theCircleHoldsTheNeighboursAndNoOthers()
    {
        std::vector<qint32> expected { node(0), node(1), node(4) };
        std::sort(expected.begin(), expected.end());
        QCOMPARE(circleAround(m_graph, node(0), {}), expected);
    }

    void whatTiesTwoIsWhatBothTakePartInAndWhomBothDealWith()
    {
        const GraphTies apart = tiesOf(m_graph, *m_story, { node(0), node(3) });
        QVERIFY(apart.events.empty() && apart.edges.empty());
        QCOMPARE(apart.between, std::vector<qint32> { node(4) });
        const GraphTies together = tiesOf(m_graph, *m_story, { node(0), node(1) });
        QCOMPARE(together.events.size(), size_t(1));
        QCOMPARE(together.edges.size(), size_t(1));
    }

    void aMatrixHasEveryActorOnceAndCommunitiesTogether()
    {
        const StoryPtr crowd = crowdedStory(120, 500);
        const ActorGraph graph = actorGraph(*crowd);
        const MatrixOrder order = matrixOrder(graph);
        QCOMPARE(QSet<qint32>(order.nodes.begin(), order.nodes.end()).size(), qsizetype(graph.nodes.size()));
        QCOMPARE(order.groupBegins.front(), 0);
        QSet<qint32> seen;
        for (const qint32 begin : order.groupBegins) {
            const qint32 community = graph.nodes[size_t(order.nodes[size_t(begin)])].community;
            QVERIFY(!seen.contains(community));
            seen.insert(community);
        }
    }

private:
    void act(NetworkStoryMaker& make, size_t source, size_t target)
    {
        make.act({ m_actors[source], m_actors[target], EventType::Accuse, "2024-06-21" });
    }
    qint32 node(size_t actor) const
    {
        for (size_t i = 0; i < m_graph.nodes.size(); ++i) {
            if (m_graph.nodes[i].actor == m_actors[actor])
                return qint32(i);
        }
        return -1;
    }
    std::vector<ActorId> m_actors;
    StoryPtr m_story;
    ActorGraph m_graph;
};

QTEST_GUILESS_MAIN(TestGraphWays)
#include "tst_graph_ways.moc"
