// SPDX-License-Identifier: GPL-3.0-or-later
// The lists: a person's choice is told, a view's choice is only followed.
#include "models/items/event_item_model.h"
#include "models/items/quote_item_model.h"
#include "models/items/roles.h"
#include "tests/support/small_story.h"
#include "widgets/panels/lists_panel.h"
#include "widgets/panels/row_delegate.h"
#include "widgets/theme/theme.h"

#include <QGuiApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace demarche;

class ListsPanelTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_panel.reset(); }
    void aClickTellsWhichEvent();
    void arrowsTellToo();
    void followingAnotherViewTellsNothing();
    void rowsThatDoNotPassAreNotListed();
    void aChoiceSurvivesANewStory();
    void sectionsClaimNoMoreThanTheDatesDo();

private:
    EventItemModel m_events;
    QuoteItemModel m_quotes;
    std::unique_ptr<ListsPanel> m_panel;
};

void ListsPanelTest::init()
{
    m_events.setStory(smallStory());
    m_events.setPassing({});
    m_quotes.setStory(smallStory());
    m_panel = std::make_unique<ListsPanel>();
    m_panel->setTheme(Theme::of(ThemeKind::Light, QGuiApplication::font()));
    m_panel->setModel(ListsPanel::List::Events, &m_events);
    m_panel->setModel(ListsPanel::List::Quotes, &m_quotes);
    m_panel->resize(260, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void ListsPanelTest::aClickTellsWhichEvent()
{
    QSignalSpy events(m_panel.get(), &ListsPanel::eventActivated);
    QListView* list = m_panel->findChild<QListView*>(QStringLiteral("events"));
    list->setFocus();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().first().value<EventId>(), EventId { 1 });
}

void ListsPanelTest::arrowsTellToo()
{
    m_panel->selectEvent({ 0 });
    QSignalSpy events(m_panel.get(), &ListsPanel::eventActivated);
    QListView* list = m_panel->findChild<QListView*>(QStringLiteral("events"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().first().value<EventId>(), EventId { 1 });
}

void ListsPanelTest::followingAnotherViewTellsNothing()
{
    QSignalSpy events(m_panel.get(), &ListsPanel::eventActivated);
    m_panel->selectEvent({ 1 });
    m_panel->selectQuote({ 0 });
    QCOMPARE(events.size(), 0);
    QCOMPARE(m_panel->findChild<QListView*>(QStringLiteral("events"))->currentIndex().row(), 1);
}

void ListsPanelTest::rowsThatDoNotPassAreNotListed()
{
    m_events.setPassing({ false, true });
    const QListView* list = m_panel->findChild<QListView*>(QStringLiteral("events"));
    QCOMPARE(list->model()->rowCount(), 1);
    m_panel->selectEvent({ 0 });
    QVERIFY(!list->currentIndex().isValid());
}

void ListsPanelTest::aChoiceSurvivesANewStory()
{
    m_panel->selectEvent({ 1 });
    auto turned = std::make_shared<Story>(*smallStory());
    std::swap(turned->events[0], turned->events[1]);
    QSignalSpy events(m_panel.get(), &ListsPanel::eventActivated);
    m_events.setStory(turned);
    QCOMPARE(m_panel->findChild<QListView*>(QStringLiteral("events"))->currentIndex().row(), 0);
    QCOMPARE(events.size(), 0);
}

void ListsPanelTest::sectionsClaimNoMoreThanTheDatesDo()
{
    auto story = std::make_shared<Story>();
    for (const char* edtf :
         { "2022", "2023", "2023-09-10", "[2023-09-12..2023-09-18]", "../2023-09-19", "2023-10", "" }) {
        StoryEvent event;
        event.key.value = QString::number(story->events.size());
        event.when.date = FuzzyDate::parse(QString::fromLatin1(edtf));
        story->events.push_back(event);
    }
    EventItemModel rows;
    rows.setStory(story);
    const RowDelegate delegate(RowDelegate::Sections::ByMonth, RowDelegate::Quotation::Plain, nullptr);
    QStringList sections;
    for (int row = 0; row < rows.rowCount(); ++row)
        sections << delegate.sectionAbove(rows.index(row));
    QCOMPARE(sections,
             (QStringList { QStringLiteral("2022"), QStringLiteral("2023"), QStringLiteral("Sep 2023"), QString(),
                            QString(), QStringLiteral("Oct 2023"), QStringLiteral("Undated") }));
}

QTEST_MAIN(ListsPanelTest)
#include "tst_lists_panel.moc"
