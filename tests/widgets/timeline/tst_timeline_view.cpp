// SPDX-License-Identifier: GPL-3.0-or-later
// The real view off screen, with mouse, wheel, keys and a screen reader's eyes.
#include "models/items/roles.h"
#include "tests/widgets/timeline/timeline_driver.h"
#include "widgets/timeline/viewport.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace demarche;

class TestTimelineView : public QObject {
    Q_OBJECT

private slots:
    void init() { m_driver = std::make_unique<TimelineDriver>(); }
    void cleanup() { m_driver.reset(); }
    void datedEventsAreInSightAndUndatedOnesAreNot();
    void aClickSelectsAndTells();
    void aClickOnNothingClears();
    void theWheelZoomsAtThePointerAndComesHome();
    void twoFingersPan();
    void arrowsStepThroughTime();
    void enterAndSpaceTellTheirWishes();
    void backReturnsToTheViewBefore();
    void hoverAndSelectionRebuildNothing();
    void oneChangedEventMovesWithoutReadingAll();
    void aFilteredEventGoesAndComesBack();
    void revealLeavesTheViewAloneWhereItCan();
    void aScreenReaderHearsEachEvent();
    void anEmptyModelIsAnEmptyAxis();
    void anEmptyStoryTellsNoYears();
    void whileNothingIsThereItSaysWhatItIsTold();
    void aFilterThatNothingPassesKeepsItsPlaceOnTheAxis();
    void whatAZoomChangesFadesAndThenRests();
    void underReducedMotionNothingFades();

private:
    TimelineScene& scene() { return m_driver->canvas().scene(); }
    std::unique_ptr<TimelineDriver> m_driver;
};

void TestTimelineView::datedEventsAreInSightAndUndatedOnesAreNot()
{
    for (int row = 0; row < 5; ++row)
        QVERIFY2(!m_driver->canvas().rectOf(row).isEmpty(), qPrintable(QString::number(row)));
    QVERIFY(m_driver->canvas().rectOf(5).isEmpty());
}

void TestTimelineView::aClickSelectsAndTells()
{
    const QSignalSpy selected(&m_driver->view(), &TimelineView::eventSelected);
    m_driver->clickOn(2);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(m_driver->view().selectedEvent(), EventId { 2 });
    m_driver->clickOn(4, Qt::ControlModifier);
    QCOMPARE(m_driver->view().selectionModel()->selectedRows().size(), 2);
}

void TestTimelineView::aClickOnNothingClears()
{
    m_driver->clickOn(2);
    const QRectF plot = m_driver->canvas().plot();
    m_driver->clickAt((plot.topRight() + QPointF(-3, plot.height() / 3)).toPoint());
    QVERIFY(!m_driver->view().selectedEvent().isValid());
}

void TestTimelineView::theWheelZoomsAtThePointerAndComesHome()
{
    const InstantRange before = m_driver->view().visibleRange();
    const QPointF at(400, 150);
    const double x = at.x() - m_driver->canvas().plot().left();
    const Instant under = m_driver->view().viewport()->instantAt(x);
    m_driver->wheel(at, 120);
    m_driver->wheel(at, 120);
    QVERIFY(m_driver->view().visibleRange().length() < before.length());
    QVERIFY(std::abs((m_driver->view().viewport()->instantAt(x) - under).toSeconds()) < 1);
    m_driver->wheel(at, -240);
    QCOMPARE(m_driver->view().visibleRange(), before);
}

void TestTimelineView::twoFingersPan()
{
    const InstantRange before = m_driver->view().visibleRange();
    m_driver->swipe({ -80, 0 });
    const InstantRange after = m_driver->view().visibleRange();
    QVERIFY(after.begin > before.begin);
    QVERIFY(std::abs((after.length() - before.length()).toSeconds()) < 1);
}

void TestTimelineView::arrowsStepThroughTime()
{
    m_driver->press(Qt::Key_Home);
    QList<int> rows { m_driver->view().selectedEvent().index };
    for (int i = 0; i < 5; ++i) {
        m_driver->press(Qt::Key_Right);
        rows.append(m_driver->view().selectedEvent().index);
    }
    QCOMPARE(rows, (QList<int> { 0, 1, 2, 3, 4, 4 }));
    m_driver->press(Qt::Key_Left);
    QCOMPARE(m_driver->view().selectedEvent(), EventId { 3 });
}

