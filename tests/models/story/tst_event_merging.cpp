// SPDX-License-Identifier: GPL-3.0-or-later
// Tests which reports become one event, and which must not.
#include "models/story/story_builder.h"
#include "tests/models/story/story_scenes.h"

#include <QTest>

using namespace demarche;

namespace {

struct Told {
    const char* text;
    const char* trigger;
    const char* family;
    EventType type;
    const char* when;
    EventStatus status = EventStatus::Happened;
    const char* actor = "Ida Velt";
    const char* recipient = "Jan Roe";
};

/// One article with one event; actors of Arvania act upon those of Borland.
ArticleFindingsPtr telling(const Told& told, const QString& quoted = {})
{
    FindingsBuilder builder(QString::fromUtf8(told.text));
    builder.published("2031-03-06");
    const qint32 actor
        = builder.person(QString::fromUtf8(told.actor), QStringLiteral("AV"), QStringLiteral("minister"));
    const qint32 recipient
        = builder.person(QString::fromUtf8(told.recipient), QStringLiteral("BO"), QStringLiteral("envoy"));
    builder.event({ .trigger = told.trigger,
                    .family = told.family,
                    .type = told.type,
                    .when = told.when,
                    .actors = { actor },
                    .recipients = { recipient },
                    .status = told.status });
    if (!quoted.isEmpty())
        builder.quote(quoted, actor);
    return builder.build();
}

size_t eventCount(const std::vector<ArticleFindingsPtr>& findings, bool isSeparate = false)
{
    return buildStory(findings, { .isSeparate = isSeparate })->events.size();
}

constexpr Told summons { "Ida Velt summoned Jan Roe to the ministry.", "summoned", "summon", EventType::Accuse,
                         "2031-03-04" };

} // namespace

class EventMergingTest : public QObject {
    Q_OBJECT

private slots:
    void oneActInTwoArticlesIsOneEvent();
    void aBodyAndThePersonWhoSpeaksForItMayBeOne();
    void twoPersonsInOneRoleAreTwoEvents();
    void swappedRolesAreTwoEvents();
    void daysApartAreTwoEvents();
    void aWeekHoldsItsDay();
    void theNextDayIsTheSameOnlyWhereAllElseIs();
    void planAndDeedAreLinkedButNotMerged();
    void aDenialIsNeverMerged();
    void twoThingsSaidOnOneDayAreTwo();
    void oneQuoteInTwoArticlesIsOneEvent();
    void callsToTwoPeopleAreTwo();
    void anUndatedActJoinsOnlyWhenAllAgrees();
    void mentionsWithinAnArticleAreOneEvent();
    void separateArticlesShareNoEvent();
    void whatIsNotMergedIsListed();
    void sourcesAreCountedApart();
    void theResultDoesNotHangOnTheOrderOfArticles();
};

void EventMergingTest::oneActInTwoArticlesIsOneEvent()
{
    Told other = summons;
    other.text = "On Tuesday Ida Velt summoned the envoy, Jan Roe.";
    const StoryPtr story = buildStory({ telling(summons), telling(other) });
    QCOMPARE(story->events.size(), size_t(1));
    QCOMPARE(story->events[0].reports.size(), size_t(2));
    QCOMPARE(story->events[0].participants.size(), size_t(2));
}

void EventMergingTest::aBodyAndThePersonWhoSpeaksForItMayBeOne()
{
    QCOMPARE(eventCount({ scenes::summonsByVelt(), scenes::recallByArvania() }), size_t(1));
}

void EventMergingTest::twoPersonsInOneRoleAreTwoEvents()
{
    Told other = summons;
    other.text = "Ida Velt summoned Ole Dahl to the ministry.";
    other.recipient = "Ole Dahl";
    QCOMPARE(eventCount({ telling(summons), telling(other) }), size_t(2));
}

void EventMergingTest::swappedRolesAreTwoEvents()
{
    FindingsBuilder one(QStringLiteral("Arvania urged Borland to give way."));
    const qint32 a = one.country(QStringLiteral("Arvania"), QStringLiteral("AV"));
    const qint32 b = one.country(QStringLiteral("Borland"), QStringLiteral("BO"));
    one.event({ .trigger = "urged",
                .family = "urge",
                .type = EventType::Request,
                .when = "2031-03-04",
                .actors = { a },
                .recipients = { b } });
    FindingsBuilder other(QStringLiteral("Borland urged Arvania to give way."));
    const qint32 c = other.country(QStringLiteral("Arvania"), QStringLiteral("AV"));
    const qint32 d = other.country(QStringLiteral("Borland"), QStringLiteral("BO"));
    other.event({ .trigger = "urged",
                  .family = "urge",
                  .type = EventType::Request,
                  .when = "2031-03-04",
                  .actors = { d },
                  .recipients = { c } });
    QCOMPARE(eventCount({ one.build(), other.build() }), size_t(2));
}

