// SPDX-License-Identifier: GPL-3.0-or-later
// Spells TIMEX3 values as the guidelines of ISO-TimeML do.
#include "models/analysis/timex_value.h"

#include <array>
#include <cmath>

namespace demarche::timex {

namespace {

QString padded(qint64 number, int width) { return QString::number(number).rightJustified(width, u'0'); }

/// How a unit is counted: its letter, how many of them it is, and whether it counts the clock.
struct Measure {
    const char* letter;
    int factor;
    bool isClock;
    const char* vague; ///< the letter where nothing counts it
};
constexpr std::array measures {
    Measure { "S", 1, true, "S" },     Measure { "M", 1, true, "M" },      Measure { "H", 1, true, "H" },
    Measure { "D", 1, false, "D" },    Measure { "W", 1, false, "W" },     Measure { "WE", 1, false, "WE" },
    Measure { "W", 2, false, "W" },    Measure { "M", 1, false, "M" },     Measure { "Q", 1, false, "Q" },
    Measure { "M", 6, false, "M" },    Measure { "Y", 1, false, "Y" },     Measure { "Y", 10, false, "DE" },
    Measure { "Y", 100, false, "CE" }, Measure { "Y", 1000, false, "ML" },
};

/// Halves are told in the next smaller unit where that is whole.
QString halfOf(DateUnit unit)
{
    switch (unit) {
    case DateUnit::Year: return QStringLiteral("6M");
    case DateUnit::Hour: return QStringLiteral("30M");
    case DateUnit::Minute: return QStringLiteral("30S");
    default: return {};
    }
}

} // namespace

QString year(std::optional<qint64> year)
{
    if (!year)
        return QStringLiteral("XXXX");
    return *year > 0 ? padded(*year, 4) : QStringLiteral("BC") + padded(1 - *year, 4);
}

QString month(std::optional<qint64> y, int month)
{
    return year(y) + u'-' + (month > 0 ? padded(month, 2) : QStringLiteral("XX"));
}

QString day(std::optional<qint64> y, int m, int day)
{
    return month(y, m) + u'-' + (day > 0 ? padded(day, 2) : QStringLiteral("XX"));
}

QString day(const CivilDay& d) { return day(d.year(), d.month(), d.day()); }

QString week(const CivilDay& day)
{
    const CivilDay::IsoWeek week = day.isoWeek();
    return year(week.year) + QStringLiteral("-W") + padded(week.week, 2);
}

QString decade(qint64 firstYear)
{
    // years BCE are given as they are counted: -480 is the 480s BCE
    return firstYear >= 0 ? padded(firstYear / 10, 3) : QStringLiteral("BC") + padded(-firstYear / 10, 3);
}

QString century(int number, bool isBefore)
{
    return (isBefore ? QStringLiteral("BC") : QString()) + padded(number - 1, 2);
}

QString season(std::optional<qint64> y, int season)
{
    static constexpr std::array names { "SP", "SU", "FA", "WI" };
    return year(y) + u'-' + QLatin1String(names[std::size_t(season - 21) % names.size()]);
}

QString quarter(std::optional<qint64> y, int quarter)
{
    return year(y) + QStringLiteral("-Q") + (quarter > 0 ? QString::number(quarter) : QStringLiteral("X"));
}

QString half(std::optional<qint64> y, int half)
{
    return year(y) + QStringLiteral("-H") + (half > 0 ? QString::number(half) : QStringLiteral("X"));
}

QString dayPart(const QString& day, int part)
{
    static constexpr std::array names { "MO", "MO", "MI", "AF", "EV", "NI", "DT" };
    return day + u'T' + QLatin1String(names[std::size_t(part) % names.size()]);
}

QString duration(std::optional<double> count, DateUnit unit)
{
    const Measure& measure = measures[std::size_t(unit)];
    const QString prefix = measure.isClock ? QStringLiteral("PT") : QStringLiteral("P");
    if (!count)
        return prefix + u'X' + QLatin1String(measure.vague);
    const double whole = std::floor(*count);
    const QString half = std::abs(*count - whole - 0.5) < 1e-9 ? halfOf(unit) : QString();
    if (!half.isEmpty())
        return prefix + (whole > 0 ? QString::number(qint64(whole)) + QLatin1String(measure.letter) : QString()) + half;
    return prefix + QString::number(*count * measure.factor, 'g', 12) + QLatin1String(measure.letter);
}

} // namespace demarche::timex
