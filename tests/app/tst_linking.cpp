// SPDX-License-Identifier: GPL-3.0-or-later
// Every way from one view to all the others, in the real window: pointing, clicking, pinning.
#include "app/actions.h"
#include "app/linking.h"
#include "app/mainwindow.h"
#include "models/items/roles.h"
#include "tests/app/window_driver.h"
#include "widgets/network/network_view.h"
#include "widgets/panels/actor_card.h"
#include "widgets/panels/event_card.h"
#include "widgets/panels/lists_panel.h"
#include "widgets/source/source_page.h"
#include "widgets/source/source_view.h"
#include "widgets/timeline/timeline_view.h"

#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace demarche;

class LinkingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void anEventOnTheTimelineIsChosenEverywhereOnce();
    void anActorInTheGraphIsChosenEverywhereOnce();
    void anEdgeOfTheGraphShowsItsActs();
    void aQuoteInTheTextIsChosenEverywhere();
    void aDateInTheTextLeadsToItsTime();
    void aSentenceWithAnEventChoosesIt();
    void aSentenceWithoutAnEventTakesTheChoiceAway();
    void aHitOfTheSearchInThePageChoosesWhatItTells();
    void aRowOfEachListIsChosenEverywhere();
    void aLinkOnTheCardIsChosenEverywhere();
    void pointingLightsUpAndChoosesNothing();
    void aPinKeepsTheChoiceThroughClicks();
    void aNewStoryKeepsTheChoice();

private:
    MainWindow& window() { return m_driver->window(); }
    Linking& linking() { return *window().findChild<Linking*>(); }
    const Story& story() { return m_driver->story(); }
    EventId summons()
    {
        return m_driver->eventSaying(QStringLiteral("was summoned by First Vice Minister Kim Hong Kyun"));
    }
    int chosenIn(const char* list)
    {
        const QModelIndex row = window().lists()->findChild<QListView*>(QLatin1String(list))->currentIndex();
        return row.isValid() ? row.data(IdRole).toInt() : -1;
    }
    void clickRow(const char* list, int id)
    {
        auto* view = window().lists()->findChild<QListView*>(QLatin1String(list));
        view->setFocus();
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.data(IdRole).toInt() != id)
                continue;
            view->scrollTo(index);
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        }
    }
    bool isInSight(const SourcePlace& place)
    {
        return window().source()->currentArticle() == place.article
            && !window().source()->findChild<SourcePage*>()->rectOf(place.span).isEmpty();
    }
    void verifyEvent(EventId event)
    {
        QCOMPARE(window().eventCard()->shownEvent(), event);
        QCOMPARE(chosenIn("events"), event.index);
        if (story().at(event).when.date)
            QCOMPARE(window().timeline()->selectedEvent(), event);
        const auto& reports = story().at(event).reports;
        QVERIFY(std::any_of(reports.begin(), reports.end(), [this](const EventReport& report) {
            return isInSight({ report.article, report.trigger });
        }));
    }
    std::unique_ptr<WindowDriver> m_driver;
};

void LinkingTest::initTestCase()
{
    QSettings().clear();
    m_driver = std::make_unique<WindowDriver>();
}

void LinkingTest::init()
{
    linking().setPinned(false);
    linking().clear();
    linking().hover({}, Origin::Elsewhere); // wherever the pointer was left
}

void LinkingTest::anEventOnTheTimelineIsChosenEverywhereOnce()
{
    QSignalSpy chosen(&linking(), &Linking::chosenChanged);
    QSignalSpy rows(window().lists(), &ListsPanel::eventActivated);
    QSignalSpy texts(window().source(), &SourceView::eventActivated);
    const EventId event = summons();
    m_driver->clickOn(event);
    verifyEvent(event);
    QCOMPARE(rows.size() + texts.size(), qsizetype(0)); // those who follow do not tell
    QVERIFY(linking().chosen() == Chosen(event));
}

void LinkingTest::anActorInTheGraphIsChosenEverywhereOnce()
{
    const ActorId actor { story().at(summons()).participants.front().actor };
    QSignalSpy chosen(&linking(), &Linking::chosenChanged);
    emit window().network()->actorActivated(actor);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosenIn("actors"), actor.index);
    QVERIFY(m_driver->cardText().contains(story().at(actor).name));
    const auto& mentions = story().at(actor).mentions;
    QVERIFY(std::any_of(mentions.begin(), mentions.end(),
                        [this](const StoryMention& mention) { return isInSight(mention.where); }));
}

void LinkingTest::anEdgeOfTheGraphShowsItsActs()
{
    const auto relation = std::find_if(story().relations.begin(), story().relations.end(),
                                       [](const Relation& one) { return one.events.size() >= 2; });
    QVERIFY(relation != story().relations.end());
    emit window().network()->edgeActivated(relation->source, relation->target, relation->events);
    QCOMPARE(linking().event(), relation->events.front());
    QCOMPARE(chosenIn("events"), relation->events.front().index);
    QVERIFY(m_driver->cardText().contains(m_driver->titleOf(relation->events.back())));
}

void LinkingTest::aQuoteInTheTextIsChosenEverywhere()
{
    const auto quote = std::find_if(story().quotes.begin(), story().quotes.end(), [](const StoryQuote& one) {
        return one.event.isValid() && (one.kind == QuoteKind::Direct || one.kind == QuoteKind::Mixed);
    });
    QVERIFY(quote != story().quotes.end());
    window().source()->showArticle(quote->article);
    m_driver->clickOnWords(quote->text.left(12));
    QCOMPARE(chosenIn("quotes"), int(quote - story().quotes.begin()));
    QCOMPARE(window().eventCard()->shownEvent(), quote->event);
    QCOMPARE(chosenIn("events"), quote->event.index);
    QVERIFY(isInSight({ quote->article, quote->span }));
}