void TestTimelineView::enterAndSpaceTellTheirWishes()
{
    const QSignalSpy activated(&m_driver->view(), &TimelineView::eventActivated);
    const QSignalSpy cards(&m_driver->view(), &TimelineView::cardRequested);
    m_driver->clickOn(1);
    m_driver->press(Qt::Key_Return);
    m_driver->press(Qt::Key_Space);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(cards.count(), 1);
}

void TestTimelineView::backReturnsToTheViewBefore()
{
    const InstantRange before = m_driver->view().visibleRange();
    m_driver->clickOn(2);
    m_driver->press(Qt::Key_Z);
    QVERIFY(m_driver->view().visibleRange().length() < before.length());
    m_driver->press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(std::abs((m_driver->view().visibleRange().begin - before.begin).toSeconds()) < 60);
    QVERIFY(m_driver->view().canGoForward());
}

void TestTimelineView::hoverAndSelectionRebuildNothing()
{
    m_driver->view().repaint();
    const std::size_t tiles = scene().layout().tilesLaidOut();
    const int readings = scene().readings();
    for (int row = 0; row < 5; ++row) {
        m_driver->hoverOver(row);
        m_driver->clickOn(row);
        m_driver->view().repaint();
    }
    QCOMPARE(scene().layout().tilesLaidOut(), tiles);
    QCOMPARE(scene().readings(), readings);
}

void TestTimelineView::oneChangedEventMovesWithoutReadingAll()
{
    const QRect before = m_driver->canvas().rectOf(0);
    const int readings = scene().readings();
    m_driver->setDay(0, 20);
    const QRect after = m_driver->canvas().rectOf(0);
    QVERIFY(after.left() > before.left());
    QCOMPARE(scene().readings(), readings);
}

void TestTimelineView::aFilteredEventGoesAndComesBack()
{
    m_driver->model().item(2)->setData(false, PassesRole);
    QVERIFY(m_driver->canvas().rectOf(2).isEmpty());
    m_driver->model().item(2)->setData(true, PassesRole);
    QVERIFY(!m_driver->canvas().rectOf(2).isEmpty());
}

void TestTimelineView::revealLeavesTheViewAloneWhereItCan()
{
    const InstantRange before = m_driver->view().visibleRange();
    m_driver->view().reveal({ 2 });
    QCOMPARE(m_driver->view().visibleRange(), before);
    m_driver->view().setVisibleRange(
        { CivilDay::fromYearMonthDay(2030, 1, 1)->begin(), CivilDay::fromYearMonthDay(2030, 1, 9)->begin() });
    m_driver->view().reveal({ 2 });
    QVERIFY(m_driver->view().visibleRange().contains(CivilDay::fromYearMonthDay(2024, 6, 12)->begin()));
}

void TestTimelineView::aScreenReaderHearsEachEvent()
{
    QAccessibleInterface* timeline = QAccessible::queryAccessibleInterface(&m_driver->canvas());
    QVERIFY(timeline);
    QVERIFY(!timeline->text(QAccessible::Name).isEmpty());
    QVERIFY(timeline->text(QAccessible::Description).contains(QStringLiteral("5")));
    QCOMPARE(timeline->childCount(), 5);
    for (int i = 0; i < 5; ++i) {
        QAccessibleInterface* event = timeline->child(i);
        QVERIFY(event);
        QVERIFY(event->text(QAccessible::Name).endsWith(QStringLiteral("a sentence")));
        QCOMPARE(timeline->indexOfChild(event), i);
        const QRect box = m_driver->canvas().rectOf(i);
        QCOMPARE(event->rect(), QRect(m_driver->canvas().mapToGlobal(box.topLeft()), box.size()));
        QCOMPARE(timeline->childAt(event->rect().center().x(), event->rect().center().y()), event);
    }
    m_driver->clickOn(3);
    QVERIFY(timeline->child(3)->state().selected);
}

