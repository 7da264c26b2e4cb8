// SPDX-License-Identifier: GPL-3.0-or-later
// Reads holidays from the lexicon and finds their days.
#include "models/analysis/date_holiday.h"

#include "models/calendar/feasts.h"

#include <QJsonArray>

namespace demarche {

namespace {

/// "after-easter": 1 and the like.
constexpr std::pair<const char*, HolidayRule> feasts[] {
    { "after-easter", HolidayRule::Easter },
    { "after-orthodox-easter", HolidayRule::OrthodoxEaster },
    { "after-passover", HolidayRule::Passover },
    { "after-hanukkah", HolidayRule::Hanukkah },
};

std::optional<CivilDay> plus(const std::optional<CivilDay>& feast, int days)
{
    return feast ? std::optional(feast->plusDays(days)) : std::nullopt;
}

std::optional<CivilDay> weekdayOf(const Holiday& holiday, qint64 year)
{
    const auto first = CivilDay::fromYearMonthDay(year, holiday.month, 1);
    if (!first)
        return std::nullopt;
    if (holiday.nth < 0) {
        const CivilDay last = first->plusMonths(1).plusDays(-1);
        return last.plusDays(-((int(last.weekday()) - holiday.weekday + 7) % 7));
    }
    return first->plusDays((holiday.weekday - int(first->weekday()) + 7) % 7 + 7 * (holiday.nth - 1));
}

std::optional<CivilDay> listedDay(const Holiday& holiday, qint64 year)
{
    const qint64 index = year - holiday.firstYear;
    if (index < 0 || index >= qint64(holiday.days.size()))
        return std::nullopt;
    const int day = holiday.days[std::size_t(index)];
    return CivilDay::fromYearMonthDay(year, day / 100, day % 100);
}

} // namespace

std::optional<Holiday> holidayFrom(const QJsonObject& entry)
{
    Holiday holiday;
    holiday.month = entry.value(QStringLiteral("month")).toInt();
    holiday.day = entry.value(QStringLiteral("day")).toInt();
    holiday.weekday = entry.value(QStringLiteral("weekday")).toInt();
    holiday.nth = entry.value(QStringLiteral("nth")).toInt();
    holiday.length = entry.value(QStringLiteral("length")).toInt(1);
    holiday.firstYear = entry.value(QStringLiteral("from-year")).toInt();
    for (const QJsonValue& day : entry.value(QStringLiteral("days")).toArray())
        holiday.days.push_back(day.toInt());
    const int islamicMonth = entry.value(QStringLiteral("islamic-month")).toInt();
    if (holiday.nth != 0)
        holiday.rule = HolidayRule::Weekday;
    else if (!holiday.days.empty())
        holiday.rule = HolidayRule::Listed;
    else if (islamicMonth > 0)
        holiday.rule = HolidayRule::Islamic, holiday.month = islamicMonth;
    for (const auto& [key, rule] : feasts) {
        if (const QJsonValue after = entry.value(QLatin1String(key)); after.isDouble())
            holiday.rule = rule, holiday.day = after.toInt();
    }
    // a leap year has every day there is, and a list is asked about its first year
    constexpr int leapYear = 2000;
    const int year = holiday.rule == HolidayRule::Listed ? holiday.firstYear : leapYear;
    return dayOf(holiday, year) && holiday.length > 0 ? std::optional(holiday) : std::nullopt;
}

std::optional<CivilDay> dayOf(const Holiday& holiday, qint64 year)
{
    if (year < 1 || year > 9999)
        return std::nullopt;
    switch (holiday.rule) {
    case HolidayRule::Fixed: return CivilDay::fromYearMonthDay(year, holiday.month, holiday.day);
    case HolidayRule::Weekday: return weekdayOf(holiday, year);
    case HolidayRule::Easter: return plus(easterOf(year), holiday.day);
    case HolidayRule::OrthodoxEaster: return plus(orthodoxEasterOf(year), holiday.day);
    case HolidayRule::Passover: return plus(passoverOf(year), holiday.day);
    case HolidayRule::Hanukkah: return plus(hanukkahOf(year), holiday.day);
    case HolidayRule::Islamic: return islamicDayIn(year, holiday.month, holiday.day);
    case HolidayRule::Listed: return listedDay(holiday, year);
    }
    return std::nullopt;
}

} // namespace demarche
