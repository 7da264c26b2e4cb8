// SPDX-License-Identifier: GPL-3.0-or-later
// Month names come from the locale, everything else from the translation.
#include "widgets/timeline/time_wording.h"

#include "models/calendar/civil_day.h"

#include <QCoreApplication>

#include <array>

namespace demarche {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("demarche::TimeWording", text); }

QString counted(const char* text, std::int64_t count)
{
    return QCoreApplication::translate("demarche::TimeWording", text, nullptr,
                                       static_cast<int>(qMin<std::int64_t>(count, 1'000'000)))
        .replace(QLatin1String("%n"), QLocale().toString(qlonglong(count)));
}

/// One word for one, another for more: the plural forms that English has without a translation file.
QString countedUnit(int unit, std::int64_t count)
{
    static const std::array<std::pair<const char*, const char*>, 7> words { {
        { QT_TRANSLATE_NOOP("demarche::TimeWording", "1 year"),
          QT_TRANSLATE_NOOP("demarche::TimeWording", "%n years") },
        { QT_TRANSLATE_NOOP("demarche::TimeWording", "1 month"),
          QT_TRANSLATE_NOOP("demarche::TimeWording", "%n months") },
        { QT_TRANSLATE_NOOP("demarche::TimeWording", "1 day"), QT_TRANSLATE_NOOP("demarche::TimeWording", "%n days") },
        { QT_TRANSLATE_NOOP("demarche::TimeWording", "1 hour"),
          QT_TRANSLATE_NOOP("demarche::TimeWording", "%n hours") },
        { QT_TRANSLATE_NOOP("demarche::TimeWording", "1 minute"),
          QT_TRANSLATE_NOOP("demarche::TimeWording", "%n minutes") },
        { QT_TRANSLATE_NOOP("demarche::TimeWording", "1 second"),
          QT_TRANSLATE_NOOP("demarche::TimeWording", "%n seconds") },
        { QT_TRANSLATE_NOOP("demarche::TimeWording", "1 ms"), QT_TRANSLATE_NOOP("demarche::TimeWording", "%n ms") },
    } };
    const auto& [one, many] = words[static_cast<std::size_t>(unit)];
    return count == 1 ? tr(one) : counted(many, count);
}

QString padded(int number, int digits = 2) { return QStringLiteral("%1").arg(number, digits, 10, QLatin1Char('0')); }

std::array<std::int64_t, 7> partsOf(const InstantRange& stretch)
{
    const CivilDay from = CivilDay::containing(stretch.begin), to = CivilDay::containing(stretch.end);
    std::int64_t months = (to.year() - from.year()) * 12 + to.month() - from.month();
    const auto moved
        = [&](std::int64_t count) { return from.plusMonths(count).begin() + (stretch.begin - from.begin()); };
    while (months > 0 && moved(months) > stretch.end)
        --months;
    const TimeSpan rest = stretch.end - moved(months);
    const std::int64_t s = rest.wholeSeconds();
    return { months / 12, months % 12, s / 86400, s / 3600 % 24, s / 60 % 60, s % 60, rest.millisecondPart() };
}

} // namespace

TimeWording::TimeWording(const QLocale& locale)
    : m_locale(locale)
{
}

