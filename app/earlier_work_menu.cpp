// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/earlier_work_menu.h"

#include "app/mainwindow.h"
#include "models/session/session.h"

#include <QLocale>
#include <QMenu>

namespace demarche {

EarlierWorkMenu::EarlierWorkMenu(MainWindow& window, Session& session)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
{
    connect(&session, &Session::earlierWorkFound, this, &EarlierWorkMenu::fill);
    // only when somebody may want it: every file that was left is opened and read for it
    const auto* file = qobject_cast<QMenu*>(window.earlierWorkMenu()->parentWidget());
    connect(file, &QMenu::aboutToShow, &session, &Session::lookForEarlierWork);
    fill({});
}

void EarlierWorkMenu::fill(const std::vector<EarlierWork>& works)
{
    QMenu* menu = m_window.earlierWorkMenu();
    menu->clear();
    menu->setEnabled(!works.empty());
    for (const EarlierWork& work : works) {
        QStringList parts;
        if (!work.title.isEmpty())
            parts << menu->fontMetrics().elidedText(work.title, Qt::ElideRight, 320);
        parts << tr("%n article(s)", nullptr, int(work.articleCount));
        if (work.editCount > 0)
            parts << tr("%n correction(s)", nullptr, int(work.editCount));
        if (work.viewCount > 0)
            parts << tr("%n saved view(s)", nullptr, int(work.viewCount));
        parts << QLocale().toString(work.changed, QLocale::ShortFormat);
        QAction* action = menu->addAction(parts.join(QStringLiteral(" · ")).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path = work.path] { m_session.restoreWork(path); });
    }
}

} // namespace demarche
