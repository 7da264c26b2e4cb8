// SPDX-License-Identifier: GPL-3.0-or-later
// Which tiles there are, and in what order they are laid out.
#include "widgets/timeline/geometry/lane_layout.h"

#include "widgets/timeline/geometry/tile_sampling.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace demarche {
namespace {

using namespace label_rules;

constexpr std::size_t mostTiles = 256; ///< kept a level; a tile laid out again is the same

/// How far items of a tile reach beyond it: to the left a label, to the right a bar and a label.
double reach(double longest) { return longest + longestLabel + dot + textGap + boxGap + openEnd; }

/// A tile so wide that its bars reach into the next one at most; a power of two, so that it changes seldom.
double tileSizeFor(double longest)
{
    return std::max(label_rules::tile, std::exp2(std::ceil(std::log2(reach(longest) + reach(0)))));
}

} // namespace

LaneLayout::LaneLayout(const LaneItems& lane, const TimeScale& scale, const MeasureLabel& measure, int rows)
    : m_lane(lane)
    , m_scale(scale)
    , m_measure(measure)
    , m_rows(rows)
    , m_firstLongLevel(std::numeric_limits<int>::max())
{
    if (lane.size() > wholeUpTo) {
        const auto& strata = lane.strata();
        for (auto stratum = strata.rbegin(); stratum != strata.rend(); ++stratum) {
            // a seam may be wider than what it folds
            const double longest = stratum->longestSeconds * scale.pixelsPerSecond()
                + static_cast<double>(scale.folds().size()) * TimeScale::seamWidth;
            if (longest <= longestBar)
                break;
            Level level;
            level.stratum = &*stratum;
            level.size = tileSizeFor(longest);
            m_firstLongLevel = stratum->level;
            m_levels.push_back(std::move(level));
        }
    }
    Level rest;
    rest.size = lane.size() > wholeUpTo ? label_rules::tile : std::numeric_limits<double>::infinity();
    m_levels.push_back(std::move(rest));
}

bool LaneLayout::isLong(std::uint32_t item) const
{
    return m_levels.size() > 1 && LaneItems::levelOf({ m_lane.begin(item), m_lane.end(item) }) >= m_firstLongLevel;
}

std::vector<const TileLayout*> LaneLayout::tilesWithin(double begin, double end)
{
    std::vector<const TileLayout*> found;
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        const double size = m_levels[i].size;
        if (std::isinf(size)) {
            found.push_back(&tile(i, 0));
            continue;
        }
        if (m_levels[i].tiles.size() > mostTiles)
            m_levels[i].tiles.clear();
        const double before = m_levels[i].stratum ? size : reach(longestBar);
        const auto first = static_cast<std::int64_t>(std::floor((begin - before) / size));
        const auto last = static_cast<std::int64_t>(std::floor((end + reach(0)) / size));
        for (std::int64_t index = first; index <= last; ++index)
            found.push_back(&tile(i, index));
    }
    return found;
}

std::size_t LaneLayout::tileCount() const
{
    std::size_t sum = 0;
    for (const Level& level : m_levels)
        sum += level.tiles.size();
    return sum;
}

const TileLayout& LaneLayout::tile(std::size_t level, std::int64_t index)
{
    auto& tiles = m_levels[level].tiles;
    const auto found = tiles.find(index);
    if (found != tiles.end())
        return *found->second;
    auto made = laidOut(level, index); // may add other tiles
    return *tiles.emplace(index, std::move(made)).first->second;
}

void LaneLayout::takeNeighbours(std::size_t level, std::int64_t index, RowSpans& taken)
{
    const auto take = [&taken](const TileLayout& other) {
        for (const PlacedItem& item : other.items) {
            taken.take(item.row, item.begin, item.end);
            if (item.level == LabelLevel::Card)
                taken.take(item.row + 1, item.begin, item.end);
        }
    };
    const double size = m_levels[level].size;
    if (!std::isinf(size)) {
        const double begin = static_cast<double>(index) * size - reach(0), end = begin + 2 * size + 2 * reach(0);
        for (std::size_t above = 0; above < level; ++above) {
            const double step = m_levels[above].size;
            const auto last = static_cast<std::int64_t>(std::floor((end + reach(0)) / step));
            for (auto i = static_cast<std::int64_t>(std::floor((begin - step) / step)); i <= last; ++i)
                take(tile(above, i));
        }
        if (index % 2 != 0) {
            take(tile(level, index - 1));
            take(tile(level, index + 1));
        }
    }
}

std::unique_ptr<TileLayout> LaneLayout::laidOut(std::size_t level, std::int64_t index)
{
    auto layout = std::make_unique<TileLayout>();
    RowSpans taken(m_rows);
    takeNeighbours(level, index, taken);
    const Level& of = m_levels[level];
    if (of.stratum) {
        // what goes on for long leaves rows for what happens meanwhile
        for (int row = std::max(1, (m_rows + 1) / 2); row < m_rows; ++row)
            taken.take(row, -std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity());
        layout->items = placeLabels(m_lane, longCandidates(of, index), m_scale, m_measure, taken);
        return layout;
    }
    const bool isWhole = std::isinf(of.size);
    const double begin = isWhole ? -of.size : static_cast<double>(index) * of.size;
    const TileSample sample = sampleTile(m_lane, m_scale, { begin, begin + of.size, m_rows },
                                         [this](std::uint32_t item) { return isLong(item); });
    layout->items = placeLabels(m_lane, sample.candidates, m_scale, m_measure, taken);

    std::vector<std::uint32_t> shown;
    const auto show = [&](const TileLayout& tile) {
        for (const PlacedItem& item : tile.items) {
            if (item.item >= sample.first && item.item < sample.last)
                shown.push_back(item.item);
        }
    };
    show(*layout);
    for (std::size_t above = 0; above < level; ++above) {
        const double step = m_levels[above].size;
        const auto last = static_cast<std::int64_t>(std::floor((begin + of.size) / step));
        for (auto i = static_cast<std::int64_t>(std::floor(begin / step)); i <= last; ++i)
            show(tile(above, i));
    }
    std::sort(shown.begin(), shown.end());
    findHidden(*layout, m_lane, m_scale, sample, shown);
    return layout;
}

std::vector<std::uint32_t> LaneLayout::longCandidates(const Level& level, std::int64_t index) const
{
    const LaneItems::Stratum& stratum = *level.stratum;
    const double begin = static_cast<double>(index) * level.size;
    const auto isBefore = [this](std::uint32_t item, Instant moment) { return m_lane.begin(item) < moment; };
    const auto position = [&](double x, std::uint32_t from) { // the next one is near
        const Instant moment = m_scale.instantAt(x);
        const auto size = static_cast<std::uint32_t>(stratum.items.size());
        std::uint32_t to = from, step = 1;
        while (to < size && isBefore(stratum.items[to], moment)) {
            from = to + 1;
            to += step;
            step *= 2;
        }
        const auto items = stratum.items.begin();
        return static_cast<std::uint32_t>(std::lower_bound(items + from, items + std::min(to, size), moment, isBefore)
                                          - items);
    };
    std::vector<std::uint32_t> found;
    constexpr int slots = 32;
    std::uint32_t first = position(begin, 0);
    for (int slot = 1; slot <= slots; ++slot) {
        const std::uint32_t last = position(begin + level.size * slot / slots, first);
        for (const std::uint32_t i : topItems(stratum.pyramid, stratum.importance, { first, last }, m_rows))
            found.push_back(stratum.items[i]);
        first = last;
    }
    return found;
}

} // namespace demarche
