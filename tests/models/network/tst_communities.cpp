// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/communities.h"

#include <QTest>

using namespace demarche;

namespace {

/// Everyone with everyone from `first` on.
void addClique(GraphSkeleton& graph, qint32 first, qint32 count)
{
    for (qint32 i = first; i < first + count; ++i) {
        for (qint32 j = i + 1; j < first + count; ++j)
            graph.links.push_back({ i, j, 1 });
    }
    graph.nodeCount = std::max(graph.nodeCount, first + count);
}

} // namespace

class TestCommunities : public QObject {
    Q_OBJECT

private slots:
    void twoCirclesJoinedByOneActAreTwoGroups()
    {
        GraphSkeleton graph;
        addClique(graph, 0, 5);
        addClique(graph, 5, 4);
        graph.links.push_back({ 4, 5, 1 });
        const std::vector<qint32> groups = communitiesOf(graph);
        QCOMPARE(groups, (std::vector<qint32> { 0, 0, 0, 0, 0, 1, 1, 1, 1 }));
    }

    void theLargestGroupIsNumberedFirst()
    {
        GraphSkeleton graph;
        addClique(graph, 0, 3);
        addClique(graph, 3, 6);
        QCOMPARE(communitiesOf(graph).front(), 1);
        QCOMPARE(communitiesOf(graph).back(), 0);
    }

    void whoDealsWithNobodyIsAGroupOfHisOwn()
    {
        const std::vector<qint32> groups = communitiesOf({ 3, { { 0, 1, 2 } } });
        QCOMPARE(groups[0], groups[1]);
        QVERIFY(groups[2] != groups[0]);
        QVERIFY(communitiesOf({}).empty());
    }

    void manyActsBindMoreThanOne()
    {
        // a square with two heavy and two light sides
        const std::vector<qint32> groups = communitiesOf({ 4, { { 0, 1, 9 }, { 0, 3, 1 }, { 1, 2, 1 }, { 2, 3, 9 } } });
        QCOMPARE(groups[0], groups[1]);
        QCOMPARE(groups[2], groups[3]);
        QVERIFY(groups[0] != groups[2]);
    }

    void twentyCirclesInARingAreFoundOneByOne()
    {
        GraphSkeleton graph;
        for (qint32 i = 0; i < 20; ++i)
            addClique(graph, i * 6, 6);
        for (qint32 i = 0; i < 19; ++i)
            graph.links.push_back({ i * 6 + 5, i * 6 + 6, 1 });
        const std::vector<qint32> groups = communitiesOf(graph);
        for (qint32 i = 0; i < 20; ++i) {
            for (qint32 j = 1; j < 6; ++j)
                QCOMPARE(groups[size_t(i * 6 + j)], groups[size_t(i * 6)]);
        }
    }
};

QTEST_GUILESS_MAIN(TestCommunities)
#include "tst_communities.moc"
