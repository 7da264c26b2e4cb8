// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a person uses it: the real window, off screen, on real files.
#include "app/actions.h"
#include "app/mainwindow.h"
#include "app/preferences.h"
#include "models/items/roles.h"
#include "models/session/session.h"
#include "tests/app/window_driver.h"
#include "widgets/dialogs/tour.h"
#include "widgets/network/network_view.h"
#include "widgets/panels/event_card.h"
#include "widgets/panels/notice_bar.h"
#include "widgets/presentation/presentation_window.h"
#include "widgets/source/empty_page.h"
#include "widgets/source/source_page.h"
#include "widgets/source/source_view.h"
#include "widgets/timeline/timeline_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace demarche;

class WindowTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void opensOnTheSampleSequence();
    void clickingTheSummonsShowsItsSentenceAndItsCard();
    void anEventInTheHeadlineIsShownByTheSentenceBelow();
    void clickingAQuoteChoosesItsEvent();
    void arrowsStepFromEventToEvent();
    void aCorrectedDateReachesEveryViewAndIsUndone();
    void aSearchFiltersEveryView();
    void droppedFilesJoinThoseShown();
    void pastedTextBecomesAnArticle();
    void aFileThatCannotBeReadIsNamedAndTheRestIsShown();
    void allThatWentWrongStandsInOneNotice();
    void anEmptyWindowSaysWhatToDo();
    void whereNothingCouldBeReadTheTextSaysSo();
    void presentingStepsThroughTheEventsAndEscapeLeadsBack();
    void recentFilesAreRemembered();
    void layoutIsRememberedAndReset();
    void darkAndLightDiffer();
    void theTourIsShownToNewcomersAndComesAgainOnDemand();

private:
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(content);
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

namespace {

const QByteArray fishing = "Ministry summons envoy over fishing\n\nPublished: 12 Mar. 2021\n\n"
                           "The Foreign Ministry of Peru summoned the Chilean ambassador on Tuesday over fishing. "
                           "\"Our waters are not for sale,\" Foreign Minister Rosa Quispe said.\n";

QColor averageOf(QWidget& window)
{
    return window.grab().toImage().scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixelColor(0, 0);
}

} // namespace

void WindowTest::init()
{
    QSettings().clear();
    QVERIFY(m_folder.isValid());
}

void WindowTest::opensOnTheSampleSequence()
{
    WindowDriver driver;
    QCOMPARE(driver.story().articles.size(), size_t(5));
    QVERIFY(driver.story().events.size() >= 20);
    QVERIFY(driver.listedEvents().size() == qsizetype(driver.story().events.size()));
    QVERIFY(driver.window().isVisible());
}

void WindowTest::clickingTheSummonsShowsItsSentenceAndItsCard()
{
    WindowDriver driver;
    const EventId summons = driver.eventSaying(QStringLiteral("was summoned by First Vice Minister Kim Hong Kyun"));
    QVERIFY(summons.isValid());
    driver.clickOn(summons);
    QCOMPARE(driver.window().eventCard()->shownEvent(), summons);
    QVERIFY2(driver.cardText().contains(QStringLiteral("21 Jun 2024")), qPrintable(driver.cardText()));
    const EventReport report = driver.story().at(summons).reports.front();
    QCOMPARE(driver.window().source()->currentArticle(), report.article);
    QVERIFY(!driver.window().source()->findChild<SourcePage*>()->rectOf(report.trigger).isEmpty());
}

void WindowTest::anEventInTheHeadlineIsShownByTheSentenceBelow()
{
    WindowDriver driver(
        { write(QStringLiteral("long.txt"),
                "Peru summons envoy over fishing\n\nPublished: 12 Mar. 2021\n\n"
                    + QByteArray("Fog lay over the harbour and nobody could see the pier.\n\n").repeated(40)
                    + "Peru summoned the Chilean ambassador Luis Soto on Tuesday over fishing.\n") });
    const Story& story = driver.story();
    const EventId summons = driver.eventSaying(QStringLiteral("summons"));
    QVERIFY(summons.isValid());
    const auto& reports = story.at(summons).reports;
    QVERIFY2(reports.size() > 1 && reports.front().span.begin == 0, "the headline and the sentence are one event");
    driver.clickOn(summons);
    auto* page = driver.window().source()->findChild<SourcePage*>();
    const TextSpan last = reports.back().trigger;
    QVERIFY(!page->rectOf(last).isEmpty());
}

