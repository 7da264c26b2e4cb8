// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/actor_graph.h"
#include "tests/support/network_story.h"

#include <QTest>

using namespace demarche;
using namespace demarche::test;

namespace {

qint32 nodeNamed(const ActorGraph& graph, const Story& story, const QString& name)
{
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        if (story.at(graph.nodes[i].actor).name == name)
            return qint32(i);
    }
    return -1;
}

InstantRange days(const char* first, const char* last)
{
    return FuzzyDate::parse(QStringLiteral("%1/%2").arg(QLatin1String(first), QLatin1String(last)))->drawnRange();
}

} // namespace

class TestActorGraph : public QObject {
    Q_OBJECT

private slots:
    void anEmptyStoryGivesAnEmptyGraph()
    {
        const ActorGraph graph = actorGraph(Story {});
        QVERIFY(graph.nodes.empty());
        QVERIFY(graph.edges.empty());
    }

    void whoTakesPartIsANodeAndWhoOnlyCarriesTheNewsIsNot()
    {
        NetworkStoryMaker make;
        const ActorId envoy = make.person(QStringLiteral("Envoy"), QStringLiteral("RU"));
        const ActorId minister = make.person(QStringLiteral("Minister"), QStringLiteral("KR"));
        make.person(QStringLiteral("Bystander"), QStringLiteral("KR"));
        make.act({ minister, envoy, EventType::Accuse, "2024-06-21" });
        Story story = *make.story();
        story.actors[2].isSourceOnly = true;
        const ActorGraph graph = actorGraph(story);
        QCOMPARE(graph.nodes.size(), size_t(2));
        QCOMPARE(nodeNamed(graph, story, QStringLiteral("Bystander")), -1);
    }

    void aPlaceIsANodeOnlyIfItActs()
    {
        NetworkStoryMaker make;
        const ActorId minister = make.person(QStringLiteral("Minister"), QStringLiteral("KR"));
        const ActorId town = make.actor(QStringLiteral("Tumangang"), ActorKind::Place, QStringLiteral("KP"));
        const ActorId city = make.actor(QStringLiteral("Vienna"), ActorKind::Place, QStringLiteral("AT"));
        make.act({ city, minister, EventType::Request, "2024-06-21" });
        Story story = *make.story();
        story.events[0].participants.push_back({ town.index, ParticipantRole::Other });
        const ActorGraph graph = actorGraph(story);
        QVERIFY(nodeNamed(graph, story, QStringLiteral("Vienna")) >= 0);
        QCOMPARE(nodeNamed(graph, story, QStringLiteral("Tumangang")), -1);
    }

    void actsOfOnePairAndQuadAreBundledByDate()
    {
        NetworkStoryMaker make;
        const ActorId a = make.person(QStringLiteral("A"), QStringLiteral("KR"));
        const ActorId b = make.person(QStringLiteral("B"), QStringLiteral("RU"));
        make.act({ a, b, EventType::Threaten, "2024-06-19" });
        make.act({ a, b, EventType::Support, "2024-06-20" });
        make.act({ a, b, EventType::Accuse, "2024-06-21" });
        const StoryPtr story = make.story();
        const ActorGraph graph = actorGraph(*story);
        QCOMPARE(graph.edges.size(), size_t(2));
        const auto conflict = std::find_if(graph.edges.begin(), graph.edges.end(),
                                           [](const GraphEdge& e) { return e.quad == Quad::VerbalConflict; });
        QVERIFY(conflict != graph.edges.end());
        QCOMPARE(conflict->events, (std::vector<EventId> { { 0 }, { 2 } }));
    }

    void anActHasADirection()
    {
        NetworkStoryMaker make;
        const ActorId a = make.person(QStringLiteral("A"), QStringLiteral("KR"));
        const ActorId b = make.person(QStringLiteral("B"), QStringLiteral("RU"));
        make.act({ a, b, EventType::Accuse, "2024-06-21" });
        const StoryPtr story = make.story();
        const ActorGraph graph = actorGraph(*story);
        QCOMPARE(graph.edges.size(), size_t(1));
        QCOMPARE(graph.edges[0].source, nodeNamed(graph, *story, QStringLiteral("A")));
        QCOMPARE(graph.edges[0].target, nodeNamed(graph, *story, QStringLiteral("B")));
    }

    void rolledUpRelationsAreNotDrawnBesideTheirOwnActs()
    {
        const StoryPtr story = summonsStory();
        const auto rolledUp = std::count_if(story->relations.begin(), story->relations.end(),
                                            [](const Relation& r) { return r.isRollUp; });
        QVERIFY(rolledUp > 0);
        const ActorGraph graph = actorGraph(*story);
        for (const GraphEdge& edge : graph.edges) {
            for (const EventId event : edge.events) {
                const auto& parts = story->at(event).participants;
                const auto takesPart = [&](qint32 node) {
                    return std::any_of(parts.begin(), parts.end(), [&](const Participant& p) {
                        return p.actor == graph.nodes[size_t(node)].actor.index;
                    });
                };
                QVERIFY(takesPart(edge.source) && takesPart(edge.target));
            }
        }
    }

    void nodesStandInTheOrderOfTheirKeysWhateverTheOrderOfTheStory()
    {
        const StoryPtr story = summonsStory();
        const ActorGraph graph = actorGraph(*story);
        for (size_t i = 1; i < graph.nodes.size(); ++i)
            QVERIFY(story->at(graph.nodes[i - 1].actor).key.value < story->at(graph.nodes[i].actor).key.value);
    }

    void onlyEventsThatTouchThePeriodAreCounted()
    {
        NetworkStoryMaker make;
        const ActorId a = make.person(QStringLiteral("A"), QStringLiteral("KR"));
        const ActorId b = make.person(QStringLiteral("B"), QStringLiteral("RU"));
        make.act({ a, b, EventType::Accuse, "2023-09-19" });
        make.act({ a, b, EventType::Accuse, "2024-06-18/2024-06-22" });
        make.act({ a, b, EventType::Accuse, nullptr });
        const StoryPtr story = make.story();
        const ActorGraph graph = actorGraph(*story);
        QCOMPARE(eventsWithin(graph, *story, days("2024-06-20", "2024-06-21")), std::vector<qint32> { 1 });
        QCOMPARE(eventsWithin(graph, *story, days("2023-01-01", "2025-01-01")), std::vector<qint32> { 2 });
        QCOMPARE(eventsWithin(graph, *story, days("1999-01-01", "1999-01-02")), std::vector<qint32> { 0 });
    }

    void aPartHoldsOnlyTheEventsAskedForAndWhoTakesPartInThem()
    {
        const StoryPtr story = summonsStory();
        const ActorGraph whole = actorGraph(*story);
        const ActorGraph part = partOf(whole, *story, { { 0 } });
        QCOMPARE(part.nodes.size(), size_t(2));
        QCOMPARE(part.edges.size(), size_t(1));
        QCOMPARE(part.edges[0].events, std::vector<EventId> { { 0 } });
        QVERIFY(part.edges[0].source >= 0 && part.edges[0].source < 2);
        QVERIFY(partOf(whole, *story, {}).nodes.empty());
    }
};

QTEST_GUILESS_MAIN(TestActorGraph)
#include "tst_actor_graph.moc"
