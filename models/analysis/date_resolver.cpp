// SPDX-License-Identifier: GPL-3.0-or-later
// Decides what kind of date the fields are, and adds the time of day.
#include "models/analysis/date_resolver.h"

#include "models/analysis/timex_value.h"

#include <algorithm>

namespace demarche {

ResolvedDate DateResolver::resolve(const DateFields& fields, DateSense sense) const
{
    const auto reference = [](const char* value, const char* reason) {
        ResolvedDate date;
        date.value = QLatin1String(value);
        date.reason = reason;
        return date;
    };
    switch (sense) {
    case DateSense::Date: return withTime(fields, calendarOf(fields));
    case DateSense::WeekOf: return weekOf(fields);
    case DateSense::NthOfMonth: return nthOfMonth(fields);
    case DateSense::Offset: return offset(fields);
    case DateSense::OffsetFromDay: return offsetFromDay(fields);
    case DateSense::UnitBeside: return unitBeside(fields);
    case DateSense::Duration: return duration(fields);
    case DateSense::Set: return frequency(fields);
    case DateSense::Present: // "this period" of a history is the one told of
        return reference("PRESENT_REF", m_anchors.isHistory && fields.direction ? "date.time-told" : "date.present");
    case DateSense::Past: return reference("PAST_REF", "date.past");
    case DateSense::Future: return reference("FUTURE_REF", "date.future");
    }
    return {};
}

ResolvedDate DateResolver::calendarOf(const DateFields& f) const
{
    if (f.holiday >= 0)
        return holiday(f);
    if (f.month > 0 && (f.day > 0 || f.ordinal > 0))
        return monthDay(f, f.month, f.day > 0 ? f.day : f.ordinal);
    if (f.dayWord && f.month == 0)
        return dayWord(f);
    if (f.weekday > 0)
        return weekday(f);
    if (f.month > 0)
        return month(f);
    if (f.unit == DateUnit::Quarter || f.unit == DateUnit::Half)
        return partOfYear(f);
    if (f.unit == DateUnit::Century && f.ordinal > 0)
        return century(f);
    if (f.season > 0)
        return season(f);
    if (f.decade != -1)
        return decade(f);
    if (f.year)
        return year(f);
    if (f.isOrdinalDay)
        return dayOfMonth(f);
    if (f.direction && f.unit)
        return deicticUnit(f);
    if (f.anaphor && f.unit)
        return anaphoricUnit(f);
    if (f.unit && (f.part > 0 || !f.dayWord))
        return partOfUnit(f);
    return {};
}

ResolvedDate DateResolver::withTime(const DateFields& f, ResolvedDate date) const
{
    if (!f.hour && f.dayPart < 0)
        return date;
    const bool isBare = date.value.isEmpty();
    if (isBare) {
        if (f.direction && f.dayPart >= 0) { // "this morning", "last night"
            if (m_anchors.publication) {
                const int shift = *f.direction < 0 ? -1 : *f.direction > 0 ? 1 : 0;
                date = dayAt(m_anchors.publication->plusDays(shift), fromPublication("date.from-publication"));
            } else {
                date = unknown(QStringLiteral("XXXX-XX-XX"));
            }
        } else {
            ResolvedDate from;
            auto day = narratedDay(from);
            if (f.anaphor && day && !f.unit)
                day = day->plusDays(*f.anaphor);
            date = day ? dayAt(*day, from) : unknown(QStringLiteral("XXXX-XX-XX"));
        }
        date.certainty = std::max(date.certainty, Certainty::Likely);
    }
    date.type = TimexType::Time;
    if (!f.hour) {
        if (date.value.size() < 10 && !date.value.startsWith(u"BC"))
            return date;
        date.value = timex::dayPart(date.value, f.dayPart);
        return date;
    }
    const auto two = [](int n) { return QString::number(n).rightJustified(2, u'0'); };
    date.value += u'T' + two(*f.hour);
    date.value += u':' + two(f.minute >= 0 ? f.minute : 0);
    if (f.second >= 0)
        date.value += u':' + two(f.second);
    return date;
}

ResolvedDate DateResolver::fromPublication(const char* reason) const
{
    ResolvedDate date;
    date.anchor = m_anchors.publicationKind;
    date.reason = reason;
    if (m_anchors.publication)
        date.from = FuzzyDate::at(*m_anchors.publication);
    return date;
}

ResolvedDate DateResolver::fromNarrated(const char* reason) const
{
    ResolvedDate date;
    date.anchor = DateAnchor::NarratedDay;
    date.reason = reason;
    date.certainty = Certainty::Likely;
    if (m_anchors.day)
        date.from = FuzzyDate::at(*m_anchors.day);
    else if (m_anchors.year && m_anchors.month > 0)
        date.from = FuzzyDate::at(DatePoint::ofMonth(*m_anchors.year, m_anchors.month));
    else if (m_anchors.year)
        date.from = FuzzyDate::at(DatePoint::ofYear(*m_anchors.year));
    return date;
}

std::optional<CivilDay> DateResolver::narratedDay(ResolvedDate& out) const
{
    if (m_anchors.day) {
        out = fromNarrated("date.from-narrated");
        return m_anchors.day;
    }
    if (m_anchors.publication && !m_anchors.isHistory) {
        out = fromPublication("date.from-publication");
        out.certainty = Certainty::Likely;
        return m_anchors.publication;
    }
    return std::nullopt;
}

ResolvedDate DateResolver::unknown(const QString& value)
{
    ResolvedDate date;
    date.value = value;
    date.anchor = DateAnchor::Unknown;
    date.reason = "date.unanchored";
    date.certainty = Certainty::Unsure;
    return date;
}

ResolvedDate DateResolver::dayAt(const CivilDay& day, ResolvedDate from) const
{
    from.value = timex::day(day);
    from.day = day;
    from.year = day.year();
    from.month = day.month();
    return from;
}

CivilDay DateResolver::shifted(const CivilDay& day, DateUnit unit, double count)
{
    const auto whole = std::int64_t(count);
    switch (unit) {
    case DateUnit::Second:
    case DateUnit::Minute:
    case DateUnit::Hour: return day;
    case DateUnit::Day: return day.plusDays(whole);
    case DateUnit::Week:
    case DateUnit::Weekend: return day.plusDays(std::int64_t(count * 7));
    case DateUnit::Fortnight: return day.plusDays(whole * 14);
    case DateUnit::Month: return day.plusMonths(whole);
    case DateUnit::Quarter: return day.plusMonths(whole * 3);
    case DateUnit::Half: return day.plusMonths(whole * 6);
    case DateUnit::Year: return day.plusMonths(std::int64_t(count * 12));
    case DateUnit::Decade: return day.plusYears(whole * 10);
    case DateUnit::Century: return day.plusYears(whole * 100);
    case DateUnit::Millennium: return day.plusYears(whole * 1000);
    }
    return day;
}

ResolvedDate DateResolver::unitAt(const CivilDay& day, DateUnit unit, ResolvedDate from) const
{
    from.year = day.year();
    switch (unit) {
    case DateUnit::Second:
    case DateUnit::Minute:
    case DateUnit::Hour:
    case DateUnit::Day: return dayAt(day, from);
    case DateUnit::Week:
    case DateUnit::Fortnight:
        from.value = timex::week(day);
        from.month = day.month();
        return from;
    case DateUnit::Weekend:
        from.value = timex::week(day) + QStringLiteral("-WE");
        from.month = day.month();
        return from;
    case DateUnit::Month:
        from.value = timex::month(day.year(), day.month());
        from.month = day.month();
        return from;
    case DateUnit::Quarter:
        from.quarter = (day.month() - 1) / 3 + 1;
        from.value = timex::quarter(day.year(), from.quarter);
        return from;
    case DateUnit::Half: from.value = timex::half(day.year(), day.month() > 6 ? 2 : 1); return from;
    case DateUnit::Year: from.value = timex::year(day.year()); return from;
    case DateUnit::Decade:
        from.value = timex::decade(day.year() > 0 ? day.year() / 10 * 10 : -((1 - day.year()) / 10 * 10));
        return from;
    case DateUnit::Century:
        from.value = day.year() > 0 ? timex::century(int(day.year() / 100) + 1, false)
                                    : timex::century(int((1 - day.year()) / 100) + 1, true);
        return from;
    case DateUnit::Millennium: return {};
    }
    return {};
}

} // namespace demarche
