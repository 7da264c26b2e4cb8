// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/country_fold.h"
#include "tests/support/network_story.h"

#include <QTest>

#include <algorithm>

using namespace demarche;
using namespace demarche::test;

namespace {

qint32 nodeNamed(const ActorGraph& graph, const Story& story, const char* name)
{
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        if (story.at(graph.nodes[i].actor).name == QString::fromUtf8(name))
            return qint32(i);
    }
    return -1;
}

} // namespace

class TestCountryFold : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_story = summonsStory();
        m_graph = actorGraph(*m_story);
    }

    void aCountryWithSeveralActorsIsAGroupAndTheCountryItsHead()
    {
        const std::vector<CountryGroup> groups = countryGroups(m_graph, *m_story);
        const auto korea
            = std::find_if(groups.begin(), groups.end(), [](auto& g) { return g.country == QLatin1String("KR"); });
        QVERIFY(korea != groups.end());
        QCOMPARE(korea->nodes.size(), size_t(4));
        QCOMPARE(korea->head, nodeNamed(m_graph, *m_story, "South Korea"));
    }

    void whoIsAloneOfACountryIsNoGroup()
    {
        for (const CountryGroup& group : countryGroups(m_graph, *m_story))
            QVERIFY(group.country != QLatin1String("CN") && group.nodes.size() > 1);
    }

    void withoutTheCountryItsBusiestActorStandsForIt()
    {
        for (const CountryGroup& group : countryGroups(m_graph, *m_story)) {
            if (group.country == QLatin1String("KP"))
                QCOMPARE(group.head, nodeNamed(m_graph, *m_story, "Kim Jong Un"));
        }
    }

    void peopleOfAFoldedCountryAreItsMembersAndTheirActsItsActs()
    {
        const FoldedGraph fold = folded(m_graph, *m_story, { QStringLiteral("KR") });
        QCOMPARE(fold.graph.nodes.size(), m_graph.nodes.size() - 3);
        QCOMPARE(fold.origins.size(), fold.graph.nodes.size());
        const qint32 korea = nodeNamed(fold.graph, *m_story, "South Korea");
        QCOMPARE(fold.graph.nodes[size_t(korea)].members.size(), size_t(3));
        QCOMPARE(nodeNamed(fold.graph, *m_story, "Kim Hong-kyun"), -1);
        const qint32 zinoviev = nodeNamed(fold.graph, *m_story, "Georgy Zinoviev");
        const bool isCarriedOver
            = std::any_of(fold.graph.edges.begin(), fold.graph.edges.end(),
                          [&](const GraphEdge& edge) { return edge.source == korea && edge.target == zinoviev; });
        QVERIFY(isCarriedOver);
    }

    void anEventOfSeveralMembersCountsOnce()
    {
        NetworkStoryMaker make;
        const ActorId first = make.person(QStringLiteral("First"), QStringLiteral("KR"));
        const ActorId second = make.person(QStringLiteral("Second"), QStringLiteral("KR"));
        const ActorId other = make.person(QStringLiteral("Other"), QStringLiteral("JP"));
        make.meeting({ first, second, other }, "2024-06-21");
        const StoryPtr story = make.story();
        const FoldedGraph fold = folded(actorGraph(*story), *story, { QStringLiteral("KR") });
        QCOMPARE(fold.graph.nodes.size(), size_t(2));
        for (const GraphNode& node : fold.graph.nodes)
            QCOMPARE(node.eventCount, 1);
        for (const GraphEdge& edge : fold.graph.edges) {
            QVERIFY(edge.source != edge.target);
            QCOMPARE(edge.events.size(), size_t(1));
        }
    }

    void nothingFoldedIsTheSameGraph()
    {
        const FoldedGraph fold = folded(m_graph, *m_story, {});
        QCOMPARE(fold.graph.nodes.size(), m_graph.nodes.size());
        QCOMPARE(fold.graph.edges.size(), m_graph.edges.size());
    }

private:
    StoryPtr m_story;
    ActorGraph m_graph;
};

QTEST_GUILESS_MAIN(TestCountryFold)
#include "tst_country_fold.moc"
