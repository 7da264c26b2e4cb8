// SPDX-License-Identifier: GPL-3.0-or-later
// Zone rules by IANA name. QTimeZone knows them; Boost's table is stale.
#pragma once

#include "models/calendar/civil_day.h"

#include <QByteArray>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace demarche {

/// A time zone such as Asia/Seoul, UTC, or the computer's own.
class TimeZone {
public:
    TimeZone(); ///< UTC
    static TimeZone utc() { return TimeZone(); }
    static TimeZone local();
    static std::optional<TimeZone> named(const QByteArray& ianaName);

    const QByteArray& name() const { return m_name; } ///< IANA name
    /// Seconds east of UTC at that moment. Beyond the years QTimeZone can hold the nearest rule counts.
    int offsetSeconds(Instant instant) const;
    /// "KST", "GMT+05", ... as the zone's rules name it.
    QString abbreviation(Instant instant) const;
    /// The day that a clock on the wall in this zone shows.
    CivilDay localDay(Instant instant) const;
    /// An hour that the clock shows twice is the first; one that it skips is counted on from before.
    Instant fromLocal(const CivilDay& day, int hour, int minute, int second = 0, int millisecond = 0) const;
    friend bool operator==(const TimeZone& a, const TimeZone& b) { return a.m_name == b.m_name; }

private:
    QByteArray m_name;
    QTimeZone m_zone;
};

} // namespace demarche
