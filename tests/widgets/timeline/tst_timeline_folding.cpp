// SPDX-License-Identifier: GPL-3.0-or-later
// Time folded by threshold and by hand, in the real view off screen.
#include "tests/widgets/timeline/timeline_driver.h"
#include "widgets/timeline/geometry/quiet_stretches.h"
#include "widgets/timeline/viewport.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace demarche;

class TestTimelineFolding : public QObject {
    Q_OBJECT

private slots:
    void init() { m_driver = std::make_unique<TimelineDriver>(); }
    void cleanup() { m_driver.reset(); }

    void quietStretchesLongerThanTheThresholdFold()
    {
        m_driver->view().setFolding({ TimeSpan::hours(90), {}, {} });
        QCOMPARE(folds().size(), std::size_t(3)); // 8-12, 13-18, 19-25 June; 4-7 is too short
        m_driver->view().setFolding({ TimeSpan::days(5) + TimeSpan::hours(1), {}, {} });
        QCOMPARE(folds().size(), std::size_t(1));
        m_driver->view().setFolding({});
        QVERIFY(folds().empty());
    }

    void ofManyQuietStretchesTheLongestFold()
    {
        m_driver->view().setFolding({ TimeSpan::hours(90), {}, {}, 2 });
        QCOMPARE(folds().size(), std::size_t(2));
        QVERIFY(folds().front().contains(TimelineDriver::dayOfJune(16)));
        QVERIFY(folds().back().contains(TimelineDriver::dayOfJune(22)));
        // one that was opened is not made up for by folding another
        m_driver->view().setFolding({ TimeSpan::hours(90), {}, { folds().back() }, 2 });
        QCOMPARE(folds().size(), std::size_t(1));
    }

    void aClickOnASeamUnfoldsAndKeepsTheInstantThere()
    {
        m_driver->view().setFolding({ TimeSpan::hours(90), {}, {} });
        const QSignalSpy changed(&m_driver->view(), &TimelineView::foldingChanged);
        const TimelineViewport& viewport = *m_driver->view().viewport();
        const double x = std::round(viewport.scale().seamBegin(1) - viewport.left() + TimeScale::seamWidth / 2);
        const Instant under = viewport.instantAt(x);
        const QRectF plot = m_driver->canvas().plot();
        m_driver->clickAt((plot.topLeft() + QPointF(x, plot.height() - 8)).toPoint());
        QCOMPARE(folds().size(), std::size_t(2));
        QCOMPARE(changed.count(), 1);
        QVERIFY(std::abs((viewport.instantAt(x) - under).toSeconds()) * viewport.scale().pixelsPerSecond() < 1);
    }

    void aKeyFoldsTheGapAfterTheChosenEventAndOpensItAgain()
    {
        m_driver->clickOn(3);
        m_driver->press(Qt::Key_X);
        QCOMPARE(folds().size(), std::size_t(1));
        QVERIFY(folds().front().contains(TimelineDriver::dayOfJune(22)));
        m_driver->press(Qt::Key_X);
        QVERIFY(folds().empty());
    }

    void aMeasuredStretchFoldsWhateverItHolds()
    {
        m_driver->canvas().measure(InstantRange { TimelineDriver::dayOfJune(5), TimelineDriver::dayOfJune(15) });
        m_driver->press(Qt::Key_X);
        QCOMPARE(folds().size(), std::size_t(1));
        QCOMPARE(folds().front(), (InstantRange { TimelineDriver::dayOfJune(5), TimelineDriver::dayOfJune(15) }));
        QVERIFY(m_driver->canvas().rectOf(1).isEmpty());
        QVERIFY(!m_driver->canvas().measured());
    }

    void whatIsFoldedByHandStaysWhenTheModelIsReadAgain()
    {
        m_driver->clickOn(3);
        m_driver->press(Qt::Key_X);
        const Folds before = folds();
        m_driver->setDay(0, 2);
        m_driver->model().appendRow(new QStandardItem(QStringLiteral("undated")));
        QApplication::processEvents();
        QCOMPARE(folds(), before);
    }

    void aStretchThatAnEventCoversIsNotQuiet()
    {
        const EventStore& store = *m_driver->canvas().scene().content().store;
        QVERIFY(!quietStretchAt(store, TimelineDriver::dayOfJune(7) + TimeSpan::hours(3)));
        QVERIFY(!quietStretchAt(store, TimelineDriver::dayOfJune(1)));
        const auto quiet = quietStretchAt(store, TimelineDriver::dayOfJune(10));
        QVERIFY(quiet && quiet->begin > TimelineDriver::dayOfJune(8) && quiet->end < TimelineDriver::dayOfJune(12));
    }

private:
    const Folds& folds() const { return m_driver->view().viewport()->scale().folds(); }
    std::unique_ptr<TimelineDriver> m_driver;
};

QTEST_MAIN(TestTimelineFolding)
#include "tst_timeline_folding.moc"
