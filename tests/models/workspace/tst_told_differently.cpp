// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of invented articles on one act, read by the whole chain: in which field they are said to differ,
// what is linked and not merged, and what remains to be done.
#include "models/analysis/article_analyzer.h"
#include "models/analysis/lexicons.h"
#include "models/reading/article_reader.h"
#include "models/story/first_telling.h"
#include "models/story/report_wording.h"
#include "models/workspace/workspace.h"

#include <QTest>

#include <algorithm>

using namespace demarche;

namespace {

QString articleOf(const QString& outlet, const QString& published, const QString& body)
{
    return QStringLiteral("Headline: A day in Santiago and Oslo\nPublished: %1\nSource: %2\n\n%3\n")
        .arg(published, outlet, body);
}

StoryPtr storyFrom(const QStringList& texts)
{
    const std::shared_ptr<const Lexicons> lexicons = shippedLexicons();
    std::vector<ArticleFindingsPtr> findings;
    for (const QString& text : texts) {
        const ReadingResult result = articleFromText(text, QStringLiteral("pasted"));
        const auto article = std::make_shared<const Article>(std::get<Article>(result));
        findings.push_back(std::make_shared<const ArticleFindings>(analyze(article, *lexicons)));
    }
    return storyOf(withArticles({}, findings), *lexicons);
}

/// Two outlets on one day.
StoryPtr toldTwice(const QString& one, const QString& other)
{
    return storyFrom({ articleOf(QStringLiteral("Fjord Post"), QStringLiteral("14 May 2031"), one),
                       articleOf(QStringLiteral("Andes Wire"), QStringLiteral("14 May 2031"), other) });
}

/// One outlet on two days.
StoryPtr toldAgain(const QString& first, const QString& later)
{
    return storyFrom({ articleOf(QStringLiteral("Fjord Post"), QStringLiteral("14 May 2031"), first),
                       articleOf(QStringLiteral("Fjord Post"), QStringLiteral("15 May 2031"), later) });
}

std::optional<Disagreement> differenceIn(DisagreementField field, const StoryPtr& story)
{
    for (const StoryEvent& event : story->events) {
        for (const Disagreement& difference : event.disagreements) {
            if (difference.field == field)
                return difference;
        }
    }
    return {};
}

QStringList valuesOf(const Disagreement& difference)
{
    QStringList values;
    for (const Claim& claim : difference.claims)
        values.append(claim.value);
    return values;
}

QStringList linesOf(const StoryPtr& story)
{
    QStringList lines;
    for (const StoryEvent& event : story->events)
        lines.append(QStringLiteral("%1 %2 %3 in %4")
                         .arg(nameOf(event.type), nameOf(event.status),
                              event.when.date ? event.when.date->toEdtf() : QStringLiteral("undated"))
                         .arg(event.reports.size()));
    return lines;
}

bool isMissing(ToDoKind kind, const StoryPtr& story)
{
    return std::any_of(story->toDo.begin(), story->toDo.end(), [kind](const ToDo& item) { return item.kind == kind; });
}

} // namespace

class ToldDifferentlyTest : public QObject {
    Q_OBJECT

private slots:
    void theWordingLexiconHasNoFaults();
    void anotherOfficeOfThePersonDiffers();
    void aRankMakesAnOfficeMorePrecise();
    void oneOfficeInOtherWordsDoesNotDiffer();
    void saidAndAdmittedDiffer();
    void wordsChangedByATranslatorAreTwoTranslations();
    void wordsChangedInEnglishAreNoTranslation();
    void wordsLeftOutAreAnOmission();
    void theSameWordsFromAnotherSpeakerDiffer();
    void twoPlacesDiffer();
    void aHigherCountOfALaterEditionIsAnUpdate();
    void aPlanAndItsDeedAreLinked();
    void aDenialIsNotTheDeed();
    void anInvasionSpokenOfIsTheOneThatIsDated();
    void anInvasionSpokenOfIsNoneOfTwo();
    void aHeadlineOfOneSummonedIsNoSummonsByHim();
    void theFirstSpeakerOfAClaimIsFound();
    void monthsWithNothingInThemAreMissing();
};

void ToldDifferentlyTest::theWordingLexiconHasNoFaults() { QCOMPARE(shippedReportWording().faults, QStringList()); }