void EventMergingTest::daysApartAreTwoEvents()
{
    Told later = summons;
    later.text = "Again Ida Velt summoned Jan Roe to the ministry.";
    later.when = "2031-03-11";
    QCOMPARE(eventCount({ telling(summons), telling(later) }), size_t(2));
}

void EventMergingTest::aWeekHoldsItsDay()
{
    Told vague = summons;
    vague.text = "This week Ida Velt summoned Jan Roe to the ministry.";
    vague.when = "[2031-03-03..2031-03-09]";
    const StoryPtr story = buildStory({ telling(vague), telling(summons) });
    QCOMPARE(story->events.size(), size_t(1));
    QCOMPARE(story->events[0].when.date->toEdtf(), QStringLiteral("2031-03-04"));
}

void EventMergingTest::theNextDayIsTheSameOnlyWhereAllElseIs()
{
    Told nextDay = summons;
    nextDay.when = "2031-03-05";
    nextDay.text = "Ida Velt summoned Jan Roe to the ministry in the capital.";
    const StoryPtr story = buildStory({ telling(summons), telling(nextDay) });
    QCOMPARE(story->events.size(), size_t(1));
    QCOMPARE(story->events[0].disagreements.size(), size_t(1));
    QCOMPARE(story->events[0].disagreements[0].relation, DisagreementRelation::Conflicts);

    Told otherWords = nextDay;
    otherWords.text = "Boats, nets and quotas: because of these Jan Roe was called before Ida Velt, who summoned him.";
    QCOMPARE(eventCount({ telling(summons), telling(otherWords) }), size_t(2));
}

void EventMergingTest::planAndDeedAreLinkedButNotMerged()
{
    Told plan = summons;
    plan.text = "Ida Velt will have Jan Roe summoned to the ministry.";
    plan.status = EventStatus::Planned;
    const StoryPtr story = buildStory({ telling(plan), telling(summons) });
    QCOMPARE(story->events.size(), size_t(2));
    QCOMPARE(story->events[0].linked, (std::vector<EventId> { { 1 } }));
    QCOMPARE(story->events[1].linked, (std::vector<EventId> { { 0 } }));
}

void EventMergingTest::aDenialIsNeverMerged()
{
    Told denial = summons;
    denial.text = "Nobody, said a clerk, had summoned Jan Roe for Ida Velt to the ministry.";
    denial.status = EventStatus::Denied;
    QCOMPARE(eventCount({ telling(summons), telling(denial) }), size_t(2));
}

void EventMergingTest::twoThingsSaidOnOneDayAreTwo()
{
    const Told nets { "Ida Velt urged Jan Roe to have finer nets forbidden.", "urged", "urge", EventType::Request,
                      "2031-03-04" };
    const Told taxes { "Ida Velt urged Jan Roe that grain duties should fall.", "urged", "urge", EventType::Request,
                       "2031-03-04" };
    const Told netsAgain { "That finer nets be forbidden is what Ida Velt urged upon Jan Roe.", "urged", "urge",
                           EventType::Request, "2031-03-04" };
    QCOMPARE(eventCount({ telling(nets), telling(taxes), telling(netsAgain) }), size_t(2));
}

void EventMergingTest::oneQuoteInTwoArticlesIsOneEvent()
{
    const Told said { "Ida Velt told Jan Roe that this was a very grave affront.", "told", "say", EventType::Statement,
                      "2031-03-04" };
    const Told warned { "To Jan Roe, Ida Velt warned: a grave affront has its price.", "warned", "warn",
                        EventType::Threaten, "2031-03-04" };
    const StoryPtr story = buildStory(
        { telling(said, QStringLiteral("very grave affront")), telling(warned, QStringLiteral("grave affront")) });
    QCOMPARE(story->events.size(), size_t(1));
    QCOMPARE(story->events[0].quotes.size(), size_t(2));
}

void EventMergingTest::callsToTwoPeopleAreTwo()
{
    FindingsBuilder builder(
        QStringLiteral("Ida Velt called Jan Roe. She also called Ole Dahl. Ida Velt and Jan Roe telephoned."));
    const qint32 velt = builder.person(QStringLiteral("Ida Velt"), QStringLiteral("AV"));
    const qint32 roe = builder.person(QStringLiteral("Jan Roe"), QStringLiteral("BO"));
    const qint32 dahl = builder.person(QStringLiteral("Ole Dahl"), QStringLiteral("CE"));
    builder.event({ .trigger = "called Jan",
                    .family = "phone",
                    .type = EventType::Consult,
                    .when = "2031-03-04",
                    .actors = { velt, roe } });
    builder.event({ .trigger = "called Ole",
                    .family = "phone",
                    .type = EventType::Consult,
                    .when = "2031-03-04",
                    .actors = { velt, dahl } });
    builder.event({ .trigger = "telephoned",
                    .family = "phone",
                    .type = EventType::Consult,
                    .when = "2031-03-04",
                    .actors = { velt, roe } });
    QCOMPARE(eventCount({ builder.build() }), size_t(2));
}

