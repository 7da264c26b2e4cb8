// SPDX-License-Identifier: GPL-3.0-or-later
// Tests corrections: applied, described, and harmless where they find nothing.
#include "models/story/edit.h"
#include "models/story/story_builder.h"
#include "models/story/story_wording.h"
#include "tests/models/story/story_scenes.h"

#include <QTest>

using namespace demarche;

namespace {

StoryPtr twoEvents()
{
    FindingsBuilder later(QStringLiteral("Jan Roe left Arvania for good."));
    later.published("2031-03-09");
    const qint32 roe = later.person(QStringLiteral("Jan Roe"), QStringLiteral("BO"));
    later.event(
        { .trigger = "left", .family = "leave", .type = EventType::Consult, .when = "2031-03-08", .actors = { roe } });
    return buildStory({ scenes::summonsByVelt(), later.build() });
}

} // namespace

class EditTest : public QObject {
    Q_OBJECT

private slots:
    void aNewDateMovesTheEvent();
    void aDateCanBeTakenAway();
    void theKeyOfAnyReportFindsTheEvent();
    void anEditOfAnAbsentEventChangesNothing();
    void theOldStoryStaysAsItWas();
    void editsAreDescribed();
};

void EditTest::aNewDateMovesTheEvent()
{
    const StoryPtr story = twoEvents();
    const FindingKey key = story->events[0].key;
    const StoryPtr edited = demarche::apply(story, ChangeEventDate { key, FuzzyDate::parse(u"2031-03-12") });
    QCOMPARE(edited->eventWithKey(key), EventId { 1 });
    QVERIFY(edited->events[1].isEdited);
    QCOMPARE(edited->events[1].when.date->toEdtf(), QStringLiteral("2031-03-12"));
    QVERIFY(!edited->relations.empty());
    for (const Relation& relation : edited->relations) {
        for (const EventId event : relation.events)
            QCOMPARE(edited->at(event).type, relation.type);
    }
}

void EditTest::aDateCanBeTakenAway()
{
    const StoryPtr story = twoEvents();
    const StoryPtr edited = demarche::apply(story, ChangeEventDate { story->events[0].key, {} });
    QVERIFY(!edited->events[1].when.date);
    QCOMPARE(edited->events[1].when.origin, DateOrigin::Unknown);
    QCOMPARE(edited->toDo.front().kind, ToDoKind::UndatedEvent);
    QCOMPARE(edited->toDo.front().event, EventId { 1 });
}

void EditTest::theKeyOfAnyReportFindsTheEvent()
{
    const StoryPtr lone = buildStory({ scenes::recallByArvania() });
    const FindingKey key = lone->events[0].key;
    const StoryPtr merged = buildStory({ scenes::summonsByVelt(), scenes::recallByArvania() });
    QCOMPARE(merged->events.size(), size_t(1));
    QVERIFY(merged->events[0].key != key);
    const StoryPtr edited = demarche::apply(merged, ChangeEventDate { key, FuzzyDate::parse(u"2031-03-03") });
    QCOMPARE(edited->events[0].when.date->toEdtf(), QStringLiteral("2031-03-03"));
}

void EditTest::anEditOfAnAbsentEventChangesNothing()
{
    const StoryPtr story = twoEvents();
    QCOMPARE(demarche::apply(story, ChangeEventDate { { QStringLiteral("0123456789abcdef") }, {} }), story);
}

void EditTest::theOldStoryStaysAsItWas()
{
    const StoryPtr story = twoEvents();
    const StoryPtr edited = demarche::apply(story, ChangeEventDate { story->events[0].key, {} });
    QVERIFY(edited != story);
    QCOMPARE(story->events[0].when.date->toEdtf(), QStringLiteral("2031-03-04"));
}

void EditTest::editsAreDescribed()
{
    const StoryPtr story = twoEvents();
    const Message changed = describe(ChangeEventDate { story->events[0].key, FuzzyDate::parse(u"2031-03-12") }, *story);
    QCOMPARE(sentenceOf(changed, wordingFor(*story)), QStringLiteral("Date of “summoned” changed to Wed 12 Mar 2031"));
    const Message removed = describe(ChangeEventDate { story->events[0].key, {} }, *story);
    QCOMPARE(sentenceOf(removed), QStringLiteral("Date of “summoned” taken away"));
}

QTEST_GUILESS_MAIN(EditTest)
#include "tst_edit.moc"
