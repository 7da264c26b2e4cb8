// SPDX-License-Identifier: GPL-3.0-or-later
// Reads TIMEX3 values as stretches of the calendar.
#include "models/calendar/timex.h"

#include <array>

namespace demarche {

namespace {

/// Parts of a day, from one hour through another. A convention for drawing, not a claim.
struct DayPart {
    const char* code;
    int firstHour;
    int lastHour;
};
constexpr std::array dayParts {
    DayPart { "MO", 5, 11 },  DayPart { "MI", 11, 13 }, DayPart { "DT", 6, 18 },
    DayPart { "AF", 12, 17 }, DayPart { "EV", 17, 21 }, DayPart { "NI", 19, 23 },
};

std::optional<int> numberIn(QStringView digits)
{
    bool isNumber = false;
    const int value = digits.toInt(&isNumber);
    for (const QChar c : digits)
        isNumber = isNumber && c >= u'0' && c <= u'9';
    return isNumber ? std::optional(value) : std::nullopt;
}

/// "W38", "W38-WE", "Q3", "H1", "SP" of a year.
std::optional<FuzzyDate> partOfYear(int year, QStringView part)
{
    if (part.startsWith(u'W') && part.size() >= 3 && part[1] >= u'0' && part[1] <= u'9') {
        const auto week = numberIn(part.mid(1, 2));
        if (!week || !CivilDay::fromIsoWeek(year, *week, Weekday::Monday))
            return std::nullopt;
        const auto day
            = [&](Weekday weekday) { return DatePoint::ofDay(*CivilDay::fromIsoWeek(year, *week, weekday)); };
        if (part.mid(3) == u"-WE")
            return FuzzyDate::lasted(day(Weekday::Saturday), day(Weekday::Sunday));
        if (part.size() == 5 && part[3] == u'-' && part[4] >= u'1' && part[4] <= u'7')
            return FuzzyDate::at(day(static_cast<Weekday>(part[4].unicode() - u'0')));
        return part.size() == 3 ? std::optional(FuzzyDate::week(year, *week)) : std::nullopt;
    }
    if (part.size() != 2)
        return std::nullopt;
    const int number = part[1].unicode() - u'0';
    if (part[0] == u'Q' && number >= 1 && number <= 4)
        return FuzzyDate::quarter(year, number);
    if (part[0] == u'H' && number >= 1 && number <= 2)
        return FuzzyDate::half(year, number);
    static constexpr std::array seasons { u"SP", u"SU", u"FA", u"WI" };
    for (std::size_t i = 0; i < seasons.size(); ++i) {
        if (part == QStringView(seasons[i]))
            return FuzzyDate::at(DatePoint::ofSeason(year, static_cast<Season>(21 + i)));
    }
    return std::nullopt;
}

/// "0044" after BC: 44 BCE is the year -43. "04" is the fifth century BCE, "048" the 480s: their years run down.
std::optional<FuzzyDate> beforeCommonEra(QStringView rest)
{
    if (const auto stretch = numberIn(rest); stretch && (rest.size() == 2 || rest.size() == 3)) {
        const int years = rest.size() == 2 ? 100 : 10;
        const int earliest = rest.size() == 2 ? (*stretch + 1) * years : *stretch * years + years - 1; // BCE
        return FuzzyDate::lasted(DatePoint::ofYear(1 - earliest), DatePoint::ofYear(years - earliest));
    }
    const auto year = numberIn(rest.left(4));
    if (!year || *year == 0)
        return std::nullopt;
    if (rest.size() == 4)
        return FuzzyDate::at(DatePoint::ofYear(1 - *year));
    if (rest.size() == 7 && rest[5].isLetter())
        return partOfYear(1 - *year, rest.mid(5));
    const auto month = numberIn(rest.mid(5, 2));
    if (!month || *month < 1 || *month > 12)
        return std::nullopt;
    if (rest.size() == 7)
        return FuzzyDate::at(DatePoint::ofMonth(1 - *year, *month));
    const auto day = CivilDay::fromYearMonthDay(1 - *year, *month, numberIn(rest.mid(8)).value_or(0));
    return day && rest.size() == 10 ? std::optional(FuzzyDate::at(*day)) : std::nullopt;
}

std::optional<FuzzyDate> partOfDay(QStringView date, QStringView part)
{
    const auto day = FuzzyDate::parse(date);
    if (!day || day->precision() != Precision::Day)
        return std::nullopt;
    const CivilDay civil = *day->begin()->civilDay();
    for (const DayPart& known : dayParts) {
        if (part == QLatin1String(known.code))
            return FuzzyDate::lasted(DatePoint::ofHour(civil, known.firstHour),
                                     DatePoint::ofHour(civil, known.lastHour));
    }
    if (part == u"24:00" || part == u"24:00:00") // the midnight that ends the day
        return FuzzyDate::at(DatePoint::ofMinute(civil.plusDays(1), 0, 0));
    return std::nullopt;
}

} // namespace

QString nameOf(TimexType type)
{
    static constexpr std::array names { "DATE", "TIME", "DURATION", "SET" };
    return QString::fromLatin1(names[static_cast<std::size_t>(type)]);
}

std::optional<FuzzyDate> fuzzyDateOfTimex(QStringView value)
{
    if (value.contains(u'X') || value.contains(u'/') || value.contains(u'['))
        return std::nullopt;
    if (value.startsWith(u"BC"))
        return beforeCommonEra(value.mid(2));
    if (const auto digits = numberIn(value); digits && value.size() == 3)
        return FuzzyDate::at(DatePoint::ofDecade(*digits * 10));
    else if (digits && value.size() == 2)
        return FuzzyDate::at(DatePoint::ofCentury(*digits * 100));
    if (value.size() > 5 && value[4] == u'-' && value[5].isLetter()) {
        const auto year = numberIn(value.left(4));
        return year ? partOfYear(*year, value.mid(5)) : std::nullopt;
    }
    if (const qsizetype t = value.indexOf(u'T'); t > 0) {
        if (const auto part = partOfDay(value.left(t), value.mid(t + 1)))
            return part;
    }
    const auto date = FuzzyDate::parse(value);
    return date && date->shape() == FuzzyDate::Shape::Point && !date->isApproximate() && !date->isUncertain()
        ? date
        : std::nullopt;
}

} // namespace demarche
