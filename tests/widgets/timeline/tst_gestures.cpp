// SPDX-License-Identifier: GPL-3.0-or-later
// What the hand does and what it means, without a widget.
#include "widgets/timeline/gestures.h"

#include <QTest>

using namespace demarche;

namespace {

/// Writes down what is wished.
class Listener : public GestureWishes {
public:
    QStringList said;
    double flung = 0;
    int steps = 0;
    QPointF panned;

    void panBy(const QPointF& pixels) override
    {
        panned += pixels;
        said.append("pan");
    }
    void zoomAround(double, int by) override
    {
        steps += by;
        said.append("zoom");
    }
    void zoomAround(double, double) override { said.append("pinch"); }
    void fling(double speed) override
    {
        flung = speed;
        said.append("fling");
    }
    void stopMoving() override { }
    void rangeShown(double, double) override { }
    void rangeChosen(double, double) override { said.append("range"); }
    void areaShown(const QPointF&, const QPointF&) override { }
    void areaChosen(const QPointF&, const QPointF&) override { said.append("area"); }
    void measureShown(double from, double to) override
    {
        if (from != to)
            said.append("measure");
    }
    void clicked(const QPointF&, Qt::KeyboardModifiers) override { said.append("click"); }
    void doubleClicked(const QPointF&) override { said.append("double click"); }
    void centreWished(double) override { said.append("centre"); }
};

} // namespace

class TestGestures : public QObject {
    Q_OBJECT

private slots:
    void init() { m_listener = Listener(); }
    void aStillHandClicks();
    void aDragPansAndAQuickOneFlings();
    void aDragThatRestsDoesNotFling();
    void shiftDragChoosesARange();
    void controlDragChoosesAnArea();
    void aWheelZoomsAndItsNotchesAddUp();
    void twoFingersPan();
    void shiftTurnsTheWheelSideways();
    void controlZoomsOnATouchpad();
    void escapeEndsADrag();
    void theMiddleButtonCentres();

private:
    void drag(Qt::KeyboardModifiers modifiers, qint64 rest = 0)
    {
        m_gestures.press({ 100, 50 }, Qt::LeftButton, modifiers);
        for (int i = 1; i <= 10; ++i)
            m_gestures.move({ 100.0 + i * 10, 50 }, i * 8);
        m_gestures.release({ 200, 50 }, 80 + rest);
    }
    Listener m_listener;
    Gestures m_gestures { m_listener };
};

void TestGestures::aStillHandClicks()
{
    m_gestures.press({ 100, 50 }, Qt::LeftButton, {});
    m_gestures.move({ 102, 51 }, 20);
    m_gestures.release({ 102, 51 }, 40);
    QCOMPARE(m_listener.said, QStringList { "click" });
}

void TestGestures::aDragPansAndAQuickOneFlings()
{
    drag({});
    QCOMPARE(m_listener.panned.x(), 100.0);
    QVERIFY(m_listener.flung > 500);
    QVERIFY(!m_listener.said.contains("click"));
}

void TestGestures::aDragThatRestsDoesNotFling()
{
    drag({}, 500);
    QCOMPARE(m_listener.flung, 0.0);
}

void TestGestures::shiftDragChoosesARange()
{
    drag(Qt::ShiftModifier);
    QCOMPARE(m_listener.said, QStringList { "range" });
}

void TestGestures::controlDragChoosesAnArea()
{
    drag(Qt::ControlModifier);
    QCOMPARE(m_listener.said, QStringList { "area" });
}

void TestGestures::aWheelZoomsAndItsNotchesAddUp()
{
    for (const int angle : { 120, 60, 60, -240 })
        m_gestures.scroll({ .at = { 10, 10 }, .angle = { 0, angle } });
    QCOMPARE(m_listener.steps, 0);
    QCOMPARE(m_listener.said.count("zoom"), 4);
}

void TestGestures::twoFingersPan()
{
    m_gestures.scroll({ .at = {}, .angle = {}, .pixels = { -30, 12 }, .device = ScrollInput::Device::Touchpad });
    QCOMPARE(m_listener.panned, QPointF(-30, 12));
    QCOMPARE(m_listener.steps, 0);
}

void TestGestures::shiftTurnsTheWheelSideways()
{
    m_gestures.scroll({ .at = {}, .angle = { 0, 120 }, .modifiers = Qt::ShiftModifier });
    QVERIFY(m_listener.panned.x() > 0);
    QCOMPARE(m_listener.steps, 0);
}

void TestGestures::controlZoomsOnATouchpad()
{
    m_gestures.scroll({ .at = {},
                        .angle = {},
                        .pixels = { 0, 40 },
                        .modifiers = Qt::ControlModifier,
                        .device = ScrollInput::Device::Touchpad });
    QVERIFY(m_listener.steps > 0);
}

void TestGestures::escapeEndsADrag()
{
    m_gestures.press({ 0, 0 }, Qt::LeftButton, {});
    m_gestures.move({ 50, 0 }, 10);
    QVERIFY(m_gestures.cancel());
    m_listener.said.clear();
    m_gestures.move({ 90, 0 }, 20);
    m_gestures.release({ 90, 0 }, 30);
    QVERIFY(m_listener.said.isEmpty());
    QVERIFY(!m_gestures.cancel());
}

void TestGestures::theMiddleButtonCentres()
{
    m_gestures.press({ 70, 5 }, Qt::MiddleButton, {});
    QCOMPARE(m_listener.said, QStringList { "centre" });
}

QTEST_GUILESS_MAIN(TestGestures)
#include "tst_gestures.moc"
