// SPDX-License-Identifier: GPL-3.0-or-later
// The one mapping between moments and pixels: monotone, piecewise, with folded stretches as seams.
#pragma once

#include "models/calendar/instant.h"

#include <memory>
#include <vector>

namespace demarche {

/// A moment finer than a millisecond, so that what is under the pointer stays there at any zoom.
struct ExactMoment {
    Instant instant;
    double remainderSeconds = 0;
};

/// Stretches taken out of the axis: ascending, apart from one another, none empty.
using Folds = std::vector<InstantRange>;
/// Sorts, joins what touches, drops what is empty.
Folds tidied(Folds folds);

/// Maps moments to x in pixels, counted from an origin of its own, and back. The origin is the Unix epoch
/// wherever doubles reach (sub-pixel over 2^40 pixels); beyond, a round moment near the view, so that
/// milliseconds stay exact 13 billion years ago. Same rate, folds and region: same x for the same moment,
/// whatever way the view came there. Each fold is a seam `seamWidth` wide at every rate.
class TimeScale {
public:
    static constexpr double seamWidth = 38;

    TimeScale();
    TimeScale(double pixelsPerSecond, Instant near, std::shared_ptr<const Folds> folds = {});

    double pixelsPerSecond() const { return m_rate; }
    Instant origin() const { return m_origin; }
    const Folds& folds() const { return *m_folds; }
    const std::shared_ptr<const Folds>& sharedFolds() const { return m_folds; }
    /// Whether `near` would get the same origin, and so the same x for every moment.
    bool holdsFor(Instant near) const;

    double xOf(Instant instant) const;
    double xOf(const ExactMoment& moment) const;
    Instant instantAt(double x) const; ///< nearest millisecond
    ExactMoment momentAt(double x) const;

    /// An unfolded stretch of the axis between two seams (or the ends of time).
    struct Piece {
        InstantRange time;
        double begin, end;
    };
    /// Unfolded stretches that touch [begin, end], ascending.
    std::vector<Piece> piecesWithin(double begin, double end) const;
    /// Index into folds() of the seam at x, or -1.
    int foldAt(double x) const;
    /// Whether no seam begins or ends between the two.
    bool isUnbroken(double begin, double end) const
    {
        return m_segments.size() == 1 || &segmentAt(begin) == &segmentAt(end);
    }
    /// x of the seam's begin; its end is seamWidth further.
    double seamBegin(int fold) const;

    friend bool operator==(const TimeScale& a, const TimeScale& b)
    {
        return a.m_rate == b.m_rate && a.m_origin == b.m_origin && (a.m_folds == b.m_folds || *a.m_folds == *b.m_folds);
    }

private:
    /// From `begin` on, moments run at `rate` through (anchor, anchorX); anchor is its end nearer the origin.
    struct Segment {
        Instant begin;
        Instant anchor;
        double anchorX;
        double rate;
        double beginX;
    };
    const Segment& segmentOf(Instant instant) const;
    const Segment& segmentAt(double x) const;

    double m_rate;
    Instant m_origin;
    std::shared_ptr<const Folds> m_folds;
    std::vector<Segment> m_segments; ///< ascending; odd ones are seams
};

} // namespace demarche