void WindowTest::clickingAQuoteChoosesItsEvent()
{
    WindowDriver driver;
    const Story& story = driver.story();
    for (size_t i = 0; i < story.quotes.size(); ++i) {
        const StoryQuote& quote = story.quotes[i];
        if (!quote.event.isValid() || quote.kind == QuoteKind::Indirect || quote.kind == QuoteKind::Phrase)
            continue;
        driver.window().source()->showArticle(quote.article);
        driver.clickOnWords(quote.text.left(12));
        QCOMPARE(driver.window().eventCard()->shownEvent(), quote.event);
        QCOMPARE(driver.window().timeline()->selectedEvent().isValid(), story.at(quote.event).when.date.has_value());
        return;
    }
    QFAIL("no quote belongs to an event");
}

void WindowTest::arrowsStepFromEventToEvent()
{
    WindowDriver driver;
    driver.press(Qt::Key_Down, Qt::ControlModifier);
    const EventId first = driver.window().eventCard()->shownEvent();
    QCOMPARE(first, EventId { 0 });
    driver.press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(driver.window().eventCard()->shownEvent(), EventId { 1 });
    driver.press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(driver.window().eventCard()->shownEvent(), first);
}

void WindowTest::aCorrectedDateReachesEveryViewAndIsUndone()
{
    WindowDriver driver;
    const EventId summons = driver.eventSaying(QStringLiteral("was summoned by First Vice Minister Kim Hong Kyun"));
    const FindingKey key = driver.story().at(summons).key;
    const auto before = driver.story().at(summons).when.date;
    driver.clickOn(summons);
    driver.press(Qt::Key_D, Qt::ControlModifier);
    auto* line = driver.window().eventCard()->findChild<QLineEdit*>();
    QVERIFY(line->isVisible());
    line->setText(QStringLiteral("2024-06-24"));
    QTest::keyClick(line, Qt::Key_Return);
    driver.waitUntilIdle();
    const EventId moved = driver.story().eventWithKey(key);
    QCOMPARE(driver.story().at(moved).when.date, FuzzyDate::parse(u"2024-06-24"));
    QVERIFY2(driver.cardText().contains(QStringLiteral("24 Jun 2024")), qPrintable(driver.cardText()));
    QCOMPARE(driver.window().timeline()->selectedEvent(), moved);

    driver.application().actions().at(ActionId::Undo)->trigger();
    driver.waitUntilIdle();
    QCOMPARE(driver.story().at(driver.story().eventWithKey(key)).when.date, before);
    QVERIFY(!driver.application().actions().at(ActionId::Undo)->isEnabled());
    QVERIFY(driver.application().actions().at(ActionId::Redo)->isEnabled());
}

void WindowTest::aSearchFiltersEveryView()
{
    WindowDriver driver;
    const qsizetype all = driver.listedEvents().size();
    driver.search(QStringLiteral("from:2024-06"));
    const std::vector<EventId> later = driver.listedIds();
    QVERIFY(!later.empty());
    QVERIFY(qsizetype(later.size()) < all);
    for (const EventId event : later) {
        const auto& when = driver.story().at(event).when.date;
        QVERIFY(when);
        QVERIFY(!when->latest() || *when->latest() > CivilDay::fromYearMonthDay(2024, 6, 1)->begin());
    }
    QVERIFY(std::all_of(later.begin(), later.end(), [&](EventId event) {
        return driver.window().timeline()->model()->index(event.index, 0).data(PassesRole).toBool();
    }));
    driver.application().actions().at(ActionId::ClearFilter)->trigger();
    QCOMPARE(driver.listedEvents().size(), all);
}

void WindowTest::droppedFilesJoinThoseShown()
{
    WindowDriver driver({ write(QStringLiteral("one.txt"), fishing) });
    const QString second = write(QStringLiteral("two.txt"), QByteArray(fishing).replace("fishing", "copper"));
    driver.drop({ second });
    QCOMPARE(driver.story().articles.size(), size_t(2));
}

void WindowTest::pastedTextBecomesAnArticle()
{
    WindowDriver driver({ write(QStringLiteral("one.txt"), fishing) });
    QGuiApplication::clipboard()->setText(QString::fromUtf8(QByteArray(fishing).replace("fishing", "copper")));
    driver.application().actions().at(ActionId::PasteArticle)->trigger();
    driver.waitUntilIdle();
    QCOMPARE(driver.story().articles.size(), size_t(2));
}

void WindowTest::aFileThatCannotBeReadIsNamedAndTheRestIsShown()
{
    const QString empty = write(QStringLiteral("empty.txt"), {});
    const QString binary = write(QStringLiteral("picture.txt"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18));
    WindowDriver driver({ write(QStringLiteral("good.txt"), fishing), empty, binary });
    QCOMPARE(driver.story().articles.size(), size_t(1));
    QVERIFY(driver.window().notices()->isVisible());
    QVERIFY(!driver.window().notices()->accessibleDescription().isEmpty());
}

