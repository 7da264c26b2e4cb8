// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader hears of the timeline: sentences, places in the sequence, a summary of the view.
#include "models/items/roles.h"
#include "tests/widgets/timeline/timeline_driver.h"

#include <QAccessible>
#include <QTest>
#include <QtGui/private/qguiapplication_p.h>
#include <QtGui/qpa/qplatformaccessibility.h>
#include <QtGui/qpa/qplatformintegration.h>

using namespace demarche;

namespace {

/// What was told, in order: names of those that got the focus, descriptions that changed.
QStringList& heard()
{
    static QStringList texts;
    return texts;
}

void listen(QAccessibleEvent* event)
{
    QAccessibleInterface* of = event->accessibleInterface();
    if (of && event->type() == QAccessible::Focus)
        heard() << of->text(QAccessible::Name);
    if (of && event->type() == QAccessible::DescriptionChanged)
        heard() << of->text(QAccessible::Description);
}

} // namespace

class TestTimelineAccessible : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
        QAccessible::installUpdateHandler(listen);
    }
    void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }
    void init()
    {
        m_driver = std::make_unique<TimelineDriver>();
        timeline(); // a screen reader has asked
        heard().clear();
    }
    void cleanup() { m_driver.reset(); }

    void theViewIsSummedUp()
    {
        const QString summary = timeline()->text(QAccessible::Description);
        QVERIFY2(summary.contains(QStringLiteral("5 events")), qPrintable(summary));
        QVERIFY2(summary.contains(QStringLiteral("5 in sight")), qPrintable(summary));
        QVERIFY2(summary.contains(QStringLiteral("2 lanes")), qPrintable(summary));
        m_driver->view().setFolding({ TimeSpan::days(5), {}, {} });
        QVERIFY(timeline()->text(QAccessible::Description).contains(QStringLiteral("1 stretch folded")));
    }

    void eachEventHasASentenceAndAPlaceInTheSequence()
    {
        for (int row = 0; row < 5; ++row) {
            QAccessibleInterface* event = timeline()->child(row);
            QCOMPARE(event->text(QAccessible::Name), m_driver->model().item(row)->data(DescriptionRole).toString());
            const QString place = event->text(QAccessible::Description);
            QVERIFY2(place.startsWith(QStringLiteral("%1 of 5").arg(row + 1)), qPrintable(place));
            QVERIFY(place.contains(row % 2 == 0 ? QStringLiteral("North") : QStringLiteral("South")));
        }
    }

    void placesAreThoseOfTheWholeSequence()
    {
        m_driver->view().setVisibleRange({ TimelineDriver::dayOfJune(10), TimelineDriver::dayOfJune(20) });
        QCOMPARE(timeline()->childCount(), 2);
        QVERIFY(timeline()->child(0)->text(QAccessible::Description).startsWith(QStringLiteral("3 of 5")));
    }

    void anEventOfSeveralLanesCountsOnce()
    {
        m_driver->model().item(1)->setData(QStringList { QStringLiteral("North"), QStringLiteral("South") }, LanesRole);
        QCOMPARE(timeline()->childCount(), 5);
        QVERIFY(timeline()->child(4)->text(QAccessible::Description).startsWith(QStringLiteral("5 of 5")));
    }

    void stepsAreHeard()
    {
        m_driver->press(Qt::Key_Home);
        m_driver->press(Qt::Key_Right);
        QVERIFY(heard().contains(QStringLiteral("Port opens, a sentence")));
        QVERIFY(heard().contains(QStringLiteral("Strike begins, a sentence")));
    }

    void anotherViewIsHeardWhenItHasComeToRest()
    {
        m_driver->press(Qt::Key_PageDown);
        QTRY_VERIFY(!heard().isEmpty());
        QVERIFY(heard().last().contains(QStringLiteral("0 in sight")));
    }

    void anActionOpensTheSource()
    {
        int opened = -1;
        connect(&m_driver->view(), &TimelineView::eventActivated, this, [&](EventId event) { opened = event.index; });
        auto* actions = timeline()->child(2)->actionInterface();
        QVERIFY(actions);
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened, 2);
    }

private:
    QAccessibleInterface* timeline() { return QAccessible::queryAccessibleInterface(&m_driver->canvas()); }
    std::unique_ptr<TimelineDriver> m_driver;
};

QTEST_MAIN(TestTimelineAccessible)
#include "tst_timeline_accessible.moc"