QString TimeWording::year(std::int64_t astronomical) const
{
    const std::int64_t historical = historicalYear(astronomical);
    const std::int64_t count = historical < 0 ? -historical : historical;
    QString number;
    if (count >= 1'000'000'000)
        number = tr("%1 billion").arg(m_locale.toString(double(count) / 1e9, 'g', 4));
    else if (count >= 1'000'000)
        number = tr("%1 million").arg(m_locale.toString(double(count) / 1e6, 'g', 4));
    else
        number = count >= 10'000 ? m_locale.toString(qlonglong(count)) : QString::number(count);
    return historical < 0 ? tr("%1 BCE").arg(number) : count > 9999 ? tr("%1 CE").arg(number) : number;
}

QString TimeWording::ofTick(const TickStep& step, const WallTime& time) const
{
    switch (step.unit) {
    case TickUnit::Millisecond: return QLatin1Char('.') + padded(time.millisecond, 3);
    case TickUnit::Second:
        return padded(time.hour) + QLatin1Char(':') + padded(time.minute) + QLatin1Char(':') + padded(time.second);
    case TickUnit::Minute:
    case TickUnit::Hour: return padded(time.hour) + QLatin1Char(':') + padded(time.minute);
    case TickUnit::Day: return QString::number(time.day);
    case TickUnit::Month: return m_locale.standaloneMonthName(time.month, QLocale::ShortFormat);
    case TickUnit::Year: return year(time.year);
    case TickUnit::Era: break;
    }
    return {};
}

QString TimeWording::ofSection(const TickStep& step, const WallTime& time) const
{
    const QString day = tr("%1 %2 %3").arg(QString::number(time.day), m_locale.monthName(time.month), year(time.year));
    switch (step.unit) {
    case TickUnit::Second:
        return QStringLiteral("%1, %2:%3:%4").arg(day, padded(time.hour), padded(time.minute), padded(time.second));
    case TickUnit::Day: {
        const auto civil = CivilDay::fromYearMonthDay(time.year, time.month, time.day);
        const QString weekday
            = civil ? m_locale.dayName(static_cast<int>(civil->weekday()), QLocale::ShortFormat) : QString();
        return QStringLiteral("%1 %2").arg(weekday, day);
    }
    case TickUnit::Month: return tr("%1 %2").arg(m_locale.standaloneMonthName(time.month), year(time.year));
    case TickUnit::Year:
        if (step.count == 1)
            return year(time.year);
        if (step.count == 10 && time.year > 1)
            return tr("%1s").arg(time.year);
        return tr("from %1").arg(year(time.year));
    case TickUnit::Era: return time.year >= 1 ? tr("Common Era") : tr("Before the Common Era");
    default: break;
    }
    return {};
}

QString TimeWording::ofSection(const TickStep& step, const WallTime& time, Length length) const
{
    if (length == Length::Full)
        return ofSection(step, time);
    const bool isMedium = length == Length::Medium;
    switch (step.unit) {
    case TickUnit::Day: {
        const QString day
            = tr("%1 %2").arg(QString::number(time.day), m_locale.monthName(time.month, QLocale::ShortFormat));
        return isMedium ? tr("%1 %2").arg(day, year(time.year)) : day;
    }
    case TickUnit::Month: {
        const QString month = m_locale.standaloneMonthName(time.month, QLocale::ShortFormat);
        return isMedium ? tr("%1 %2").arg(month, year(time.year)) : time.month == 1 ? year(time.year) : month;
    }
    case TickUnit::Era: return time.year >= 1 ? tr("CE") : tr("BCE");
    default: break;
    }
    return {};
}

QString TimeWording::widest(const TickStep& step) const
{
    QString widest;
    if (step.unit == TickUnit::Month) {
        for (int month = 1; month <= 12; ++month) {
            const QString name = ofTick(step, { .month = month });
            if (name.size() > widest.size())
                widest = name;
        }
        return widest;
    }
    if (step.unit == TickUnit::Year) // large steps are met far from now only
        return step.count >= 100'000'000 ? year(-12'999'999'999)
            : step.count >= 100'000      ? year(-888'999'999)
            : step.count >= 1000         ? year(-88'888)
            : step.count >= 50           ? year(-888)
                                         : year(2888);
    return ofTick(step, { 2088, 12, 28, 23, 58, 58, 888 });
}

QString TimeWording::ofMoment(Instant instant, double secondsPerPixel, const TimeZone& zone) const
{
    const WallTime time = wallTimeOf(instant, zone);
    if (secondsPerPixel > 86400.0 * 200)
        return year(time.year);
    if (secondsPerPixel > 86400.0 * 20)
        return ofSection({ TickUnit::Month, 1 }, time);
    const auto civil = CivilDay::fromYearMonthDay(time.year, time.month, time.day);
    const QString weekday
        = civil ? m_locale.dayName(static_cast<int>(civil->weekday()), QLocale::ShortFormat) : QString();
    const QString day = QStringLiteral("%1 %2 %3 %4")
                            .arg(weekday, QString::number(time.day),
                                 m_locale.monthName(time.month, QLocale::ShortFormat), year(time.year));
    if (secondsPerPixel > 1200)
        return day;
    QString clock = padded(time.hour) + QLatin1Char(':') + padded(time.minute);
    if (secondsPerPixel <= 5)
        clock += QLatin1Char(':') + padded(time.second);
    if (secondsPerPixel <= 0.1)
        clock += QLatin1Char('.') + padded(time.millisecond, 3);
    return QStringLiteral("%1, %2 %3").arg(day, clock, zone.abbreviation(instant));
}

QString TimeWording::ofLength(const InstantRange& stretch) const
{
    const std::array<std::int64_t, 7> parts = partsOf(stretch);
    for (int unit = 0; unit < 7; ++unit) {
        if (parts[static_cast<std::size_t>(unit)] == 0)
            continue;
        const QString first = countedUnit(unit, parts[static_cast<std::size_t>(unit)]);
        if (unit == 6 || parts[static_cast<std::size_t>(unit) + 1] == 0)
            return first;
        return tr("%1, %2").arg(first, countedUnit(unit + 1, parts[static_cast<std::size_t>(unit) + 1]));
    }
    return countedUnit(6, 0);
}

QString TimeWording::ofLengthBriefly(const InstantRange& stretch) const
{
    const std::array<std::int64_t, 7> parts = partsOf(stretch);
    const std::int64_t months = parts[0] * 12 + parts[1];
    if (months >= 24)
        return countedUnit(0, parts[0]);
    if (months >= 2)
        return countedUnit(1, months);
    const std::int64_t hours = stretch.length().wholeSeconds() / 3600;
    if (hours >= 48)
        return countedUnit(2, hours / 24);
    return hours >= 2 ? countedUnit(3, hours) : ofLength(stretch);
}

} // namespace demarche
