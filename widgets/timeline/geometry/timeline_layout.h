// SPDX-License-Identifier: GPL-3.0-or-later
// The one layout that painting, hit test, keyboard and screen readers share.
#pragma once

#include "widgets/timeline/geometry/event_store.h"
#include "widgets/timeline/geometry/lane_layout.h"
#include "widgets/timeline/geometry/lane_stack.h"

#include <list>
#include <memory>
#include <optional>
#include <vector>

namespace demarche {

/// What of the axis is looked at.
struct AxisWindow {
    TimeScale scale;
    double left = 0; ///< x of the scale at the view's left edge
    double width = 0;
    double right() const { return left + width; }
};

/// Lays out on demand and remembers the last scales, so that zooming out comes home to the same picture.
class TimelineLayout {
public:
    TimelineLayout() = default;
    TimelineLayout(const TimelineLayout&) = delete;
    TimelineLayout& operator=(const TimelineLayout&) = delete;

    void setStore(std::shared_ptr<const EventStore> store);
    const EventStore& store() const { return *m_store; }
    void setMeasure(MeasureLabel measure);
    void setStack(std::vector<LaneBox> stack, const LaneMetrics& metrics);
    const std::vector<LaneBox>& stack() const { return m_stack; }
    const LaneMetrics& metrics() const { return m_metrics; }
    double height() const { return m_stack.empty() ? 0 : m_stack.back().bottom(); }
    /// After items of a lane changed.
    void forgetLane(std::uint32_t lane);
    void forgetAll();

    /// Tiles of the lane that stands at `stackIndex` which may show something in the window.
    std::vector<const TileLayout*> tiles(std::size_t stackIndex, const AxisWindow& window);

    struct Hit {
        ItemPlace place;
        PlacedItem placed;
        std::size_t stackIndex = 0;
    };
    /// What stands at (x of the scale, y from the first lane's top): an item whose box holds it.
    std::optional<Hit> itemAt(const AxisWindow& window, double x, double y);
    struct HiddenHit {
        HiddenCluster cluster;
        std::size_t stackIndex = 0;
    };
    /// The "+n" there.
    std::optional<HiddenHit> hiddenAt(const AxisWindow& window, double x, double y);
    /// Placed items that touch the window, in order of time, then lane.
    std::vector<Hit> visibleItems(const AxisWindow& window);
    /// Where the item stands; nothing if it is hidden.
    std::optional<Hit> placed(const AxisWindow& window, const ItemPlace& place);

    /// Top of the item's box from the first lane's top, and its height.
    struct Extent {
        double top = 0, height = 0;
    };
    Extent verticalExtent(const Hit& hit) const;

    /// How many tiles have been laid out, ever: hover and selection add none.
    std::size_t tilesLaidOut() const { return m_tilesLaidOut; }

private:
    struct AtScale {
        TimeScale scale;
        std::vector<std::unique_ptr<LaneLayout>> lanes; ///< by place in the stack; null until looked at
    };
    AtScale& at(const TimeScale& scale);

    std::shared_ptr<const EventStore> m_store = std::make_shared<const EventStore>();
    MeasureLabel m_measure;
    std::vector<LaneBox> m_stack;
    LaneMetrics m_metrics;
    std::list<AtScale> m_scales; ///< last used first
    std::size_t m_tilesLaidOut = 0;
};

} // namespace demarche
