// SPDX-License-Identifier: GPL-3.0-or-later
// Tests where the reports of one event are said to differ, and how.
#include "models/story/story_builder.h"
#include "tests/models/story/story_scenes.h"

#include <QTest>

using namespace demarche;

namespace {

std::optional<Disagreement> disagreementOn(DisagreementField field, const StoryPtr& story)
{
    for (const StoryEvent& event : story->events) {
        for (const Disagreement& disagreement : event.disagreements) {
            if (disagreement.field == field)
                return disagreement;
        }
    }
    return {};
}

/// Velt says something of Borland; the words in marks are the quote.
ArticleFindingsPtr quoting(const QString& words, const QString& speaker = QStringLiteral("Ida Velt"),
                           const QString& country = QStringLiteral("AV"))
{
    FindingsBuilder builder(speaker + QStringLiteral(" said of Borland on Tuesday that the harbour row was \"") + words
                            + QStringLiteral("\"."));
    builder.published("2031-03-05");
    const qint32 velt = builder.person(speaker, country, QStringLiteral("minister"));
    const qint32 borland = builder.country(QStringLiteral("Borland"), QStringLiteral("BO"));
    builder.event({ .trigger = "said",
                    .family = "say",
                    .type = EventType::Statement,
                    .when = "2031-03-04",
                    .actors = { velt },
                    .recipients = { borland } });
    builder.quote(words, velt);
    return builder.build();
}

ArticleFindingsPtr staying(const QString& words, const char* timex)
{
    FindingsBuilder builder(QStringLiteral("Ida Velt visited Jan Roe in Borland for ") + words
                            + QStringLiteral(" of talks."));
    builder.published("2031-03-05");
    const qint32 velt = builder.person(QStringLiteral("Ida Velt"), QStringLiteral("AV"));
    const qint32 roe = builder.person(QStringLiteral("Jan Roe"), QStringLiteral("BO"));
    builder.event({ .trigger = "visited",
                    .family = "visit",
                    .type = EventType::Consult,
                    .when = "2031-03-04",
                    .actors = { velt },
                    .recipients = { roe } });
    builder.duration(words, timex);
    return builder.build();
}

} // namespace

class DisagreementsTest : public QObject {
    Q_OBJECT

private slots:
    void aSingleSourceDisagreesWithNobody();
    void hedgedNumbersThatFitAreMorePrecise();
    void hedgedNumbersThatExcludeEachOtherDiffer();
    void anHourIsMorePreciseThanItsDay();
    void twoDaysConflict();
    void aLaterCorrectionByTheSameOutletIsAnUpdate();
    void aNamedPersonIsMorePrecise();
    void anotherVerbDiffers();
    void anotherFormOfTheVerbDoesNot();
    void wordsLeftOutDiffer();
    void wordsChangedWithinALongerQuoteDiffer();
    void aPartOfALongQuoteDoesNotDiffer();
    void equalQuotesDoNotDiffer();
    void theSameWordsFromAnotherSpeakerDiffer();
    void durationsThatFitAreMorePrecise();
    void otherDurationsDiffer();
    void aContradictedHeadingConflicts();
    void aWireStoryWithManyCopiesIsComparedInShortTime();
};

namespace {

ArticleFindingsPtr tollOf(const char* count, const char* publisher)
{
    FindingsBuilder builder(QStringLiteral("A storm in Arvania killed %1 people.").arg(QString::fromLatin1(count)));
    builder.publisher(QString::fromLatin1(publisher)).published("2031-03-05");
    const qint32 arvania = builder.country(QStringLiteral("Arvania"), QStringLiteral("AV"));
    builder.event({ .trigger = "killed",
                    .family = "kill",
                    .type = EventType::Other,
                    .when = "2031-03-04",
                    .actors = { arvania },
                    .recipients = { arvania } });
    return builder.build();
}

DisagreementRelation tollsCompared(const char* one, const char* other)
{
    const StoryPtr story = buildStory({ tollOf(one, "Harbour Post"), tollOf(other, "Borland Wire") });
    for (const StoryEvent& event : story->events) {
        for (const Disagreement& told : event.disagreements) {
            if (told.field == DisagreementField::Number)
                return told.relation;
        }
    }
    return DisagreementRelation::Agrees;
}

} // namespace

void DisagreementsTest::hedgedNumbersThatFitAreMorePrecise()
{
    QCOMPARE(tollsCompared("at least 30", "about 34"), DisagreementRelation::MorePrecise);
    QCOMPARE(tollsCompared("30", "more than 25"), DisagreementRelation::MorePrecise);
}

void DisagreementsTest::hedgedNumbersThatExcludeEachOtherDiffer()
{
    QCOMPARE(tollsCompared("about 30", "more than 50"), DisagreementRelation::Differs);
    QCOMPARE(tollsCompared("30", "34"), DisagreementRelation::Differs);
    QCOMPARE(tollsCompared("30", "30"), DisagreementRelation::Agrees);
}