void TestTimelineView::anEmptyModelIsAnEmptyAxis()
{
    QStandardItemModel empty;
    m_driver->view().setModel(&empty);
    m_driver->view().repaint();
    m_driver->press(Qt::Key_Right);
    m_driver->press(Qt::Key_F);
    QVERIFY(!m_driver->view().selectedEvent().isValid());
    m_driver->view().setModel(nullptr);
    m_driver->view().repaint();
}

void TestTimelineView::anEmptyStoryTellsNoYears()
{
    QStandardItemModel empty;
    m_driver->view().setModel(&empty);
    QTest::mouseMove(&m_driver->canvas(), QPoint(300, 20)); // no date under the pointer either
    const QImage picture = m_driver->canvas().grab().toImage();
    const QRect ruler = m_driver->canvas().ruler().toRect();
    for (int y = ruler.top(); y < ruler.bottom(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            QCOMPARE(picture.pixel(x, y), picture.pixel(0, 0));
    }
    const QString words = QAccessible::queryAccessibleInterface(&m_driver->canvas())->text(QAccessible::Description);
    QVERIFY(!words.isEmpty());
    QVERIFY2(std::none_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); }), qPrintable(words));
    const InstantRange before = m_driver->view().visibleRange();
    const QSignalSpy history(&m_driver->view(), &TimelineView::historyChanged);
    m_driver->clickAt(ruler.center());
    QCOMPARE(m_driver->view().visibleRange(), before);
    QCOMPARE(history.count(), 0);
    m_driver->view().setModel(nullptr);
}

void TestTimelineView::whileNothingIsThereItSaysWhatItIsTold()
{
    const auto words
        = [this] { return QAccessible::queryAccessibleInterface(&m_driver->canvas())->text(QAccessible::Description); };
    m_driver->view().setQuiet(QuietState { QuietState::Kind::Reading, {}, QStringLiteral("Still reading"), {} });
    QVERIFY(!words().contains(QStringLiteral("Still reading"))); // there is something
    QStandardItemModel empty;
    m_driver->view().setModel(&empty);
    QCOMPARE(words(), QStringLiteral("Still reading"));
    m_driver->view().repaint();
    m_driver->view().setQuiet(std::nullopt);
    QVERIFY(!words().contains(QStringLiteral("Still reading")));
    m_driver->view().setModel(nullptr);
}

void TestTimelineView::aFilterThatNothingPassesKeepsItsPlaceOnTheAxis()
{
    const ViewPlace before = m_driver->view().viewport()->place();
    for (int row = 0; row < m_driver->model().rowCount(); ++row)
        m_driver->model().item(row)->setData(false, PassesRole);
    m_driver->view().repaint();
    QVERIFY(scene().hasAxis());
    const ViewPlace after = m_driver->view().viewport()->place();
    QCOMPARE(after.pixelsPerSecond, before.pixelsPerSecond);
    QVERIFY(std::abs((after.middle.instant - before.middle.instant).toSeconds()) * after.pixelsPerSecond < 1);
}

void TestTimelineView::whatAZoomChangesFadesAndThenRests()
{
    m_driver->view().setMotion(TimelineView::Motion::Full);
    m_driver->canvas().repaint();
    m_driver->wheel({ 400, 150 }, -120 * 14); // so far out that no label has room
    m_driver->canvas().repaint();
    QVERIFY(m_driver->canvas().counts().fading > 0);
    QTRY_COMPARE(m_driver->canvas().counts().fading, 0);
    m_driver->swipe({ -40, 0 });
    m_driver->canvas().repaint();
    QCOMPARE(m_driver->canvas().counts().fading, 0);
}

void TestTimelineView::underReducedMotionNothingFades()
{
    m_driver->canvas().repaint();
    m_driver->wheel({ 400, 150 }, -120 * 14);
    m_driver->canvas().repaint();
    QCOMPARE(m_driver->canvas().counts().fading, 0);
}

QTEST_MAIN(TestTimelineView)
#include "tst_timeline_view.moc"
