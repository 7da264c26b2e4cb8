// SPDX-License-Identifier: GPL-3.0-or-later
// Slots, bins and clusters: a tile costs the same whatever it holds.
#include "widgets/timeline/geometry/tile_sampling.h"

#include <algorithm>
#include <cmath>

namespace demarche {
namespace {

using namespace label_rules;

constexpr std::uint32_t fewItems = 96; ///< so many are looked at one by one
constexpr int binsPerSlot = static_cast<int>(slot / bin);
constexpr double clusterGap = 26;
constexpr double longestCluster = 128;

/// The most important items of a stretch: the winner, then the winners left and right of it.
template<class Top, class Importance>
std::vector<std::uint32_t> winners(std::pair<std::uint32_t, std::uint32_t> range, int count, const Top& top,
                                   const Importance& importanceOf)
{
    struct Part {
        std::uint32_t first, last, best;
    };
    std::vector<std::uint32_t> found;
    if (range.second <= range.first)
        return found;
    if (count == 1)
        return { top(range.first, range.second) };
    if (range.second - range.first <= static_cast<std::uint32_t>(count)) {
        for (std::uint32_t i = range.first; i < range.second; ++i)
            found.push_back(i);
        return found;
    }
    const auto isLess = [&](const Part& a, const Part& b) { return importanceOf(a.best) < importanceOf(b.best); };
    std::vector<Part> parts { { range.first, range.second, top(range.first, range.second) } };
    while (static_cast<int>(found.size()) < count && !parts.empty()) {
        std::pop_heap(parts.begin(), parts.end(), isLess);
        const Part part = parts.back();
        parts.pop_back();
        found.push_back(part.best);
        if (static_cast<int>(found.size()) == count)
            break;
        const std::pair<std::uint32_t, std::uint32_t> sides[]
            = { { part.first, part.best }, { part.best + 1, part.last } };
        for (const auto& [first, last] : sides) {
            if (first < last) {
                parts.push_back({ first, last, top(first, last) });
                std::push_heap(parts.begin(), parts.end(), isLess);
            }
        }
    }
    return found;
}

class HiddenFinding {
public:
    HiddenFinding(TileLayout& layout, const std::vector<std::uint32_t>& shown)
        : m_layout(layout)
        , m_shown(shown)
    {
    }

    bool isShown(std::uint32_t item) const { return std::binary_search(m_shown.begin(), m_shown.end(), item); }
    std::uint32_t shownWithin(std::uint32_t first, std::uint32_t last) const
    {
        const auto low = std::lower_bound(m_shown.begin(), m_shown.end(), first);
        return static_cast<std::uint32_t>(std::lower_bound(low, m_shown.end(), last) - low);
    }

    void add(double x, std::uint32_t count, std::pair<std::uint32_t, std::uint32_t> items)
    {
        if (!m_layout.hidden.empty() && m_layout.hidden.back().x == x)
            m_layout.hidden.back().count += count;
        else
            m_layout.hidden.push_back({ x, count });
        auto& clusters = m_layout.clusters;
        const bool joins = !clusters.empty() && x - clusters.back().end < clusterGap
            && x + bin - clusters.back().begin <= longestCluster;
        if (!joins) {
            clusters.push_back({ x, x + bin, count, items.first, items.second });
            return;
        }
        HiddenCluster& cluster = clusters.back();
        cluster.end = x + bin;
        cluster.count += count;
        cluster.first = std::min(cluster.first, items.first);
        cluster.last = std::max(cluster.last, items.second);
    }

private:
    TileLayout& m_layout;
    const std::vector<std::uint32_t>& m_shown;
};

double tickX(const LaneItems& lane, const TimeScale& scale, std::uint32_t item)
{
    const MarkExtent mark = markExtent(scale, { lane.begin(item), lane.end(item) }, lane.traits(item));
    return std::floor(mark.begin / bin) * bin;
}

} // namespace

std::vector<std::uint32_t> topItems(const ImportancePyramid& pyramid, const std::vector<float>& importance,
                                    std::pair<std::uint32_t, std::uint32_t> range, int count)
{
    return winners(
        range, count, [&](std::uint32_t first, std::uint32_t last) { return pyramid.top(importance, first, last); },
        [&](std::uint32_t item) { return importance[item]; });
}

TileSample sampleTile(const LaneItems& lane, const TimeScale& scale, const TileStretch& stretch,
                      const std::function<bool(std::uint32_t)>& isElsewhere)
{
    TileSample sample;
    const bool isWhole = std::isinf(stretch.end) || std::isinf(stretch.begin);
    sample.first = isWhole ? 0 : lane.firstFrom(scale.instantAt(stretch.begin));
    sample.last = isWhole ? lane.size() : lane.firstFrom(scale.instantAt(stretch.end), sample.first);
    sample.binBegin = stretch.begin;
    const auto offer = [&](std::uint32_t item) {
        if (!isElsewhere(item))
            sample.candidates.push_back(item);
    };
    if (isWhole || sample.last - sample.first <= fewItems) {
        for (std::uint32_t item = sample.first; item < sample.last; ++item)
            offer(item);
        return sample;
    }
    const int bins = static_cast<int>((stretch.end - stretch.begin) / bin);
    sample.binFirst.reserve(static_cast<std::size_t>(bins) + 1);
    std::uint32_t at = sample.first;
    for (int i = 0; i < bins; ++i) {
        if (i > 0)
            at = lane.firstFrom(scale.instantAt(stretch.begin + i * bin), at);
        sample.binFirst.push_back(at);
    }
    sample.binFirst.push_back(sample.last);
    const int perSlot = 1 + stretch.rows / 3;
    const auto top = [&lane](std::uint32_t first, std::uint32_t last) { return lane.top(first, last); };
    const auto importanceOf = [&lane](std::uint32_t item) { return lane.importance(item); };
    for (int i = 0; i < bins; i += binsPerSlot) {
        const auto from = static_cast<std::size_t>(i);
        for (const std::uint32_t item :
             winners({ sample.binFirst[from], sample.binFirst[from + binsPerSlot] }, perSlot, top, importanceOf))
            offer(item);
    }
    return sample;
}

void findHidden(TileLayout& layout, const LaneItems& lane, const TimeScale& scale, const TileSample& sample,
                const std::vector<std::uint32_t>& shown)
{
    HiddenFinding finding(layout, shown);
    if (sample.binFirst.empty()) {
        std::vector<std::pair<double, std::uint32_t>> ticks;
        for (std::uint32_t item = sample.first; item < sample.last; ++item) {
            if (!finding.isShown(item))
                ticks.emplace_back(tickX(lane, scale, item), item);
        }
        std::sort(ticks.begin(), ticks.end());
        for (const auto& [x, item] : ticks)
            finding.add(x, 1, { item, item + 1 });
        return;
    }
    for (std::size_t i = 0; i + 1 < sample.binFirst.size(); ++i) {
        const std::uint32_t first = sample.binFirst[i], last = sample.binFirst[i + 1];
        const std::uint32_t hidden = last - first - finding.shownWithin(first, last);
        if (hidden > 0)
            finding.add(sample.binBegin + static_cast<double>(i) * bin, hidden, { first, last });
    }
}

} // namespace demarche
