// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the pieces of the scale outwards from its origin, so that rounding is least where the view is.
#include "widgets/timeline/geometry/time_scale.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace demarche {
namespace {

/// Distance of origins: a power of two in seconds that spans 2^40 pixels.
double originSpacing(double pixelsPerSecond)
{
    return std::exp2(std::ceil(std::log2(std::exp2(40) / pixelsPerSecond)));
}

Instant originNear(double pixelsPerSecond, Instant near)
{
    const double spacing = originSpacing(pixelsPerSecond);
    const double steps = std::round(near.sinceUnixEpoch().toSeconds() / spacing);
    return steps == 0 ? Instant() : Instant() + TimeSpan::fromSeconds(steps * spacing);
}

const std::shared_ptr<const Folds>& noFolds()
{
    static const auto none = std::make_shared<const Folds>();
    return none;
}

} // namespace

Folds tidied(Folds folds)
{
    std::sort(folds.begin(), folds.end(), [](const InstantRange& a, const InstantRange& b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
    });
    Folds result;
    for (const InstantRange& fold : folds) {
        if (fold.begin >= fold.end)
            continue;
        if (!result.empty() && fold.begin <= result.back().end)
            result.back().end = std::max(result.back().end, fold.end);
        else
            result.push_back(fold);
    }
    return result;
}

TimeScale::TimeScale()
    : TimeScale(1.0 / 86400, Instant())
{
}

TimeScale::TimeScale(double pixelsPerSecond, Instant near, std::shared_ptr<const Folds> folds)
    : m_rate(pixelsPerSecond)
    , m_origin(originNear(pixelsPerSecond, near))
    , m_folds(folds ? std::move(folds) : noFolds())
{
    std::vector<Instant> bounds { Instant::earliest() };
    for (const InstantRange& fold : *m_folds) {
        bounds.push_back(fold.begin);
        bounds.push_back(fold.end);
    }
    const std::size_t count = bounds.size();
    m_segments.resize(count);
    std::size_t home = count - 1; // the segment that holds the origin
    while (home > 0 && bounds[home] > m_origin)
        --home;
    const auto rateOf
        = [this](std::size_t i) { return i % 2 == 0 ? m_rate : seamWidth / (*m_folds)[i / 2].length().toSeconds(); };
    m_segments[home] = { bounds[home], m_origin, 0, rateOf(home), 0 };
    double x = 0;
    Instant from = m_origin;
    for (std::size_t i = home + 1; i < count; ++i) {
        x += (bounds[i] - from).toSeconds() * rateOf(i - 1);
        from = bounds[i];
        m_segments[i] = { from, from, x, rateOf(i), x };
    }
    x = 0;
    from = m_origin;
    for (std::size_t i = home; i > 0; --i) {
        x -= (from - bounds[i]).toSeconds() * rateOf(i);
        from = bounds[i];
        m_segments[i].beginX = x;
        m_segments[i - 1] = { bounds[i - 1], from, x, rateOf(i - 1), 0 };
    }
    m_segments[0].beginX = -std::numeric_limits<double>::infinity();
}

bool TimeScale::holdsFor(Instant near) const { return originNear(m_rate, near) == m_origin; }

const TimeScale::Segment& TimeScale::segmentOf(Instant instant) const
{
    if (m_segments.size() == 1)
        return m_segments.front();
    auto next = std::upper_bound(m_segments.begin() + 1, m_segments.end(), instant,
                                 [](Instant t, const Segment& segment) { return t < segment.begin; });
    return *(next - 1);
}

const TimeScale::Segment& TimeScale::segmentAt(double x) const
{
    if (m_segments.size() == 1)
        return m_segments.front();
    auto next = std::upper_bound(m_segments.begin() + 1, m_segments.end(), x,
                                 [](double at, const Segment& segment) { return at < segment.beginX; });
    return *(next - 1);
}

double TimeScale::xOf(Instant instant) const
{
    const Segment& segment = segmentOf(instant);
    return segment.anchorX + (instant - segment.anchor).toSeconds() * segment.rate;
}

double TimeScale::xOf(const ExactMoment& moment) const
{
    const Segment& segment = segmentOf(moment.instant);
    return segment.anchorX + ((moment.instant - segment.anchor).toSeconds() + moment.remainderSeconds) * segment.rate;
}

Instant TimeScale::instantAt(double x) const
{
    const Segment& segment = segmentAt(x);
    return segment.anchor + TimeSpan::fromSeconds((x - segment.anchorX) / segment.rate);
}

ExactMoment TimeScale::momentAt(double x) const
{
    const Instant instant = instantAt(x);
    const Segment& segment = segmentOf(instant);
    const double nearX = segment.anchorX + (instant - segment.anchor).toSeconds() * segment.rate;
    return { instant, (x - nearX) / segment.rate };
}

std::vector<TimeScale::Piece> TimeScale::piecesWithin(double begin, double end) const
{
    std::vector<Piece> pieces;
    const auto first = static_cast<std::size_t>(&segmentAt(begin) - m_segments.data());
    for (std::size_t i = first; i < m_segments.size() && m_segments[i].beginX <= end; ++i) {
        if (i % 2 != 0)
            continue;
        const bool isLast = i + 1 == m_segments.size();
        const Instant from = m_segments[i].begin;
        const Instant to = isLast ? Instant::latest() : m_segments[i + 1].begin;
        pieces.push_back(
            { { from, to }, i == 0 ? xOf(from) : m_segments[i].beginX, isLast ? xOf(to) : m_segments[i + 1].beginX });
    }
    return pieces;
}

int TimeScale::foldAt(double x) const
{
    const auto index = &segmentAt(x) - m_segments.data();
    return index % 2 != 0 ? static_cast<int>(index / 2) : -1;
}

double TimeScale::seamBegin(int fold) const { return m_segments[static_cast<std::size_t>(fold) * 2 + 1].beginX; }

} // namespace demarche
