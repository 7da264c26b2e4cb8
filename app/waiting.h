// SPDX-License-Identifier: GPL-3.0-or-later
// What the views say while nothing is open: how far the reading is, or why nothing could be read.
#pragma once

#include <QObject>

namespace demarche {

class MainWindow;
class Session;

/// Lives as long as the window. Where articles are open already, the status bar alone tells of more to come.
class Waiting : public QObject {
    Q_OBJECT

public:
    Waiting(MainWindow& window, const Session& session);

private:
    void begin();
    void count(int done, int total);
    void end();
    bool isNothingOpen() const;

    MainWindow& m_window;
    const Session& m_session;
    int m_failed = 0; ///< files since reading began
};

} // namespace demarche
