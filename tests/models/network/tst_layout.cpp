// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/actor_graph.h"
#include "tests/support/network_story.h"

#include <QTest>

#include <cmath>

using namespace demarche;
using namespace demarche::test;

namespace {

double distance(const GraphPoint& a, const GraphPoint& b) { return std::hypot(a.x - b.x, a.y - b.y); }

QHash<FindingKey, GraphPoint> byKey(const ActorGraph& graph, const Story& story, const std::vector<GraphPoint>& points)
{
    QHash<FindingKey, GraphPoint> places;
    for (size_t i = 0; i < points.size(); ++i)
        places.insert(story.at(graph.nodes[i].actor).key, points[i]);
    return places;
}

/// The same story with its actors told in the opposite order.
Story reversed(const Story& story)
{
    Story result = story;
    const qint32 last = qint32(story.actors.size()) - 1;
    std::reverse(result.actors.begin(), result.actors.end());
    for (StoryEvent& event : result.events) {
        for (Participant& participant : event.participants)
            participant.actor = last - participant.actor;
    }
    for (Relation& relation : result.relations) {
        relation.source.index = last - relation.source.index;
        relation.target.index = last - relation.target.index;
    }
    for (StoryActor& actor : result.actors)
        actor.speaksFor.index = actor.speaksFor.isValid() ? last - actor.speaksFor.index : -1;
    return result;
}

} // namespace

class TestLayout : public QObject {
    Q_OBJECT

private slots:
    void theSameStoryGivesTheSamePicture()
    {
        const StoryPtr story = summonsStory();
        const ActorGraph graph = actorGraph(*story);
        QCOMPARE(layOut(graph, *story), layOut(graph, *story));
    }

    void theOrderOfTheActorsDoesNotMatter()
    {
        const StoryPtr story = summonsStory();
        const Story other = reversed(*story);
        const ActorGraph graph = actorGraph(*story);
        const ActorGraph otherGraph = actorGraph(other);
        const auto places = byKey(graph, *story, layOut(graph, *story));
        const auto otherPlaces = byKey(otherGraph, other, layOut(otherGraph, other));
        QCOMPARE(places.size(), otherPlaces.size());
        for (auto place = places.begin(); place != places.end(); ++place)
            QVERIFY(distance(*place, otherPlaces.value(place.key())) < 1e-9);
    }

    void allStandWithinThePictureAndApart()
    {
        const StoryPtr story = summonsStory();
        const ActorGraph graph = actorGraph(*story);
        const std::vector<GraphPoint> points = layOut(graph, *story);
        QCOMPARE(points.size(), graph.nodes.size());
        for (size_t i = 0; i < points.size(); ++i) {
            QVERIFY(std::abs(points[i].x) <= 1.0001 && std::abs(points[i].y) <= 1.0001);
            for (size_t j = 0; j < i; ++j)
                QVERIFY2(distance(points[i], points[j]) > 0.1, qPrintable(story->at(graph.nodes[i].actor).name));
        }
    }

    void peopleStandNearerToTheirOwnBodyThanToOthersOnAverage()
    {
        const StoryPtr story = summonsStory();
        const ActorGraph graph = actorGraph(*story);
        const std::vector<GraphPoint> points = layOut(graph, *story);
        double own = 0, others = 0;
        int ownCount = 0, otherCount = 0;
        for (size_t i = 0; i < points.size(); ++i) {
            const ActorId body = story->at(graph.nodes[i].actor).speaksFor;
            for (size_t j = 0; body.isValid() && j < points.size(); ++j) {
                if (i == j)
                    continue;
                const bool isOwn = graph.nodes[j].actor == body;
                (isOwn ? own : others) += distance(points[i], points[j]);
                ++(isOwn ? ownCount : otherCount);
            }
        }
        QVERIFY(ownCount > 0);
        QVERIFY(own / ownCount < 0.75 * others / otherCount);
    }

