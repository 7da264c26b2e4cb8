// SPDX-License-Identifier: GPL-3.0-or-later
// Time folded by threshold and by hand, in the real view off screen.
#include "tests/widgets/timeline/timeline_driver.h"
#include "widgets/timeline/geometry/quiet_stretches.h"
#include "widgets/timeline/overview.h"
#include "widgets/timeline/viewport.h"

#include <QAccessible>
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

    void everyPartAgreesWhereAMomentStands()
    {
        m_driver->view().setFolding({ TimeSpan::hours(90), {}, {} });
        TimelineCanvas& canvas = m_driver->canvas();
        const QImage picture = canvas.grab().toImage();
        const QRectF plot = canvas.plot();
        const TimelineViewport& viewport = *m_driver->view().viewport();
        QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&canvas);
        for (int row = 0; row < 5; ++row) {
            const InstantRange time = canvas.scene().timeOf(row);
            const Instant noon = time.begin + TimeSpan::hours(12);
            const double x = plot.left() + std::round(viewport.xOf(noon));
            const QRect box = canvas.rectOf(row);
            QVERIFY(box.left() <= x && x <= box.right()); // scale and layout
            const QPointF mark(x, box.top() + 10);
            QCOMPARE(canvas.rowAt(mark), row); // hit test
            QCOMPARE(reader->child(row)->rect().left(), canvas.mapToGlobal(box.topLeft()).x());
            bool isPainted = false; // picture: the mark is a disc around x
            for (int dx = -3; dx <= 3; ++dx)
                isPainted = isPainted || QColor(picture.pixel(int(x) + dx, int(mark.y()))).lightness() < 160;
            QVERIFY2(isPainted, qPrintable(QString::number(row)));
        }
        const Folds& seams = folds();
        for (int i = 0; i < int(seams.size()); ++i) {
            const double x = plot.left() + viewport.scale().seamBegin(i) - viewport.left() + TimeScale::seamWidth / 2;
            QCOMPARE(canvas.foldAt({ x, plot.center().y() }), i);
            QVERIFY(seams[std::size_t(i)].contains(viewport.instantAt(x - plot.left())));
        }
    }

    void theOverviewFoldsAsTheTimelineDoes()
    {
        m_driver->view().setFolding({ TimeSpan::hours(90), {}, {} });
        auto* overview = m_driver->view().findChild<TimelineOverview*>();
        const QRectF before = overview->windowRect();
        m_driver->view().setVisibleRange({ TimelineDriver::dayOfJune(5), TimelineDriver::dayOfJune(27) });
        const double folded = overview->windowRect().width() / before.width();
        m_driver->view().setFolding({});
        m_driver->view().fitAll();
        const double all = overview->windowRect().width();
        m_driver->view().setVisibleRange({ TimelineDriver::dayOfJune(5), TimelineDriver::dayOfJune(27) });
        // with the gaps folded, 5 to 27 June are nearly all there is, in the strip as in the timeline
        QVERIFY(overview->windowRect().width() / all < 0.95);
        QVERIFY(folded > 0.5 && folded < 1.05);
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
