// SPDX-License-Identifier: GPL-3.0-or-later
// A day of the proleptic Gregorian calendar, in any year the axis reaches.
#pragma once

#include "models/calendar/instant.h"

#include <cstdint>
#include <optional>

namespace demarche {

/// ISO numbering: Monday is 1, Sunday is 7.
enum class Weekday : std::uint8_t { Monday = 1, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

/// A calendar day. Years are astronomical: 1 BCE is year 0, 2 BCE is -1.
/// Boost.Date_Time does the reckoning; years outside its 1400-9999 are folded into it by whole
/// 400-year cycles, after which the Gregorian calendar repeats day for day.
class CivilDay {
public:
    /// Nothing if there is no such day (month 1..12, day 1..length of the month, |year| <= 1.4e10).
    static std::optional<CivilDay> fromYearMonthDay(std::int64_t year, int month, int day);
    /// Days since 1970-01-01, which is day 0. Beyond the ends of the axis: the day at its end.
    static CivilDay fromDayNumber(std::int64_t dayNumber);
    /// The UTC day that holds the instant.
    static CivilDay containing(Instant instant);
    /// ISO 8601 week: week 1 holds the first Thursday. Nothing if the year has no such week.
    static std::optional<CivilDay> fromIsoWeek(std::int64_t weekYear, int week, Weekday weekday);

    std::int64_t year() const { return m_year; }
    int month() const { return m_month; } ///< 1..12
    int day() const { return m_day; } ///< 1..31
    std::int64_t dayNumber() const { return m_dayNumber; }
    Weekday weekday() const;
    /// The year the ISO week belongs to, and its number 1..53.
    struct IsoWeek {
        std::int64_t year;
        int week;
    };
    IsoWeek isoWeek() const;
    int dayOfYear() const;

    /// Arithmetic stops at the ends of the axis.
    CivilDay plusDays(std::int64_t days) const;
    /// Same day of the month where it exists, else the month's last day.
    CivilDay plusMonths(std::int64_t months) const;
    /// 29 February becomes 28 February where there is none.
    CivilDay plusYears(std::int64_t years) const;
    /// Midnight UTC at which the day begins.
    Instant begin() const;

    friend bool operator==(const CivilDay& a, const CivilDay& b) { return a.m_dayNumber == b.m_dayNumber; }
    friend auto operator<=>(const CivilDay& a, const CivilDay& b) { return a.m_dayNumber <=> b.m_dayNumber; }

private:
    CivilDay(std::int64_t year, int month, int day, std::int64_t dayNumber)
        : m_year(year)
        , m_dayNumber(dayNumber)
        , m_month(static_cast<std::int8_t>(month))
        , m_day(static_cast<std::int8_t>(day))
    {
    }
    std::int64_t m_year;
    std::int64_t m_dayNumber;
    std::int8_t m_month;
    std::int8_t m_day;
};

/// 28, 29, 30 or 31; month 1..12.
int daysInMonth(std::int64_t year, int month);
bool isLeapYear(std::int64_t year);

} // namespace demarche
