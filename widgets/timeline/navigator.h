// SPDX-License-Identifier: GPL-3.0-or-later
// Where to go on the axis: fits, jumps, steps from event to event, and the way back.
#pragma once

#include "widgets/timeline/motion.h"
#include "widgets/timeline/scene.h"

#include <vector>

namespace demarche {

class TimelineNavigator : public QObject {
    Q_OBJECT

public:
    explicit TimelineNavigator(TimelineScene& scene);

    TimelineMotion& motion() { return m_motion; }
    void fitAll();
    void fitRange(const InstantRange& range);
    void fitRow(int row); ///< with some days or minutes around it
    void centreOn(Instant instant);
    void zoom(double x, double factor);
    void panBy(double pixels);
    /// Moves there only if the row's mark is out of sight, and no further than needed.
    void makeVisible(int row);

    void goBack();
    void goForward();
    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }
    /// Remembers the view as it is, before a movement that someone may want to take back.
    void remember();

    /// Rows of events; -1 if there is none. From -1, the first or last in sight.
    int next(int row);
    int previous(int row);
    int first();
    int last();
    int inLaneBelow(int row);
    int inLaneAbove(int row);

signals:
    void historyChanged();

private:
    void go(const ViewPlace& place);
    int neighbour(int row, int direction);
    int acrossLanes(int row, int direction);

    TimelineScene& m_scene;
    TimelineMotion m_motion;
    std::vector<ViewPlace> m_back, m_forward;
};

} // namespace demarche
