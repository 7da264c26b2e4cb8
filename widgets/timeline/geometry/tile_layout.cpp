// SPDX-License-Identifier: GPL-3.0-or-later
// Greedy placement by importance.
#include "widgets/timeline/geometry/tile_layout.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace demarche {
namespace {

using namespace label_rules;

class Placing {
public:
    Placing(const LaneItems& lane, const TimeScale& scale, const MeasureLabel& measure, RowSpans& taken)
        : m_lane(lane)
        , m_scale(scale)
        , m_measure(measure)
        , m_taken(taken)
    {
    }

    std::optional<PlacedItem> place(std::uint32_t item) const
    {
        const MarkExtent mark = markExtent(m_scale, { m_lane.begin(item), m_lane.end(item) }, m_lane.traits(item));
        PlacedItem placed { .markBegin = mark.begin, .markEnd = mark.end, .item = item, .kind = mark.kind };
        if (mark.kind == MarkKind::Dot && m_scale.foldAt(mark.begin) >= 0)
            return std::nullopt; // folded away
        // whatever its label: every box holds the mark, so words are looked up only for what has room at all
        const bool isDot = mark.kind == MarkKind::Dot;
        if (!hasRoom(mark.begin - (isDot ? dot / 2 : 2), mark.end + (isDot ? dot / 2 : 4)))
            return std::nullopt;
        const double title = std::min<double>(std::ceil(m_measure.title(m_lane.row(item))), longestLabel);
        return mark.kind == MarkKind::Dot ? placeDot(placed, title) : placeBar(placed, title);
    }

    /// Gives shortened words what those after them have left over.
    void widen(PlacedItem& placed) const
    {
        if (placed.level != LabelLevel::Short)
            return;
        const double title = std::min<double>(std::ceil(m_measure.title(m_lane.row(placed.item))), longestLabel);
        for (const double share : { 1.0, 0.75, 0.5, 0.25 }) {
            const double more = std::ceil((title - shortLabel) * share);
            const bool isLeft = placed.side == LabelSide::Left;
            const double begin = isLeft ? placed.begin - more : placed.end;
            const double end = isLeft ? placed.begin : placed.end + more;
            // beside a bar or a dot: words inside a bar are as wide as it lets them be
            const bool isBroken = isLeft ? !m_scale.isUnbroken(begin, placed.markBegin)
                                         : !m_scale.isUnbroken(placed.markEnd, end - boxGap);
            if (placed.side == LabelSide::Inside || isBroken || !m_taken.isFree(placed.row, begin, end))
                continue;
            m_taken.take(placed.row, begin, end);
            placed.begin = std::min(begin, placed.begin);
            placed.end = std::max(end, placed.end);
            placed.level = share == 1.0 ? LabelLevel::Title : LabelLevel::Short;
            return;
        }
    }

    /// Gives the item a second line where the row below is free under its whole box.
    void enlarge(PlacedItem& placed) const
    {
        if (placed.level != LabelLevel::Title || placed.row + 1 >= m_taken.count())
            return;
        const double detail = std::min<double>(std::ceil(m_measure.detail(m_lane.row(placed.item))), longestLabel);
        const double beside = placed.kind == MarkKind::Dot ? dot + textGap
            : placed.side == LabelSide::Inside             ? barPadding
                                                           : placed.markEnd - placed.markBegin + textGap;
        const double missing = std::max(0.0, detail + beside + boxGap - (placed.end - placed.begin));
        const bool isLeft = placed.side == LabelSide::Left;
        const double begin = placed.begin - (isLeft ? missing : 0), end = placed.end + (isLeft ? 0 : missing);
        const bool fits = detail > 0 && m_taken.isFree(placed.row + 1, begin, end)
            && (isLeft ? m_taken.isFree(placed.row, begin, placed.begin) : m_taken.isFree(placed.row, placed.end, end));
        if (!fits)
            return;
        m_taken.take(placed.row, begin, end);
        m_taken.take(placed.row + 1, begin, end);
        placed.level = LabelLevel::Card;
        placed.begin = begin;
        placed.end = end;
    }

private:
    bool hasRoom(double begin, double end) const
    {
        for (int row = 0; row < m_taken.count(); ++row) {
            if (m_taken.isFree(row, begin, end))
                return true;
        }
        return false;
    }