void WindowTest::allThatWentWrongStandsInOneNotice()
{
    const QString empty = write(QStringLiteral("empty.txt"), {});
    WindowDriver driver({ write(QStringLiteral("good.txt"), fishing), empty, write(QStringLiteral("copy.txt"), fishing),
                          m_folder.filePath(QStringLiteral("gone.txt")) });
    QCOMPARE(driver.story().articles.size(), size_t(1));
    const QString lines = driver.window().notices()->findChild<QPlainTextEdit*>()->toPlainText();
    for (const char* name : { "empty.txt", "copy.txt", "gone.txt" })
        QVERIFY2(lines.contains(QLatin1String(name)), qPrintable(lines));
}

void WindowTest::anEmptyWindowSaysWhatToDo()
{
    WindowDriver driver;
    driver.application().actions().at(ActionId::CloseAll)->trigger();
    driver.waitUntilIdle();
    QVERIFY(driver.story().articles.empty());
    QVERIFY(driver.cardText().contains(QStringLiteral("Choose an event")));
    QVERIFY(!driver.application().actions().at(ActionId::Present)->isEnabled());
}

void WindowTest::whereNothingCouldBeReadTheTextSaysSo()
{
    WindowDriver driver({ write(QStringLiteral("picture.txt"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18)) });
    const auto* page = driver.window().source()->findChild<EmptyPage*>();
    QVERIFY(page->isVisible());
    QCOMPARE(page->state().kind, QuietState::Kind::Failed);
    QVERIFY(page->accessibleName().contains(QLatin1String("1 file")));
    driver.drop({ write(QStringLiteral("good.txt"), fishing) });
    QVERIFY(!page->isVisible());
    driver.application().actions().at(ActionId::CloseAll)->trigger();
    driver.waitUntilIdle();
    QVERIFY(page->isVisible());
    QCOMPARE(page->state().kind, QuietState::Kind::Empty);
}

void WindowTest::presentingStepsThroughTheEventsAndEscapeLeadsBack()
{
    WindowDriver driver;
    driver.application().actions().at(ActionId::Present)->trigger();
    QPointer<PresentationWindow> show = driver.window().findChild<PresentationWindow*>();
    QVERIFY(show);
    QVERIFY(QTest::qWaitForWindowExposed(show));
    QCOMPARE(show->step(), 0);
    QTest::keyClick(show, Qt::Key_Right);
    QTest::keyClick(show, Qt::Key_Space);
    QTest::keyClick(show, Qt::Key_PageDown);
    QCOMPARE(show->step(), 3);
    QTest::keyClick(show, Qt::Key_PageUp);
    QCOMPARE(show->step(), 2);
    QTest::keyClick(show, Qt::Key_Escape);
    QTRY_VERIFY(!show || !show->isVisible());
    QVERIFY(driver.window().isVisible());
}

void WindowTest::recentFilesAreRemembered()
{
    const QString path = write(QStringLiteral("one.txt"), fishing);
    {
        WindowDriver driver({ path });
    }
    QCOMPARE(Preferences().recentPaths(), QStringList { path });
}

void WindowTest::layoutIsRememberedAndReset()
{
    {
        WindowDriver driver;
        driver.window().source()->parentWidget()->hide();
        driver.window().close();
    }
    WindowDriver driver;
    QVERIFY(!driver.window().source()->isVisible());
    driver.application().actions().at(ActionId::ResetLayout)->trigger();
    QVERIFY(driver.window().source()->isVisible());
}

void WindowTest::darkAndLightDiffer()
{
    WindowDriver driver;
    const QColor light = averageOf(driver.window());
    for (QAction* action : driver.window().findChildren<QAction*>()) {
        if (action->text() == QStringLiteral("&Dark"))
            action->trigger();
    }
    const QColor dark = averageOf(driver.window());
    QVERIFY(light.lightness() > 150);
    QVERIFY(dark.lightness() < 100);
}

void WindowTest::theTourIsShownToNewcomersAndComesAgainOnDemand()
{
    ViewerArguments arguments;
    Application application(arguments);
    application.start();
    QTRY_VERIFY(!application.story()->articles.empty());
    QTRY_VERIFY(application.window().findChild<Tour*>()); // a turn after the story
    Tour* tour = application.window().findChild<Tour*>();
    QVERIFY(tour->isRunning());
    QCOMPARE(tour->stepCount(), 5);
    QVERIFY(!Preferences().hasSeenTour());
    for (int i = 0; i < 5; ++i)
        tour->next();
    QVERIFY(!tour->isRunning());
    QVERIFY(Preferences().hasSeenTour());
    application.actions().at(ActionId::TakeTour)->trigger();
    QVERIFY(tour->isRunning());
    tour->end();

    WindowDriver again;
    QVERIFY(!again.window().findChild<Tour*>());
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
