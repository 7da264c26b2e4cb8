// SPDX-License-Identifier: GPL-3.0-or-later
// What of the axis is in view: the one object that ruler, canvas and overview listen to.
#pragma once

#include "widgets/timeline/geometry/limits.h"
#include "widgets/timeline/geometry/timeline_layout.h"

#include <QObject>

#include <memory>
#include <optional>

namespace demarche {

/// A view that can be come back to: what is at the middle, and how wide a second is.
struct ViewPlace {
    double pixelsPerSecond = 0;
    ExactMoment middle;
};

/// Scale and position. x of a viewport counts from its left edge.
class TimelineViewport : public QObject {
    Q_OBJECT

public:
    /// 120 steps are a notch of the wheel, which is a factor of 1.2.
    static constexpr int stepsPerNotch = 120;

    explicit TimelineViewport(QObject* parent = nullptr);

    bool isPlaced() const { return m_isPlaced; } ///< someone chose what is shown
    const TimeScale& scale() const { return m_scale; }
    double left() const { return m_left; } ///< x of the scale at the left edge
    double width() const { return m_width; }
    AxisWindow window() const { return { m_scale, m_left, m_width }; }
    double xOf(Instant instant) const { return m_scale.xOf(instant) - m_left; }
    Instant instantAt(double x) const { return m_scale.instantAt(m_left + x); }
    ExactMoment momentAt(double x) const { return m_scale.momentAt(m_left + x); }
    InstantRange visibleRange() const;
    ViewPlace place() const;

    void setWidth(double width); ///< the middle stays where it is
    void setFolds(std::shared_ptr<const Folds> folds); ///< likewise
    void setFoldsAround(std::shared_ptr<const Folds> folds, double x); ///< the moment at x stays there
    void panBy(double pixels); ///< positive shows what is later
    /// The moment at x stays at x. n steps and then -n steps at the same x come home exactly.
    void zoomBySteps(double x, int steps);
    void zoomByFactor(double x, double factor);
    void setRange(const InstantRange& range); ///< fills the width with it
    void setPlace(const ViewPlace& place);
    ViewPlace placeFor(const InstantRange& range) const; ///< with some room beside it, for labels

signals:
    void changed();

private:
    void putMoment(const ExactMoment& moment, double x, double pixelsPerSecond);

    TimeScale m_scale;
    std::shared_ptr<const Folds> m_folds;
    double m_left = 0;
    double m_width = 1;
    /// Zoom steps since the last other movement: the rate is always reckoned from here.
    struct ZoomRun {
        double baseRate = 0;
        long steps = 0;
        ExactMoment moment;
        double x = 0;
    };
    std::optional<ZoomRun> m_zoomRun;
    bool m_isPlaced = false;
};

} // namespace demarche
