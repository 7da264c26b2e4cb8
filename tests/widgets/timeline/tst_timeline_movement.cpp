// SPDX-License-Identifier: GPL-3.0-or-later
// Every gesture and key of the user guide's table that moves, measures or chooses, in the real view off screen.
#include "models/items/roles.h"
#include "tests/widgets/timeline/timeline_driver.h"
#include "widgets/timeline/viewport.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace demarche;

class TestTimelineMovement : public QObject {
    Q_OBJECT

private slots:
    void init() { m_driver = std::make_unique<TimelineDriver>(); }
    void cleanup() { m_driver.reset(); }

    void shiftDragZoomsToTheRange()
    {
        m_driver->drag({ at(10), at(14) }, Qt::ShiftModifier);
        const InstantRange range = m_driver->view().visibleRange();
        QVERIFY(range.contains(TimelineDriver::dayOfJune(12)));
        QVERIFY(std::abs((range.begin - TimelineDriver::dayOfJune(10)).toSeconds()) < 7200);
        QVERIFY(std::abs((range.end - TimelineDriver::dayOfJune(14)).toSeconds()) < 7200);
        m_driver->press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(m_driver->view().visibleRange().contains(TimelineDriver::dayOfJune(25)));
    }

    void controlDragChoosesWhatItTouches()
    {
        m_driver->drag(
            { m_driver->canvas().rectOf(0).topLeft() + QPoint(-6, -4), m_driver->canvas().rectOf(2).center() },
            Qt::ControlModifier);
        QVERIFY(m_driver->view().selectionModel()->isRowSelected(0, {}));
        QVERIFY(m_driver->view().selectionModel()->isRowSelected(2, {}));
        QVERIFY(!m_driver->view().selectionModel()->isRowSelected(4, {}));
    }

    void fittingWhatIsStillGoingOnShowsWhatCameAfter()
    {
        m_driver->model().item(0)->setData(QVariant(), EndRole); // since 3 June
        m_driver->clickOn(0);
        m_driver->press(Qt::Key_Z);
        QVERIFY(m_driver->view().visibleRange().contains(TimelineDriver::dayOfJune(4)));
        QVERIFY(m_driver->view().visibleRange().contains(TimelineDriver::dayOfJune(25)));
    }

    void draggingEmptySpacePans()
    {
        const InstantRange before = m_driver->view().visibleRange();
        m_driver->drag({ at(14), at(10) });
        QVERIFY(m_driver->view().visibleRange().begin > before.begin);
    }

    void aMeasuredDistanceStaysWithItsDays()
    {
        m_driver->press(Qt::Key_M);
        m_driver->drag({ at(10), at(14) });
        QVERIFY(m_driver->canvas().measured());
        const InstantRange measured = *m_driver->canvas().measured();
        QVERIFY(std::abs((measured.length() - TimeSpan::days(4)).toSeconds()) < 7200);
        m_driver->swipe({ -80, 0 });
        QCOMPARE(*m_driver->canvas().measured(), measured);
        m_driver->press(Qt::Key_Escape);
        QVERIFY(!m_driver->canvas().measured());
    }

