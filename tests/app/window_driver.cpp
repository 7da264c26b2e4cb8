// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window_driver.h"

#include "app/mainwindow.h"
#include "app/preferences.h"
#include "models/items/roles.h"
#include "models/session/session.h"
#include "models/story/story_wording.h"
#include "widgets/panels/card_browser.h"
#include "widgets/panels/event_card.h"
#include "widgets/panels/lists_panel.h"
#include "widgets/panels/search_bar.h"
#include "widgets/source/source_page.h"
#include "widgets/source/source_view.h"
#include "widgets/timeline/timeline_view.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QStackedWidget>
#include <QTest>
#include <QUrl>

namespace demarche {

namespace {

constexpr int patience = 60000; // ms; a slow machine is no failure

ViewerArguments argumentsFor(const QStringList& paths, const QString& scratchFolder)
{
    ViewerArguments arguments;
    arguments.paths = paths;
    arguments.scratchFolder = scratchFolder;
    arguments.theme = QStringLiteral("light");
    return arguments;
}

} // namespace

WindowDriver::WindowDriver(const QStringList& paths, const QSize& size, const QString& scratchFolder)
    : m_application(std::make_unique<Application>(argumentsFor(paths, scratchFolder)))
{
    Preferences().setSeenTour(); // no newcomer: hints would lie over what is to be clicked
    m_application->start();
    window().resize(size);
    if (!QTest::qWaitForWindowExposed(&window()))
        qFatal("the window does not come up");
    if (!QTest::qWaitFor([this] { return window().isFurnished(); }, patience)) // after the first frame
        qFatal("the window stays empty");
    window().timeline()->setMotion(TimelineView::Motion::Reduced); // no animation to wait for
    waitUntilIdle();
}

WindowDriver::~WindowDriver() = default;

MainWindow& WindowDriver::window() { return m_application->window(); }

const Story& WindowDriver::story() { return *m_application->story(); }

void WindowDriver::waitUntilIdle()
{
    if (!QTest::qWaitFor(
            [this] {
                return !m_application->session().isBusy() && !m_application->isSearching()
                    && m_application->window().updatesEnabled(); // what was read is painted, too
            },
            patience))
        qFatal("still reading or searching");
    QCoreApplication::processEvents();
}

QString WindowDriver::titleOf(EventId event) { return demarche::titleOf(story().at(event), wordingFor(story())); }

EventId WindowDriver::eventSaying(const QString& words)
{
    for (size_t i = 0; i < story().events.size(); ++i) {
        const EventId id { qint32(i) };
        if (titleOf(id).contains(words, Qt::CaseInsensitive))
            return id;
        for (const EventReport& report : story().at(id).reports) {
            if (report.span.in(story().at(report.article).article().text).contains(words))
                return id;
        }
    }
    return {};
}

void WindowDriver::clickOn(EventId event)
{
    TimelineView* timeline = window().timeline();
    timeline->reveal(event);
    timeline->fitSelection(); // where many stand close, only a closer look tells them apart
    QCoreApplication::processEvents();
    const QRect rect = timeline->rectOf(event);
    if (rect.isEmpty())
        qFatal("event %d is not in sight", event.index);
    timeline->reveal(EventId {});
    QWidget* target = timeline->childAt(rect.center());
    QTest::mouseClick(target, Qt::LeftButton, {}, target->mapFrom(timeline, rect.center()));
}

void WindowDriver::clickOnWords(const QString& words)
{
    auto* page = window().source()->findChild<SourcePage*>();
    const QString& text = story().at(window().source()->currentArticle()).article().text;
    const qsizetype begin = text.indexOf(words);
    if (begin < 0)
        qFatal("not in the article: %s", qPrintable(words));
    page->scrollToSpan({ begin, begin + words.size() });
    const QRect rect = page->rectOf({ begin, begin + words.size() });
    QTest::mouseClick(page->viewport(), Qt::LeftButton, {}, rect.center() - page->viewport()->pos());
}

void WindowDriver::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window(), Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
}

void WindowDriver::search(const QString& query)
{
    auto* field = window().search()->findChild<QLineEdit*>();
    field->setFocus();
    QTest::keyClicks(field, query);
    QTest::keyClick(field, Qt::Key_Return);
    waitUntilIdle();
}

QString WindowDriver::cardText()
{
    auto* cards = qobject_cast<QStackedWidget*>(window().eventCard()->parentWidget());
    return cards->currentWidget()->findChild<CardBrowser*>()->toPlainText();
}

std::vector<EventId> WindowDriver::listedIds()
{
    const QAbstractItemModel* rows = window().lists()->findChild<QListView*>(QStringLiteral("events"))->model();
    std::vector<EventId> ids;
    for (int row = 0; row < rows->rowCount(); ++row)
        ids.push_back({ rows->index(row, 0).data(IdRole).toInt() });
    return ids;
}

void WindowDriver::drop(const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &enter);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &drop);
    waitUntilIdle();
}

QStringList WindowDriver::listedEvents()
{
    const QAbstractItemModel* rows = window().lists()->findChild<QListView*>(QStringLiteral("events"))->model();
    QStringList titles;
    for (int row = 0; row < rows->rowCount(); ++row)
        titles << rows->index(row, 0).data(Qt::DisplayRole).toString();
    return titles;
}

} // namespace demarche
