// SPDX-License-Identifier: GPL-3.0-or-later
// The table below the timeline is its twin: same events, same choice, same wishes.
#include "models/items/roles.h"
#include "tests/widgets/timeline/timeline_driver.h"
#include "widgets/timeline/timeline_table.h"

#include <QSignalSpy>
#include <QTest>

using namespace demarche;

class TestTimelineTable : public QObject {
    Q_OBJECT

private slots:
    void init() { m_driver = std::make_unique<TimelineDriver>(); }
    void cleanup() { m_driver.reset(); }

    void aKeyShowsAndHidesIt()
    {
        QVERIFY(!m_driver->view().findChild<TimelineTable*>()); // costs nothing before
        m_driver->press(Qt::Key_T);
        QCOMPARE(m_driver->view().table(), TimelineView::Table::Shown);
        QVERIFY(table().isVisible());
        m_driver->press(Qt::Key_T);
        QCOMPARE(m_driver->view().table(), TimelineView::Table::Hidden);
    }

    void itHoldsWhatIsInSightInOrderOfTime()
    {
        m_driver->view().setTable(TimelineView::Table::Shown);
        QCOMPARE(titles(),
                 (QStringList { "Port opens", "Strike begins", "Talks fail", "Ferry returns", "Accord signed" }));
        m_driver->view().setVisibleRange({ TimelineDriver::dayOfJune(5), TimelineDriver::dayOfJune(15) });
        QTRY_COMPARE(titles(), (QStringList { "Strike begins", "Talks fail" }));
        m_driver->model().item(1)->setData(false, PassesRole);
        QTRY_COMPARE(titles(), QStringList { "Talks fail" });
        m_driver->setDay(4, 6);
        QTRY_COMPARE(titles(), (QStringList { "Accord signed", "Talks fail" }));
    }

    void whatIsChosenInOneIsChosenInTheOther()
    {
        m_driver->view().setTable(TimelineView::Table::Shown);
        const QSignalSpy selected(&m_driver->view(), &TimelineView::eventSelected);
        m_driver->clickOn(2);
        QCOMPARE(table().selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table().currentIndex().row(), 2);
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Down);
        QCOMPARE(m_driver->view().selectedEvent(), EventId { 3 });
        QCOMPARE(selected.count(), 2);
        QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_driver->view().selectionModel()->selectedRows().size(), 2);
    }

    void enterAndSpaceWishForSourceAndCard()
    {
        m_driver->view().setTable(TimelineView::Table::Shown);
        const QSignalSpy activated(&m_driver->view(), &TimelineView::eventActivated);
        const QSignalSpy cards(&m_driver->view(), &TimelineView::cardRequested);
        m_driver->clickOn(2);
        QTest::keyClick(&table(), Qt::Key_Return);
        QTest::keyClick(&table(), Qt::Key_Space);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(cards.count(), 1);
    }

    void aScreenReaderHearsTheSentence()
    {
        m_driver->view().setTable(TimelineView::Table::Shown);
        const QModelIndex cell = table().model()->index(0, TimelineTableModel::Event);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Port opens, a sentence"));
        QVERIFY(!table().accessibleName().isEmpty());
    }

private:
    TimelineTable& table() { return *m_driver->view().findChild<TimelineTable*>(); }
    QStringList titles()
    {
        QStringList found;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            found << table().model()->index(row, TimelineTableModel::Event).data().toString();
        return found;
    }
    std::unique_ptr<TimelineDriver> m_driver;
};

QTEST_MAIN(TestTimelineTable)
#include "tst_timeline_table.moc"
