// SPDX-License-Identifier: GPL-3.0-or-later
// Where the marks and labels of a stretch of one lane stand, and what stays hidden there.
#pragma once

#include "widgets/timeline/geometry/lane_items.h"
#include "widgets/timeline/geometry/mark_extent.h"
#include "widgets/timeline/geometry/row_spans.h"

#include <functional>
#include <vector>

namespace demarche {

enum class LabelLevel : std::uint8_t { Card, Title, Short, Dot };
enum class LabelSide : std::uint8_t { Right, Left, Inside };

/// A mark with its label. All x are those of the scale; nothing else may stand in the box.
struct PlacedItem {
    double begin = 0, end = 0; ///< of the box
    double markBegin = 0, markEnd = 0;
    std::uint32_t item = 0; ///< index into the lane
    MarkKind kind = MarkKind::Dot;
    LabelLevel level = LabelLevel::Dot;
    LabelSide side = LabelSide::Right;
    std::uint8_t row = 0; ///< the upper one of a card's two
    friend bool operator==(const PlacedItem&, const PlacedItem&) = default;
};

/// Events without a mark of their own, `binWidth` pixels together.
struct HiddenBin {
    double x = 0;
    std::uint32_t count = 0;
};
/// Hidden events near one another: "+n", and what a click on it shows.
struct HiddenCluster {
    double begin = 0, end = 0;
    std::uint32_t count = 0;
    std::uint32_t first = 0, last = 0; ///< items [first, last) hold them all
};

struct TileLayout {
    std::vector<PlacedItem> items; ///< most important first
    std::vector<HiddenBin> hidden; ///< ascending
    std::vector<HiddenCluster> clusters; ///< ascending
};

/// Widths of an event's words in pixels, badges and icons counted; asked for what is looked at only.
struct MeasureLabel {
    std::function<double(std::int32_t row)> title;
    std::function<double(std::int32_t row)> detail; ///< the second line; 0 if there is none
};

namespace label_rules {
constexpr double tile = 1024; ///< pixels laid out at a time
constexpr double bin = 4; ///< hidden events this near share a tick
constexpr double slot = 16; ///< the most important event of each slot stands for it
constexpr double longestBar = 256; ///< wider bars are laid out in tiles of their own
constexpr double dot = 18; ///< box of a mark without label
constexpr double barPadding = 20; ///< between a bar's begin and the words in it: room for an icon
constexpr double leastBarWithIcon = 30;
constexpr double textGap = 4; ///< between mark and label
constexpr double boxGap = 10; ///< free to the right of each box with a label
constexpr double longestLabel = 300;
constexpr double shortLabel = 84; ///< an elided title is not shorter
} // namespace label_rules

/// Places the candidates in order of importance into what `taken` leaves free, and marks it taken.
/// A title goes right of its mark or into its bar, else left, else into another row, else it is shortened, else there
/// is only the mark. Then, in the same order, what is shortened grows into what is left, and with room for a second
/// line a title becomes a card.
std::vector<PlacedItem> placeLabels(const LaneItems& lane, const std::vector<std::uint32_t>& candidates,
                                    const TimeScale& scale, const MeasureLabel& measure, RowSpans& taken);

} // namespace demarche
