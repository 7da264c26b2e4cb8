// SPDX-License-Identifier: GPL-3.0-or-later
// Zone rules by IANA name. QTimeZone knows them; Boost's table is stale.
#pragma once

#include "models/calendar/civil_day.h"

#include <QByteArray>
#include <QString>

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
    /// "KST", "GMT+9", ... as Qt names it in the given locale's language.
    QString abbreviation(Instant instant) const;
    /// The day that a clock on the wall in this zone shows.
    CivilDay localDay(Instant instant) const;
    Instant fromLocal(const CivilDay& day, int hour, int minute, int second = 0, int millisecond = 0) const;
    friend bool operator==(const TimeZone& a, const TimeZone& b) { return a.m_name == b.m_name; }

private:
    QByteArray m_name;
};

} // namespace demarche
