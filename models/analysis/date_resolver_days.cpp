// SPDX-License-Identifier: GPL-3.0-or-later
// Days: named, deictic, of the week, and by custom.
#include "models/analysis/date_resolver.h"
#include "models/analysis/timex_value.h"

#include <algorithm>
#include <cstdlib>

namespace demarche {

namespace {

int daysBack(const CivilDay& from, int weekday) { return (int(from.weekday()) - weekday + 7) % 7; }
int daysAhead(const CivilDay& from, int weekday) { return (weekday - int(from.weekday()) + 7) % 7; }

} // namespace

ResolvedDate DateResolver::dayWord(const DateFields& f) const
{
    ResolvedDate date;
    if (m_anchors.isHistory && *f.dayWord == 0 && f.dayPart < 0) {
        date.value = QStringLiteral("PRESENT_REF");
        date.reason = "date.present";
        return date;
    }
    if (!m_anchors.publication)
        date = unknown(QStringLiteral("XXXX-XX-XX"));
    else
        date = dayAt(m_anchors.publication->plusDays(*f.dayWord + f.after), fromPublication("date.from-publication"));
    return date;
}

ResolvedDate DateResolver::monthDay(const DateFields& f, int month, int day) const
{
    ResolvedDate date;
    const auto year = yearFor(f, month, day, date);
    if (day < 1 || day > (year ? daysInMonth(*year, month) : daysInMonth(2000, month)))
        return {};
    date.value = timex::day(year, month, day);
    date.year = year;
    date.month = month;
    if (year)
        date.day = CivilDay::fromYearMonthDay(*year, month, day);
    return date;
}

/// A feast that moves with the moon: the nearest one; what the verb speaks against counts as four times as far.
std::optional<qint64> DateResolver::yearOf(const Holiday& holiday, const DateFields& f, ResolvedDate& out) const
{
    constexpr int midMonth = 15;
    if (holiday.rule == HolidayRule::Fixed || holiday.rule == HolidayRule::Weekday)
        return yearFor(f, holiday.month, holiday.nth != 0 ? midMonth : holiday.day, out);
    if (f.year || f.directionUnit || f.anaphor || !m_anchors.publication || m_anchors.isHistory)
        return yearFor(f, 1, 1, out);
    const CivilDay& published = *m_anchors.publication;
    out = fromPublication("date.year-from-publication");
    if (m_tense == DateTense::Unknown)
        out.certainty = Certainty::Likely;
    const int side = f.direction.value_or(0);
    std::optional<qint64> best;
    std::int64_t bestDistance = 0;
    for (const int shift : { 0, -1, 1 }) {
        const auto day = dayOf(holiday, published.year() + shift);
        std::int64_t distance = day ? day->dayNumber() - published.dayNumber() : 0;
        if (!day || distance * side < 0)
            continue; // "next Ramadan" is not this one
        const bool isAgainst = distance > 0 ? m_tense == DateTense::Past : m_tense == DateTense::Future;
        distance = std::abs(distance) * (isAgainst && side == 0 ? 4 : 1);
        if (!best || distance < bestDistance) {
            best = day->year();
            bestDistance = distance;
        }
    }
    return best;
}

ResolvedDate DateResolver::holiday(const DateFields& f) const
{
    const Holiday& holiday = m_lexicon.holiday(quint32(f.holiday));
    ResolvedDate date;
    const auto year = yearOf(holiday, f, date);
    if (!year)
        return holiday.hasFixedDay() ? unknown(timex::day(std::nullopt, holiday.month, holiday.day))
                                     : unknown(QStringLiteral("XXXX-XX-XX"));
    const auto found = dayOf(holiday, *year);
    if (!found)
        return unknown(QStringLiteral("XXXX-XX-XX"));
    if (date.anchor == DateAnchor::None)
        date.reason = "date.holiday";
    date = dayAt(*found, date);
    if (holiday.isApproximate())
        date.certainty = std::max(date.certainty, Certainty::Likely);
    date.isApproximate = holiday.isApproximate();
    if (holiday.length > 1) {
        date.value += u'/' + timex::day(found->plusDays(holiday.length - 1));
        date.day.reset();
    }
    return date;
}

ResolvedDate DateResolver::weekday(const DateFields& f) const
{
    if (f.isPluralWeekday) {
        ResolvedDate date;
        date.type = TimexType::Set;
        date.value = QStringLiteral("XXXX-WXX-%1").arg(f.weekday);
        date.reason = "date.set";
        return date;
    }
    if (f.ordinal > 0)
        return weekdayThe(f);
    const bool hasWeek = f.directionUnit == DateUnit::Week;
    if (f.anaphor || (m_anchors.isHistory && !f.direction)) {
        ResolvedDate from;
        const auto day = narratedDay(from);
        if (!day)
            return unknown(QStringLiteral("XXXX-WXX-%1").arg(f.weekday));
        int shift = 0;
        if (f.anaphor && *f.anaphor < 0)
            shift = -(daysBack(*day, f.weekday) == 0 ? 7 : daysBack(*day, f.weekday));
        else if (f.anaphor && *f.anaphor > 0)
            shift = daysAhead(*day, f.weekday) == 0 ? 7 : daysAhead(*day, f.weekday);
        else
            shift = daysAhead(*day, f.weekday);
        return dayAt(day->plusDays(shift), from);
    }
    if (!m_anchors.publication)
        return unknown(QStringLiteral("XXXX-WXX-%1").arg(f.weekday));
    const CivilDay day = *m_anchors.publication;
    const int back = daysBack(day, f.weekday);
    const int ahead = daysAhead(day, f.weekday);
    if (hasWeek) {
        const int inWeek = f.weekday - int(day.weekday());
        return dayAt(day.plusDays(inWeek + 7 * f.direction.value_or(0)), fromPublication("date.from-publication"));
    }
    if (f.direction && *f.direction < 0)
        return dayAt(day.plusDays(back == 0 ? -7 : -back), fromPublication("date.weekday-before"));
    if (f.direction && *f.direction > 0)
        return dayAt(day.plusDays(ahead == 0 ? 7 : ahead), fromPublication("date.weekday-after"));
    // "arrived on Thursday from Rome, where he had dined on Wednesday", in a Wednesday paper
    if (back == 0 && m_isBeforeWhatIsTold && m_anchors.day && *m_anchors.day < day) {
        const int behind = daysBack(*m_anchors.day, f.weekday);
        return dayAt(m_anchors.day->plusDays(behind == 0 ? -7 : -behind), fromNarrated("date.from-narrated"));
    }
    if ((back == 0 && m_tense != DateTense::Future) || ahead == 0)
        return dayAt(day, fromPublication("date.weekday-same"));
    const bool looksAhead = f.direction ? m_tense != DateTense::Past : m_tense == DateTense::Future;
    ResolvedDate date = fromPublication(looksAhead ? "date.weekday-after" : "date.weekday-before");
    if (m_tense == DateTense::Unknown)
        date.certainty = Certainty::Likely;
    return dayAt(day.plusDays(looksAhead ? ahead : -back), date);
}

ResolvedDate DateResolver::dayOfMonth(const DateFields& f) const
{
    if ((!m_anchors.year || m_anchors.month == 0) && m_anchors.publication && !m_anchors.isHistory) {
        const CivilDay& today = *m_anchors.publication; // of this month, unless the verb speaks of the one beside it
        const int shift = m_tense == DateTense::Past && f.ordinal > today.day() ? -1
            : m_tense == DateTense::Future && f.ordinal < today.day()           ? 1
                                                                                : 0;
        const CivilDay month = today.plusDays(1 - today.day()).plusMonths(shift);
        const auto day = CivilDay::fromYearMonthDay(month.year(), month.month(), f.ordinal);
        ResolvedDate from = fromPublication("date.from-publication");
        from.certainty = Certainty::Likely;
        return day ? dayAt(*day, from) : ResolvedDate {};
    }
    if (!m_anchors.year || m_anchors.month == 0)
        return {};
    const auto day = CivilDay::fromYearMonthDay(*m_anchors.year, m_anchors.month, f.ordinal);
    return day ? dayAt(*day, fromNarrated("date.from-narrated")) : ResolvedDate {};
}

/// The nearest day of that name and number, on the side that the verb speaks of.
ResolvedDate DateResolver::weekdayThe(const DateFields& f) const
{
    ResolvedDate from;
    const auto base = m_anchors.isHistory ? narratedDay(from) : m_anchors.publication;
    if (!base)
        return unknown(QStringLiteral("XXXX-XX-%1").arg(f.ordinal, 2, 10, QLatin1Char('0')));
    if (!m_anchors.isHistory)
        from = fromPublication("date.from-publication");
    const bool looksAhead = m_tense == DateTense::Future || m_anchors.isHistory;
    const bool looksBack = !looksAhead && m_tense == DateTense::Past;
    constexpr int furthest = 430; // days: each day of the month falls on each weekday within them
    for (int distance = 0; distance <= furthest; ++distance) {
        for (const int side : { -1, 1 }) {
            const CivilDay day = base->plusDays(side * distance);
            const bool isWanted = side < 0 ? !looksAhead : !looksBack;
            if (isWanted && int(day.weekday()) == f.weekday && day.day() == f.ordinal)
                return dayAt(day, from);
        }
    }
    return {};
}

ResolvedDate DateResolver::nthOfMonth(const DateFields& f) const
{
    DateFields plain;
    plain.month = f.month;
    plain.year = f.year;
    if (f.month == 0) { // "the last Friday of the month", "of last month"
        plain.unit = DateUnit::Month;
        plain.direction = f.directionUnit == DateUnit::Month ? f.direction : std::optional(0);
    }
    const ResolvedDate from = f.month == 0 ? deicticUnit(plain) : month(plain);
    if (!from.year || from.month == 0)
        return from;
    if (f.isOrdinalDay && f.month == 0 && f.weekday == 0 && f.unit == DateUnit::Month) { // "the 24th of last month"
        const auto day = CivilDay::fromYearMonthDay(*from.year, from.month, f.ordinal);
        return day ? dayAt(*day, from) : ResolvedDate {};
    }
    const bool isLast = f.ordinal == 0;
    const int length = daysInMonth(*from.year, from.month);
    const CivilDay first = *CivilDay::fromYearMonthDay(*from.year, from.month, 1);
    const CivilDay last = first.plusDays(length - 1);
    if (f.weekday > 0) {
        const CivilDay day = isLast ? last.plusDays(-daysBack(last, f.weekday))
                                    : first.plusDays(daysAhead(first, f.weekday) + 7 * (f.ordinal - 1));
        return day.month() == from.month ? dayAt(day, from) : ResolvedDate {};
    }
    if (f.unit == DateUnit::Day)
        return f.ordinal <= length ? dayAt(isLast ? last : first.plusDays(f.ordinal - 1), from) : ResolvedDate {};
    constexpr int middle = 3; // of a week: its days are counted from the first of the month or back from its last
    const CivilDay day = isLast ? last.plusDays(-middle) : first.plusDays(7 * (f.ordinal - 1) + middle);
    return f.ordinal <= 5 ? unitAt(day, *f.unit, from) : ResolvedDate {};
}

} // namespace demarche