void LinkingTest::aDateInTheTextLeadsToItsTime()
{
    const auto& dates = story().articles[0].findings->dates;
    const auto date
        = std::find_if(dates.begin(), dates.end(), [](const DateFinding& one) { return one.date.has_value(); });
    QVERIFY(date != dates.end());
    const InstantRange range = date->date->drawnRange();
    window().timeline()->setVisibleRange({ range.end + TimeSpan::days(4000), range.end + TimeSpan::days(4010) });
    emit window().source()->dateActivated(*date->date);
    QTRY_VERIFY(window().timeline()->visibleRange().overlaps(range));
}

void LinkingTest::aSentenceWithAnEventChoosesIt()
{
    const EventId event = summons();
    const EventReport& report = story().at(event).reports.front();
    window().source()->showArticle(report.article);
    m_driver->clickOnWords(report.trigger.in(story().at(report.article).article().text).toString());
    verifyEvent(linking().event());
    const auto& reports = story().at(linking().event()).reports;
    QVERIFY(std::any_of(reports.begin(), reports.end(),
                        [&](const EventReport& one) { return one.span.overlaps(report.span); }));
}

void LinkingTest::aSentenceWithoutAnEventTakesTheChoiceAway()
{
    m_driver->clickOn(summons());
    const TextSpan sentence = story().articles[0].findings->sentences.back();
    emit window().source()->placeActivated({ ArticleId { 0 }, sentence });
    QVERIFY(!window().timeline()->selectedEvent().isValid());
    QCOMPARE(chosenIn("sources"), 0);
    QVERIFY(linking().chosen() == Chosen(SourcePlace { { 0 }, sentence }));
}

void LinkingTest::aHitOfTheSearchInThePageChoosesWhatItTells()
{
    const EventId event = summons();
    const EventReport& report = story().at(event).reports.front();
    window().source()->showArticle(report.article);
    emit window().source()->eventActivated(event); // what a step to a hit in its sentence tells
    verifyEvent(event);
}

void LinkingTest::aRowOfEachListIsChosenEverywhere()
{
    const EventId event = summons();
    window().lists()->showList(ListsPanel::List::Events);
    clickRow("events", event.index);
    verifyEvent(event);
    const ActorId actor { story().at(event).participants.front().actor };
    window().lists()->showList(ListsPanel::List::Actors);
    clickRow("actors", actor.index);
    QVERIFY(linking().chosen() == Chosen(actor));
    window().lists()->showList(ListsPanel::List::Quotes);
    clickRow("quotes", 0);
    QVERIFY(linking().chosen() == Chosen(QuoteId { 0 }));
    QVERIFY(isInSight({ story().quotes[0].article, story().quotes[0].span }));
    window().lists()->showList(ListsPanel::List::Sources);
    clickRow("sources", 3);
    QCOMPARE(window().source()->currentArticle(), ArticleId { 3 });
    window().lists()->showList(ListsPanel::List::Events);
}

void LinkingTest::aLinkOnTheCardIsChosenEverywhere()
{
    const EventId event = summons();
    m_driver->clickOn(event);
    const ActorId actor { story().at(event).participants.front().actor };
    emit window().eventCard()->actorActivated(actor);
    QVERIFY(linking().chosen() == Chosen(actor));
    emit window().actorCard()->eventActivated(event);
    verifyEvent(event);
}

void LinkingTest::pointingLightsUpAndChoosesNothing()
{
    const EventId event = summons();
    QSignalSpy chosen(&linking(), &Linking::chosenChanged);
    QSignalSpy hovered(&linking(), &Linking::hoveredChanged);
    for (const auto& point : std::vector<std::function<void()>> {
             [&] { emit window().timeline()->eventHovered(event); },
             [&] { emit window().network()->actorHovered({ 0 }); },
             [&] { emit window().source()->quoteHovered({ 0 }); }, [&] { emit window().lists()->eventHovered(event); },
             [&] { emit window().lists()->eventHovered({}); } })
        point();
    QCOMPARE(hovered.size(), 5);
    QVERIFY(chosen.isEmpty());
    QVERIFY(isNothing(linking().hovered()));
}

void LinkingTest::aPinKeepsTheChoiceThroughClicks()
{
    const EventId event = summons();
    m_driver->clickOn(event);
    m_driver->application().actions().at(ActionId::PinChoice)->trigger();
    QVERIFY(linking().isPinned());
    emit window().network()->actorActivated({ 0 });
    linking().clear();
    linking().stepEvent(1);
    QVERIFY(linking().chosen() == Chosen(event));
    QCOMPARE(window().eventCard()->shownEvent(), event);
    m_driver->application().actions().at(ActionId::PinChoice)->trigger();
    emit window().network()->actorActivated({ 0 });
    QVERIFY(linking().chosen() == Chosen(ActorId { 0 }));
}

void LinkingTest::aNewStoryKeepsTheChoice()
{
    const EventId event = summons();
    const FindingKey key = story().at(event).key;
    m_driver->clickOn(event);
    emit window().eventCard()->editRequested(ChangeEventDate { key, FuzzyDate::parse(u"2023-01-02") });
    m_driver->waitUntilIdle();
    QCOMPARE(story().at(linking().event()).key, key);
    verifyEvent(linking().event());
    m_driver->application().actions().at(ActionId::Undo)->trigger();
    m_driver->waitUntilIdle();
    QCOMPARE(story().at(linking().event()).key, key);
}

QTEST_MAIN(LinkingTest)
#include "tst_linking.moc"
