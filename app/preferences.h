// SPDX-License-Identifier: GPL-3.0-or-later
// The typed face of QSettings: what the program remembers between two starts.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

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
    int quietDays() const; ///< stretches without events longer than this are folded; 0: the program chooses
    void setQuietDays(int days);
    QStringList laneOrder(const QString& lanes) const; ///< names of lanes, for one choice of lanes
    QStringList collapsedLanes(const QString& lanes) const;
    void setLaneArrangement(const QString& lanes, const QStringList& order, const QStringList& collapsed);
    QStringList timelineKeys() const; ///< portable text by command; empty: as usual
    void setTimelineKeys(const QStringList& keys);
    QStringList eras() const; ///< "begin end name", seconds since 1970
    void setEras(const QStringList& eras);
    bool showsTimeLinks() const;
    void setShowsTimeLinks(bool isShown);
    std::optional<bool> isMotionReduced() const; ///< unset until a person chose: as the system wishes
    void setMotionReduced(bool isReduced);
    QByteArray timeZone() const; ///< IANA name; empty: UTC
    void setTimeZone(const QByteArray& name);
    bool hasSeenTour() const;
    void setSeenTour(); ///< for good
    QString lastFolder() const; ///< where the file dialog opens
    void setLastFolder(const QString& folder);
};

} // namespace demarche
