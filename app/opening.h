// SPDX-License-Identifier: GPL-3.0-or-later
// Every way an article comes in: dialogs, drops, the clipboard, recent files; and what is said if it fails.
#pragma once

#include "models/reading/article_reader.h"

#include <QObject>
#include <QStringList>

namespace demarche {

class Actions;
class MainWindow;
class Preferences;
class Session;

/// Where the sample sequence lies, in the program itself.
QString samplePath();

class Opening : public QObject {
    Q_OBJECT

public:
    struct Parts {
        MainWindow& window;
        Actions& actions;
        Session& session;
        Preferences& preferences;
    };
    explicit Opening(const Parts& parts);

    void open(const QStringList& paths); ///< in place of what is shown
    void add(const QStringList& paths);

private:
    void fillRecentMenu();
    void remember(const QStringList& paths);
    QStringList askForFiles(const QString& title);
    void showErrors(const std::vector<ReadingError>& errors);
    void showSkipped(const QStringList& paths);
    void announce(const QStringList& added);

    Parts m_parts;
    QStringList m_unread, m_skipped; ///< since reading began, a line each
};

} // namespace demarche
