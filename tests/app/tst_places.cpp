// SPDX-License-Identifier: GPL-3.0-or-later
// Back and forward through all views, saved views, and the place that comes back at the next start.
#include "app/actions.h"
#include "app/linking.h"
#include "app/mainwindow.h"
#include "app/places.h"
#include "models/session/session.h"
#include "tests/app/window_driver.h"
#include "widgets/panels/event_card.h"
#include "widgets/panels/search_bar.h"
#include "widgets/source/source_view.h"
#include "widgets/timeline/timeline_view.h"

#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace demarche;

class PlacesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void backAndForwardGoThroughChoices();
    void backTakesAFilterOff();
    void aSavedViewBringsEverythingBack();
    void aSavedViewIsInTheMenuAndCanBeRemoved();
    void theNextStartIsWhereTheLastEnded();
    void workLeftForOtherArticlesIsInTheMenu();
};

namespace {

Places& placesOf(WindowDriver& driver) { return *driver.window().findChild<Places*>(); }

QAction* action(WindowDriver& driver, ActionId id) { return driver.application().actions().at(id); }

} // namespace

void PlacesTest::backAndForwardGoThroughChoices()
{
    WindowDriver driver;
    auto& linking = *driver.window().findChild<Linking*>();
    linking.chooseEvent({ 2 });
    QVERIFY(action(driver, ActionId::GoBack)->isEnabled());
    placesOf(driver).settle();
    linking.chooseEvent({ 5 });
    action(driver, ActionId::GoBack)->trigger();
    QCOMPARE(driver.window().eventCard()->shownEvent(), EventId { 2 });
    QVERIFY(action(driver, ActionId::GoForward)->isEnabled());
    action(driver, ActionId::GoForward)->trigger();
    QCOMPARE(driver.window().eventCard()->shownEvent(), EventId { 5 });
}

void PlacesTest::backTakesAFilterOff()
{
    WindowDriver driver;
    const qsizetype all = driver.listedEvents().size();
    placesOf(driver).settle();
    driver.search(QStringLiteral("type:accuse"));
    QVERIFY(driver.listedEvents().size() < all);
    action(driver, ActionId::GoBack)->trigger();
    driver.waitUntilIdle();
    QCOMPARE(driver.listedEvents().size(), all);
}

void PlacesTest::aSavedViewBringsEverythingBack()
{
    WindowDriver driver;
    auto& linking = *driver.window().findChild<Linking*>();
    driver.search(QStringLiteral("from:2024-06"));
    linking.chooseEvent(driver.listedIds().front());
    const InstantRange period { Instant::fromUnixSeconds(1'717'000'000), Instant::fromUnixSeconds(1'722'000'000) };
    driver.window().timeline()->setVisibleRange(period);
    driver.window().source()->showArticle({ 3 });
    driver.window().source()->scrollTo(600);
    const SavedView saved = placesOf(driver).here();
    placesOf(driver).save(QStringLiteral("June"));
    driver.waitUntilIdle();

    driver.window().search()->setFilter({});
    linking.chooseEvent({ 0 });
    driver.window().timeline()->fitAll();
    QCOMPARE(driver.application().session().views().size(), size_t(1));
    placesOf(driver).show(driver.application().session().views().front());
    driver.waitUntilIdle();
    const SavedView here = placesOf(driver).here();
    QCOMPARE(here.query, saved.query);
    QCOMPARE(here.chosen, saved.chosen);
    QCOMPARE(here.article, saved.article);
    QCOMPARE(here.offset, saved.offset);
    const auto seconds = [](Instant a, Instant b) { return std::abs((a - b).toSeconds()); };
    QVERIFY(seconds(here.period->begin, period.begin) < 3600 && seconds(here.period->end, period.end) < 3600);
}

void PlacesTest::aSavedViewIsInTheMenuAndCanBeRemoved()
{
    WindowDriver driver;
    placesOf(driver).save(QStringLiteral("Summer & autumn"));
    driver.waitUntilIdle();
    const auto names = [&] {
        QStringList texts;
        for (const QAction* entry : driver.window().viewsMenu()->actions())
            texts << entry->text();
        return texts;
    };
    QVERIFY(names().contains(QStringLiteral("Summer && autumn")));
    driver.application().session().removeView(QStringLiteral("Summer & autumn"));
    driver.waitUntilIdle();
    QVERIFY(!names().contains(QStringLiteral("Summer && autumn")));
}

void PlacesTest::theNextStartIsWhereTheLastEnded()
{
    const QTemporaryDir folder;
    FindingKey chosen;
    {
        WindowDriver driver({}, { 1400, 900 }, folder.path());
        driver.search(QStringLiteral("from:2024-06"));
        driver.window().findChild<Linking*>()->chooseEvent(driver.listedIds().front());
        chosen = driver.story().at(driver.listedIds().front()).key;
        emit driver.window().eventCard()->editRequested(ChangeEventDate { chosen, FuzzyDate::parse(u"2024-06-30") });
        driver.waitUntilIdle();
        driver.window().close();
    }
    WindowDriver driver({}, { 1400, 900 }, folder.path());
    QTRY_COMPARE(queryOf(driver.window().search()->filter()), QStringLiteral("from:2024-06"));
    driver.waitUntilIdle();
    const EventId event = driver.window().eventCard()->shownEvent();
    QVERIFY(event.isValid());
    QCOMPARE(driver.story().at(event).key, chosen);
    QCOMPARE(driver.story().at(event).when.date, FuzzyDate::parse(u"2024-06-30"));
    QVERIFY(action(driver, ActionId::Undo)->isEnabled());
}

void PlacesTest::workLeftForOtherArticlesIsInTheMenu()
{
    const QTemporaryDir folder;
    WindowDriver driver({}, { 1400, 900 }, folder.path());
    const EventId event = driver.listedIds().front();
    const FindingKey corrected = driver.story().at(event).key;
    emit driver.window().eventCard()->editRequested(ChangeEventDate { corrected, FuzzyDate::parse(u"2024-06-30") });
    driver.waitUntilIdle();
    driver.application().session().clear();
    driver.waitUntilIdle();
    QVERIFY(driver.story().events.empty());
    QMenu* menu = driver.window().earlierWorkMenu();
    QVERIFY(!menu->isEnabled());
    auto* file = qobject_cast<QMenu*>(menu->parentWidget());
    QVERIFY(file);
    file->popup({});
    QTRY_VERIFY(menu->isEnabled());
    QCOMPARE(menu->actions().size(), 1);
    file->close();
    menu->actions().front()->trigger();
    driver.waitUntilIdle();
    QTRY_VERIFY(action(driver, ActionId::Undo)->isEnabled());
    const auto& events = driver.story().events;
    const auto back = std::find_if(events.begin(), events.end(), [&](const auto& e) { return e.key == corrected; });
    QVERIFY(back != events.end());
    QCOMPARE(back->when.date, FuzzyDate::parse(u"2024-06-30"));
}

QTEST_MAIN(PlacesTest)
#include "tst_places.moc"
