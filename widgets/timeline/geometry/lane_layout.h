// SPDX-License-Identifier: GPL-3.0-or-later
// The layout of one lane at one scale, made tile by tile as it is looked at.
#pragma once

#include "widgets/timeline/geometry/tile_layout.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace demarche {

/// What a tile holds depends on the scale and the lane alone, never on the way the view came there: an item
/// keeps its row and side however the view is panned. Even tiles are laid out by themselves and may reach
/// into their neighbours; odd ones come after both neighbours. Bars too long for a tile have wider tiles
/// of their own, longest first, and the rest is laid out around them.
class LaneLayout {
public:
    /// Lanes with no more items than this are laid out whole, by importance alone.
    static constexpr std::uint32_t wholeUpTo = 600;

    /// All references must outlive it.
    LaneLayout(const LaneItems& lane, const TimeScale& scale, const MeasureLabel& measure, int rows);

    /// Tiles that may show something in [begin, end], lower ones last. Laid out now where they were not.
    std::vector<const TileLayout*> tilesWithin(double begin, double end);
    std::size_t tileCount() const;

private:
    struct Level {
        const LaneItems::Stratum* stratum = nullptr; ///< null: all that is in no level above
        double size = 0; ///< of a tile; infinite if there is only one
        std::unordered_map<std::int64_t, std::unique_ptr<TileLayout>> tiles;
    };
    const TileLayout& tile(std::size_t level, std::int64_t index);
    std::unique_ptr<TileLayout> laidOut(std::size_t level, std::int64_t index);
    void takeNeighbours(std::size_t level, std::int64_t index, RowSpans& taken);
    std::vector<std::uint32_t> longCandidates(const Level& level, std::int64_t index) const;
    bool isLong(std::uint32_t item) const;

    const LaneItems& m_lane;
    const TimeScale& m_scale;
    const MeasureLabel& m_measure;
    int m_rows;
    int m_firstLongLevel; ///< of LaneItems::levelOf
    std::vector<Level> m_levels; ///< longest bars first; the last one holds the rest
};

} // namespace demarche