void ToldDifferentlyTest::anotherOfficeOfThePersonDiffers()
{
    const StoryPtr story = toldTwice(
        QStringLiteral("Norway's Defence Minister Ingrid Solvang met Chilean President Pablo Quiroga in Santiago on "
                       "Tuesday. They spoke about fishing rights."),
        QStringLiteral("Norwegian Trade Minister Ingrid Solvang met Chilean President Pablo Quiroga in Santiago on "
                       "Tuesday. They discussed fishing rights."));
    QVERIFY(!differenceIn(DisagreementField::Title, story)); // both are ministers: of what is not compared
    const StoryPtr other = toldTwice(
        QStringLiteral("Norway's ambassador Ingrid Solvang met Chilean President Pablo Quiroga in Santiago on Tuesday. "
                       "They spoke about fishing rights."),
        QStringLiteral("Norwegian Foreign Minister Ingrid Solvang met Chilean President Pablo Quiroga in Santiago on "
                       "Tuesday. They discussed fishing rights."));
    const auto title = differenceIn(DisagreementField::Title, other);
    QVERIFY2(title, qPrintable(linesOf(other).join(u'\n')));
    QCOMPARE(title->relation, DisagreementRelation::Differs);
    QCOMPARE(title->claims.size(), size_t(2));
}

void ToldDifferentlyTest::aRankMakesAnOfficeMorePrecise()
{
    const StoryPtr story = toldTwice(
        QStringLiteral("Deputy Foreign Minister Ingrid Solvang of Norway summoned the Chilean ambassador, Pablo "
                       "Quiroga, on Tuesday."),
        QStringLiteral("Foreign Minister Ingrid Solvang of Norway summoned the Chilean ambassador, Pablo Quiroga, on "
                       "Tuesday."));
    const auto title = differenceIn(DisagreementField::Title, story);
    QVERIFY2(title, qPrintable(linesOf(story).join(u'\n')));
    QCOMPARE(title->relation, DisagreementRelation::MorePrecise);
    QVERIFY(title->chosen.contains(QStringLiteral("Deputy")));
}

void ToldDifferentlyTest::oneOfficeInOtherWordsDoesNotDiffer()
{
    const StoryPtr story = toldTwice(
        QStringLiteral("Norwegian Foreign Minister Ingrid Solvang summoned the Chilean ambassador, Pablo Quiroga, on "
                       "Tuesday."),
        QStringLiteral("Ingrid Solvang, Norway's minister for foreign affairs, summoned Chile's ambassador Pablo "
                       "Quiroga on Tuesday."));
    QVERIFY(!differenceIn(DisagreementField::Title, story));
}

void ToldDifferentlyTest::saidAndAdmittedDiffer()
{
    const StoryPtr story = toldTwice(
        QStringLiteral("Norwegian Foreign Minister Ingrid Solvang said on Tuesday that three trawlers had crossed the "
                       "Chilean fishing line."),
        QStringLiteral("Norwegian Foreign Minister Ingrid Solvang admitted on Tuesday that three trawlers had crossed "
                       "the Chilean fishing line."));
    const auto verb = differenceIn(DisagreementField::Verb, story);
    QVERIFY2(verb, qPrintable(linesOf(story).join(u'\n')));
    QCOMPARE(verb->relation, DisagreementRelation::Differs);
    QCOMPARE(valuesOf(*verb), QStringList({ QStringLiteral("said"), QStringLiteral("admitted") }));
}

void ToldDifferentlyTest::wordsChangedByATranslatorAreTwoTranslations()
{
    const StoryPtr story = toldTwice(
        QStringLiteral("Chilean President Pablo Quiroga warned Norway on Tuesday of \"a bitter reply at sea\" over the "
                       "trawlers."),
        QStringLiteral("Chilean President Pablo Quiroga warned Norway on Tuesday of \"a bitter answer at sea\" over "
                       "the trawlers."));
    const auto quote = differenceIn(DisagreementField::Quote, story);
    QVERIFY2(quote, qPrintable(linesOf(story).join(u'\n')));
    QCOMPARE(quote->rule.id, QByteArray("story.quote-translation"));
}

void ToldDifferentlyTest::wordsChangedInEnglishAreNoTranslation()
{
    const StoryPtr story = toldTwice(
        QStringLiteral("Canadian Prime Minister Jane Harrow warned Norway on Tuesday of \"a bitter reply at sea\" over "
                       "the trawlers."),
        QStringLiteral("Canadian Prime Minister Jane Harrow warned Norway on Tuesday of \"a bitter answer at sea\" "
                       "over the trawlers."));
    const auto quote = differenceIn(DisagreementField::Quote, story);
    QVERIFY2(quote, qPrintable(linesOf(story).join(u'\n')));
    QCOMPARE(quote->rule.id, QByteArray("story.quote-change"));
}

