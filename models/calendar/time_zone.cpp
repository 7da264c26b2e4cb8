// SPDX-License-Identifier: GPL-3.0-or-later
// Wraps QTimeZone, and keeps moments beyond its years within its reach.
#include "models/calendar/time_zone.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <initializer_list>

namespace demarche {

namespace {

/// The moment itself, or one with the same rule where QTimeZone cannot look: later than the year 3000 a
/// whole number of 400-year cycles earlier, before the year 1 the year 1.
QDateTime withinReach(Instant instant)
{
    constexpr std::int64_t yearOne = -62'135'596'800;
    constexpr std::int64_t yearThreeThousand = 32'503'680'000;
    constexpr std::int64_t cycle = std::int64_t(146'097) * 86'400;
    std::int64_t seconds = std::max(instant.sinceUnixEpoch().wholeSeconds(), yearOne);
    if (seconds > yearThreeThousand)
        seconds = yearThreeThousand - cycle + (seconds - yearThreeThousand) % cycle;
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace

TimeZone::TimeZone()
    : m_name("UTC")
    , m_zone(QTimeZone::utc())
{
}

TimeZone TimeZone::local() { return named(QTimeZone::systemTimeZoneId()).value_or(utc()); }

std::optional<TimeZone> TimeZone::named(const QByteArray& ianaName)
{
    const QTimeZone found(ianaName);
    if (ianaName.isEmpty() || !found.isValid())
        return std::nullopt;
    TimeZone zone;
    zone.m_name = ianaName;
    zone.m_zone = found;
    return zone;
}

int TimeZone::offsetSeconds(Instant instant) const { return m_zone.offsetFromUtc(withinReach(instant)); }

QString TimeZone::abbreviation(Instant instant) const
{
    const QString given = m_zone.abbreviation(withinReach(instant));
    return given.startsWith(u'+') || given.startsWith(u'-') ? QStringLiteral("GMT") + given : given;
}

CivilDay TimeZone::localDay(Instant instant) const
{
    return CivilDay::containing(instant + TimeSpan::seconds(offsetSeconds(instant)));
}

Instant TimeZone::fromLocal(const CivilDay& day, int hour, int minute, int second, int millisecond) const
{
    const Instant asUtc = day.begin() + TimeSpan::hours(hour) + TimeSpan::minutes(minute) + TimeSpan::seconds(second)
        + TimeSpan::milliseconds(millisecond);
    const int before = offsetSeconds(asUtc - TimeSpan::days(1));
    const int after = offsetSeconds(asUtc + TimeSpan::days(1));
    // An hour that the clock shows twice is the first of the two.
    for (const int offset : { std::max(before, after), std::min(before, after) }) {
        const Instant found = asUtc - TimeSpan::seconds(offset);
        if (offsetSeconds(found) == offset)
            return found;
    }
    return asUtc - TimeSpan::seconds(before); // an hour that the clock skips
}

} // namespace demarche
