// SPDX-License-Identifier: GPL-3.0-or-later
// Moves the viewport over time: flights to a place, and flings that die away.
#pragma once

#include "widgets/timeline/viewport.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace demarche {

class TimelineMotion : public QObject {
    Q_OBJECT

public:
    explicit TimelineMotion(TimelineViewport& viewport);
    void setReduced(bool isReduced) { m_isReduced = isReduced; }
    bool isReduced() const { return m_isReduced; }
    void flyTo(const ViewPlace& place); ///< at once if reduced
    void fling(double pixelsPerSecond); ///< of the content; nothing if reduced
    void stop(); ///< where it is now
    bool isMoving() const { return m_timer.isActive(); }
    /// Where a flight ends, else where the view is.
    ViewPlace destination() const;

private:
    void step();
    void stepFlight(double seconds);
    void stepFling(double seconds);

    TimelineViewport& m_viewport;
    QTimer m_timer;
    QElapsedTimer m_clock;
    bool m_isReduced = false;
    std::optional<ViewPlace> m_from, m_to;
    double m_speed = 0;
    double m_last = 0;
};

} // namespace demarche
