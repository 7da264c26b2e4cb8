// SPDX-License-Identifier: GPL-3.0-or-later
// One written point of the calendar, from a century down to a millisecond.
#pragma once

#include "models/calendar/civil_day.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace demarche {

/// How finely a date is known, finest first. Interval: an arbitrary stretch.
enum class Precision : std::uint8_t {
    Millisecond,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Season,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Interval
};
/// "day", "month", ... as in the story JSON.
QString nameOf(Precision precision);

enum class Season : std::uint8_t { Spring = 21, Summer, Autumn, Winter }; ///< numbered as in EDTF

/// One written point of the calendar, cut off where knowledge ends: 2024, 2024-06, 2024-06-21T14.
/// Fields finer than the precision are unset. Years are astronomical.
struct DatePoint {
    std::int64_t year = 0; ///< for Decade and Century the first year of it (1990, 1900)
    Precision precision = Precision::Year; ///< never Week, Quarter, Half or Interval
    std::int8_t month = 0; ///< 1..12, or a Season's number, or 0
    std::int8_t day = 0;
    std::int8_t hour = 0, minute = 0, second = 0;
    std::int16_t millisecond = 0;
    std::optional<std::int16_t> utcOffsetMinutes; ///< for times only; unset: zone unknown
    bool isUncertain = false; ///< EDTF '?'
    bool isApproximate = false; ///< EDTF '~'

    static DatePoint ofYear(std::int64_t year);
    static DatePoint ofMonth(std::int64_t year, int month);
    static DatePoint ofDay(const CivilDay& day);
    static DatePoint ofSeason(std::int64_t year, Season season);
    static DatePoint ofDecade(std::int64_t firstYear);
    static DatePoint ofCentury(std::int64_t firstYear);
    static DatePoint ofHour(const CivilDay& day, int hour);
    static DatePoint ofMinute(const CivilDay& day, int hour, int minute);

    /// From the first moment it can mean to the first it cannot. Without an offset read as UTC.
    /// Seasons are those of the north, by whole months: winter 2023 ends with February 2024.
    InstantRange range() const;
    /// The day, where the precision is Day or finer.
    std::optional<CivilDay> civilDay() const;
    QString toEdtf() const;
    /// All fields within their bounds, and none set that the precision leaves out.
    bool isValid() const;
    friend bool operator==(const DatePoint&, const DatePoint&) = default;
};

} // namespace demarche
