// SPDX-License-Identifier: GPL-3.0-or-later
// Reckoning after E. G. Richards, "Mapping Time", and the rules of the calendars themselves.
#include "models/calendar/feasts.h"

#include <QCalendar>
#include <QDate>

namespace demarche {

namespace {

constexpr std::int64_t dayOneOfYearOne = -719'163; // the day before 1 January of the year 1, counted from 1970

bool isReckoned(std::int64_t year) { return year >= 326 && year <= 9999; }

CivilDay dayAfterYearOne(std::int64_t day) { return CivilDay::fromDayNumber(dayOneOfYearOne + day); }

/// Days from the Hebrew epoch to the new moon of Tishri, put off where the feast would fall badly.
std::int64_t daysToNewMoon(std::int64_t hebrewYear)
{
    constexpr std::int64_t partsOfDay = 25'920;
    const std::int64_t months = (235 * hebrewYear - 234) / 19;
    const std::int64_t day = 29 * months + (12'084 + 13'753 * months) / partsOfDay;
    return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/// 1 Tishri, as a count of days after the year 1.
std::int64_t roshHashanah(std::int64_t hebrewYear)
{
    constexpr std::int64_t epoch = -1'373'427;
    const std::int64_t before = daysToNewMoon(hebrewYear - 1);
    const std::int64_t now = daysToNewMoon(hebrewYear);
    const std::int64_t after = daysToNewMoon(hebrewYear + 1);
    const int putOff = after - now == 356 ? 2 : now - before == 382 ? 1 : 0; // no year is that long, or that short
    return epoch + now + putOff;
}

constexpr std::int64_t hebrewYearInAutumn = 3761; // of the year that a Gregorian year's autumn begins

} // namespace

std::optional<CivilDay> easterOf(std::int64_t year)
{
    if (!isReckoned(year))
        return std::nullopt;
    const std::int64_t a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, g = (8 * b + 13) / 25;
    const std::int64_t h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    const std::int64_t m = (a + 11 * h + 19 * l) / 433;
    const std::int64_t month = (h + l - 7 * m + 90) / 25;
    return CivilDay::fromYearMonthDay(year, int(month), int((h + l - 7 * m + 33 * month + 19) % 32));
}

std::optional<CivilDay> orthodoxEasterOf(std::int64_t year)
{
    if (!isReckoned(year))
        return std::nullopt;
    const std::int64_t d = (19 * (year % 19) + 15) % 30;
    const std::int64_t sum = d + (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7 + 114;
    const std::int64_t julianLag = year / 100 - year / 400 - 2; // days that the Julian calendar is behind
    const auto day = CivilDay::fromYearMonthDay(year, int(sum / 31), int(sum % 31) + 1);
    return day ? std::optional(day->plusDays(julianLag)) : std::nullopt;
}

std::optional<CivilDay> passoverOf(std::int64_t year)
{
    constexpr int passoverToNewYear = 163; // days, in every year
    if (!isReckoned(year))
        return std::nullopt;
    return dayAfterYearOne(roshHashanah(year + hebrewYearInAutumn) - passoverToNewYear);
}

std::optional<CivilDay> hanukkahOf(std::int64_t year)
{
    if (!isReckoned(year))
        return std::nullopt;
    const std::int64_t first = roshHashanah(year + hebrewYearInAutumn);
    const std::int64_t length = roshHashanah(year + hebrewYearInAutumn + 1) - first;
    const int secondMonth = length % 10 == 5 ? 30 : 29; // a full year has 355 or 385 days
    constexpr int firstMonth = 30, daysOfKislevBefore = 24;
    return dayAfterYearOne(first + firstMonth + secondMonth + daysOfKislevBefore);
}

std::optional<CivilDay> islamicDayIn(std::int64_t year, int month, int day)
{
    if (year < 623 || year > 9999 || month < 1 || month > 12 || day < 1)
        return std::nullopt;
    const QCalendar tabular(QCalendar::System::IslamicCivil);
    const int near = int((year - 622) * 33 / 32);
    for (int islamicYear = near - 1; islamicYear <= near + 2; ++islamicYear) {
        const QDate found = tabular.dateFromParts(islamicYear, month, day);
        if (found.isValid() && found.year() == year)
            return CivilDay::fromYearMonthDay(found.year(), found.month(), found.day());
    }
    return std::nullopt;
}

} // namespace demarche
