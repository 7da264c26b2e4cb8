// SPDX-License-Identifier: GPL-3.0-or-later
// File, Restore Earlier Work: workspaces with corrections that were left for other articles.
#pragma once

#include "models/library/earlier_work.h"

#include <QObject>

#include <vector>

namespace demarche {

class MainWindow;
class Session;

/// Lives as long as the window. The menu is grey while there is nothing to restore.
class EarlierWorkMenu : public QObject {
    Q_OBJECT

public:
    EarlierWorkMenu(MainWindow& window, Session& session);

private:
    void fill(const std::vector<EarlierWork>& works);

    MainWindow& m_window;
    Session& m_session;
};

} // namespace demarche
