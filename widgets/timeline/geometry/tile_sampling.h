// SPDX-License-Identifier: GPL-3.0-or-later
// Which items of a crowded stretch are looked at, and what becomes of the others.
#pragma once

#include "widgets/timeline/geometry/tile_layout.h"

#include <functional>
#include <utility>
#include <vector>

namespace demarche {

struct TileStretch {
    double begin = 0, end = 0; ///< x; infinite for a lane laid out whole
    int rows = 1;
};

struct TileSample {
    std::uint32_t first = 0, last = 0; ///< items that begin in the tile
    std::vector<std::uint32_t> candidates; ///< all of them, or the most important of each slot
    /// In a crowded tile: first item of each bin, and `last` at the end. Else empty.
    std::vector<std::uint32_t> binFirst;
    double binBegin = 0; ///< x of the first bin
};

/// Items for which `isElsewhere` holds are no candidates: another tile places them.
TileSample sampleTile(const LaneItems& lane, const TimeScale& scale, const TileStretch& stretch,
                      const std::function<bool(std::uint32_t)>& isElsewhere);

/// The `count` most important of [range.first, range.second), in no order.
std::vector<std::uint32_t> topItems(const ImportancePyramid& pyramid, const std::vector<float>& importance,
                                    std::pair<std::uint32_t, std::uint32_t> range, int count);

/// Adds bins and clusters of what is not shown (`shown` ascending) to the layout.
void findHidden(TileLayout& layout, const LaneItems& lane, const TimeScale& scale, const TileSample& sample,
                const std::vector<std::uint32_t>& shown);

} // namespace demarche
