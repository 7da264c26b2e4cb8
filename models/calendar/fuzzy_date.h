// SPDX-License-Identifier: GPL-3.0-or-later
// A date as a reader may know it: exact, vague, between, or open. Written and read as EDTF.
#pragma once

#include "models/calendar/civil_day.h"

#include <QString>

#include <optional>

namespace demarche {

/// How finely a date is known, finest first. Interval: an arbitrary stretch.
enum class Precision : std::uint8_t {
    Millisecond, Second, Minute, Hour, Day, Week, Month, Season, Quarter, Half, Year, Decade, Century, Interval
};
/// "day", "month", ... as in the story JSON.
QString nameOf(Precision precision);

enum class Season : std::uint8_t { Spring = 21, Summer, Autumn, Winter }; ///< numbered as in EDTF

/// One written point of the calendar, cut off where knowledge ends: 2024, 2024-06, 2024-06-21T14.
/// Fields finer than the precision are unset. Years are astronomical.
struct DatePoint {
    std::int64_t year = 0; ///< for Decade and Century the first year of it (1990, 1900)
    Precision precision = Precision::Year; ///< never Week, Quarter, Half or Interval
    std::int8_t month = 0; ///< 1..12, or a Season's number, or 0
    std::int8_t day = 0;
    std::int8_t hour = 0, minute = 0, second = 0;
    std::int16_t millisecond = 0;
    std::optional<std::int16_t> utcOffsetMinutes; ///< for times only; unset: zone unknown
    bool isUncertain = false; ///< EDTF '?'
    bool isApproximate = false; ///< EDTF '~'

    static DatePoint ofYear(std::int64_t year);
    static DatePoint ofMonth(std::int64_t year, int month);
    static DatePoint ofDay(const CivilDay& day);
    static DatePoint ofSeason(std::int64_t year, Season season);
    static DatePoint ofDecade(std::int64_t firstYear);
    static DatePoint ofCentury(std::int64_t firstYear);
    static DatePoint ofHour(const CivilDay& day, int hour);
    static DatePoint ofMinute(const CivilDay& day, int hour, int minute);

    /// From the first moment it can mean to the first it cannot. Without an offset read as UTC.
    InstantRange range() const;
    /// The day, where the precision is Day or finer.
    std::optional<CivilDay> civilDay() const;
    QString toEdtf() const;
    friend bool operator==(const DatePoint&, const DatePoint&) = default;
};

/// An EDTF date. Three shapes: a point; a stretch it lasted (`a/b`); once, somewhere in a stretch
/// (`[a..b]`). One end of a stretch may be open. Always valid: begin is not after end.
class FuzzyDate {
public:
    enum class Shape : std::uint8_t { Point, Lasted, Once };

    /// EDTF levels 0 and 1, with `[a..b]` of level 2 and times that may stop at the hour or minute.
    /// Nothing for anything else.
    static std::optional<FuzzyDate> parse(QStringView edtf);
    static FuzzyDate at(const DatePoint& point);
    static FuzzyDate at(const CivilDay& day) { return at(DatePoint::ofDay(day)); }
    /// Nothing if both ends are unset or begin is after end.
    static std::optional<FuzzyDate> lasted(std::optional<DatePoint> begin, std::optional<DatePoint> end);
    static std::optional<FuzzyDate> once(std::optional<DatePoint> begin, std::optional<DatePoint> end);
    /// A named stretch that EDTF writes as a pair of days or months.
    static FuzzyDate week(std::int64_t isoYear, int week); ///< Monday/Sunday; week 1..53, clamped
    static FuzzyDate quarter(std::int64_t year, int quarter); ///< 1..4, clamped
    static FuzzyDate half(std::int64_t year, int half); ///< 1..2, clamped

    Shape shape() const { return m_shape; }
    /// Of a point: itself. Unset where the stretch is open.
    const std::optional<DatePoint>& begin() const { return m_begin; }
    const std::optional<DatePoint>& end() const { return m_end; }
    Precision precision() const;
    bool isApproximate() const;
    bool isUncertain() const;
    bool isOpen() const { return !m_begin || !m_end; }

    /// First moment it can touch, and the first after the last; unset where open.
    std::optional<Instant> earliest() const;
    std::optional<Instant> latest() const;
    /// Where a drawing puts it: the stretch, an open end cut at the other end.
    InstantRange drawnRange() const;

    /// The same stretch with the other meaning ("sometime last week" from "last week").
    FuzzyDate asOnce() const;
    FuzzyDate asLasted() const;
    FuzzyDate asApproximate() const;

    QString toEdtf() const;
    friend bool operator==(const FuzzyDate&, const FuzzyDate&) = default;

private:
    FuzzyDate() = default;
    Shape m_shape = Shape::Point;
    std::optional<Precision> m_named; ///< Week, Quarter or Half
    std::optional<DatePoint> m_begin;
    std::optional<DatePoint> m_end;
};

/// What two dates of one event say of each other.
enum class DateRelation : std::uint8_t {
    Same, ///< equal, qualifiers aside
    FirstMorePrecise, ///< the first lies inside the second
    SecondMorePrecise,
    Overlapping, ///< both can be true
    Exclusive ///< they cannot both be true
};
/// A day that differs only by a zone shift (at most 14 hours apart, when neither states its zone
/// and both are times) is Overlapping, not Exclusive.
DateRelation compare(const FuzzyDate& first, const FuzzyDate& second);

} // namespace demarche
