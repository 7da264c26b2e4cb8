// SPDX-License-Identifier: GPL-3.0-or-later
// Builds, reads and writes dates of every shape.
#include "models/calendar/fuzzy_date.h"

#include "models/calendar/edtf.h"

#include <algorithm>

namespace demarche {

namespace {

/// Week, quarter or half, where two points are exactly the ends of one.
std::optional<Precision> nameOfPair(const std::optional<DatePoint>& begin, const std::optional<DatePoint>& end)
{
    if (!begin || !end || begin->precision != end->precision)
        return std::nullopt;
    if (begin->precision == Precision::Day) {
        const auto first = begin->civilDay();
        const auto last = end->civilDay();
        if (first && last && first->weekday() == Weekday::Monday && last->dayNumber() == first->dayNumber() + 6)
            return Precision::Week;
    }
    if (begin->precision == Precision::Month && begin->year == end->year) {
        const int months = end->month - begin->month + 1;
        if ((months == 3 || months == 6) && (begin->month - 1) % months == 0)
            return months == 3 ? Precision::Quarter : Precision::Half;
    }
    return std::nullopt;
}

/// The points at both ends of what a point covers: its days, or itself where it is a time.
std::pair<DatePoint, DatePoint> endsOf(const DatePoint& point)
{
    if (point.precision <= Precision::Day)
        return { point, point };
    const InstantRange range = point.range();
    DatePoint first = DatePoint::ofDay(CivilDay::containing(range.begin));
    DatePoint last = DatePoint::ofDay(CivilDay::containing(range.end - TimeSpan::milliseconds(1)));
    if (point.precision >= Precision::Year) {
        first = DatePoint::ofMonth(first.year, 1);
        last = DatePoint::ofMonth(last.year, 12);
    }
    first.isUncertain = last.isUncertain = point.isUncertain;
    first.isApproximate = last.isApproximate = point.isApproximate;
    return { first, last };
}

/// One side of a stretch: "", ".." or a point. False if it is none of these.
bool readEnd(QStringView text, std::optional<DatePoint>& end)
{
    if (text.isEmpty() || text == u"..")
        return true;
    const auto read = edtf::readPoint(text);
    if (!read || read->hasUnknownDay || read->hasUnknownMonth)
        return false;
    end = read->point;
    return true;
}

} // namespace

std::optional<FuzzyDate> FuzzyDate::between(Shape shape, std::optional<DatePoint> begin, std::optional<DatePoint> end)
{
    if ((!begin && !end) || (begin && !begin->isValid()) || (end && !end->isValid()))
        return std::nullopt;
    if (begin && end && begin->range().begin >= end->range().end)
        return std::nullopt;
    FuzzyDate date;
    date.m_shape = shape;
    date.m_named = nameOfPair(begin, end);
    date.m_begin = begin;
    date.m_end = end;
    return date;
}

std::optional<FuzzyDate> FuzzyDate::parse(QStringView edtf)
{
    std::optional<DatePoint> begin;
    std::optional<DatePoint> end;
    if (edtf.startsWith(u'[') && edtf.endsWith(u']')) {
        const QStringView inner = edtf.mid(1, edtf.size() - 2);
        const qsizetype dots = inner.indexOf(u"..");
        if (dots < 0 || !readEnd(inner.left(dots), begin) || !readEnd(inner.mid(dots + 2), end))
            return std::nullopt;
        return once(begin, end);
    }
    if (const qsizetype slash = edtf.indexOf(u'/'); slash >= 0) {
        if (!readEnd(edtf.left(slash), begin) || !readEnd(edtf.mid(slash + 1), end))
            return std::nullopt;
        return lasted(begin, end);
    }
    const auto read = edtf::readPoint(edtf);
    if (!read)
        return std::nullopt;
    if (!read->hasUnknownDay && !read->hasUnknownMonth)
        return at(read->point);
    auto [first, last] = endsOf(read->point);
    if (read->hasUnknownMonth && read->hasUnknownDay) {
        first.precision = last.precision = Precision::Day;
        first.day = 1;
        last.day = 31;
    }
    return once(first, last);
}

FuzzyDate FuzzyDate::at(const DatePoint& point)
{
    FuzzyDate date;
    date.m_begin = point;
    date.m_end = point;
    return date;
}

std::optional<FuzzyDate> FuzzyDate::lasted(std::optional<DatePoint> begin, std::optional<DatePoint> end)
{
    return between(Shape::Lasted, begin, end);
}

std::optional<FuzzyDate> FuzzyDate::once(std::optional<DatePoint> begin, std::optional<DatePoint> end)
{
    return between(Shape::Once, begin, end);
}

FuzzyDate FuzzyDate::week(std::int64_t isoYear, int week)
{
    week = std::clamp(week, 1, 53);
    auto monday = CivilDay::fromIsoWeek(isoYear, week, Weekday::Monday);
    if (!monday)
        monday = CivilDay::fromIsoWeek(isoYear, 52, Weekday::Monday);
    const CivilDay first = monday.value_or(CivilDay::fromDayNumber(0));
    return *lasted(DatePoint::ofDay(first), DatePoint::ofDay(first.plusDays(6)));
}

FuzzyDate FuzzyDate::quarter(std::int64_t year, int quarter)
{
    const int last = std::clamp(quarter, 1, 4) * 3;
    const auto stretch = lasted(DatePoint::ofMonth(year, last - 2), DatePoint::ofMonth(year, last));
    return stretch ? *stretch : at(DatePoint::ofYear(0)); // only for years off the axis
}

FuzzyDate FuzzyDate::half(std::int64_t year, int half)
{
    const int last = std::clamp(half, 1, 2) * 6;
    const auto stretch = lasted(DatePoint::ofMonth(year, last - 5), DatePoint::ofMonth(year, last));
    return stretch ? *stretch : at(DatePoint::ofYear(0)); // only for years off the axis
}

Precision FuzzyDate::precision() const
{
    if (m_shape == Shape::Point)
        return m_begin->precision;
    return m_named.value_or(Precision::Interval);
}

bool FuzzyDate::isApproximate() const { return (m_begin && m_begin->isApproximate) || (m_end && m_end->isApproximate); }

bool FuzzyDate::isUncertain() const { return (m_begin && m_begin->isUncertain) || (m_end && m_end->isUncertain); }

std::optional<Instant> FuzzyDate::earliest() const
{
    return m_begin ? std::optional(m_begin->range().begin) : std::nullopt;
}

std::optional<Instant> FuzzyDate::latest() const { return m_end ? std::optional(m_end->range().end) : std::nullopt; }

InstantRange FuzzyDate::drawnRange() const
{
    const InstantRange first = m_begin ? m_begin->range() : m_end->range();
    const InstantRange last = m_end ? m_end->range() : first;
    return { first.begin, std::max(first.begin, last.end) };
}

FuzzyDate FuzzyDate::asOnce() const
{
    if (m_shape != Shape::Point)
        return *between(Shape::Once, m_begin, m_end);
    const auto [first, last] = endsOf(*m_begin);
    if (first == last)
        return *this; // a day or a time: once within it is what it says already
    return *between(Shape::Once, first, last);
}

FuzzyDate FuzzyDate::asLasted() const
{
    if (m_shape != Shape::Point)
        return *between(Shape::Lasted, m_begin, m_end);
    const auto [first, last] = endsOf(*m_begin);
    if (first == last)
        return *this;
    return *between(Shape::Lasted, first, last);
}

FuzzyDate FuzzyDate::asApproximate() const
{
    FuzzyDate date = *this;
    if (date.m_begin)
        date.m_begin->isApproximate = true;
    if (date.m_end)
        date.m_end->isApproximate = true;
    return date;
}

QString FuzzyDate::toEdtf() const
{
    if (m_shape == Shape::Point)
        return m_begin->toEdtf();
    const bool isOnce = m_shape == Shape::Once;
    const QString open = isOnce ? QString() : QStringLiteral("..");
    const QString first = m_begin ? m_begin->toEdtf() : open;
    const QString last = m_end ? m_end->toEdtf() : open;
    return isOnce ? u'[' + first + QStringLiteral("..") + last + u']' : first + u'/' + last;
}

} // namespace demarche
