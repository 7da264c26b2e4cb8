// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses steps by room and walks the calendar in them.
#include "widgets/timeline/geometry/ticks.h"

#include "widgets/timeline/geometry/tick_walk.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace demarche {
namespace {

TickStep upperOf(const TickStep& lower)
{
    switch (lower.unit) {
    case TickUnit::Millisecond: return { TickUnit::Second, 1 };
    case TickUnit::Second:
    case TickUnit::Minute:
    case TickUnit::Hour: return { TickUnit::Day, 1 };
    case TickUnit::Day: return { TickUnit::Month, 1 };
    case TickUnit::Month: return { TickUnit::Year, 1 };
    case TickUnit::Year:
        if (lower.count < 10)
            return { TickUnit::Year, 10 };
        if (lower.count < 100)
            return { TickUnit::Year, 100 };
        break;
    case TickUnit::Era: break;
    }
    return { TickUnit::Era, 1 };
}

TickStep finestThatFits(double pixelsPerSecond, const AxisRequest& request)
{
    const std::vector<TickStep>& steps = tickSteps();
    for (const TickStep& step : steps) {
        if (shortestSeconds(step) * pixelsPerSecond >= request.widthOf(step) + request.gap)
            return step;
    }
    return steps.back();
}

void addTicks(AxisTicks& axis, const TimeScale& scale, const AxisRequest& request, const TimeScale::Piece& piece)
{
    const double from = std::max(piece.begin, request.begin), to = std::min(piece.end, request.end);
    const InstantRange stretch { scale.instantAt(from), scale.instantAt(to) };
    const std::vector<Instant> moments = tickMoments(axis.lowerStep, stretch, request.zone);
    const double width = request.widthOf(axis.lowerStep);
    for (std::size_t i = 0; i + 1 < moments.size(); ++i) {
        const Instant at = moments[i];
        if (at < piece.time.begin || at >= piece.time.end)
            continue;
        const double x = scale.xOf(at);
        const double room = std::min(scale.xOf(moments[i + 1]), piece.end) - x;
        axis.lower.push_back({ x, { at, moments[i + 1] }, wallTimeOf(at, request.zone), room >= width });
    }
}

void addSections(AxisTicks& axis, const TimeScale& scale, const AxisRequest& request, const TimeScale::Piece& piece)
{
    const double from = std::max(piece.begin, request.begin), to = std::min(piece.end, request.end);
    const InstantRange stretch { scale.instantAt(from), scale.instantAt(to) };
    const std::vector<Instant> moments = tickMoments(axis.upperStep, stretch, request.zone);
    for (std::size_t i = 0; i + 1 < moments.size(); ++i) {
        const double begin = std::max(scale.xOf(moments[i]), piece.begin);
        const double end = std::min(scale.xOf(moments[i + 1]), piece.end);
        if (end > begin)
            axis.upper.push_back({ begin, end, { moments[i], moments[i + 1] }, wallTimeOf(moments[i], request.zone) });
    }
}

} // namespace

std::int64_t historicalYear(std::int64_t astronomical) { return astronomical > 0 ? astronomical : astronomical - 1; }

WallTime wallTimeOf(Instant instant, const TimeZone& zone)
{
    const TimeSpan local = instant.sinceUnixEpoch() + TimeSpan::seconds(zone.offsetSeconds(instant));
    const std::int64_t seconds = local.wholeSeconds();
    const std::int64_t day = seconds >= 0 ? seconds / 86400 : -((-seconds + 86399) / 86400);
    const auto ofDay = static_cast<int>(seconds - day * 86400);
    const CivilDay civil = CivilDay::fromDayNumber(day);
    return { civil.year(), civil.month(),          civil.day(), ofDay / 3600, ofDay / 60 % 60,
             ofDay % 60,   local.millisecondPart() };
}

AxisTicks axisTicks(const TimeScale& scale, const AxisRequest& request)
{
    AxisTicks axis;
    axis.lowerStep = finestThatFits(scale.pixelsPerSecond(), request);
    axis.upperStep = upperOf(axis.lowerStep);
    for (const TimeScale::Piece& piece : scale.piecesWithin(request.begin, request.end)) {
        addTicks(axis, scale, request, piece);
        addSections(axis, scale, request, piece);
    }
    return axis;
}

} // namespace demarche