void EventMergingTest::anUndatedActJoinsOnlyWhenAllAgrees()
{
    Told undated = summons;
    undated.text = "The envoy Jan Roe was summoned by Ida Velt to the ministry.";
    undated.when = nullptr;
    QCOMPARE(eventCount({ telling(summons), telling(undated) }), size_t(1));

    FindingsBuilder vague(QStringLiteral("Some envoy was summoned long ago."));
    vague.published("2031-03-06");
    const qint32 arvania = vague.country(QStringLiteral("Arvania"), QStringLiteral("AV"));
    vague.event({ .trigger = "summoned", .family = "summon", .type = EventType::Accuse, .actors = { arvania } });
    QCOMPARE(eventCount({ telling(summons), vague.build() }), size_t(2));
}

void EventMergingTest::mentionsWithinAnArticleAreOneEvent()
{
    FindingsBuilder builder(QStringLiteral("Arvania summons Jan Roe. Ida Velt summoned Jan Roe on Tuesday. "
                                           "The summoning of Jan Roe took an hour."));
    const qint32 velt = builder.person(QStringLiteral("Ida Velt"), QStringLiteral("AV"), QStringLiteral("minister"));
    const qint32 roe = builder.person(QStringLiteral("Jan Roe"), QStringLiteral("BO"));
    const qint32 arvania = builder.country(QStringLiteral("Arvania"), QStringLiteral("AV"));
    for (const char* trigger : { "summons", "summoned", "summoning" })
        builder.event({ .trigger = trigger,
                        .family = "summon",
                        .type = EventType::Accuse,
                        .when = "2031-03-04",
                        .actors = { trigger == QByteArray("summons") ? arvania : velt },
                        .recipients = { roe } });
    const StoryPtr story = buildStory({ builder.build() });
    QCOMPARE(story->events.size(), size_t(1));
    QCOMPARE(story->events[0].reports.size(), size_t(3));
    QVERIFY(story->events[0].disagreements.empty());
}

void EventMergingTest::separateArticlesShareNoEvent()
{
    QCOMPARE(eventCount({ telling(summons), telling(summons) }, true), size_t(2));
}

void EventMergingTest::whatIsNotMergedIsListed()
{
    const Told one { "Ida Velt urged Jan Roe to have finer nets forbidden at sea.", "urged", "urge", EventType::Request,
                     "2031-03-04" };
    const Told other { "Jan Roe was urged by Ida Velt that finer nets, quays and lights need more money soon.", "urged",
                       "urge", EventType::Request, "2031-03-05" };
    const StoryPtr story = buildStory({ telling(one), telling(other) });
    QCOMPARE(story->events.size(), size_t(2));
    const auto listed = std::find_if(story->toDo.begin(), story->toDo.end(),
                                     [](const ToDo& toDo) { return toDo.kind == ToDoKind::MergeNotMade; });
    QVERIFY(listed != story->toDo.end());
    QVERIFY(listed->event.isValid() && listed->otherEvent.isValid());
    QVERIFY(listed->event != listed->otherEvent);
}

void EventMergingTest::sourcesAreCountedApart()
{
    const StoryPtr story = buildStory({ scenes::summonsByVelt(), scenes::recallByArvania() });
    const EventSources& sources = story->events[0].sources;
    QCOMPARE(sources.outlets, 2);
    QCOMPARE(sources.independent, 2);
    QCOMPARE(sources.firstReport, ArticleId { 0 });
}

void EventMergingTest::theResultDoesNotHangOnTheOrderOfArticles()
{
    Told later = summons;
    later.text = "Again Ida Velt summoned Jan Roe to the ministry.";
    later.when = "2031-03-11";
    const std::vector<ArticleFindingsPtr> one { scenes::summonsByVelt(), telling(summons), telling(later),
                                                scenes::recallByArvania() };
    const std::vector<ArticleFindingsPtr> other(one.rbegin(), one.rend());
    const StoryPtr first = buildStory(one);
    const StoryPtr second = buildStory(other);
    QCOMPARE(first->events.size(), second->events.size());
    for (size_t i = 0; i < first->events.size(); ++i) {
        QCOMPARE(first->events[i].reports.size(), second->events[i].reports.size());
        QCOMPARE(first->events[i].when.date, second->events[i].when.date);
    }
}

QTEST_GUILESS_MAIN(EventMergingTest)
#include "tst_event_merging.moc"