void ToldDifferentlyTest::wordsLeftOutAreAnOmission()
{
    const StoryPtr story = toldTwice(
        QStringLiteral("Chilean President Pablo Quiroga warned Norway on Tuesday of \"a very bitter reply at sea\" "
                       "over the trawlers."),
        QStringLiteral("Chilean President Pablo Quiroga warned Norway on Tuesday of \"a bitter reply at sea\" over the "
                       "trawlers."));
    const auto quote = differenceIn(DisagreementField::Quote, story);
    QVERIFY2(quote, qPrintable(linesOf(story).join(u'\n')));
    QCOMPARE(quote->rule.id, QByteArray("story.quote-omission"));
}

void ToldDifferentlyTest::theSameWordsFromAnotherSpeakerDiffer()
{
    const StoryPtr story = toldTwice(
        QStringLiteral("Norway summoned Chile's ambassador Pablo Quiroga on Tuesday. Norwegian Foreign Minister Ingrid "
                       "Solvang told Quiroga that the line was \"drawn once and for all\"."),
        QStringLiteral("Norway summoned Chile's ambassador Pablo Quiroga on Tuesday. Quiroga told Norwegian Foreign "
                       "Minister Ingrid Solvang that the line was \"drawn once and for all\"."));
    const auto speaker = differenceIn(DisagreementField::Speaker, story);
    QVERIFY2(speaker, qPrintable(linesOf(story).join(u'\n')));
    QCOMPARE(speaker->relation, DisagreementRelation::Differs);
}

void ToldDifferentlyTest::twoPlacesDiffer()
{
    const StoryPtr story = toldTwice(
        QStringLiteral("Norwegian Foreign Minister Ingrid Solvang met Chilean President Pablo Quiroga in Lima on "
                       "Tuesday."),
        QStringLiteral("Norwegian Foreign Minister Ingrid Solvang met Chilean President Pablo Quiroga in Madrid on "
                       "Tuesday."));
    const auto place = differenceIn(DisagreementField::Place, story);
    QVERIFY2(place, qPrintable(linesOf(story).join(u'\n')));
    QCOMPARE(place->relation, DisagreementRelation::Differs);
    QCOMPARE(valuesOf(*place), QStringList({ QStringLiteral("Lima"), QStringLiteral("Madrid") }));
}

void ToldDifferentlyTest::aHigherCountOfALaterEditionIsAnUpdate()
{
    const StoryPtr story = toldAgain(
        QStringLiteral("Chile's navy attacked Norwegian trawlers on 13 May 2031 and killed 12 fishermen, Norwegian "
                       "Foreign Minister Ingrid Solvang said."),
        QStringLiteral("Chile's navy attacked Norwegian trawlers on 13 May 2031 and killed 15 fishermen, Norwegian "
                       "Foreign Minister Ingrid Solvang said."));
    const auto number = differenceIn(DisagreementField::Number, story);
    QVERIFY2(number, qPrintable(linesOf(story).join(u'\n')));
    QCOMPARE(number->rule.id, QByteArray("story.later-edition"));
    QCOMPARE(number->chosen, QStringLiteral("15 fishermen"));
}

void ToldDifferentlyTest::aPlanAndItsDeedAreLinked()
{
    const StoryPtr story = storyFrom(
        { articleOf(QStringLiteral("Fjord Post"), QStringLiteral("14 May 2031"),
                    QStringLiteral("Norwegian Foreign Minister Ingrid Solvang will visit Chile on 20 May 2031.")),
          articleOf(QStringLiteral("Andes Wire"), QStringLiteral("21 May 2031"),
                    QStringLiteral("Norwegian Foreign Minister Ingrid Solvang visited Chile on 20 May 2031.")) });
    const auto deed = std::find_if(story->events.begin(), story->events.end(), [](const StoryEvent& event) {
        return event.type == EventType::Consult && event.status == EventStatus::Happened;
    });
    QVERIFY2(deed != story->events.end(), qPrintable(linesOf(story).join(u'\n')));
    QCOMPARE(deed->reports.size(), size_t(1));
    QCOMPARE(deed->linked.size(), size_t(1));
    QCOMPARE(story->at(deed->linked.front()).status, EventStatus::Planned);
}

void ToldDifferentlyTest::aDenialIsNotTheDeed()
{
    const StoryPtr story
        = toldTwice(QStringLiteral("Chile's navy attacked Norwegian trawlers on Tuesday off the southern coast."),
                    QStringLiteral("Chile denied on Wednesday that its navy attacked Norwegian trawlers on Tuesday."));
    for (const StoryEvent& event : story->events) {
        const bool isDenied = std::any_of(event.reports.begin(), event.reports.end(), [](const EventReport& report) {
            return report.status == EventStatus::Denied;
        });
        const bool isTold = std::any_of(event.reports.begin(), event.reports.end(), [](const EventReport& report) {
            return report.status == EventStatus::Happened;
        });
        QVERIFY2(!isDenied || !isTold, qPrintable(linesOf(story).join(u'\n')));
    }
    const bool hasDenial = std::any_of(story->events.begin(), story->events.end(),
                                       [](const StoryEvent& event) { return event.status == EventStatus::Denied; });
    QVERIFY2(hasDenial, qPrintable(linesOf(story).join(u'\n')));
}

