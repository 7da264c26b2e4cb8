// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include <QFileInfo>
#include <QSettings>

#include <array>
#include <utility>

namespace demarche {

namespace {

constexpr std::array<std::pair<Appearance, const char*>, 4> appearanceNames { {
    { Appearance::System, "system" },
    { Appearance::Light, "light" },
    { Appearance::Dark, "dark" },
    { Appearance::HighContrast, "high-contrast" },
} };

QVariant read(const char* key, const QVariant& otherwise = {})
{
    return QSettings().value(QLatin1String(key), otherwise);
}

void write(const char* key, const QVariant& value) { QSettings().setValue(QLatin1String(key), value); }

} // namespace

Appearance Preferences::appearance() const
{
    const QString name = read("window/appearance").toString();
    for (const auto& [appearance, known] : appearanceNames) {
        if (name == QLatin1String(known))
            return appearance;
    }
    return Appearance::System;
}

void Preferences::setAppearance(Appearance appearance)
{
    for (const auto& [known, name] : appearanceNames) {
        if (known == appearance)
            write("window/appearance", QString::fromLatin1(name));
    }
}

QByteArray Preferences::windowGeometry() const { return read("window/geometry").toByteArray(); }

void Preferences::setWindowGeometry(const QByteArray& geometry) { write("window/geometry", geometry); }

QByteArray Preferences::windowState() const { return read("window/state").toByteArray(); }

void Preferences::setWindowState(const QByteArray& state) { write("window/state", state); }

QStringList Preferences::recentPaths() const { return read("files/recent").toStringList(); }

void Preferences::addRecentPath(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentPaths();
    recent.removeAll(whole);
    recent.prepend(whole);
    while (recent.size() > recentLimit)
        recent.removeLast();
    write("files/recent", recent);
}

void Preferences::clearRecentPaths() { write("files/recent", QStringList()); }

QStringList Preferences::searches() const { return read("search/history").toStringList(); }

void Preferences::addSearch(const QString& query)
{
    QStringList queries = searches();
    queries.removeAll(query);
    queries.prepend(query);
    while (queries.size() > searchLimit)
        queries.removeLast();
    write("search/history", queries);
}

QString Preferences::lanes() const { return read("timeline/lanes", QStringLiteral("country")).toString(); }

void Preferences::setLanes(const QString& lanes) { write("timeline/lanes", lanes); }

bool Preferences::isFolded() const { return read("timeline/folded", true).toBool(); }

void Preferences::setFolded(bool isFolded) { write("timeline/folded", isFolded); }

int Preferences::quietDays() const { return std::max(0, read("timeline/quietDays", 0).toInt()); }

void Preferences::setQuietDays(int days) { write("timeline/quietDays", days); }

QStringList Preferences::laneOrder(const QString& lanes) const
{
    return read(qPrintable(QStringLiteral("timeline/order-%1").arg(lanes))).toStringList();
}

QStringList Preferences::collapsedLanes(const QString& lanes) const
{
    return read(qPrintable(QStringLiteral("timeline/collapsed-%1").arg(lanes))).toStringList();
}

void Preferences::setLaneArrangement(const QString& lanes, const QStringList& order, const QStringList& collapsed)
{
    write(qPrintable(QStringLiteral("timeline/order-%1").arg(lanes)), order);
    write(qPrintable(QStringLiteral("timeline/collapsed-%1").arg(lanes)), collapsed);
}

QStringList Preferences::timelineKeys() const { return read("timeline/keys").toStringList(); }

void Preferences::setTimelineKeys(const QStringList& keys) { write("timeline/keys", keys); }

QStringList Preferences::eras() const { return read("timeline/eras").toStringList(); }

void Preferences::setEras(const QStringList& eras) { write("timeline/eras", eras); }

bool Preferences::showsTimeLinks() const { return read("timeline/links", false).toBool(); }

void Preferences::setShowsTimeLinks(bool isShown) { write("timeline/links", isShown); }

std::optional<bool> Preferences::isMotionReduced() const
{
    const QVariant chosen = read("window/reducedMotion");
    return chosen.isValid() ? std::optional(chosen.toBool()) : std::nullopt;
}

void Preferences::setMotionReduced(bool isReduced) { write("window/reducedMotion", isReduced); }

QByteArray Preferences::timeZone() const { return read("timeline/timeZone").toByteArray(); }

void Preferences::setTimeZone(const QByteArray& name) { write("timeline/timeZone", name); }

bool Preferences::hasSeenTour() const { return read("help/tourSeen", false).toBool(); }

void Preferences::setSeenTour() { write("help/tourSeen", true); }

QString Preferences::lastFolder() const { return read("files/lastFolder").toString(); }

void Preferences::setLastFolder(const QString& folder) { write("files/lastFolder", folder); }

} // namespace demarche
