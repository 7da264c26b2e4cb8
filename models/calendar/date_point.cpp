// SPDX-License-Identifier: GPL-3.0-or-later
// Makes points of the calendar and says which stretch of the axis each of them covers.
#include "models/calendar/date_point.h"

#include "models/calendar/edtf.h"

#include <algorithm>
#include <array>

namespace demarche {

namespace {

/// First year of the run of `length` years that share their leading digits: 1994 -> 1990, -44 -> -49.
std::int64_t firstOfRun(std::int64_t year, std::int64_t length)
{
    return year >= 0 ? year / length * length : -(-year / length * length) - (length - 1);
}

Instant beginOfMonth(std::int64_t year, int month)
{
    if (const auto day = CivilDay::fromYearMonthDay(year, month, 1))
        return day->begin();
    return year < 0 ? Instant::earliest() : Instant::latest();
}

InstantRange months(std::int64_t year, int firstMonth, int count)
{
    const int next = firstMonth - 1 + count;
    return { beginOfMonth(year, firstMonth), beginOfMonth(year + next / 12, next % 12 + 1) };
}

TimeSpan lengthOf(Precision precision)
{
    switch (precision) {
    case Precision::Millisecond: return TimeSpan::milliseconds(1);
    case Precision::Second: return TimeSpan::seconds(1);
    case Precision::Minute: return TimeSpan::minutes(1);
    case Precision::Hour: return TimeSpan::hours(1);
    default: return TimeSpan::days(1);
    }
}

} // namespace

QString nameOf(Precision precision)
{
    static constexpr std::array names { "millisecond", "second",  "minute", "hour", "day",    "week",    "month",
                                        "season",      "quarter", "half",   "year", "decade", "century", "interval" };
    return QString::fromLatin1(names[static_cast<std::size_t>(precision)]);
}

DatePoint DatePoint::ofYear(std::int64_t year)
{
    DatePoint point;
    point.year = year;
    return point;
}

DatePoint DatePoint::ofMonth(std::int64_t year, int month)
{
    DatePoint point = ofYear(year);
    point.precision = Precision::Month;
    point.month = static_cast<std::int8_t>(std::clamp(month, 1, 12));
    return point;
}

DatePoint DatePoint::ofDay(const CivilDay& day)
{
    DatePoint point = ofMonth(day.year(), day.month());
    point.precision = Precision::Day;
    point.day = static_cast<std::int8_t>(day.day());
    return point;
}

DatePoint DatePoint::ofSeason(std::int64_t year, Season season)
{
    DatePoint point = ofYear(year);
    point.precision = Precision::Season;
    point.month = static_cast<std::int8_t>(season);
    return point;
}

DatePoint DatePoint::ofDecade(std::int64_t firstYear)
{
    DatePoint point = ofYear(firstOfRun(firstYear, 10));
    point.precision = Precision::Decade;
    return point;
}

DatePoint DatePoint::ofCentury(std::int64_t firstYear)
{
    DatePoint point = ofYear(firstOfRun(firstYear, 100));
    point.precision = Precision::Century;
    return point;
}

DatePoint DatePoint::ofHour(const CivilDay& day, int hour)
{
    DatePoint point = ofDay(day);
    point.precision = Precision::Hour;
    point.hour = static_cast<std::int8_t>(std::clamp(hour, 0, 23));
    return point;
}

DatePoint DatePoint::ofMinute(const CivilDay& day, int hour, int minute)
{
    DatePoint point = ofHour(day, hour);
    point.precision = Precision::Minute;
    point.minute = static_cast<std::int8_t>(std::clamp(minute, 0, 59));
    return point;
}

InstantRange DatePoint::range() const
{
    switch (precision) {
    case Precision::Century: return { beginOfMonth(year, 1), beginOfMonth(year + 100, 1) };
    case Precision::Decade: return { beginOfMonth(year, 1), beginOfMonth(year + 10, 1) };
    case Precision::Season: return months(year, (month - 20) * 3, 3);
    case Precision::Month: return months(year, month, 1);
    case Precision::Day:
    case Precision::Hour:
    case Precision::Minute:
    case Precision::Second:
    case Precision::Millisecond: break;
    default: return { beginOfMonth(year, 1), beginOfMonth(year + 1, 1) };
    }
    const Instant midnight = civilDay().value_or(CivilDay::fromDayNumber(0)).begin();
    const Instant begin = midnight + TimeSpan::hours(hour) + TimeSpan::minutes(minute) + TimeSpan::seconds(second)
        + TimeSpan::milliseconds(millisecond) - TimeSpan::minutes(utcOffsetMinutes.value_or(0));
    return { begin, begin + lengthOf(precision) };
}

std::optional<CivilDay> DatePoint::civilDay() const
{
    if (precision > Precision::Day)
        return std::nullopt;
    return CivilDay::fromYearMonthDay(year, month, day);
}

QString DatePoint::toEdtf() const { return edtf::written(*this); }

bool DatePoint::isValid() const
{
    constexpr std::int64_t largestYear = 14'000'000'000;
    if (year < -largestYear || year > largestYear)
        return false;
    const auto within
        = [](int value, int last, bool isUsed) { return isUsed ? value >= 0 && value <= last : value == 0; };
    const bool isTime = precision < Precision::Day;
    if (!within(hour, 23, isTime) || !within(minute, 59, precision <= Precision::Minute)
        || !within(second, 59, precision <= Precision::Second)
        || !within(millisecond, 999, precision == Precision::Millisecond))
        return false;
    if (utcOffsetMinutes && (!isTime || *utcOffsetMinutes < -14 * 60 || *utcOffsetMinutes > 14 * 60))
        return false;
    switch (precision) {
    case Precision::Century: return month == 0 && day == 0 && year == firstOfRun(year, 100);
    case Precision::Decade: return month == 0 && day == 0 && year == firstOfRun(year, 10);
    case Precision::Year: return month == 0 && day == 0;
    case Precision::Season: return month >= 21 && month <= 24 && day == 0;
    case Precision::Month: return month >= 1 && month <= 12 && day == 0;
    case Precision::Week:
    case Precision::Quarter:
    case Precision::Half:
    case Precision::Interval: return false;
    default: return civilDay().has_value();
    }
}

} // namespace demarche