    void twoChosenEventsAreMeasuredByKeyAlone()
    {
        m_driver->press(Qt::Key_Home);
        m_driver->press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_driver->view().selectionModel()->selectedRows().size(), 2);
        m_driver->press(Qt::Key_M);
        QVERIFY(m_driver->canvas().measured());
        QCOMPARE(*m_driver->canvas().measured(),
                 (InstantRange { TimelineDriver::dayOfJune(4), TimelineDriver::dayOfJune(7) }));
        m_driver->press(Qt::Key_Escape);
        QCOMPARE(m_driver->view().selectionModel()->selectedRows().size(), 2); // the measure goes first
        m_driver->press(Qt::Key_Escape);
        QVERIFY(m_driver->view().selectionModel()->selectedRows().isEmpty());
    }

    void aClickOnAMonthGoesThere()
    {
        m_driver->view().setVisibleRange(
            { TimelineDriver::dayOfJune(20), TimelineDriver::dayOfJune(20) + TimeSpan::days(60) });
        const double july = m_driver->canvas().plot().left()
            + m_driver->view().viewport()->xOf(TimelineDriver::dayOfJune(30) + TimeSpan::days(4));
        m_driver->clickAt(QPoint(int(july), 6));
        const InstantRange range = m_driver->view().visibleRange();
        QVERIFY(range.contains(TimelineDriver::dayOfJune(30) + TimeSpan::days(30)));
        QVERIFY(range.length() < TimeSpan::days(45));
        QVERIFY(m_driver->view().canGoBack());
    }

    void aMiddleClickCentres()
    {
        QTest::mouseClick(&m_driver->canvas(), Qt::MiddleButton, {}, at(20));
        const InstantRange range = m_driver->view().visibleRange();
        const Instant middle = range.begin + TimeSpan::fromSeconds(range.length().toSeconds() / 2);
        QVERIFY(std::abs((middle - TimelineDriver::dayOfJune(20)).toSeconds()) < 7200);
    }

    void aDoubleClickZoomsOrOpens()
    {
        const TimeSpan before = m_driver->view().visibleRange().length();
        QTest::mouseDClick(&m_driver->canvas(), Qt::LeftButton, {}, at(22));
        QVERIFY(std::abs(m_driver->view().visibleRange().length().toSeconds() * 2 / before.toSeconds() - 1) < 0.01);
        const QSignalSpy activated(&m_driver->view(), &TimelineView::eventActivated);
        m_driver->view().fitAll();
        QTest::mouseDClick(&m_driver->canvas(), Qt::LeftButton, {}, m_driver->canvas().rectOf(1).center());
        QCOMPARE(activated.count(), 1);
        QVERIFY(m_driver->view().visibleRange().length() < TimeSpan::days(8));
    }

    void keysPanAndZoom()
    {
        const InstantRange before = m_driver->view().visibleRange();
        m_driver->press(Qt::Key_Right, Qt::ControlModifier);
        const double tenth
            = (m_driver->view().visibleRange().begin - before.begin).toSeconds() / before.length().toSeconds();
        QVERIFY(std::abs(tenth - 0.1) < 0.01);
        m_driver->press(Qt::Key_PageDown);
        QVERIFY(m_driver->view().visibleRange().begin > before.end);
        m_driver->press(Qt::Key_PageUp);
        m_driver->press(Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(std::abs((m_driver->view().visibleRange().begin - before.begin).toSeconds()) < 3600);
        m_driver->press(Qt::Key_Plus);
        QVERIFY(m_driver->view().visibleRange().length() < before.length());
        m_driver->press(Qt::Key_Minus);
        QVERIFY(std::abs((m_driver->view().visibleRange().length() - before.length()).toSeconds()) < 60);
    }

    void anAnimatedJumpEndsWhereItShouldAndCanBeStopped()
    {
        m_driver->view().setMotion(TimelineView::Motion::Full);
        const InstantRange goal { TimelineDriver::dayOfJune(10), TimelineDriver::dayOfJune(12) };
        m_driver->view().fitRange(goal);
        QVERIFY(m_driver->canvas().navigator().motion().isMoving());
        QTest::mousePress(&m_driver->canvas(), Qt::LeftButton, {}, at(14));
        QVERIFY(!m_driver->canvas().navigator().motion().isMoving());
        QTest::mouseRelease(&m_driver->canvas(), Qt::LeftButton, {}, at(14));
        m_driver->view().fitRange(goal);
        QTRY_VERIFY(!m_driver->canvas().navigator().motion().isMoving());
        QVERIFY(m_driver->view().visibleRange().length() < TimeSpan::days(3));
    }

    void reducedMotionJumpsAndFlingsNot()
    {
        m_driver->view().fitRange({ TimelineDriver::dayOfJune(10), TimelineDriver::dayOfJune(12) });
        QVERIFY(!m_driver->canvas().navigator().motion().isMoving());
        m_driver->canvas().navigator().motion().fling(2000);
        QVERIFY(!m_driver->canvas().navigator().motion().isMoving());
    }

    void aFlingDiesAway()
    {
        m_driver->view().setMotion(TimelineView::Motion::Full);
        const InstantRange before = m_driver->view().visibleRange();
        m_driver->canvas().navigator().motion().fling(-900);
        QTRY_VERIFY(!m_driver->canvas().navigator().motion().isMoving());
        QVERIFY(m_driver->view().visibleRange().begin > before.begin);
    }

    void lettersCanBeChangedAndTurnedOff()
    {
        m_driver->view().setVisibleRange({ TimelineDriver::dayOfJune(10), TimelineDriver::dayOfJune(12) });
        m_driver->view().setKeys(TimelineKeys::none());
        m_driver->press(Qt::Key_F);
        QVERIFY(m_driver->view().visibleRange().length() < TimeSpan::days(3));
        TimelineKeys keys;
        keys.set(TimelineCommand::FitAll, QKeySequence(Qt::Key_Q));
        m_driver->view().setKeys(TimelineKeys::fromStrings(keys.toStrings()));
        m_driver->press(Qt::Key_Q);
        QVERIFY(m_driver->view().visibleRange().length() > TimeSpan::days(15));
    }

    void aKeyHasOneMeaning()
    {
        TimelineKeys keys;
        keys.set(TimelineCommand::Table, QKeySequence(Qt::Key_F));
        QVERIFY(keys.of(TimelineCommand::FitAll).isEmpty());
        QCOMPARE(TimelineKeys::fromStrings(keys.toStrings()), keys);
        QCOMPARE(TimelineKeys::fromStrings({}), TimelineKeys());
    }

    void theMenuKeyOffersWhatTheMouseCan()
    {
        m_driver->clickOn(1);
        QContextMenuEvent wish(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(&m_driver->canvas(), &wish);
        auto* menu = m_driver->view().findChild<QMenu*>();
        QVERIFY(menu);
        const QSignalSpy activated(&m_driver->view(), &TimelineView::eventActivated);
        menu->actions().first()->trigger();
        QCOMPARE(activated.count(), 1);
        menu->close();
    }

private:
    /// On empty ground, at the begin of the day of June.
    QPoint at(int day) const
    {
        return QPoint(int(std::lround(m_driver->xOf(day))), int(m_driver->canvas().plot().bottom()) - 16);
    }
    std::unique_ptr<TimelineDriver> m_driver;
};

QTEST_MAIN(TestTimelineMovement)
#include "tst_timeline_movement.moc"
