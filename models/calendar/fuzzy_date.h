// SPDX-License-Identifier: GPL-3.0-or-later
// A date as a reader may know it: exact, vague, between, or open. Written and read as EDTF.
#pragma once

#include "models/calendar/date_point.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace demarche {

/// An EDTF date. Three shapes: a point; a stretch it lasted (`a/b`); once, somewhere in a stretch
/// (`[a..b]`). One end of a stretch may be open. Always valid: begin is not after end.
class FuzzyDate {
public:
    enum class Shape : std::uint8_t { Point, Lasted, Once };

    /// EDTF levels 0 and 1, with `[a..b]` of level 2 and times that may stop at the hour or minute.
    /// An unspecified month or day is one of them: "1985-04-XX" reads as [1985-04-01..1985-04-30].
    /// Nothing for anything else.
    static std::optional<FuzzyDate> parse(QStringView edtf);
    static FuzzyDate at(const DatePoint& point);
    static FuzzyDate at(const CivilDay& day) { return at(DatePoint::ofDay(day)); }
    /// Nothing if both ends are unset or begin is after end. What is a whole week, quarter or half of a
    /// year, written as a pair of days or months, is known as one.
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
    static std::optional<FuzzyDate> between(Shape shape, std::optional<DatePoint> begin, std::optional<DatePoint> end);
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
/// Where only one of them states its zone, wall clocks are compared. A day that differs only by a zone
/// shift (at most 14 hours apart, when not both state their zone and both are times) is Overlapping, not
/// Exclusive; so is what an approximate date misses by less than its own length.
DateRelation compare(const FuzzyDate& first, const FuzzyDate& second);

} // namespace demarche
