// SPDX-License-Identifier: GPL-3.0-or-later
// Days: named, deictic, of the week, and by custom.
#include "models/analysis/date_resolver.h"
#include "models/analysis/timex_value.h"

namespace demarche {

namespace {

/// The anonymous Gregorian computus.
std::optional<CivilDay> easterOf(qint64 year)
{
    const qint64 a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, g = (8 * b + 13) / 25;
    const qint64 h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    const qint64 m = (a + 11 * h + 19 * l) / 433;
    const qint64 month = (h + l - 7 * m + 90) / 25;
    return CivilDay::fromYearMonthDay(year, int(month), int((h + l - 7 * m + 33 * month + 19) % 32));
}

int daysBack(const CivilDay& from, int weekday) { return (int(from.weekday()) - weekday + 7) % 7; }
int daysAhead(const CivilDay& from, int weekday) { return (weekday - int(from.weekday()) + 7) % 7; }

} // namespace

std::optional<CivilDay> dayOf(const Holiday& holiday, qint64 year)
{
    if (year < 1 || year > 9999)
        return std::nullopt;
    if (holiday.month == 0) {
        const auto easter = easterOf(year);
        return easter ? std::optional(easter->plusDays(holiday.day)) : std::nullopt;
    }
    if (holiday.nth == 0)
        return CivilDay::fromYearMonthDay(year, holiday.month, holiday.day);
    if (holiday.nth < 0) {
        const auto last = CivilDay::fromYearMonthDay(year, holiday.month, daysInMonth(year, holiday.month));
        return last->plusDays(-daysBack(*last, holiday.weekday));
    }
    const auto first = CivilDay::fromYearMonthDay(year, holiday.month, 1);
    return first->plusDays(daysAhead(*first, holiday.weekday) + 7 * (holiday.nth - 1));
}

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

ResolvedDate DateResolver::holiday(const DateFields& f) const
{
    const Holiday& holiday = m_lexicon.holiday(quint32(f.holiday));
    ResolvedDate date;
    const int month = holiday.month > 0 ? holiday.month : 4;
    const int day = holiday.nth != 0 ? 15 : holiday.month > 0 ? holiday.day : 10;
    auto year = yearFor(f, month, day, date);
    if (!year)
        return holiday.month > 0 && holiday.nth == 0 ? unknown(timex::day(std::nullopt, month, day))
                                                     : unknown(QStringLiteral("XXXX-XX-XX"));
    const auto found = dayOf(holiday, *year);
    if (!found)
        return {};
    if (date.anchor == DateAnchor::None)
        date.reason = "date.holiday";
    return dayAt(*found, date);
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
    const ResolvedDate from = month(plain);
    if (!from.year)
        return from;
    const bool isLast = f.ordinal == 0;
    const int length = daysInMonth(*from.year, f.month);
    const CivilDay first = *CivilDay::fromYearMonthDay(*from.year, f.month, 1);
    const CivilDay last = first.plusDays(length - 1);
    if (f.weekday > 0) {
        const CivilDay day = isLast ? last.plusDays(-daysBack(last, f.weekday))
                                    : first.plusDays(daysAhead(first, f.weekday) + 7 * (f.ordinal - 1));
        return day.month() == f.month ? dayAt(day, from) : ResolvedDate {};
    }
    if (f.unit == DateUnit::Day)
        return f.ordinal <= length ? dayAt(isLast ? last : first.plusDays(f.ordinal - 1), from) : ResolvedDate {};
    constexpr int middle = 3; // of a week: its days are counted from the first of the month or back from its last
    const CivilDay day = isLast ? last.plusDays(-middle) : first.plusDays(7 * (f.ordinal - 1) + middle);
    return f.ordinal <= 5 ? unitAt(day, *f.unit, from) : ResolvedDate {};
}

} // namespace demarche
