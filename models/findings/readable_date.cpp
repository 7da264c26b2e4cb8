// SPDX-License-Identifier: GPL-3.0-or-later
// Dates in words, for every shape that EDTF knows.
#include "models/findings/catalogue.h"

namespace demarche {

namespace {

/// What the other end of a stretch says already and this end may leave out.
enum class Detail { Weekday, Full, WithoutYear, DayOnly };

class DateWords {
public:
    explicit DateWords(const Wording& wording)
        : m_wording(wording)
    {
    }

    QString of(const FuzzyDate& date) const;

private:
    QString words(const char* id, const QStringList& parts) const
    {
        Message message { id, {} };
        for (const QString& part : parts)
            message.arguments.emplace_back(part);
        return sentenceOf(message, m_wording);
    }
    QString year(qint64 year) const;
    QString month(const DatePoint& point) const;
    QString day(const DatePoint& point, Detail detail) const;
    QString time(const DatePoint& point) const;
    QString century(const DatePoint& point) const;
    QString point(const DatePoint& point, Detail detail) const;
    QString stretch(const FuzzyDate& date) const;
    QString plain(const FuzzyDate& date) const;
    static Detail detailBeside(const DatePoint& begin, const DatePoint& end);

    const Wording& m_wording;
};

QString DateWords::year(qint64 year) const
{
    return year > 0 ? QString::number(year) : words("date-words.before-common-era", { QString::number(1 - year) });
}

QString DateWords::month(const DatePoint& point) const
{
    return m_wording.locale.standaloneMonthName(point.month, QLocale::ShortFormat);
}

QString DateWords::day(const DatePoint& point, Detail detail) const
{
    const QString number = QString::number(point.day);
    const std::optional<CivilDay> civil = CivilDay::fromYearMonthDay(point.year, point.month, point.day);
    switch (detail) {
    case Detail::DayOnly: return number;
    case Detail::WithoutYear: return words("date-words.day-month", { number, month(point) });
    case Detail::Weekday:
        if (civil) {
            const QString weekday = m_wording.locale.dayName(int(civil->weekday()), QLocale::ShortFormat);
            return words("date-words.weekday-day", { weekday, number, month(point), year(point.year) });
        }
        break;
    case Detail::Full: break;
    }
    return words("date-words.day", { number, month(point), year(point.year) });
}

QString DateWords::time(const DatePoint& point) const
{
    const auto two = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    QString time = two(point.hour) + u':' + two(point.minute);
    if (point.precision <= Precision::Second)
        time += u':' + two(point.second);
    if (point.precision == Precision::Millisecond)
        time += QStringLiteral(".%1").arg(int(point.millisecond), 3, 10, QLatin1Char('0'));
    if (point.utcOffsetMinutes) {
        const int offset = *point.utcOffsetMinutes;
        const QString sign = offset < 0 ? QStringLiteral("−") : QStringLiteral("+");
        const QString minutes = qAbs(offset) % 60 == 0 ? QString() : u':' + two(qAbs(offset) % 60);
        time = words("date-words.time-offset", { time, sign + QString::number(qAbs(offset) / 60) + minutes });
    }
    return time;
}

/// 18XX is what people call the 19th century. Before the common era they count otherwise.
QString DateWords::century(const DatePoint& point) const
{
    if (point.year <= 0)
        return words("date-words.century", { year(point.year) });
    const qint64 number = point.year / 100 + 1;
    const bool isTeen = number % 100 / 10 == 1;
    const qint64 last = isTeen ? 0 : number % 10;
    return words(last == 1       ? "date-words.century-st"
                     : last == 2 ? "date-words.century-nd"
                     : last == 3 ? "date-words.century-rd"
                                 : "date-words.century-th",
                 { QString::number(number) });
}

QString DateWords::point(const DatePoint& point, Detail detail) const
{
    switch (point.precision) {
    case Precision::Century: return century(point);
    case Precision::Decade: return words("date-words.decade", { year(point.year) });
    case Precision::Season: {
        constexpr const char* names[]
            = { "date-words.spring", "date-words.summer", "date-words.autumn", "date-words.winter" };
        return words(names[qBound(0, point.month - int(Season::Spring), 3)], { year(point.year) });
    }
    case Precision::Month: return words("date-words.month", { month(point), year(point.year) });
    case Precision::Day: return day(point, detail);
    case Precision::Hour:
    case Precision::Minute:
    case Precision::Second:
    case Precision::Millisecond:
        return words("date-words.time", { day(point, detail == Detail::Weekday ? Detail::Full : detail), time(point) });
    default: return year(point.year);
    }
}

/// "11 and 17 Sep 2023", "28 Jun and 2 Jul 2023"
Detail DateWords::detailBeside(const DatePoint& begin, const DatePoint& end)
{
    if (begin.precision != Precision::Day || end.precision != Precision::Day || begin.year != end.year)
        return Detail::Full;
    return begin.month == end.month ? Detail::DayOnly : Detail::WithoutYear;
}

QString DateWords::stretch(const FuzzyDate& date) const
{
    const bool isOnce = date.shape() == FuzzyDate::Shape::Once;
    if (!date.end() && date.begin())
        return words(isOnce ? "date-words.or-later" : "date-words.since", { point(*date.begin(), Detail::Weekday) });
    if (!date.begin() && date.end())
        return words(isOnce ? "date-words.or-earlier" : "date-words.until", { point(*date.end(), Detail::Weekday) });
    if (!date.begin())
        return {};
    const bool areHours = date.begin()->precision < Precision::Day && date.end()->precision < Precision::Day;
    if (areHours && date.begin()->civilDay() == date.end()->civilDay()) {
        return words(isOnce ? "date-words.hours-between" : "date-words.hours-lasted",
                     { day(*date.begin(), Detail::Full), time(*date.begin()), time(*date.end()) });
    }
    return words(isOnce ? "date-words.between" : "date-words.lasted",
                 { point(*date.begin(), detailBeside(*date.begin(), *date.end())), point(*date.end(), Detail::Full) });
}

QString DateWords::plain(const FuzzyDate& date) const
{
    if (date.shape() == FuzzyDate::Shape::Point && date.begin())
        return point(*date.begin(), Detail::Weekday);
    if (date.begin() && date.end()) {
        const DatePoint& begin = *date.begin();
        switch (date.precision()) {
        case Precision::Week: return words("date-words.week", { point(begin, Detail::Weekday) });
        case Precision::Quarter:
            return words("date-words.quarter", { QString::number((begin.month - 1) / 3 + 1), year(begin.year) });
        case Precision::Half:
            return words(begin.month < 7 ? "date-words.first-half" : "date-words.second-half", { year(begin.year) });
        default: break;
        }
    }
    return stretch(date);
}

QString DateWords::of(const FuzzyDate& date) const
{
    QString text = plain(date);
    if (date.isApproximate())
        text = words("date-words.about", { text });
    if (date.isUncertain())
        text = words("date-words.perhaps", { text });
    return text;
}

} // namespace

QString readableDate(const FuzzyDate& date, const Wording& wording) { return DateWords(wording).of(date); }

} // namespace demarche
