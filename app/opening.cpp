// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"

#include "app/actions.h"
#include "app/earlier_work_menu.h"
#include "app/mainwindow.h"
#include "app/preferences.h"
#include "models/session/session.h"
#include "widgets/panels/notice_bar.h"
#include "widgets/theme/window_wording.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>

#include <cstdio>

namespace demarche {

namespace {

QString errorLine(const ReadingError& error)
{
    return Opening::tr("%1: %2").arg(error.path, sentenceOf(error.reason, windowWording()));
}

} // namespace

QString samplePath() { return QStringLiteral(":/samples/seoul-moscow-pyongyang"); }

Opening::Opening(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
{
    const auto onAction
        = [this](ActionId id, auto act) { connect(m_parts.actions.at(id), &QAction::triggered, this, act); };
    onAction(ActionId::OpenFiles, [this] { open(askForFiles(tr("Open Articles"))); });
    onAction(ActionId::AddFiles, [this] { add(askForFiles(tr("Add Articles"))); });
    onAction(ActionId::OpenFolder, [this] {
        const QString folder = QFileDialog::getExistingDirectory(&m_parts.window, tr("Open a Folder of Articles"),
                                                                 m_parts.preferences.lastFolder());
        if (!folder.isEmpty())
            open({ folder });
    });
    onAction(ActionId::OpenSample, [this] { m_parts.session.openPaths({ samplePath() }); });
    onAction(ActionId::CloseAll, [this] { m_parts.session.clear(); });
    onAction(ActionId::PasteArticle, [this] {
        const QString text = QGuiApplication::clipboard()->text();
        if (text.trimmed().isEmpty())
            m_parts.window.notices()->announce(tr("There is no text on the clipboard. Copy an article first."), {});
        else
            m_parts.session.addText(text, tr("pasted text"));
    });
    onAction(ActionId::Cancel, [this] { m_parts.session.cancel(); });

    connect(&m_parts.window, &MainWindow::pathsDropped, this, &Opening::add);
    connect(&m_parts.window, &MainWindow::textDropped, this,
            [this](const QString& text) { m_parts.session.addText(text, tr("dropped text")); });
    connect(&m_parts.session, &Session::readingFailed, this, &Opening::showErrors);
    connect(&m_parts.session, &Session::articlesSkipped, this, &Opening::showSkipped);
    connect(&m_parts.session, &Session::busyChanged, this, [this](bool isBusy) {
        if (isBusy)
            m_unread = m_skipped = {};
    });
    fillRecentMenu();
    new EarlierWorkMenu(m_parts.window, m_parts.session); // lives as long as the window
}

void Opening::open(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    remember(paths);
    m_parts.session.openPaths(paths);
}

void Opening::add(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    remember(paths);
    m_parts.session.addPaths(paths);
}

QStringList Opening::askForFiles(const QString& title)
{
    QStringList patterns;
    for (const QString& suffix : recognisedSuffixes())
        patterns << QStringLiteral("*.") + suffix;
    const QString filter
        = tr("Articles (%1)").arg(patterns.join(QLatin1Char(' '))) + QStringLiteral(";;") + tr("All files (*)");
    return QFileDialog::getOpenFileNames(&m_parts.window, title, m_parts.preferences.lastFolder(), filter);
}

void Opening::remember(const QStringList& paths)
{
    m_parts.preferences.setLastFolder(QFileInfo(paths.front()).absolutePath());
    // one line a choice: of many files their folder
    m_parts.preferences.addRecentPath(paths.size() == 1 ? paths.front() : QFileInfo(paths.front()).absolutePath());
    fillRecentMenu();
}

void Opening::fillRecentMenu()
{
    QMenu* menu = m_parts.window.recentMenu();
    menu->clear();
    const QStringList recent = m_parts.preferences.recentPaths();
    for (const QString& path : recent) {
        const QFileInfo info(path);
        QAction* action = menu->addAction(info.fileName().replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setStatusTip(path);
        action->setToolTip(path);
        action->setEnabled(info.exists());
        connect(action, &QAction::triggered, this, [this, path] { open({ path }); });
    }
    menu->addSeparator();
    QAction* clear = menu->addAction(tr("Clear This List"));
    connect(clear, &QAction::triggered, this, [this] {
        m_parts.preferences.clearRecentPaths();
        fillRecentMenu();
    });
    menu->setEnabled(!recent.isEmpty());
}

void Opening::showErrors(const std::vector<ReadingError>& errors)
{
    for (const ReadingError& error : errors)
        m_unread << errorLine(error);
    announce(m_unread.last(qsizetype(errors.size())));
}

void Opening::showSkipped(const QStringList& paths)
{
    for (const QString& path : paths)
        m_skipped << tr("%1: The same text is there already and is shown once.").arg(path);
    announce(m_skipped.last(paths.size()));
}

/// All that went wrong since reading began stands in one notice: a later one would hide the first.
void Opening::announce(const QStringList& added)
{
    for (const QString& line : added)
        std::fprintf(stderr, "demarche: %s\n", qUtf8Printable(line));
    const QStringList all = m_unread + m_skipped;
    if (all.size() == 1)
        m_parts.window.notices()->announce(all.front(), {});
    else if (m_unread.isEmpty())
        m_parts.window.notices()->announce(
            tr("%n article(s) were there already and are shown once.", nullptr, int(all.size())), all);
    else
        m_parts.window.notices()->announce(
            tr("%n file(s) could not be read or were there already; the others are shown.", nullptr, int(all.size())),
            all);
}

} // namespace demarche
