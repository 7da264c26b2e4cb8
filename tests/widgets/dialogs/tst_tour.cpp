// SPDX-License-Identifier: GPL-3.0-or-later
// The tour as a newcomer takes it: step by step, back, or not at all.
#include "widgets/dialogs/tour.h"
#include "widgets/dialogs/tour_place.h"
#include "widgets/theme/theme.h"

#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace demarche;

class TourTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void leadsThroughItsHintsAndEnds();
    void escapeEndsItAndGivesTheFocusBack();
    void aHiddenViewHasNoHint();
    void theWindowStaysUsableMeanwhile();
    void aHintStandsBesideItsViewAndInsideTheWindow_data();
    void aHintStandsBesideItsViewAndInsideTheWindow();

private:
    std::vector<TourHint> hints()
    {
        return { { m_first, QStringLiteral("First"), QStringLiteral("What stands here.") },
                 { m_second, QStringLiteral("Second"), QStringLiteral("What stands there.") } };
    }
    std::unique_ptr<QWidget> m_window;
    QPushButton* m_first = nullptr;
    QPushButton* m_second = nullptr;
    Tour* m_tour = nullptr;
};

void TourTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_first = new QPushButton(QStringLiteral("one"), m_window.get());
    m_first->setGeometry(20, 20, 200, 300);
    m_second = new QPushButton(QStringLiteral("two"), m_window.get());
    m_second->setGeometry(600, 20, 280, 500);
    m_tour = new Tour(m_window.get());
    m_tour->setTheme(Theme::of(ThemeKind::Light, QGuiApplication::font()));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TourTest::leadsThroughItsHintsAndEnds()
{
    QSignalSpy ended(m_tour, &Tour::ended);
    m_tour->begin(hints());
    QVERIFY(m_tour->isVisible());
    QVERIFY(m_tour->accessibleDescription().contains(QStringLiteral("First")));
    auto* next = m_tour->findChild<QPushButton*>(QStringLiteral("next"));
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(m_tour->step(), 1);
    QVERIFY(m_tour->accessibleDescription().contains(QStringLiteral("Second")));
    QTest::keyClick(next, Qt::Key_Left); // arrows lead on from wherever the focus is
    QCOMPARE(m_tour->step(), 0);
    QTest::keyClick(m_tour, Qt::Key_Right);
    QCOMPARE(ended.size(), 0);
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(ended.size(), 1);
    QVERIFY(!m_tour->isVisible());
}

void TourTest::escapeEndsItAndGivesTheFocusBack()
{
    m_second->setFocus();
    QSignalSpy ended(m_tour, &Tour::ended);
    m_tour->begin(hints());
    QVERIFY(!m_second->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(ended.size(), 1);
    QVERIFY(m_second->hasFocus());
}

void TourTest::aHiddenViewHasNoHint()
{
    m_first->hide();
    m_tour->begin(hints());
    QCOMPARE(m_tour->stepCount(), 1);
    QVERIFY(m_tour->accessibleDescription().contains(QStringLiteral("Second")));
}

void TourTest::theWindowStaysUsableMeanwhile()
{
    m_tour->begin(hints());
    QSignalSpy clicked(m_first, &QPushButton::clicked);
    QCOMPARE(m_window->childAt(m_first->geometry().center()), m_first); // the outline lets clicks through
    QTest::mouseClick(m_first, Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    QVERIFY(m_tour->isRunning());
}

void TourTest::aHintStandsBesideItsViewAndInsideTheWindow_data()
{
    QTest::addColumn<QRect>("target");
    QTest::newRow("at the left") << QRect(0, 0, 250, 600);
    QTest::newRow("at the right") << QRect(650, 0, 250, 600);
    QTest::newRow("at the top") << QRect(0, 0, 900, 120);
    QTest::newRow("at the bottom") << QRect(0, 400, 900, 200);
    QTest::newRow("in a corner") << QRect(700, 480, 200, 120);
}

void TourTest::aHintStandsBesideItsViewAndInsideTheWindow()
{
    QFETCH(QRect, target);
    const QRect window(0, 0, 900, 600);
    const QRect hint(placeOfHint(target, { 320, 160 }, window), QSize(320, 160));
    QVERIFY(window.contains(hint));
    QVERIFY(!hint.intersects(target));
    // a view that fills the window is covered, but the hint stays inside
    QVERIFY(window.contains(QRect(placeOfHint(window, { 320, 160 }, window), QSize(320, 160))));
}

QTEST_MAIN(TourTest)
#include "tst_tour.moc"
