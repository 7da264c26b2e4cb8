// SPDX-License-Identifier: GPL-3.0-or-later
// Clock steps are counted in local seconds; calendar steps by the calendar.
#include "widgets/timeline/geometry/tick_walk.h"

#include <algorithm>
#include <limits>

namespace demarche {
namespace {

constexpr std::size_t mostMoments = 20'000;
constexpr std::int64_t lastYear = 13'999'000'000; // safely inside Instant and CivilDay

std::int64_t floorDivided(std::int64_t value, std::int64_t by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

/// Years run 100 BCE, 1 CE, 100 CE: multiples as historians count, with year 1 in place of the 0 that is not.
std::int64_t yearOfStep(std::int64_t index, std::int64_t count)
{
    if (count == 1)
        return index;
    if (index == 0)
        return 1;
    return index > 0 ? index * count : index * count + 1;
}

class Walk {
public:
    Walk(const TickStep& step, const InstantRange& stretch, const TimeZone& zone)
        : m_step(step)
        , m_stretch(stretch)
        , m_zone(zone)
    {
    }

    std::vector<Instant> moments()
    {
        switch (m_step.unit) {
        case TickUnit::Millisecond: walkClock(TimeSpan::milliseconds(m_step.count)); break;
        case TickUnit::Second: walkClock(TimeSpan::seconds(m_step.count)); break;
        case TickUnit::Minute: walkClock(TimeSpan::minutes(m_step.count)); break;
        case TickUnit::Hour: walkHours(); break;
        case TickUnit::Day: walkDays(); break;
        case TickUnit::Month: walkMonths(); break;
        case TickUnit::Year: walkYears(); break;
        case TickUnit::Era: walkEras(); break;
        }
        return std::move(m_moments);
    }

private:
    /// Returns whether to go on. Only the last moment at or before the stretch's begin is kept.
    bool add(Instant moment)
    {
        if (!m_moments.empty() && moment <= m_moments.back())
            return m_moments.size() < mostMoments; // the hour that a clock shows twice
        if (m_moments.size() == 1 && moment <= m_stretch.begin)
            m_moments.clear();
        m_moments.push_back(moment);
        return moment < m_stretch.end && moment < Instant::latest() && m_moments.size() < mostMoments;
    }

    void walkClock(TimeSpan length)
    {
        const TimeSpan offset = TimeSpan::seconds(m_zone.offsetSeconds(m_stretch.begin));
        const TimeSpan local = m_stretch.begin.sinceUnixEpoch() + offset;
        // whole seconds first, so that milliseconds stay exact however far from 1970
        const std::int64_t second = std::max<std::int64_t>(1, length.wholeSeconds());
        const std::int64_t whole = floorDivided(local.wholeSeconds(), second) * second;
        TimeSpan at = TimeSpan::seconds(whole);
        while (at + length <= local)
            at = at + length;
        while (add(Instant() + (at - offset)))
            at = at + length;
    }

    void walkHours()
    {
        CivilDay day = m_zone.localDay(m_stretch.begin);
        for (;; day = day.plusDays(1)) {
            for (int hour = 0; hour < 24; hour += static_cast<int>(m_step.count)) {
                if (!add(m_zone.fromLocal(day, hour, 0)))
                    return;
            }
        }
    }

    void walkDays()
    {
        const int count = static_cast<int>(m_step.count);
        CivilDay day = m_zone.localDay(m_stretch.begin);
        day = day.plusDays(-((day.day() - 1) % count));
        for (;;) {
            const int length = daysInMonth(day.year(), day.month());
            // a short rest of the month gets no tick: its label would not fit
            const bool hasRoom = day.day() == 1 || length - day.day() + 1 >= count;
            if (hasRoom && !add(m_zone.fromLocal(day, 0, 0)))
                return;
            day = day.plusDays(std::min(count, length - day.day() + 1));
        }
    }

    void walkMonths()
    {
        const CivilDay first = m_zone.localDay(m_stretch.begin);
        const int month = (first.month() - 1) / static_cast<int>(m_step.count) * static_cast<int>(m_step.count) + 1;
        CivilDay day = *CivilDay::fromYearMonthDay(first.year(), month, 1);
        while (add(m_zone.fromLocal(day, 0, 0)) && day.year() < lastYear)
            day = day.plusMonths(m_step.count);
    }

    void walkYears()
    {
        const std::int64_t first = CivilDay::containing(m_stretch.begin).year();
        std::int64_t index = floorDivided(first, m_step.count) - 1;
        for (;; ++index) {
            const std::int64_t year = yearOfStep(index, m_step.count);
            if (year > lastYear || !add(beginOfYear(std::max(year, -lastYear))))
                break;
        }
    }

    void walkEras()
    {
        if (add(Instant::earliest()) && add(beginOfYear(1)))
            add(Instant::latest());
    }

    Instant beginOfYear(std::int64_t year) const
    {
        const CivilDay day = *CivilDay::fromYearMonthDay(year, 1, 1);
        return year > 1 && year < 10'000 && m_step.count == 1 ? m_zone.fromLocal(day, 0, 0) : day.begin();
    }

    TickStep m_step;
    InstantRange m_stretch;
    const TimeZone& m_zone;
    std::vector<Instant> m_moments;
};

} // namespace

const std::vector<TickStep>& tickSteps()
{
    static const std::vector<TickStep> steps = [] {
        std::vector<TickStep> all;
        const auto add = [&all](TickUnit unit, std::initializer_list<std::int64_t> counts) {
            for (const std::int64_t count : counts)
                all.push_back({ unit, count });
        };
        add(TickUnit::Millisecond, { 1, 2, 5, 10, 20, 50, 100, 200, 500 });
        add(TickUnit::Second, { 1, 2, 5, 10, 15, 30 });
        add(TickUnit::Minute, { 1, 2, 5, 10, 15, 30 });
        add(TickUnit::Hour, { 1, 2, 3, 6, 12 });
        add(TickUnit::Day, { 1, 2, 5, 7, 15 });
        add(TickUnit::Month, { 1, 3, 6 });
        for (std::int64_t power = 1; power <= 10'000'000'000; power *= 10)
            add(TickUnit::Year, { power, 2 * power, 5 * power });
        return all;
    }();
    return steps;
}

double shortestSeconds(const TickStep& step)
{
    const auto count = static_cast<double>(step.count);
    switch (step.unit) {
    case TickUnit::Millisecond: return count / 1000;
    case TickUnit::Second: return count;
    case TickUnit::Minute: return count * 60;
    case TickUnit::Hour: return count * 3600;
    case TickUnit::Day: return count * 86400;
    case TickUnit::Month: return (count == 1 ? 28 : count == 3 ? 90 : 181) * 86400.0;
    case TickUnit::Year: return (count == 1 ? 1 : count - 1) * 365 * 86400.0; // the step onto year 1 is short
    case TickUnit::Era: break;
    }
    return std::numeric_limits<double>::infinity();
}

std::vector<Instant> tickMoments(const TickStep& step, const InstantRange& stretch, const TimeZone& zone)
{
    return Walk(step, stretch, zone).moments();
}

} // namespace demarche
