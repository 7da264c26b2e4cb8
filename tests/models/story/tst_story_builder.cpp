// SPDX-License-Identifier: GPL-3.0-or-later
// Tests the story as a whole: order, relations, quotes, what is left to do, wording.
#include "models/story/event_kin.h"
#include "models/story/story_builder.h"
#include "models/story/story_wording.h"
#include "tests/models/story/story_scenes.h"

#include <QTest>

using namespace demarche;

namespace {

const Relation* relationBetween(const StoryPtr& story, const QString& source, const QString& target)
{
    for (const Relation& relation : story->relations) {
        if (story->at(relation.source).name == source && story->at(relation.target).name == target)
            return &relation;
    }
    return nullptr;
}

bool isListed(const StoryPtr& story, ToDoKind kind)
{
    return std::any_of(story->toDo.begin(), story->toDo.end(), [kind](const ToDo& toDo) { return toDo.kind == kind; });
}

} // namespace

class StoryBuilderTest : public QObject {
    Q_OBJECT

private slots:
    void theKinLexiconHasNoFaults();
    void nothingGivesAnEmptyStory();
    void eventsStandByDateUndatedLast();
    void theSameFindingsGiveTheSameStory();
    void actsGoFromActorToRecipient();
    void sharedActsGoBothWays();
    void statementsAreNoRelation();
    void actsOfPeopleAreRolledUpToTheirCountries();
    void aQuoteIsAtTheEventAroundIt();
    void whatIsMissingIsListed();
    void everyMessageHasItsSentence();
    void messagesOfAnArticleNameTheStorysActors();
};

void StoryBuilderTest::theKinLexiconHasNoFaults()
{
    QCOMPARE(shippedEventKin().faults, QStringList());
    QVERIFY(shippedEventKin().areKin("urge", "demand"));
    QVERIFY(!shippedEventKin().areKin("urge", "invade"));
}

void StoryBuilderTest::nothingGivesAnEmptyStory()
{
    const StoryPtr story = buildStory({});
    QVERIFY(story->events.empty() && story->actors.empty() && story->articles.empty());
}

void StoryBuilderTest::eventsStandByDateUndatedLast()
{
    FindingsBuilder builder(QStringLiteral("One left. Two came. Three rose."));
    builder.event({ .trigger = "left", .family = "leave" });
    builder.event({ .trigger = "came", .family = "arrive", .when = "2031-05" });
    builder.event({ .trigger = "rose", .family = "rise", .when = "2031-03-04" });
    const StoryPtr story = buildStory({ builder.build() });
    QCOMPARE(story->events[0].reports[0].frame, QByteArray("rise"));
    QCOMPARE(story->events[1].reports[0].frame, QByteArray("arrive"));
    QVERIFY(!story->events[2].when.date);
}

void StoryBuilderTest::theSameFindingsGiveTheSameStory()
{
    const std::vector<ArticleFindingsPtr> findings { scenes::summonsByVelt(), scenes::recallByArvania() };
    const StoryPtr one = buildStory(findings);
    const StoryPtr other = buildStory(findings);
    QCOMPARE(one->events.size(), other->events.size());
    QCOMPARE(one->events[0].key, other->events[0].key);
    QCOMPARE(one->relations.size(), other->relations.size());
}

void StoryBuilderTest::actsGoFromActorToRecipient()
{
    const StoryPtr story = buildStory({ scenes::summonsByVelt(), scenes::recallByArvania() });
    const Relation* relation = relationBetween(story, QStringLiteral("Ida Velt"), QStringLiteral("Jan Roe"));
    QVERIFY(relation);
    QCOMPARE(relation->type, EventType::Accuse);
    QVERIFY(relationBetween(story, QStringLiteral("Arvania"), QStringLiteral("Jan Roe")));
    QVERIFY(!relationBetween(story, QStringLiteral("Jan Roe"), QStringLiteral("Ida Velt")));
    QVERIFY(!relationBetween(story, QStringLiteral("Ida Velt"), QStringLiteral("Arvania")));
}

void StoryBuilderTest::sharedActsGoBothWays()
{
    FindingsBuilder builder(QStringLiteral("Ida Velt met Jan Roe."));
    const qint32 velt = builder.person(QStringLiteral("Ida Velt"), QStringLiteral("AV"));
    const qint32 roe = builder.person(QStringLiteral("Jan Roe"), QStringLiteral("BO"));
    builder.event({ .trigger = "met", .family = "meet", .type = EventType::Consult, .actors = { velt, roe } });
    const StoryPtr story = buildStory({ builder.build() });
    QVERIFY(relationBetween(story, QStringLiteral("Ida Velt"), QStringLiteral("Jan Roe")));
    QVERIFY(relationBetween(story, QStringLiteral("Jan Roe"), QStringLiteral("Ida Velt")));
}

void StoryBuilderTest::statementsAreNoRelation()
{
    FindingsBuilder builder(QStringLiteral("Ida Velt spoke of Jan Roe."));
    const qint32 velt = builder.person(QStringLiteral("Ida Velt"), QStringLiteral("AV"));
    const qint32 roe = builder.person(QStringLiteral("Jan Roe"), QStringLiteral("BO"));
    builder.event({ .trigger = "spoke",
                    .family = "say",
                    .type = EventType::Statement,
                    .actors = { velt },
                    .recipients = { roe } });
    QVERIFY(buildStory({ builder.build() })->relations.empty());
}