void ToldDifferentlyTest::anInvasionSpokenOfIsTheOneThatIsDated()
{
    const StoryPtr story
        = toldTwice(QStringLiteral("Norway invaded Chile on 3 March 2029. Fishermen still speak of that day."),
                    QStringLiteral("Peru has backed Norway since Norway's invasion of Chile and calls it a friend."));
    const auto invasion = std::find_if(story->events.begin(), story->events.end(),
                                       [](const StoryEvent& event) { return event.type == EventType::Assault; });
    QVERIFY2(invasion != story->events.end(), qPrintable(linesOf(story).join(u'\n')));
    QVERIFY2(invasion->reports.size() == 2, qPrintable(linesOf(story).join(u'\n')));
    QCOMPARE(invasion->when.date->toEdtf(), QStringLiteral("2029-03-03"));
}

void ToldDifferentlyTest::anInvasionSpokenOfIsNoneOfTwo()
{
    const StoryPtr story = toldTwice(
        QStringLiteral("Norway invaded Chile on 3 March 2029. Norway invaded Chile once more on 9 May 2030."),
        QStringLiteral("Peru has backed Norway since Norway's invasion of Chile and calls it a friend."));
    for (const StoryEvent& event : story->events)
        QVERIFY2(event.type != EventType::Assault || event.reports.size() == 1, qPrintable(linesOf(story).join(u'\n')));
}

void ToldDifferentlyTest::aHeadlineOfOneSummonedIsNoSummonsByHim()
{
    const StoryPtr story
        = storyFrom({ QStringLiteral("Ambassador Pablo Quiroga summoned over trawlers\n\nBy Ola Nord\nMay 14, 2031\n\n"
                                     "Norway summoned Chile's ambassador, Pablo Quiroga, over trawlers on Tuesday.\n\n"
                                     "He was told that the fishing line was drawn long ago and will stay there.\n") });
    const auto summons = std::find_if(story->events.begin(), story->events.end(),
                                      [](const StoryEvent& event) { return event.type == EventType::Accuse; });
    QVERIFY2(summons != story->events.end(), qPrintable(linesOf(story).join(u'\n')));
    QVERIFY2(summons->reports.size() == 2, qPrintable(linesOf(story).join(u'\n')));
    for (const EventReport& report : summons->reports) {
        for (const Participant& participant : report.participants) {
            const bool isQuiroga = story->actors[size_t(participant.actor)].name == QStringLiteral("Pablo Quiroga");
            QVERIFY(!isQuiroga || participant.role == ParticipantRole::Recipient);
        }
    }
}

void ToldDifferentlyTest::theFirstSpeakerOfAClaimIsFound()
{
    const StoryPtr story = storyFrom(
        { articleOf(QStringLiteral("Fjord Post"), QStringLiteral("14 May 2031"),
                    QStringLiteral("Chilean President Pablo Quiroga said on Wednesday that Norway had expelled Chile's "
                                   "ambassador on 12 May 2031.")),
          articleOf(QStringLiteral("Andes Wire"), QStringLiteral("13 May 2031"),
                    QStringLiteral("Norwegian Foreign Minister Ingrid Solvang said on Tuesday that Norway had expelled "
                                   "Chile's ambassador on 12 May 2031.")) });
    const auto expulsion = std::find_if(story->events.begin(), story->events.end(),
                                        [](const StoryEvent& event) { return event.type == EventType::Sanction; });
    QVERIFY2(expulsion != story->events.end(), qPrintable(linesOf(story).join(u'\n')));
    QCOMPARE(expulsion->reports.size(), size_t(2));
    const std::optional<FirstTelling> telling = firstTellingOf(*expulsion, *story);
    QVERIFY(telling);
    QCOMPARE(story->at(telling->speaker).name, QStringLiteral("Ingrid Solvang"));
    QCOMPARE(expulsion->sources.firstReport, ArticleId { 1 });
}

void ToldDifferentlyTest::monthsWithNothingInThemAreMissing()
{
    const StoryPtr story
        = toldTwice(QStringLiteral("Norway expelled Chile's ambassador on 12 January 2031."),
                    QStringLiteral("Norwegian Foreign Minister Ingrid Solvang visited Chile on 13 May 2031."));
    QVERIFY2(isMissing(ToDoKind::QuietStretch, story), qPrintable(linesOf(story).join(u'\n')));
}

QTEST_GUILESS_MAIN(ToldDifferentlyTest)
#include "tst_told_differently.moc"
