// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts of time: durations, frequencies, and dates told by their distance.
#include "models/analysis/date_resolver.h"
#include "models/analysis/timex_value.h"

namespace demarche {

ResolvedDate DateResolver::offset(const DateFields& f) const
{
    if (!f.unit)
        return {};
    const int direction = f.shift != 0 ? f.shift : 1;
    const DateUnit unit = *f.unit;
    ResolvedDate from;
    if ((unit == DateUnit::Quarter && !f.count) || f.unitBefore == DateUnit::Quarter) // "the year-ago third quarter"
        return quarterAYearBefore(f);
    if (!f.count && (f.isVague || f.isPlural)) {
        ResolvedDate vague;
        vague.value = direction < 0 ? QStringLiteral("PAST_REF") : QStringLiteral("FUTURE_REF");
        vague.reason = direction < 0 ? "date.past" : "date.future";
        return vague;
    }
    const double count = f.count.value_or(1) * direction;
    std::optional<CivilDay> base;
    const bool isTold
        = m_anchors.isHistory && m_anchors.year && unit >= DateUnit::Month; // "two years ago", said back then
    if (f.isAgo && isTold) {
        base = m_anchors.day ? m_anchors.day
                             : CivilDay::fromYearMonthDay(*m_anchors.year, std::max(1, m_anchors.month), 1);
        from = fromNarrated("date.from-narrated");
    } else if (f.isAgo || direction > 0 ? f.isAgo : !m_anchors.isHistory && unit >= DateUnit::Month) {
        base = m_anchors.publication;
        from = fromPublication("date.from-publication");
    } else if (unit >= DateUnit::Year && m_anchors.year && !(m_anchors.day && !m_anchors.isHistory)) {
        base = CivilDay::fromYearMonthDay(*m_anchors.year, std::max(1, m_anchors.month), 1);
        from = fromNarrated("date.from-narrated");
    } else if (unit == DateUnit::Month && m_anchors.year && m_anchors.month > 0) {
        base = m_anchors.day ? m_anchors.day : CivilDay::fromYearMonthDay(*m_anchors.year, m_anchors.month, 1);
        from = fromNarrated("date.from-narrated");
    } else {
        base = narratedDay(from);
    }
    // in a report on quarters, "a year earlier" is the same quarter of the year before
    if (unit == DateUnit::Year && count == -1 && m_anchors.quarter > 0 && !m_anchors.isBeyondQuarter
        && !m_anchors.isHistory && !f.about)
        return quarterAYearBefore(f);
    if (!base) {
        if (unit >= DateUnit::Year)
            return unknown(QStringLiteral("XXXX"));
        return unknown(unit >= DateUnit::Month ? QStringLiteral("XXXX-XX") : QStringLiteral("XXXX-XX-XX"));
    }
    if (unit < DateUnit::Day) {
        from.day = base;
        ResolvedDate time = dayAt(*base, from);
        time.type = TimexType::Time;
        time.certainty = Certainty::Likely;
        return time;
    }
    if (f.dayWord && f.isAgo) // "a year ago today"
        return dayAt(shifted(*base, unit, count).plusDays(*f.dayWord), from);
    if (f.weekday > 0) { // "three weeks ago Monday": the Monday nearest to that day
        const CivilDay day = shifted(*base, unit, count);
        const int ahead = (f.weekday - int(day.weekday()) + 7) % 7;
        return dayAt(day.plusDays(ahead > 3 ? ahead - 7 : ahead), from);
    }
    ResolvedDate date = unitAt(shifted(*base, unit, count),
                               unit == DateUnit::Fortnight   ? DateUnit::Week
                                   : unit < DateUnit::Decade ? unit
                                                             : DateUnit::Year,
                               from);
    if (f.about)
        date.certainty = Certainty::Likely;
    return date;
}

ResolvedDate DateResolver::quarterAYearBefore(const DateFields& f) const
{
    ResolvedDate date
        = m_anchors.quarter > 0 ? fromNarrated("date.from-narrated") : fromPublication("date.from-publication");
    date.certainty = Certainty::Likely;
    qint64 year = m_anchors.quarterYear;
    int quarter = m_anchors.quarter;
    if (quarter == 0) {
        if (!m_anchors.publication)
            return unknown(timex::quarter(std::nullopt, f.ordinal));
        const CivilDay over = m_anchors.publication->plusMonths(-3);
        year = over.year();
        quarter = (over.month() - 1) / 3 + 1;
    }
    if (f.ordinal > 0 && f.ordinal <= 4)
        quarter = f.ordinal;
    date.value = timex::quarter(year - 1, quarter);
    return date; // later dates do not hang on it
}

ResolvedDate DateResolver::offsetFromDay(const DateFields& f) const
{
    DateFields named = f;
    named.unit.reset();
    named.after = 0;
    // "two weeks from Monday", "Monday week": the Monday that comes
    const bool isNext = f.weekday > 0 && f.month == 0;
    const ResolvedDate day
        = isNext ? DateResolver(m_lexicon, m_anchors, DateTense::Future).weekday(named) : calendarOf(named);
    if (!day.day || !f.unit)
        return day;
    const double count = f.count.value_or(1) * (f.after != 0 ? f.after : 1);
    return unitAt(shifted(*day.day, *f.unit, count), DateUnit::Day, day);
}

ResolvedDate DateResolver::unitBeside(const DateFields& f) const
{
    DateFields told = f;
    told.anaphor = f.after != 0 ? f.after : f.shift;
    return anaphoricUnit(told);
}

ResolvedDate DateResolver::duration(const DateFields& f) const
{
    ResolvedDate date;
    if (!f.unit)
        return date;
    date.type = TimexType::Duration;
    date.reason = "date.duration";
    const bool isCounted = f.count && !f.isVague;
    date.value = timex::duration(isCounted                     ? f.count
                                     : f.isVague || f.isPlural ? std::nullopt
                                                               : std::optional(1.0),
                                 *f.unit);
    if (f.unitBefore && isCounted) {
        const QString first = timex::duration(f.countBefore, *f.unitBefore);
        const bool bothClock = first.startsWith(u"PT") && date.value.startsWith(u"PT");
        if (first.startsWith(u"PT") == date.value.startsWith(u"PT"))
            date.value = first + date.value.mid(bothClock ? 2 : 1);
    }
    return date;
}

ResolvedDate DateResolver::frequency(const DateFields& f) const
{
    constexpr int nightPart = 5; // as dates_words numbers "night"
    ResolvedDate date;
    date.type = TimexType::Set;
    date.reason = "date.set";
    if (f.weekday > 0)
        date.value = QStringLiteral("XXXX-WXX-%1").arg(f.weekday)
            + (f.dayPart >= 0 ? timex::dayPart({}, f.dayPart) : QString());
    else if (f.month > 0)
        date.value = timex::month(std::nullopt, f.month);
    else if (f.season > 0)
        date.value = timex::season(std::nullopt, f.season);
    else if (f.frequency == int(DateUnit::Weekend)) // as dates_words numbers "nightly"
        date.value = timex::dayPart(QStringLiteral("XXXX-XX-XX"), nightPart);
    else if (f.frequency >= 0 && m_anchors.isHistory) // as TIMEX2 writes "daily"
        date.value = f.frequency == int(DateUnit::Day) ? QStringLiteral("XXXX-XX-XX")
            : f.frequency == int(DateUnit::Week)       ? QStringLiteral("XXXX-WXX")
            : f.frequency == int(DateUnit::Year)       ? QStringLiteral("XXXX")
                                                       : timex::duration(1, DateUnit(f.frequency));
    else if (f.frequency >= 0 || f.unit)
        date.value = timex::duration(f.count.value_or(1), f.unit.value_or(DateUnit(f.frequency)));
    return date;
}

} // namespace demarche