    void whoIsKnownStaysAndWhoIsNewComesInBesideItsNeighbour()
    {
        NetworkStoryMaker make;
        std::vector<ActorId> ring;
        for (int i = 0; i < 8; ++i)
            ring.push_back(make.person(QStringLiteral("Person %1").arg(i), QString()));
        for (size_t i = 0; i < ring.size(); ++i)
            make.act({ ring[i], ring[(i + 1) % ring.size()], EventType::Accuse, "2024-06-19" });
        const StoryPtr before = make.story();
        const ActorGraph graphBefore = actorGraph(*before);
        const auto places = byKey(graphBefore, *before, layOut(graphBefore, *before));

        const ActorId newcomer = make.person(QStringLiteral("Newcomer"), QString());
        make.act({ newcomer, ring[3], EventType::Support, "2024-06-20" });
        const StoryPtr after = make.story();
        const ActorGraph graph = actorGraph(*after);
        const auto now = byKey(graph, *after, layOut(graph, *after, places));
        for (const ActorId known : ring)
            QCOMPARE(now.value(after->at(known).key), places.value(before->at(known).key));
        const GraphPoint arrived = now.value(after->at(newcomer).key);
        const double toNeighbour = distance(arrived, places.value(before->at(ring[3]).key));
        const double toOpposite = distance(arrived, places.value(before->at(ring[7]).key));
        QVERIFY(toNeighbour > 0.05);
        QVERIFY(toNeighbour < toOpposite);
    }

    void aQuiteDifferentStoryIsLaidOutAnew()
    {
        NetworkStoryMaker make;
        std::vector<ActorId> chain;
        for (int i = 0; i < 12; ++i)
            chain.push_back(make.person(QStringLiteral("Person %1").arg(i), QString()));
        for (size_t i = 1; i < chain.size(); ++i)
            make.act({ chain[i - 1], chain[i], EventType::Accuse, "2024-06-19" });
        const StoryPtr story = make.story();
        const ActorGraph graph = actorGraph(*story);
        const QHash<FindingKey, GraphPoint> few { { story->at(chain[0]).key, { 0, 0 } },
                                                  { story->at(chain[1]).key, { 0.001, 0 } } };
        QCOMPARE(layOut(graph, *story, few).size(), graph.nodes.size());
        QVERIFY(layOut(graph, *story, few) == layOut(graph, *story));
    }

    void oneActorStandsSomewhereFinite()
    {
        NetworkStoryMaker make;
        const ActorId only = make.person(QStringLiteral("Only"), QStringLiteral("KR"));
        make.act({ only, {}, EventType::Statement, "2024-06-19" });
        const StoryPtr story = make.story();
        const std::vector<GraphPoint> points = layOut(actorGraph(*story), *story);
        QCOMPARE(points.size(), size_t(1));
        QVERIFY(std::isfinite(points[0].x) && std::isfinite(points[0].y));
    }

    void actorsWithoutAnyRelationDoNotLieUponEachOther()
    {
        NetworkStoryMaker make;
        for (int i = 0; i < 10; ++i)
            make.act(
                { make.person(QStringLiteral("Lone %1").arg(i), QString()), {}, EventType::Statement, "2024-06-19" });
        const StoryPtr story = make.story();
        const std::vector<GraphPoint> points = layOut(actorGraph(*story), *story);
        for (size_t i = 0; i < points.size(); ++i) {
            for (size_t j = 0; j < i; ++j)
                QVERIFY(distance(points[i], points[j]) > 0.15);
        }
    }

    void aCancelledLayoutGivesNothing()
    {
        const StoryPtr story = crowdedStory(400, 1200);
        const ActorGraph graph = actorGraph(*story);
        int asked = 0;
        const auto points = layOut(graph, *story, {}, [&asked] { return ++asked > 3; });
        QVERIFY(points.empty());
        QVERIFY(asked < 8);
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
