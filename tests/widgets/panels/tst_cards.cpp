// SPDX-License-Identifier: GPL-3.0-or-later
// The cards: every fact leads to its source, a date is corrected where it stands.
#include "tests/support/small_story.h"
#include "widgets/panels/actor_card.h"
#include "widgets/panels/card_browser.h"
#include "widgets/panels/card_link.h"
#include "widgets/panels/date_editor.h"
#include "widgets/panels/event_card.h"
#include "widgets/panels/event_page.h"
#include "widgets/theme/theme.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace demarche;

class CardsTest : public QObject {
    Q_OBJECT

private slots:
    void linksComeBackAsWhatTheyPointedTo();
    void strangeLinksPointToNothing();
    void theEventCardShowsBothClaimsOfADisagreement();
    void everyReportOnTheEventCardLeadsToItsSentence();
    void whoToldOfAnEventFirstIsNamed();
    void aDateWrittenOnTheCardIsAWishForAnEdit();
    void aDateThatIsNoneCannotBeTaken();
    void datesAreUnderstoodAsPeopleWriteThem();
    void theCardKeepsItsEventWhenTheStoryIsNew();
    void theActorCardListsOfficesAndQuotes();
    void wordsOfAnArticleAreNeverTakenForMarkup();

private:
    Theme theme() const { return Theme::of(ThemeKind::Light, QGuiApplication::font()); }
};

void CardsTest::linksComeBackAsWhatTheyPointedTo()
{
    QCOMPARE(std::get<EventId>(targetOf(linkTo(EventId { 12 }))), EventId { 12 });
    QCOMPARE(std::get<ActorId>(targetOf(linkTo(ActorId { 0 }))), ActorId { 0 });
    QCOMPARE(std::get<QuoteId>(targetOf(linkTo(QuoteId { 3 }))), QuoteId { 3 });
    const SourcePlace place { ArticleId { 2 }, { 17, 90 } };
    QCOMPARE(std::get<SourcePlace>(targetOf(linkTo(place))), place);
}

void CardsTest::strangeLinksPointToNothing()
{
    for (const char* link : { "", "https://example.org/", "edit:date", "place:1,2", "file:///etc/passwd" })
        QVERIFY2(std::holds_alternative<std::monostate>(targetOf(QString::fromLatin1(link))), link);
}

void CardsTest::theEventCardShowsBothClaimsOfADisagreement()
{
    const QString page = eventPage(*smallStory(), { 0 }, theme());
    QVERIFY(page.contains(QStringLiteral("9 Mar 2021")));
    QVERIFY(page.contains(QStringLiteral("8 Mar 2021")));
    QVERIFY(page.contains(QStringLiteral("conflicts")));
}

void CardsTest::everyReportOnTheEventCardLeadsToItsSentence()
{
    const StoryPtr story = smallStory();
    const QString page = eventPage(*story, { 0 }, theme());
    for (const EventReport& report : story->events[0].reports)
        QVERIFY(page.contains(linkTo(SourcePlace { report.article, report.span })));
}

void CardsTest::whoToldOfAnEventFirstIsNamed()
{
    QVERIFY(!eventPage(*smallStory(), { 0 }, theme()).contains(QStringLiteral("First told by")));
    auto story = std::make_shared<Story>(*smallStory());
    EventReport& report = story->events[0].reports.front();
    report.status = EventStatus::Claimed;
    StoryQuote telling;
    telling.article = report.article;
    telling.span = report.span;
    telling.content = report.span;
    telling.kind = QuoteKind::Indirect;
    telling.speaker = { 1 };
    telling.said = report.when;
    story->quotes.insert(story->quotes.begin(), telling);
    const QString page = eventPage(*story, { 0 }, theme());
    QVERIFY(page.contains(QStringLiteral("First told by")));
    QVERIFY(page.contains(linkTo(QuoteId { 0 })));
}

void CardsTest::aDateWrittenOnTheCardIsAWishForAnEdit()
{
    EventCard card;
    card.setTheme(theme());
    card.setStory(smallStory());
    card.reveal({ 0 });
    card.show();
    QSignalSpy edits(&card, &EventCard::editRequested);
    card.editDate();
    auto* line = card.findChild<QLineEdit*>();
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), QStringLiteral("2021-03-09"));
    line->setText(QStringLiteral("2021-03-08"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(edits.size(), 1);
    const Edit edit = edits.first().first().value<Edit>();
    const auto& change = std::get<ChangeEventDate>(edit);
    QCOMPARE(change.event, smallStory()->events[0].key);
    QCOMPARE(change.date, FuzzyDate::parse(u"2021-03-08"));
    QVERIFY(!line->isVisible());
}

void CardsTest::aDateThatIsNoneCannotBeTaken()
{
    EventCard card;
    card.setTheme(theme());
    card.setStory(smallStory());
    card.reveal({ 0 });
    card.show();
    QSignalSpy edits(&card, &EventCard::editRequested);
    card.editDate();
    auto* line = card.findChild<QLineEdit*>();
    line->setText(QStringLiteral("some time ago"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(edits.size(), 0);
    QVERIFY(line->isVisible());
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!line->isVisible());
}

void CardsTest::datesAreUnderstoodAsPeopleWriteThem()
{
    const auto means = [](const char* written) {
        const auto date = dateFromWriting(QString::fromUtf8(written));
        return date ? date->toEdtf() : QString();
    };
    QCOMPARE(means("2024-06-21"), QStringLiteral("2024-06-21"));
    QCOMPARE(means("21 June 2024"), QStringLiteral("2024-06-21"));
    QCOMPARE(means("June 21, 2024"), QStringLiteral("2024-06-21"));
    QCOMPARE(means("June 2024"), QStringLiteral("2024-06"));
    QCOMPARE(means("2006/.."), QStringLiteral("2006/.."));
    QCOMPARE(means("31 June 2024"), QString());
    QCOMPARE(means("soon"), QString());
}

void CardsTest::theCardKeepsItsEventWhenTheStoryIsNew()
{
    EventCard card;
    card.setTheme(theme());
    card.setStory(smallStory());
    card.reveal({ 1 });
    auto turned = std::make_shared<Story>(*smallStory());
    std::swap(turned->events[0], turned->events[1]);
    card.setStory(turned);
    QCOMPARE(card.shownEvent(), EventId { 0 });
}

void CardsTest::theActorCardListsOfficesAndQuotes()
{
    ActorCard card;
    card.setTheme(theme());
    card.setStory(smallStory());
    card.showActor({ 0 });
    const QString text = card.findChild<CardBrowser*>()->toPlainText();
    for (const char* expected : { "Rosa Quispe", "Foreign Minister", "Our waters are not for sale", "Luis Soto" })
        QVERIFY2(text.contains(QString::fromLatin1(expected)), expected);
}

void CardsTest::wordsOfAnArticleAreNeverTakenForMarkup()
{
    auto story = std::make_shared<Story>(*smallStory());
    story->actors[0].name = QStringLiteral("<img src='http://example.org/x.png'>");
    story->actors[0].roles[0].title = QStringLiteral("<script>alert(1)</script>");
    ActorCard card;
    card.setTheme(theme());
    card.setStory(story);
    card.showActor({ 0 });
    const QString text = card.findChild<CardBrowser*>()->toPlainText();
    QVERIFY(text.contains(QStringLiteral("<img src=")));
    QVERIFY(text.contains(QStringLiteral("<script>")));
}

QTEST_MAIN(CardsTest)
#include "tst_cards.moc"
