// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes collapsed, opened and moved, by mouse and by keys; eras behind them.
#include "tests/widgets/timeline/timeline_driver.h"
#include "widgets/timeline/viewport.h"

#include <QSignalSpy>
#include <QTest>

using namespace demarche;

class TestTimelineLanes : public QObject {
    Q_OBJECT

private slots:
    void init() { m_driver = std::make_unique<TimelineDriver>(); }
    void cleanup() { m_driver.reset(); }

    void aClickOnTheNameOfALaneTellsOfItAndAPointerOnItToo()
    {
        const QSignalSpy selected(&m_driver->view(), &TimelineView::laneSelected);
        const QSignalSpy hovered(&m_driver->view(), &TimelineView::laneHovered);
        m_driver->clickAt(headerOf(1));
        QCOMPARE(selected.count(), 1);
        QCOMPARE(selected.first().first().toString(), QStringLiteral("South"));
        QVERIFY(m_driver->view().laneArrangement().collapsed.isEmpty());
        QVERIFY(!hovered.isEmpty());
        QCOMPARE(hovered.last().first().toString(), QStringLiteral("South"));
    }

    void aChosenLaneIsMarkedUntilAnotherIs()
    {
        const auto colourOf = [this](int place) {
            const QPoint at(int(m_driver->canvas().plot().left()) - 8, headerOf(place).y());
            return m_driver->canvas().grab().toImage().pixelColor(at);
        };
        const QColor plain = colourOf(0);
        m_driver->view().selectLane(QStringLiteral("North"));
        QVERIFY(colourOf(0) != plain);
        m_driver->view().selectLane(QStringLiteral("South"));
        QCOMPARE(colourOf(0), plain);
    }

    void whatOtherViewsMeanIsLitInEveryLane()
    {
        m_driver->view().lightEvents({ EventId { 0 }, EventId { 1 } });
        QVERIFY(m_driver->view().isLit({ 0 }) && m_driver->view().isLit({ 1 }));
        QVERIFY(!m_driver->view().selectedEvent().isValid());
        m_driver->view().lightEvents({});
        QVERIFY(!m_driver->view().isLit({ 0 }));
    }

    void aClickOnTheSignOfALaneCollapsesIt()
    {
        QCOMPARE(stack(), (QStringList { QStringLiteral("North"), QStringLiteral("South") }));
        m_driver->clickAt(signOf(0));
        QCOMPARE(m_driver->view().laneArrangement().collapsed, QStringList { QStringLiteral("North") });
        QVERIFY(m_driver->canvas().rectOf(0).isEmpty());
        QVERIFY(!m_driver->canvas().rectOf(1).isEmpty());
        m_driver->clickAt(signOf(0));
        QVERIFY(!m_driver->canvas().rectOf(0).isEmpty());
    }

    void aDraggedLaneStandsWhereItIsDropped()
    {
        const QSignalSpy changed(&m_driver->view(), &TimelineView::laneArrangementChanged);
        m_driver->drag({ headerOf(0), headerOf(1) + QPoint(0, 60) });
        QCOMPARE(stack(), (QStringList { QStringLiteral("South"), QStringLiteral("North") }));
        m_driver->drag({ headerOf(1), headerOf(0) - QPoint(0, 4) });
        QCOMPARE(stack(), (QStringList { QStringLiteral("North"), QStringLiteral("South") }));
        QCOMPARE(changed.count(), 2);
        QVERIFY(m_driver->view().laneArrangement().collapsed.isEmpty());
    }

    void keysCollapseAndMoveTheLaneOfTheChosenEvent()
    {
        m_driver->clickOn(1);
        m_driver->press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stack(), (QStringList { QStringLiteral("South"), QStringLiteral("North") }));
        m_driver->press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stack().first(), QStringLiteral("South"));
        m_driver->press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stack(), (QStringList { QStringLiteral("North"), QStringLiteral("South") }));
        m_driver->press(Qt::Key_C);
        QCOMPARE(m_driver->view().laneArrangement().collapsed, QStringList { QStringLiteral("South") });
        m_driver->press(Qt::Key_C);
        QVERIFY(m_driver->view().laneArrangement().collapsed.isEmpty());
    }

    void anArrangementForLanesThatAreNotThereHarmsNothing()
    {
        m_driver->view().setLaneArrangement(
            { { QStringLiteral("West"), QStringLiteral("South") }, { QStringLiteral("East") } });
        QCOMPARE(stack(), (QStringList { QStringLiteral("South"), QStringLiteral("North") }));
    }

    void erasStandAboveTheLanesAndMoveThemDown()
    {
        const double before = m_driver->canvas().plot().top();
        m_driver->view().setEras(
            { { QStringLiteral("Strike"), { TimelineDriver::dayOfJune(7), TimelineDriver::dayOfJune(18) } } });
        QVERIFY(m_driver->canvas().plot().top() > before);
        const QImage picture = m_driver->canvas().grab().toImage();
        const QPoint inside(int(m_driver->xOf(10)), int(m_driver->canvas().plot().bottom()) - 3);
        const QPoint outside(int(m_driver->xOf(21)), inside.y());
        QVERIFY(picture.pixelColor(inside) != picture.pixelColor(outside));
        m_driver->view().setEras({});
        QCOMPARE(m_driver->canvas().plot().top(), before);
    }

private:
    QStringList stack() const
    {
        QStringList names;
        for (const LaneBox& box : m_driver->canvas().scene().layout().stack())
            names << m_driver->canvas().scene().content().laneNames.at(int(box.lane));
        return names;
    }
    QPoint headerOf(int place) const
    {
        const LaneBox& box = m_driver->canvas().scene().layout().stack()[std::size_t(place)];
        return QPoint(30, int(m_driver->canvas().plot().top() + box.y + 10));
    }
    QPoint signOf(int place) const { return { int(m_driver->canvas().plot().left()) - 10, headerOf(place).y() }; }
    std::unique_ptr<TimelineDriver> m_driver;
};

QTEST_MAIN(TestTimelineLanes)
#include "tst_timeline_lanes.moc"
