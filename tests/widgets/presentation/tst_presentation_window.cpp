// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/network_story.h"
#include "widgets/network/network_canvas.h"
#include "widgets/presentation/presentation_window.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace demarche;
using namespace demarche::test;

class TestPresentationWindow : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_story = summonsStory();
        m_window = std::make_unique<PresentationWindow>();
        m_window->setTheme(Theme::of(ThemeKind::Light, QFont()));
        m_window->resize(1280, 720);
        std::vector<EventId> all;
        for (size_t i = 0; i < m_story->events.size(); ++i)
            all.push_back({ qint32(i) });
        m_window->setSteps(m_story, all);
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void itBeginsWithTheFirstStep()
    {
        QCOMPARE(m_window->step(), 0);
        QVERIFY(shows(QStringLiteral("Chang Ho-jin → Andrey Kulik")));
    }

    void keysOfAClickerStepForthAndBack()
    {
        press(Qt::Key_PageDown);
        press(Qt::Key_PageDown);
        QCOMPARE(m_window->step(), 2);
        press(Qt::Key_PageUp);
        QCOMPARE(m_window->step(), 1);
    }

    void everyKeyOfTheTableWorks_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const int last = int(summonsStory()->events.size()) - 1;
        for (const Qt::Key key :
             { Qt::Key_Right, Qt::Key_Down, Qt::Key_Space, Qt::Key_PageDown, Qt::Key_Return, Qt::Key_Enter })
            QTest::addRow("forth %d", int(key)) << int(key) << 3 << 4;
        for (const Qt::Key key : { Qt::Key_Left, Qt::Key_Up, Qt::Key_Backspace, Qt::Key_PageUp })
            QTest::addRow("back %d", int(key)) << int(key) << 3 << 2;
        QTest::newRow("home") << int(Qt::Key_Home) << 3 << 0;
        QTest::newRow("end") << int(Qt::Key_End) << 3 << last;
        QTest::newRow("not before the first") << int(Qt::Key_Left) << 0 << 0;
        QTest::newRow("not beyond the last") << int(Qt::Key_Right) << last << last;
    }
    void everyKeyOfTheTableWorks()
    {
        QFETCH(int, key);
        QFETCH(int, from);
        QFETCH(int, to);
        m_window->goTo(from);
        press(Qt::Key(key));
        QCOMPARE(m_window->step(), to);
    }

    void aClickGoesOn()
    {
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, { 200, 200 });
        QCOMPARE(m_window->step(), 1);
    }

    void bBlanksAndAStepBringsThePictureBack()
    {
        press(Qt::Key_B);
        QVERIFY(m_window->isBlank());
        QCOMPARE(m_window->grab().toImage().pixelColor(400, 300), QColor(Qt::black));
        press(Qt::Key_B);
        QVERIFY(!m_window->isBlank());
        press(Qt::Key_B);
        press(Qt::Key_Right);
        QVERIFY(!m_window->isBlank());
    }

    void escCloses()
    {
        QSignalSpy closed(m_window.get(), &PresentationWindow::closed);
        press(Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
        QCOMPARE(closed.size(), 1);
    }

    void eachStepIsTold()
    {
        QSignalSpy stepped(m_window.get(), &PresentationWindow::stepped);
        m_window->goTo(5);
        QCOMPARE(stepped.size(), 1);
        QCOMPARE(stepped[0][0].value<EventId>(), EventId { 5 });
        m_window->goTo(5);
        QCOMPARE(stepped.size(), 1);
    }

    void theGraphKnowsNothingOfLaterDays()
    {
        auto* canvas = m_window->findChild<NetworkCanvas*>();
        QVERIFY(canvas);
        m_window->goTo(0);
        const int early = canvas->scene().activeNodeCount();
        m_window->goTo(m_window->stepCount() - 1);
        QVERIFY(early < canvas->scene().activeNodeCount());
    }

    void allTextFitsOnAnyScreen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small projector") << QSize(1024, 768);
        QTest::newRow("projector") << QSize(1280, 720);
        QTest::newRow("large screen") << QSize(2560, 1440);
    }
    void allTextFitsOnAnyScreen()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        for (int step = 0; step < m_window->stepCount(); ++step) {
            m_window->goTo(step);
            QCoreApplication::processEvents();
            const auto labels = m_window->findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                if (label->isVisible() && !label->text().isEmpty() && label->wordWrap())
                    QVERIFY2(label->heightForWidth(label->width()) <= label->height() + 1, qPrintable(label->text()));
            }
        }
    }

    void whoListensHearsTheStep()
    {
        m_window->goTo(0);
        QVERIFY(m_window->accessibleDescription().contains(QLatin1String("there will be a clear cost")));
        QVERIFY(m_window->accessibleName().contains(QLatin1Char('1')));
    }

    void withoutStepsItStaysCalm()
    {
        m_window->setSteps(m_story, {});
        press(Qt::Key_Right);
        QCOMPARE(m_window->step(), -1);
        QVERIFY(!m_window->grab().isNull());
    }

private:
    void press(Qt::Key key) { QTest::keyClick(m_window.get(), key); }
    bool shows(const QString& text) const
    {
        const auto labels = m_window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel* label) { return label->text() == text; });
    }

    StoryPtr m_story;
    std::unique_ptr<PresentationWindow> m_window;
};

QTEST_MAIN(TestPresentationWindow)
#include "tst_presentation_window.moc"
