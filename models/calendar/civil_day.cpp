// SPDX-License-Identifier: GPL-3.0-or-later
// Reckons with days by Boost.Date_Time, folded by whole 400-year cycles into the years it can hold.
#include "models/calendar/civil_day.h"

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <algorithm>

namespace demarche {

namespace {

using Calendar = boost::gregorian::gregorian_calendar;

constexpr std::int64_t cycleYears = 400;
constexpr std::int64_t cycleDays = 146'097;
constexpr std::int64_t firstFoldedYear = 1600; // 1600-1999 stands for every cycle
constexpr std::int64_t largestYear = 14'000'000'000;
constexpr std::int64_t largestDayNumber = 5'113'396'000'000; // a little beyond the ends of the axis

constexpr std::int64_t floorDivided(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }
constexpr std::int64_t floorModulo(std::int64_t a, std::int64_t b) { return a - floorDivided(a, b) * b; }

Calendar::year_type foldedYear(std::int64_t year)
{
    return Calendar::year_type(static_cast<unsigned short>(firstFoldedYear + floorModulo(year, cycleYears)));
}

std::int64_t boostDayNumber(int year, int month, int day)
{
    return Calendar::day_number({ Calendar::year_type(static_cast<unsigned short>(year)),
                                  static_cast<unsigned short>(month), static_cast<unsigned short>(day) });
}

constexpr std::int64_t boostFirstDay = 2'305'448; // 1600-01-01 as Boost counts: Julian day numbers
constexpr std::int64_t firstFoldedDay = boostFirstDay - 2'440'588; // and from 1970-01-01

} // namespace

bool isLeapYear(std::int64_t year) { return Calendar::is_leap_year(foldedYear(year)); }

int daysInMonth(std::int64_t year, int month)
{
    return Calendar::end_of_month_day(foldedYear(year), static_cast<unsigned short>(std::clamp(month, 1, 12)));
}

std::optional<CivilDay> CivilDay::fromYearMonthDay(std::int64_t year, int month, int day)
{
    if (year < -largestYear || year > largestYear || month < 1 || month > 12 || day < 1
        || day > daysInMonth(year, month))
        return std::nullopt;
    const std::int64_t cycles = floorDivided(year - firstFoldedYear, cycleYears);
    const std::int64_t inCycle
        = boostDayNumber(static_cast<int>(year - cycles * cycleYears), month, day) - boostFirstDay;
    return CivilDay(year, month, day, firstFoldedDay + cycles * cycleDays + inCycle);
}

CivilDay CivilDay::fromDayNumber(std::int64_t dayNumber)
{
    dayNumber = std::clamp(dayNumber, -largestDayNumber, largestDayNumber);
    const std::int64_t sinceFirst = dayNumber - firstFoldedDay;
    const std::int64_t cycles = floorDivided(sinceFirst, cycleDays);
    const auto ymd = Calendar::from_day_number(
        static_cast<Calendar::date_int_type>(boostFirstDay + sinceFirst - cycles * cycleDays));
    return CivilDay(ymd.year + cycles * cycleYears, ymd.month.as_number(), ymd.day.as_number(), dayNumber);
}

CivilDay CivilDay::containing(Instant instant)
{
    return fromDayNumber(floorDivided(instant.sinceUnixEpoch().wholeSeconds(), 86'400));
}

std::optional<CivilDay> CivilDay::fromIsoWeek(std::int64_t weekYear, int week, Weekday weekday)
{
    const auto fourth = fromYearMonthDay(weekYear, 1, 4); // always in week 1
    if (!fourth || week < 1 || week > 53)
        return std::nullopt;
    const int sinceMonday = static_cast<int>(fourth->weekday()) - 1;
    const CivilDay found = fourth->plusDays(static_cast<int>(weekday) - 1 - sinceMonday + 7 * (std::int64_t(week) - 1));
    if (found.isoWeek().week != week)
        return std::nullopt;
    return found;
}

Weekday CivilDay::weekday() const
{
    return static_cast<Weekday>(floorModulo(m_dayNumber + 3, 7) + 1); // 1970-01-01 was a Thursday
}

CivilDay::IsoWeek CivilDay::isoWeek() const
{
    const CivilDay thursday = plusDays(4 - static_cast<int>(weekday()));
    return { thursday.year(), (thursday.dayOfYear() - 1) / 7 + 1 };
}

int CivilDay::dayOfYear() const
{
    const auto folded = foldedYear(m_year);
    return static_cast<int>(boostDayNumber(folded, m_month, m_day) - boostDayNumber(folded, 1, 1)) + 1;
}

CivilDay CivilDay::plusDays(std::int64_t days) const
{
    return fromDayNumber(m_dayNumber + std::clamp(days, -2 * largestDayNumber, 2 * largestDayNumber));
}

CivilDay CivilDay::plusMonths(std::int64_t months) const
{
    months = std::clamp(months, -36 * largestYear, 36 * largestYear);
    const std::int64_t count = m_year * 12 + m_month - 1 + months;
    const std::int64_t year = floorDivided(count, 12);
    const int month = static_cast<int>(floorModulo(count, 12)) + 1;
    if (const auto found = fromYearMonthDay(year, month, std::min<int>(m_day, daysInMonth(year, month))))
        return *found;
    return fromDayNumber(months < 0 ? -largestDayNumber : largestDayNumber);
}

CivilDay CivilDay::plusYears(std::int64_t years) const
{
    return plusMonths(std::clamp(years, -3 * largestYear, 3 * largestYear) * 12);
}

Instant CivilDay::begin() const { return Instant() + TimeSpan::days(m_dayNumber); }

} // namespace demarche