void DisagreementsTest::aSingleSourceDisagreesWithNobody()
{
    const StoryPtr story = buildStory({ scenes::summonsByVelt() });
    QVERIFY(story->events[0].disagreements.empty());
}

void DisagreementsTest::anHourIsMorePreciseThanItsDay()
{
    const StoryPtr story
        = buildStory({ scenes::summonsByVelt("2031-03-04T14"), scenes::recallByArvania("2031-03-04") });
    const auto date = disagreementOn(DisagreementField::Date, story);
    QVERIFY(date);
    QCOMPARE(date->relation, DisagreementRelation::MorePrecise);
    QCOMPARE(date->chosen, QStringLiteral("2031-03-04T14"));
    QCOMPARE(date->claims.size(), size_t(2));
    QCOMPARE(date->claims[1].value, QStringLiteral("2031-03-04"));
}

void DisagreementsTest::twoDaysConflict()
{
    // a third report that holds both days brings the two together
    const StoryPtr story = buildStory({ scenes::summonsByVelt("2031-03-04"), scenes::summonsByVelt("2031-03-05") });
    const auto date = disagreementOn(DisagreementField::Date, story);
    QVERIFY(date);
    QCOMPARE(date->relation, DisagreementRelation::Conflicts);
}

void DisagreementsTest::aLaterCorrectionByTheSameOutletIsAnUpdate()
{
    const auto edition = [](const char* published, const char* when) {
        FindingsBuilder builder(
            QStringLiteral("Arvania recalled the envoy of Borland, Jan Roe, over fishing boats, it said at ")
            + QString::fromLatin1(published) + u'.');
        builder.publisher(QStringLiteral("Harbour Post")).published(published);
        const qint32 arvania = builder.country(QStringLiteral("Arvania"), QStringLiteral("AV"));
        const qint32 roe = builder.person(QStringLiteral("Jan Roe"), QStringLiteral("BO"));
        builder.event({ .trigger = "recalled",
                        .family = "summon",
                        .type = EventType::Accuse,
                        .when = when,
                        .actors = { arvania },
                        .recipients = { roe } });
        return builder.build();
    };
    const StoryPtr story = buildStory({ edition("2031-03-05", "2031-03-04"), edition("2031-03-06", "2031-03-05") });
    const auto date = disagreementOn(DisagreementField::Date, story);
    QVERIFY(date);
    QCOMPARE(date->relation, DisagreementRelation::Differs);
}

void DisagreementsTest::aNamedPersonIsMorePrecise()
{
    const StoryPtr story = buildStory({ scenes::summonsByVelt(), scenes::recallByArvania() });
    const auto who = disagreementOn(DisagreementField::Participants, story);
    QVERIFY(who);
    QCOMPARE(who->relation, DisagreementRelation::MorePrecise);
    QCOMPARE(who->chosen, QStringLiteral("Ida Velt"));
    QCOMPARE(who->claims[1].value, QStringLiteral("Arvania"));
}

void DisagreementsTest::anotherVerbDiffers()
{
    const StoryPtr story = buildStory({ scenes::summonsByVelt(), scenes::recallByArvania() });
    const auto verb = disagreementOn(DisagreementField::Verb, story);
    QVERIFY(verb);
    QCOMPARE(verb->relation, DisagreementRelation::Differs);
    QCOMPARE(verb->claims[0].value, QStringLiteral("summoned"));
    QCOMPARE(verb->claims[1].value, QStringLiteral("recalled"));
    QVERIFY(verb->chosen.isEmpty());
}

void DisagreementsTest::anotherFormOfTheVerbDoesNot()
{
    FindingsBuilder noun(QStringLiteral("The summons of Jan Roe by Arvania took an hour."));
    const qint32 roe = noun.person(QStringLiteral("Jan Roe"), QStringLiteral("BO"));
    const qint32 arvania = noun.country(QStringLiteral("Arvania"), QStringLiteral("AV"));
    noun.event({ .trigger = "summons",
                 .family = "summon",
                 .type = EventType::Accuse,
                 .when = "2031-03-04",
                 .actors = { arvania },
                 .recipients = { roe },
                 .frame = "summons" });
    const StoryPtr story = buildStory({ scenes::summonsByVelt(), noun.build() });
    QCOMPARE(story->events.size(), size_t(1));
    QVERIFY(!disagreementOn(DisagreementField::Verb, story));
}

void DisagreementsTest::wordsLeftOutDiffer()
{
    const StoryPtr story
        = buildStory({ quoting(QStringLiteral("very grave nonsense")), quoting(QStringLiteral("grave nonsense")) });
    const auto quote = disagreementOn(DisagreementField::Quote, story);
    QVERIFY(quote);
    QCOMPARE(quote->relation, DisagreementRelation::Differs);
    QCOMPARE(quote->claims[0].value, QStringLiteral("very grave nonsense"));
}

