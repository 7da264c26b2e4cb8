// SPDX-License-Identifier: GPL-3.0-or-later
// A moment on the one axis from the Big Bang to the far future, exact to the millisecond.
#pragma once

#include <compare>
#include <cstdint>

namespace demarche {

/// A signed length of time, exact to the millisecond, wide enough for the age of the universe.
/// Held as whole seconds rounded down and 0..999 milliseconds, because 13.8 billion years of
/// milliseconds do not fit into 64 bits.
class TimeSpan {
public:
    constexpr TimeSpan() = default;
    static constexpr TimeSpan milliseconds(std::int64_t count)
    {
        const std::int64_t seconds = count / 1000 - (count % 1000 < 0 ? 1 : 0);
        return TimeSpan(seconds, static_cast<std::int32_t>(count - seconds * 1000));
    }
    static constexpr TimeSpan seconds(std::int64_t count) { return TimeSpan(count, 0); }
    static constexpr TimeSpan minutes(std::int64_t count) { return TimeSpan(count * 60, 0); }
    static constexpr TimeSpan hours(std::int64_t count) { return TimeSpan(count * 3600, 0); }
    static constexpr TimeSpan days(std::int64_t count) { return TimeSpan(count * 86400, 0); }
    /// Nearest representable span; beyond ±9.2e18 s it saturates, NaN gives zero.
    static TimeSpan fromSeconds(double seconds);

    /// Rounded towards minus infinity: -1 ms is -1 whole second and 999 milliseconds.
    constexpr std::int64_t wholeSeconds() const { return m_seconds; }
    constexpr int millisecondPart() const { return m_milliseconds; }
    constexpr double toSeconds() const { return static_cast<double>(m_seconds) + m_milliseconds / 1000.0; }

    friend constexpr auto operator<=>(const TimeSpan&, const TimeSpan&) = default;
    friend constexpr TimeSpan operator+(TimeSpan a, TimeSpan b)
    {
        const std::int32_t sum = a.m_milliseconds + b.m_milliseconds;
        return TimeSpan(a.m_seconds + b.m_seconds + sum / 1000, sum % 1000);
    }
    friend constexpr TimeSpan operator-(TimeSpan a)
    {
        return a.m_milliseconds == 0 ? TimeSpan(-a.m_seconds, 0) : TimeSpan(-a.m_seconds - 1, 1000 - a.m_milliseconds);
    }
    friend constexpr TimeSpan operator-(TimeSpan a, TimeSpan b) { return a + -b; }

private:
    friend class Instant;
    constexpr TimeSpan(std::int64_t seconds, std::int32_t milliseconds)
        : m_seconds(seconds)
        , m_milliseconds(milliseconds)
    {
    }

    std::int64_t m_seconds = 0;
    std::int32_t m_milliseconds = 0;
};

/// A moment, counted from 1970-01-01T00:00Z in the proleptic Gregorian calendar without leap seconds.
/// Every instant lies between `earliest()` and `latest()`; arithmetic stops at those ends.
class Instant {
public:
    constexpr Instant() = default; ///< 1970-01-01T00:00:00.000Z
    static constexpr Instant fromUnixMilliseconds(std::int64_t count) { return Instant(TimeSpan::milliseconds(count)); }
    /// Beyond the ends of the axis: the end.
    static constexpr Instant fromUnixSeconds(std::int64_t count) { return clamped(Instant(TimeSpan::seconds(count))); }
    /// 14 billion years ago: a margin before the Big Bang, so that it can be looked at.
    static constexpr Instant earliest() { return Instant(TimeSpan::seconds(-14'000'000'000 * yearSeconds)); }
    /// 14 billion years from now.
    static constexpr Instant latest() { return Instant(TimeSpan::seconds(14'000'000'000 * yearSeconds)); }

    constexpr TimeSpan sinceUnixEpoch() const { return m_sinceEpoch; }

    friend constexpr auto operator<=>(const Instant&, const Instant&) = default;
    friend constexpr TimeSpan operator-(Instant a, Instant b) { return a.m_sinceEpoch - b.m_sinceEpoch; }
    friend constexpr Instant operator+(Instant a, TimeSpan b)
    {
        // both sides are within ±1.3e18 s after clamping, so the sum cannot overflow
        const TimeSpan widest = TimeSpan::seconds(4'000'000'000'000'000'000);
        b = b > widest ? widest : b < -widest ? -widest : b;
        return clamped(Instant(a.m_sinceEpoch + b));
    }
    friend constexpr Instant operator-(Instant a, TimeSpan b) { return a + -b; }

private:
    static constexpr std::int64_t yearSeconds = 31'556'952; // mean Gregorian year
    explicit constexpr Instant(TimeSpan sinceEpoch)
        : m_sinceEpoch(sinceEpoch)
    {
    }
    static constexpr Instant clamped(Instant t) { return t < earliest() ? earliest() : t > latest() ? latest() : t; }
    TimeSpan m_sinceEpoch;
};

/// A stretch of the axis: `begin` belongs to it, `end` does not. begin <= end.
struct InstantRange {
    Instant begin;
    Instant end;
    friend constexpr bool operator==(const InstantRange&, const InstantRange&) = default;
    constexpr TimeSpan length() const { return end - begin; }
    constexpr bool contains(Instant t) const { return begin <= t && t < end; }
    constexpr bool overlaps(const InstantRange& other) const { return begin < other.end && other.begin < end; }
};

} // namespace demarche