void StoryBuilderTest::actsOfPeopleAreRolledUpToTheirCountries()
{
    FindingsBuilder builder(QStringLiteral("Ida Velt of Arvania warned Jan Roe of Borland."));
    const qint32 velt = builder.person(QStringLiteral("Ida Velt"), QStringLiteral("AV"));
    const qint32 roe = builder.person(QStringLiteral("Jan Roe"), QStringLiteral("BO"));
    builder.country(QStringLiteral("Arvania"), QStringLiteral("AV"));
    builder.country(QStringLiteral("Borland"), QStringLiteral("BO"));
    builder.event({ .trigger = "warned",
                    .family = "warn",
                    .type = EventType::Threaten,
                    .actors = { velt },
                    .recipients = { roe } });
    const StoryPtr story = buildStory({ builder.build() });
    const Relation* rollUp = relationBetween(story, QStringLiteral("Arvania"), QStringLiteral("Borland"));
    QVERIFY(rollUp);
    QVERIFY(rollUp->isRollUp);
    QVERIFY(!relationBetween(story, QStringLiteral("Ida Velt"), QStringLiteral("Jan Roe"))->isRollUp);
}

void StoryBuilderTest::aQuoteIsAtTheEventAroundIt()
{
    FindingsBuilder builder(
        QStringLiteral("Ida Velt summoned Jan Roe. Ida Velt warned him of \"a long winter\" ahead."));
    const qint32 velt = builder.person(QStringLiteral("Ida Velt"), QStringLiteral("AV"));
    const qint32 roe = builder.person(QStringLiteral("Jan Roe"), QStringLiteral("BO"));
    builder.event({ .trigger = "summoned",
                    .family = "summon",
                    .type = EventType::Accuse,
                    .when = "2031-03-04",
                    .actors = { velt },
                    .recipients = { roe } });
    builder.event({ .trigger = "warned",
                    .family = "warn",
                    .type = EventType::Threaten,
                    .when = "2031-03-05",
                    .actors = { velt },
                    .recipients = { roe } });
    builder.quote(QStringLiteral("a long winter"), velt);
    const StoryPtr story = buildStory({ builder.build() });
    QCOMPARE(story->quotes[0].event, EventId { 1 });
    QCOMPARE(story->events[1].quotes, (std::vector<QuoteId> { { 0 } }));
    QCOMPARE(story->quotes[0].said->toEdtf(), QStringLiteral("2031-03-05"));
}

void StoryBuilderTest::whatIsMissingIsListed()
{
    FindingsBuilder builder(QStringLiteral("One left. Two \"never came\" at all. Three rose. Four fell."));
    builder.event({ .trigger = "left", .family = "leave" });
    builder.event({ .trigger = "rose", .family = "rise", .when = "2031-03-04", .status = EventStatus::Claimed });
    builder.event({ .trigger = "fell", .family = "fall", .when = "2031-07-04" });
    builder.quote(QStringLiteral("never came"), -1);
    const StoryPtr story = buildStory({ builder.build() });
    QVERIFY(isListed(story, ToDoKind::UndatedEvent));
    QVERIFY(isListed(story, ToDoKind::UnattributedQuote));
    QVERIFY(isListed(story, ToDoKind::ClaimOnly));
    QVERIFY(isListed(story, ToDoKind::QuietStretch));
    QVERIFY(!isListed(story, ToDoKind::Disagreement));
}

void StoryBuilderTest::everyMessageHasItsSentence()
{
    const StoryPtr story = buildStory(
        { scenes::summonsByVelt("2031-03-04"), scenes::summonsByVelt("2031-03-05"), scenes::recallByArvania() });
    const Wording wording = wordingFor(*story);
    for (const StoryEvent& event : story->events) {
        QVERIFY(!titleOf(event, wording).startsWith(u'['));
        QVERIFY(!sentenceOf(event.importanceReason, wording).startsWith(u'['));
        for (const Disagreement& disagreement : event.disagreements)
            QVERIFY2(!sentenceOf(disagreement.rule, wording).startsWith(u'['), disagreement.rule.id);
    }
    for (const ToDo& toDo : story->toDo)
        QVERIFY2(!sentenceOf(toDo.message, wording).startsWith(u'['), toDo.message.id);
}

void StoryBuilderTest::messagesOfAnArticleNameTheStorysActors()
{
    const StoryPtr story = buildStory({ scenes::recallByArvania(), scenes::summonsByVelt() });
    const Message message { "title.summon",
                            { ActorArgument { 0, ActorArgument::Form::Short },
                              ActorArgument { 1, ActorArgument::Form::Full } } };
    QCOMPARE(sentenceOf(message, wordingFor(*story, ArticleId { 1 })), QStringLiteral("Velt summons Jan Roe"));
}

QTEST_GUILESS_MAIN(StoryBuilderTest)
#include "tst_story_builder.moc"