void DisagreementsTest::wordsChangedWithinALongerQuoteDiffer()
{
    const StoryPtr story = buildStory(
        { quoting(QStringLiteral("bitter fruit")),
          quoting(QStringLiteral(
              "something that nobody here wanted and that will surely bear a bitter harvest for all of us")) });
    const auto quote = disagreementOn(DisagreementField::Quote, story);
    QVERIFY(quote);
    QCOMPARE(quote->claims[0].value, QStringLiteral("bitter fruit"));
    QCOMPARE(quote->claims[1].value, QStringLiteral("bitter harvest"));
}

void DisagreementsTest::aPartOfALongQuoteDoesNotDiffer()
{
    const StoryPtr story = buildStory(
        { quoting(QStringLiteral("bitter harvest")),
          quoting(QStringLiteral(
              "something that nobody here wanted and that will surely bear a bitter harvest for all of us")) });
    QVERIFY(!disagreementOn(DisagreementField::Quote, story));
}

void DisagreementsTest::equalQuotesDoNotDiffer()
{
    const StoryPtr story
        = buildStory({ quoting(QStringLiteral("grave nonsense")), quoting(QStringLiteral("Grave nonsense,")) });
    QCOMPARE(story->events.size(), size_t(1));
    QVERIFY(!disagreementOn(DisagreementField::Quote, story));
}

void DisagreementsTest::theSameWordsFromAnotherSpeakerDiffer()
{
    FindingsBuilder builder(QStringLiteral("Ida Velt said of Borland on Tuesday that the harbour row was "
                                           "what Jan Roe called \"a very grave nonsense\"."));
    builder.published("2031-03-05");
    const qint32 velt = builder.person(QStringLiteral("Ida Velt"), QStringLiteral("AV"), QStringLiteral("minister"));
    const qint32 roe = builder.person(QStringLiteral("Jan Roe"), QStringLiteral("BO"), QStringLiteral("envoy"));
    const qint32 borland = builder.country(QStringLiteral("Borland"), QStringLiteral("BO"));
    builder.event({ .trigger = "said",
                    .family = "say",
                    .type = EventType::Statement,
                    .when = "2031-03-04",
                    .actors = { velt },
                    .recipients = { borland } });
    builder.quote(QStringLiteral("a very grave nonsense"), roe);
    const StoryPtr story = buildStory({ builder.build(), quoting(QStringLiteral("a very grave nonsense")) });
    QVERIFY(disagreementOn(DisagreementField::Speaker, story));
}

void DisagreementsTest::durationsThatFitAreMorePrecise()
{
    const StoryPtr story
        = buildStory({ staying(QStringLiteral("six days"), "P6D"), staying(QStringLiteral("nearly a week"), "P1W") });
    const auto duration = disagreementOn(DisagreementField::Duration, story);
    QVERIFY(duration);
    QCOMPARE(duration->relation, DisagreementRelation::MorePrecise);
    QCOMPARE(duration->claims[1].value, QStringLiteral("nearly a week"));
}

void DisagreementsTest::otherDurationsDiffer()
{
    const StoryPtr story
        = buildStory({ staying(QStringLiteral("six days"), "P6D"), staying(QStringLiteral("two days"), "P2D") });
    const auto duration = disagreementOn(DisagreementField::Duration, story);
    QVERIFY(duration);
    QCOMPARE(duration->relation, DisagreementRelation::Differs);
}

void DisagreementsTest::aContradictedHeadingConflicts()
{
    auto contradicted = std::make_shared<ArticleFindings>(*scenes::recallByArvania());
    contradicted->published.date = FuzzyDate::parse(u"2031-04-02");
    contradicted->published.contradictedBy = FuzzyDate::parse(u"2031-03-05~");
    const StoryPtr story = buildStory({ scenes::summonsByVelt(), contradicted });
    const auto heading = disagreementOn(DisagreementField::Published, story);
    QVERIFY(heading);
    QCOMPARE(heading->relation, DisagreementRelation::Conflicts);
    QCOMPARE(heading->claims[0].where.article, ArticleId { 1 });
    QCOMPARE(heading->claims[0].value, QStringLiteral("2031-04-02"));
}

void DisagreementsTest::aWireStoryWithManyCopiesIsComparedInShortTime()
{
    std::vector<ArticleFindingsPtr> copies(400, scenes::summonsByVelt());
    copies.push_back(scenes::recallByArvania());
    const StoryPtr story = buildStory(copies);
    QCOMPARE(story->events.size(), size_t(1));
    QVERIFY(story->events[0].disagreements.size() <= 4);
}

QTEST_GUILESS_MAIN(DisagreementsTest)
#include "tst_disagreements.moc"
