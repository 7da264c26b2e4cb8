// SPDX-License-Identifier: GPL-3.0-or-later
// Stretches longer than a day: weeks, months, seasons, quarters, years, decades, centuries.
#include "models/analysis/date_resolver.h"
#include "models/analysis/timex_value.h"

#include <algorithm>
#include <cstdlib>

namespace demarche {

std::optional<qint64> DateResolver::namedYear(const DateFields& f, ResolvedDate& out) const
{
    if (f.year)
        return f.year;
    const bool ofYear = f.directionUnit == DateUnit::Year;
    if (f.direction && ofYear) {
        out = fromPublication("date.from-publication");
        return m_anchors.publication ? std::optional(m_anchors.publication->year() + *f.direction) : std::nullopt;
    }
    if (f.anaphor && ofYear && m_anchors.year) {
        out = fromNarrated("date.from-narrated");
        return *m_anchors.year + *f.anaphor;
    }
    return std::nullopt;
}

std::optional<qint64> DateResolver::yearFor(const DateFields& f, int month, int day, ResolvedDate& out) const
{
    if (const auto year = namedYear(f, out))
        return year;
    if (m_anchors.isHistory && f.direction && *f.direction != 0 && m_anchors.year) { // "next summer", said back then
        out = fromNarrated("date.year-from-narrated");
        const bool isAfter = month > m_anchors.month;
        return *m_anchors.year + (*f.direction > 0 ? (isAfter ? 0 : 1) : (isAfter ? -1 : 0));
    }
    if (m_anchors.isHistory && !f.direction) {
        if (!m_anchors.year) {
            out = unknown({});
            return std::nullopt;
        }
        out = fromNarrated("date.year-from-narrated");
        if (f.anaphor && *f.anaphor != 0 && m_anchors.month > 0) {
            const bool wraps = *f.anaphor > 0 ? month <= m_anchors.month : month >= m_anchors.month;
            return *m_anchors.year + (wraps ? *f.anaphor : 0);
        }
        // told in order, January after December is next year's
        constexpr int farBack = 8;
        if (m_anchors.month - month >= farBack && m_tense != DateTense::Future)
            return *m_anchors.year + 1;
        return m_anchors.year;
    }
    if (!m_anchors.publication) {
        if (m_anchors.year) {
            out = fromNarrated("date.year-from-narrated");
            return m_anchors.year;
        }
        out = unknown({});
        return std::nullopt;
    }
    const CivilDay& published = *m_anchors.publication;
    out = fromPublication("date.year-from-publication");
    if (f.anaphor && m_anchors.year) {
        out = fromNarrated("date.year-from-narrated");
        const bool wraps = *f.anaphor > 0 ? month <= m_anchors.month : *f.anaphor < 0 && month >= m_anchors.month;
        return *m_anchors.year + (wraps && m_anchors.month > 0 ? *f.anaphor : 0);
    }
    const int order = month * 32 + day;
    const int today = published.month() * 32 + (day > 0 ? published.day() : 0);
    if (f.direction && *f.direction < 0)
        return published.year() - (order >= today ? 1 : 0);
    if (f.direction && *f.direction > 0)
        return published.year() + (order <= today ? 1 : 0);
    if (f.direction)
        return published.year();
    // the nearest; what the verb speaks against counts as four times as far
    std::int64_t best = 0;
    std::int64_t bestDistance = -1;
    for (const int shift : { 0, -1, 1 }) {
        const auto candidate
            = CivilDay::fromYearMonthDay(published.year() + shift, month, day > 0 ? std::min(day, 28) : 15);
        if (!candidate)
            continue;
        std::int64_t distance = candidate->dayNumber() - published.dayNumber();
        const bool isAgainst = distance > 0 ? m_tense == DateTense::Past : m_tense == DateTense::Future;
        distance = std::abs(distance) * (isAgainst ? 4 : 1);
        if (bestDistance < 0 || distance < bestDistance) {
            best = published.year() + shift;
            bestDistance = distance;
        }
    }
    if (m_tense == DateTense::Unknown)
        out.certainty = Certainty::Likely;
    return best;
}

ResolvedDate DateResolver::month(const DateFields& f) const
{
    ResolvedDate date;
    const auto year = yearFor(f, f.month, 0, date);
    date.value = timex::month(year, f.month);
    date.year = year;
    date.month = f.month;
    return date;
}

ResolvedDate DateResolver::season(const DateFields& f) const
{
    ResolvedDate date;
    const int firstMonth = (f.season - 20) * 3;
    auto year = namedYear(f, date);
    if (!year) {
        if (f.direction && *f.direction < 0 && m_anchors.publication && !m_anchors.isHistory) {
            // the last one that is over; winter ends in the year after it began
            date = fromPublication("date.from-publication");
            year = m_anchors.publication->year()
                - (m_anchors.publication->month() < firstMonth + (f.season == 24 ? -9 : 3) ? 1 : 0);
            if (f.season == 24)
                year = m_anchors.publication->year() - 1;
        } else {
            year = yearFor(f, firstMonth, 0, date);
            if (f.season == 24 && m_anchors.publication && !m_anchors.isHistory)
                year = m_anchors.publication->year()
                    + (f.direction == 1 && m_anchors.publication->month() == 12 ? 1 : 0);
        }
    }
    date.value = timex::season(year, f.season);
    date.year = year;
    return date;
}

ResolvedDate DateResolver::year(const DateFields& f) const
{
    ResolvedDate date;
    if (f.isBareEarlyYear) { // "in 480" goes on where years BCE were told
        if (!m_anchors.isHistory || m_anchors.year.value_or(1) > 0)
            return {};
        date = fromNarrated("date.year-from-narrated");
        date.year = 1 - *f.year;
        date.value = timex::year(date.year);
        return date;
    }
    date.value = timex::year(f.year);
    if (f.isTwoYears && f.year)
        date.value += u'/' + timex::year(*f.year + 1);
    date.year = f.year;
    return date;
}

ResolvedDate DateResolver::decade(const DateFields& f) const
{
    ResolvedDate date;
    qint64 first = f.decade;
    if (first > 1000 && first % 10 != 0)
        return {}; // "the 1987's", of a year
    constexpr qint64 firstRoundDecade = 2000; // "the 1800s" are a century, "the 2000s" a decade
    if (first > 1000 && first % 100 == 0 && first < firstRoundDecade) {
        date.value = timex::century(int(first / 100) + 1, false);
        return date;
    }
    if (first >= 0 && first < 100)
        first += 1900;
    date.value = timex::decade(first);
    date.year = first > 0 ? first : first + 1;
    return date;
}

ResolvedDate DateResolver::century(const DateFields& f) const
{
    ResolvedDate date;
    date.value = timex::century(f.ordinal, f.isBeforeEra);
    return date;
}

ResolvedDate DateResolver::partOfYear(const DateFields& f) const
{
    const bool isQuarter = f.unit == DateUnit::Quarter;
    ResolvedDate date;
    // a business counts its quarters as it likes: what it called the quarter before holds
    int number = f.isSaidByItsEnd && m_anchors.quarter > 0 ? 0 : f.ordinal;
    if (f.part > 0 && number == 0)
        number = f.part == 1 ? 1 : isQuarter ? 4 : 2;
    else if (number == 0 && f.year && f.direction) // "the last half of 2022"
        number = isQuarter ? 4 : 2;
    if (number > (isQuarter ? 4 : 2))
        return {};
    auto year = namedYear(f, date);
    if (number == 0 && f.year) { // "the 1988 quarter"
        date.value = m_anchors.quarter > 0 ? timex::quarter(f.year, m_anchors.quarter) : timex::year(f.year);
        return date;
    }
    if (number == 0) { // "this quarter", "the quarter"
        if (f.direction && m_anchors.publication && !f.year) {
            const int months = isQuarter ? 3 : 6;
            return unitAt(m_anchors.publication->plusMonths(*f.direction * months), *f.unit,
                          fromPublication("date.from-publication"));
        }
        // "the latest quarter" is no quarter that is still to come
        const bool isOver = m_anchors.publication
            && m_anchors.quarterYear * 4 + m_anchors.quarter
                < m_anchors.publication->year() * 4 + (m_anchors.publication->month() + 2) / 3;
        if (isQuarter && m_anchors.quarter > 0 && (!f.isLatest || isOver)) {
            date = fromNarrated("date.from-narrated");
            date.quarter = m_anchors.quarter;
            date.year = m_anchors.quarterYear;
            date.value = timex::quarter(date.year, date.quarter);
            return date;
        }
        if (isQuarter && m_anchors.publication && !m_anchors.isHistory) {
            // reports speak of the quarter that has just ended
            return unitAt(m_anchors.publication->plusMonths(-3), DateUnit::Quarter,
                          fromPublication("date.from-publication"));
        }
        return {};
    }
    if (!year && m_anchors.publication && !m_anchors.isHistory) {
        date = fromPublication("date.year-from-publication");
        const int firstMonth = (number - 1) * (isQuarter ? 3 : 6) + 1;
        // a part of the year that has not begun yet is last year's, unless the verb looks ahead
        const int ahead = firstMonth - m_anchors.publication->month();
        const bool isAhead = m_tense == DateTense::Past ? ahead > 0 : m_tense != DateTense::Future && ahead > 3;
        year = m_anchors.publication->year() - (isAhead ? 1 : 0);
    } else if (!year && m_anchors.year) {
        date = fromNarrated("date.year-from-narrated");
        year = m_anchors.year;
    }
    date.year = year;
    date.quarter = isQuarter ? number : 0;
    date.value = isQuarter ? timex::quarter(year, number) : timex::half(year, number);
    return date;
}

ResolvedDate DateResolver::deicticUnit(const DateFields& f) const
{
    const DateUnit unit = *f.unit;
    if (unit == DateUnit::Day && f.direction > 0) {
        DateFields following = f;
        following.anaphor = 1;
        return anaphoricUnit(following);
    }
    if (!m_anchors.publication
        || (m_anchors.isHistory && *f.direction != 0 && unit < DateUnit::Decade && m_anchors.year)) {
        if (!m_anchors.year)
            return unknown(unit == DateUnit::Year ? QStringLiteral("XXXX") : QStringLiteral("XXXX-XX-XX"));
        DateFields told = f;
        told.anaphor = f.direction;
        return anaphoricUnit(told);
    }
    CivilDay day = *m_anchors.publication;
    if (unit == DateUnit::Weekend && *f.direction == 0 && day.weekday() <= Weekday::Wednesday
        && m_tense != DateTense::Future)
        day = day.plusDays(-7); // "this weekend" in a Tuesday paper is over
    if (unit == DateUnit::Month)
        day = day.plusDays(1 - day.day());
    if (unit == DateUnit::Day && *f.direction < 0)
        return {};
    return unitAt(shifted(day, unit, *f.direction), unit, fromPublication("date.from-publication"));
}

ResolvedDate DateResolver::anaphoricUnit(const DateFields& f) const
{
    const DateUnit unit = *f.unit;
    const int shift = *f.anaphor;
    ResolvedDate from = fromNarrated("date.from-narrated");
    if (unit >= DateUnit::Year && m_anchors.year) {
        const auto day = CivilDay::fromYearMonthDay(*m_anchors.year, 1, 1);
        return day ? unitAt(shifted(*day, unit, shift), unit, from) : ResolvedDate {};
    }
    if (unit == DateUnit::Month && m_anchors.year && m_anchors.month > 0) {
        const auto day = CivilDay::fromYearMonthDay(*m_anchors.year, m_anchors.month, 1);
        return day ? unitAt(day->plusMonths(shift), unit, from) : ResolvedDate {};
    }
    if (const auto day = narratedDay(from); day && unit < DateUnit::Month && unit >= DateUnit::Day)
        return unitAt(shifted(*day, unit, shift), unit, from);
    if (unit == DateUnit::Day)
        return unknown(QStringLiteral("XXXX-XX-XX"));
    if (unit == DateUnit::Year)
        return unknown(QStringLiteral("XXXX"));
    return {};
}

ResolvedDate DateResolver::partOfUnit(const DateFields& f) const
{
    if (f.unit < DateUnit::Day)
        return {};
    ResolvedDate from = fromNarrated("date.from-narrated");
    std::optional<CivilDay> day;
    if (!m_anchors.isHistory && m_anchors.publication) {
        from = fromPublication("date.from-publication");
        day = m_anchors.publication;
        if (f.unit == DateUnit::Weekend && day->weekday() <= Weekday::Wednesday && m_tense != DateTense::Future)
            day = day->plusDays(-7);
        if (f.unit == DateUnit::Day) {
            ResolvedDate narrated;
            day = narratedDay(narrated);
            from = narrated;
        }
    } else if (m_anchors.day) {
        day = m_anchors.day;
    } else if (m_anchors.year && (f.unit >= DateUnit::Quarter || m_anchors.month > 0)) {
        day = CivilDay::fromYearMonthDay(*m_anchors.year, std::max(1, m_anchors.month), 1);
    }
    if (!day)
        return {};
    if (f.isYearEnd)
        return dayAt(*CivilDay::fromYearMonthDay(day->year(), 12, 31), from);
    return unitAt(*day, *f.unit, from);
}

ResolvedDate DateResolver::weekOf(const DateFields& f) const
{
    const ResolvedDate day = calendarOf(f);
    return day.day ? unitAt(*day.day, DateUnit::Week, day) : day;
}

} // namespace demarche
