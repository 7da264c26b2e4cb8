// SPDX-License-Identifier: GPL-3.0-or-later
// Eases the rate by its logarithm, and keeps the point that both places share where it is.
#include "widgets/timeline/motion.h"

#include <algorithm>
#include <cmath>

namespace demarche {
namespace {

constexpr double flightSeconds = 0.28;
constexpr double flingHalfLife = 0.18;
constexpr double slowest = 24; ///< pixels a second: then it rests

} // namespace

TimelineMotion::TimelineMotion(TimelineViewport& viewport)
    : m_viewport(viewport)
{
    m_timer.setInterval(15);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TimelineMotion::step);
}

void TimelineMotion::flyTo(const ViewPlace& place)
{
    stop();
    if (m_isReduced) {
        m_viewport.setPlace(place);
        return;
    }
    m_from = m_viewport.place();
    m_to = place;
    m_last = 0;
    m_clock.start();
    m_timer.start();
}

void TimelineMotion::fling(double pixelsPerSecond)
{
    stop();
    if (m_isReduced)
        return;
    m_speed = pixelsPerSecond;
    m_last = 0;
    m_clock.start();
    m_timer.start();
}

void TimelineMotion::stop()
{
    m_timer.stop();
    m_from.reset();
    m_to.reset();
    m_speed = 0;
}

ViewPlace TimelineMotion::destination() const { return m_to ? *m_to : m_viewport.place(); }

void TimelineMotion::step()
{
    const double now = static_cast<double>(m_clock.nsecsElapsed()) / 1e9;
    if (m_to)
        stepFlight(now);
    else
        stepFling(now - m_last);
    m_last = now;
}

void TimelineMotion::stepFlight(double seconds)
{
    const double share = std::min(1.0, seconds / flightSeconds);
    if (share >= 1) {
        const ViewPlace to = *m_to;
        stop();
        m_viewport.setPlace(to);
        return;
    }
    const double eased = 1 - std::pow(1 - share, 3);
    const double from = 1 / m_from->pixelsPerSecond, to = 1 / m_to->pixelsPerSecond;
    const double now = std::exp(std::log(from) + (std::log(to) - std::log(from)) * eased);
    // of two views one moment stands at the same x in both: the middle moves in step with the width
    const double moved = std::abs(to / from - 1) > 1e-3 ? (now - from) / (to - from) : eased;
    const TimeSpan way = m_to->middle.instant - m_from->middle.instant;
    const Instant middle = m_from->middle.instant + TimeSpan::fromSeconds(way.toSeconds() * moved);
    m_viewport.setPlace({ 1 / now, { middle, 0 } });
}

void TimelineMotion::stepFling(double seconds)
{
    m_viewport.panBy(-m_speed * seconds);
    m_speed *= std::exp2(-seconds / flingHalfLife);
    if (std::abs(m_speed) < slowest)
        stop();
}

} // namespace demarche
