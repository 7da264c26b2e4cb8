// SPDX-License-Identifier: GPL-3.0-or-later
// Pointing, in whichever view, lights up all the others, chooses nothing, and goes out again.
#include "tests/app/linking_stage.h"

using namespace demarche;

class LinkingLightTest : public QObject, private LinkingStage {
    Q_OBJECT

private slots:
    void initTestCase() { open(); }
    void init() { rest(); }
    void pointingLightsEveryViewAndGoesOut_data();
    void pointingLightsEveryViewAndGoesOut();
    void whatIsChosenGlowsAgainWhenThePointerHasLeft();
    void aChosenLaneStaysThroughAnEdit();
};

void LinkingLightTest::pointingLightsEveryViewAndGoesOut_data()
{
    QTest::addColumn<int>("path");
    int path = 0;
    for (const char* name : { "event", "actor", "edge", "lane", "quote", "source" })
        QTest::newRow(name) << path++;
}

void LinkingLightTest::pointingLightsEveryViewAndGoesOut()
{
    QFETCH(int, path);
    const auto quote = std::find_if(story().quotes.begin(), story().quotes.end(), [this](const StoryQuote& one) {
        return one.event.isValid() && story().at(one.event).when.date && one.speaker.isValid();
    });
    const EventId event = quote->event;
    const ActorId actor = actorOf(event);
    window().source()->showArticle(quote->article);
    TimelineCanvas& canvas = *window().timeline()->canvas();
    canvas.setScroll(0);
    const QString lane = canvas.laneAt({ 30, canvas.plot().top() + 10 });
    switch (path) {
    case 0: emit window().lists()->eventHovered(event); break;
    case 1: emit window().network()->actorHovered(actor); break;
    case 2: emit window().network()->edgeHovered(actor, actor, { event }); break;
    case 3: emit window().timeline()->laneHovered(lane); break;
    case 4: emit window().source()->quoteHovered({ qint32(quote - story().quotes.begin()) }); break;
    case 5: emit window().lists()->articleHovered(quote->article); break;
    }
    const auto* meant = std::get_if<ChosenLane>(&linking().hovered());
    const EventId lit = meant ? meant->stands.events.front() : event;
    const ActorId named = meant ? meant->stands.actors.front() : path == 4 ? quote->speaker : actor;
    QVERIFY(isOnTimeline(lit));
    QVERIFY(isListed("events", lit.index));
    QVERIFY(path == 1 || path == 2 || isInGraph(named)); // the graph shows its own pointer itself
    QVERIFY(path == 1 || isListed("actors", named.index));
    QVERIFY(path == 4 || !page().light().empty()); // so does the text
    QVERIFY(isNothing(linking().chosen()));
    linking().hover({}, Origin::Elsewhere);
    QVERIFY(!isOnTimeline(lit));
    QVERIFY(!isListed("actors", named.index));
    QVERIFY(page().light().empty());
    QVERIFY(!window().network()->isLit(named));
}

void LinkingLightTest::whatIsChosenGlowsAgainWhenThePointerHasLeft()
{
    const ActorId actor = actorOf(summons());
    emit window().lists()->actorActivated(actor);
    QVERIFY(isOnTimeline(summons()));
    const auto other = std::find_if(story().events.begin(), story().events.end(), [actor](const StoryEvent& event) {
        return std::none_of(event.participants.begin(), event.participants.end(),
                            [actor](const Participant& participant) { return participant.actor == actor.index; });
    });
    QVERIFY(other != story().events.end());
    emit window().lists()->eventHovered({ qint32(other - story().events.begin()) });
    QVERIFY(!isOnTimeline(summons()));
    emit window().lists()->eventHovered({});
    QVERIFY(isOnTimeline(summons()));
    QVERIFY(isListed("events", summons().index));
}

void LinkingLightTest::aChosenLaneStaysThroughAnEdit()
{
    const QString name = clickOnLane(0);
    const FindingKey key = story().at(summons()).key;
    emit window().eventCard()->editRequested(ChangeEventDate { key, FuzzyDate::parse(u"2023-01-02") });
    m_driver->waitUntilIdle();
    const auto* lane = std::get_if<ChosenLane>(&linking().chosen());
    QVERIFY(lane);
    QCOMPARE(lane->name, name);
    for (const EventId event : lane->stands.events)
        QVERIFY(isOnTimeline(event));
    m_driver->application().actions().at(ActionId::Undo)->trigger();
    m_driver->waitUntilIdle();
}

QTEST_MAIN(LinkingLightTest)
#include "tst_linking_light.moc"
