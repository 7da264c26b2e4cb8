// SPDX-License-Identifier: GPL-3.0-or-later
// The strip below the timeline: its window is dragged, its ends zoom, the rest chooses.
#include "tests/widgets/timeline/timeline_driver.h"
#include "widgets/timeline/overview.h"
#include "widgets/timeline/viewport.h"

#include <QTest>

#include <cmath>

using namespace demarche;

class TestTimelineOverview : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_driver = std::make_unique<TimelineDriver>();
        m_driver->view().setVisibleRange({ TimelineDriver::dayOfJune(10), TimelineDriver::dayOfJune(16) });
    }
    void cleanup() { m_driver.reset(); }

    void theWindowIsDragged()
    {
        const InstantRange before = m_driver->view().visibleRange();
        const QPoint middle = overview().windowRect().center().toPoint();
        drag(middle, middle + QPoint(60, 0));
        const InstantRange after = m_driver->view().visibleRange();
        QVERIFY(after.begin > before.begin);
        QVERIFY(std::abs((after.length() - before.length()).toSeconds()) < before.length().toSeconds() / 50);
    }

    void itsEndsZoom()
    {
        const InstantRange before = m_driver->view().visibleRange();
        const QRectF window = overview().windowRect();
        drag({ int(window.right()), 20 }, { int(window.right()) + 50, 20 });
        InstantRange after = m_driver->view().visibleRange();
        QVERIFY(after.length() > before.length());
        QVERIFY(std::abs((after.begin - before.begin).toSeconds()) < before.length().toSeconds() / 20);
        drag({ int(overview().windowRect().left()), 20 }, { int(overview().windowRect().left()) + 40, 20 });
        QVERIFY(m_driver->view().visibleRange().begin > after.begin);
    }

    void aDragBesideTheWindowChoosesAnother()
    {
        const int right = int(overview().windowRect().right());
        drag({ right + 30, 20 }, { right + 90, 20 });
        QVERIFY(m_driver->view().visibleRange().begin > TimelineDriver::dayOfJune(16));
        m_driver->view().goBack();
        QVERIFY(m_driver->view().visibleRange().contains(TimelineDriver::dayOfJune(12)));
    }

    void aClickBesideTheWindowCentresAndADoubleClickShowsAll()
    {
        QTest::mouseClick(&overview(), Qt::LeftButton, {}, { int(overview().windowRect().right()) + 80, 20 });
        QVERIFY(m_driver->view().visibleRange().begin > TimelineDriver::dayOfJune(10));
        QTest::mouseDClick(&overview(), Qt::LeftButton, {}, { 40, 20 });
        QVERIFY(m_driver->view().visibleRange().contains(TimelineDriver::dayOfJune(4)));
        QVERIFY(m_driver->view().visibleRange().contains(TimelineDriver::dayOfJune(25)));
    }

    void itFoldsAsTheTimelineDoes()
    {
        const double before = overview().windowRect().width();
        m_driver->view().setFolding({ TimeSpan::hours(90), {}, {} });
        m_driver->view().setVisibleRange({ TimelineDriver::dayOfJune(10), TimelineDriver::dayOfJune(16) });
        QVERIFY(std::abs(overview().windowRect().width() - before) > 2);
    }

private:
    TimelineOverview& overview() { return *m_driver->view().findChild<TimelineOverview*>(); }
    void drag(const QPoint& from, const QPoint& to)
    {
        QTest::mousePress(&overview(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 3; ++step)
            QTest::mouseMove(&overview(), from + (to - from) * step / 3);
        QTest::mouseRelease(&overview(), Qt::LeftButton, {}, to);
    }
    std::unique_ptr<TimelineDriver> m_driver;
};

QTEST_MAIN(TestTimelineOverview)
#include "tst_timeline_overview.moc"
