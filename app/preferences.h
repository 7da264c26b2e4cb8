// SPDX-License-Identifier: GPL-3.0-or-later
// The typed face of QSettings: what the program remembers between two starts.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace demarche {

/// How the window is coloured. System follows the desktop.
enum class Appearance : quint8 { System, Light, Dark, HighContrast };

/// Each call reads or writes at once; the file is written atomically by QSettings.
class Preferences {
public:
    static constexpr int recentLimit = 10;
    static constexpr int searchLimit = 20;

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    QByteArray windowState() const;
    void setWindowState(const QByteArray& state);

    QStringList recentPaths() const; ///< newest first; those that are gone are left in, the menu says so
    void addRecentPath(const QString& path);
    void clearRecentPaths();

    QStringList searches() const; ///< what was looked for, newest first
    void addSearch(const QString& query);

    QString lanes() const; ///< "country", "actor", "type", "source" or "none"
    void setLanes(const QString& lanes);
    bool isFolded() const; ///< quiet periods folded
    void setFolded(bool isFolded);
    QByteArray timeZone() const; ///< IANA name; empty: UTC
    void setTimeZone(const QByteArray& name);
    bool hasSeenTour() const;
    void setSeenTour(); ///< for good
    QString lastFolder() const; ///< where the file dialog opens
    void setLastFolder(const QString& folder);
};

} // namespace demarche