    bool tryBox(PlacedItem& placed, int row, double begin, double end) const
    {
        if (!m_taken.isFree(row, begin, end))
            return false;
        // words never run over a seam; a bar may
        if (!m_scale.isUnbroken(std::min(begin, placed.markBegin), placed.markBegin)
            || !m_scale.isUnbroken(placed.markEnd, std::max(end - boxGap, placed.markEnd)))
            return false;
        m_taken.take(row, begin, end);
        placed.row = static_cast<std::uint8_t>(row);
        placed.begin = begin;
        placed.end = end;
        return true;
    }

    bool tryDotLabel(PlacedItem& placed, double width) const
    {
        const double half = dot / 2, x = placed.markBegin;
        for (int row = 0; row < m_taken.count(); ++row) {
            placed.side = LabelSide::Right;
            if (tryBox(placed, row, x - half, x + half + textGap + width + boxGap))
                return true;
            placed.side = LabelSide::Left;
            if (tryBox(placed, row, x - half - textGap - width, x + half + boxGap))
                return true;
        }
        return false;
    }

    std::optional<PlacedItem> placeDot(PlacedItem placed, double title) const
    {
        placed.level = LabelLevel::Title;
        if (tryDotLabel(placed, title))
            return placed;
        placed.level = LabelLevel::Short;
        if (title > shortLabel * 1.25 && tryDotLabel(placed, shortLabel))
            return placed;
        placed.level = LabelLevel::Dot;
        placed.side = LabelSide::Right;
        for (int row = 0; row < m_taken.count(); ++row) {
            if (tryBox(placed, row, placed.markBegin - dot / 2, placed.markBegin + dot / 2))
                return placed;
        }
        return std::nullopt;
    }

    bool tryBarLabel(PlacedItem& placed, double width) const
    {
        const double room = placed.markEnd - placed.markBegin - barPadding;
        // over a soft end words may run on; over a clear one they stand beside it
        const bool isInside = width <= room || (placed.kind == MarkKind::SoftBar && width * 0.6 <= room);
        placed.side = isInside ? LabelSide::Inside : LabelSide::Right;
        const double from = isInside ? placed.markBegin + barPadding : placed.markEnd + textGap;
        const double end = std::max(placed.markEnd + 4, width > 0 ? from + width + boxGap : placed.markEnd);
        for (int row = 0; row < m_taken.count(); ++row) {
            if (tryBox(placed, row, placed.markBegin - 2, end))
                return true;
        }
        placed.side = LabelSide::Left;
        for (int row = 0; width > 0 && row < m_taken.count(); ++row) {
            if (tryBox(placed, row, placed.markBegin - textGap - width, placed.markEnd + boxGap))
                return true;
        }
        return false;
    }

    std::optional<PlacedItem> placeBar(PlacedItem placed, double title) const
    {
        placed.level = LabelLevel::Title;
        if (tryBarLabel(placed, title))
            return placed;
        placed.level = LabelLevel::Short;
        if (title > shortLabel * 1.25 && tryBarLabel(placed, shortLabel))
            return placed;
        placed.level = LabelLevel::Dot;
        if (tryBarLabel(placed, 0))
            return placed;
        return std::nullopt;
    }

    const LaneItems& m_lane;
    const TimeScale& m_scale;
    const MeasureLabel& m_measure;
    RowSpans& m_taken;
};

} // namespace

std::vector<PlacedItem> placeLabels(const LaneItems& lane, const std::vector<std::uint32_t>& candidates,
                                    const TimeScale& scale, const MeasureLabel& measure, RowSpans& taken)
{
    // sorted beside their importance: looking it up again and again would cost more than the sorting
    std::vector<std::pair<float, std::uint32_t>> sorted;
    sorted.reserve(candidates.size());
    for (const std::uint32_t candidate : candidates)
        sorted.emplace_back(-lane.importance(candidate), candidate);
    std::sort(sorted.begin(), sorted.end());
    const Placing placing(lane, scale, measure, taken);
    std::vector<PlacedItem> items;
    for (const auto& [importance, candidate] : sorted) {
        if (const auto placed = placing.place(candidate))
            items.push_back(*placed);
    }
    for (PlacedItem& item : items)
        placing.widen(item);
    for (PlacedItem& item : items)
        placing.enlarge(item);
    return items;
}

} // namespace demarche
