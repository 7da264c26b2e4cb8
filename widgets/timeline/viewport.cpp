// SPDX-License-Identifier: GPL-3.0-or-later
// Moves and zooms, and lets the one clamp have the last word.
#include "widgets/timeline/viewport.h"

#include <algorithm>
#include <cmath>

namespace demarche {
namespace {

constexpr double leftMargin = 0.04, rightMargin = 0.15; ///< free beside a fitted stretch: labels stand to the right

} // namespace

TimelineViewport::TimelineViewport(QObject* parent)
    : QObject(parent)
    , m_folds(std::make_shared<const Folds>())
{
}

InstantRange TimelineViewport::visibleRange() const { return { instantAt(0), instantAt(m_width) }; }

ViewPlace TimelineViewport::place() const { return { m_scale.pixelsPerSecond(), momentAt(m_width / 2) }; }

void TimelineViewport::putMoment(const ExactMoment& moment, double x, double pixelsPerSecond)
{
    const double rate = clampedRate(pixelsPerSecond, m_width);
    if (rate != m_scale.pixelsPerSecond() || m_scale.sharedFolds() != m_folds || !m_scale.holdsFor(moment.instant))
        m_scale = TimeScale(rate, moment.instant, m_folds);
    m_left = clampedLeft(m_scale, m_scale.xOf(moment) - x, m_width);
    emit changed();
}

void TimelineViewport::setWidth(double width)
{
    if (width == m_width || width < 1)
        return;
    const ExactMoment middle = momentAt(m_width / 2);
    m_zoomRun.reset();
    m_width = width;
    putMoment(middle, width / 2, m_scale.pixelsPerSecond());
}

void TimelineViewport::setFolds(std::shared_ptr<const Folds> folds) { setFoldsAround(std::move(folds), m_width / 2); }

void TimelineViewport::setFoldsAround(std::shared_ptr<const Folds> folds, double x)
{
    const ExactMoment moment = momentAt(x);
    m_zoomRun.reset();
    m_folds = std::move(folds);
    putMoment(moment, x, m_scale.pixelsPerSecond());
}

void TimelineViewport::panBy(double pixels)
{
    m_zoomRun.reset();
    const double left = clampedLeft(m_scale, m_left + pixels, m_width);
    if (left == m_left)
        return;
    m_left = left;
    const ExactMoment middle = momentAt(m_width / 2);
    if (!m_scale.holdsFor(middle.instant))
        putMoment(middle, m_width / 2, m_scale.pixelsPerSecond());
    else
        emit changed();
}

void TimelineViewport::zoomBySteps(double x, int steps)
{
    if (!m_zoomRun || m_zoomRun->x != x)
        m_zoomRun = ZoomRun { m_scale.pixelsPerSecond(), 0, momentAt(x), x };
    // A fold or an end of time may keep the moment from x; the run still counts from where it began.
    ZoomRun run = *m_zoomRun;
    run.steps += steps;
    const double wanted = run.baseRate * std::pow(1.2, double(run.steps) / stepsPerNotch);
    const double rate = clampedRate(wanted, m_width);
    if (rate != wanted) // count no steps that were not taken
        run.steps = std::lround(std::log(rate / run.baseRate) / std::log(1.2) * stepsPerNotch);
    m_zoomRun = run;
    putMoment(run.moment, x, run.steps == 0 ? run.baseRate : rate);
}

void TimelineViewport::zoomByFactor(double x, double factor)
{
    const ExactMoment moment = momentAt(x);
    m_zoomRun.reset();
    putMoment(moment, x, m_scale.pixelsPerSecond() * factor);
}

void TimelineViewport::setRange(const InstantRange& range)
{
    // Seams take the same room at any rate, so what is left of the width is for what is not folded.
    double seconds = range.length().toSeconds();
    double room = m_width;
    for (const InstantRange& fold : *m_folds) {
        const InstantRange inside { std::max(fold.begin, range.begin), std::min(fold.end, range.end) };
        if (inside.begin >= inside.end)
            continue;
        seconds -= inside.length().toSeconds();
        room -= TimeScale::seamWidth * inside.length().toSeconds() / fold.length().toSeconds();
    }
    m_zoomRun.reset();
    m_isPlaced = true;
    const double rate = clampedRate(std::max(room, m_width / 4) / std::max(seconds, 1e-4), m_width);
    const TimeScale scale(rate, range.begin, m_folds);
    const double middle = (scale.xOf(range.begin) + scale.xOf(range.end)) / 2;
    putMoment(scale.momentAt(middle), m_width / 2, rate);
}

void TimelineViewport::setPlace(const ViewPlace& place)
{
    m_isPlaced = true;
    m_zoomRun.reset();
    putMoment(place.middle, m_width / 2, place.pixelsPerSecond);
}

ViewPlace TimelineViewport::placeFor(const InstantRange& range) const
{
    TimelineViewport wished;
    wished.m_width = std::max(1.0, m_width * (1 - leftMargin - rightMargin));
    wished.m_folds = m_folds;
    wished.setRange(range.begin < range.end
                        ? range
                        : InstantRange { range.begin - TimeSpan::hours(12), range.end + TimeSpan::hours(12) });
    const double middle = wished.m_width / 2 + m_width * (rightMargin - leftMargin) / 2;
    return { wished.m_scale.pixelsPerSecond(), wished.momentAt(middle) };
}

} // namespace demarche
