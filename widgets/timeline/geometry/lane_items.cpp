// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting, searching, and changing one item among a million.
#include "widgets/timeline/geometry/lane_items.h"

#include <algorithm>
#include <bit>
#include <map>

namespace demarche {
namespace {

bool isBefore(const TimelineItem& a, const TimelineItem& b)
{
    return a.time.begin != b.time.begin ? a.time.begin < b.time.begin : a.row < b.row;
}

template<class T>
void rotate(std::vector<T>& values, std::uint32_t from, std::uint32_t to)
{
    const auto begin = values.begin();
    if (from < to)
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
}

} // namespace

LaneItems::LaneItems(std::vector<TimelineItem> items)
{
    if (!std::is_sorted(items.begin(), items.end(), isBefore))
        std::sort(items.begin(), items.end(), isBefore);
    m_begins.reserve(items.size());
    m_importance.reserve(items.size());
    m_rest.reserve(items.size());
    for (const TimelineItem& item : items) {
        m_begins.push_back(item.time.begin);
        m_importance.push_back(item.importance);
        m_rest.push_back({ item.time.end, item.row, item.traits });
        m_latestEnd = std::max(m_latestEnd, item.time.end);
    }
    m_pyramid = ImportancePyramid(m_importance);
    buildStrata();
}

TimelineItem LaneItems::at(std::uint32_t index) const
{
    const Rest& rest = m_rest[index];
    return { { m_begins[index], rest.end }, m_importance[index], rest.row, rest.traits };
}

int LaneItems::levelOf(const InstantRange& time)
{
    const std::int64_t seconds = time.length().wholeSeconds();
    return seconds <= 0 ? -1 : (static_cast<int>(std::bit_width(static_cast<std::uint64_t>(seconds))) - 1) / 3;
}

std::uint32_t LaneItems::firstFrom(Instant moment, std::uint32_t hint) const
{
    std::uint32_t low = std::min(hint, size()), step = 1;
    std::uint32_t high = low;
    while (high < size() && m_begins[high] < moment) {
        low = high + 1;
        high += step;
        step *= 2;
    }
    high = std::min(high, size());
    const auto begin = m_begins.begin();
    return static_cast<std::uint32_t>(std::lower_bound(begin + low, begin + high, moment) - begin);
}

void LaneItems::buildStrata()
{
    std::map<int, std::uint32_t> counts;
    for (std::uint32_t i = 0; i < size(); ++i) {
        const int level = levelOf({ m_begins[i], m_rest[i].end });
        if (level >= 0)
            ++counts[level];
    }
    for (const auto& [level, count] : counts) {
        Stratum stratum;
        stratum.level = level;
        stratum.longestSeconds = 1;
        for (int k = 0; k <= level; ++k)
            stratum.longestSeconds *= 8;
        stratum.items.reserve(count);
        stratum.importance.reserve(count);
        m_strata.push_back(std::move(stratum));
    }
    for (std::uint32_t i = 0; i < size(); ++i) {
        const int level = levelOf({ m_begins[i], m_rest[i].end });
        const auto found
            = std::find_if(m_strata.begin(), m_strata.end(), [level](const Stratum& s) { return s.level == level; });
        if (found != m_strata.end()) {
            found->items.push_back(i);
            found->importance.push_back(m_importance[i]);
        }
    }
    for (Stratum& stratum : m_strata)
        stratum.pyramid = ImportancePyramid(stratum.importance);
}

std::uint32_t LaneItems::replace(std::uint32_t index, const TimelineItem& item)
{
    const int levelBefore = levelOf({ m_begins[index], m_rest[index].end });
    std::uint32_t to = firstFrom(item.time.begin);
    while (to < size() && m_begins[to] == item.time.begin && m_rest[to].row < item.row)
        ++to;
    if (to > index)
        --to; // its own old place is counted
    if (to != index) {
        rotate(m_begins, index, to);
        rotate(m_importance, index, to);
        rotate(m_rest, index, to);
    }
    m_begins[to] = item.time.begin;
    m_importance[to] = item.importance;
    m_rest[to] = { item.time.end, item.row, item.traits };
    m_latestEnd = std::max(m_latestEnd, item.time.end);
    m_pyramid.refresh(m_importance, std::min(index, to), std::max(index, to) + 1);
    replaceInStrata(index, to, levelBefore);
    return to;
}

void LaneItems::replaceInStrata(std::uint32_t from, std::uint32_t to, int levelBefore)
{
    const int level = levelOf({ m_begins[to], m_rest[to].end });
    const bool isKnown = level < 0
        || std::any_of(m_strata.begin(), m_strata.end(), [level](const Stratum& s) { return s.level == level; });
    if (!isKnown) { // the first of its length
        m_strata.clear();
        buildStrata();
        return;
    }
    const std::uint32_t low = std::min(from, to), high = std::max(from, to);
    for (Stratum& stratum : m_strata) {
        auto& items = stratum.items;
        auto first = std::lower_bound(items.begin(), items.end(), low);
        auto last = std::upper_bound(first, items.end(), high);
        const bool isTouched = first != last || stratum.level == level;
        if (!isTouched)
            continue;
        std::vector<std::uint32_t> moved;
        for (auto i = first; i != last; ++i) {
            if (*i == from && stratum.level == levelBefore)
                continue;
            moved.push_back(from<to&& * i> from ? *i - 1 : from > to && *i < from ? *i + 1 : *i);
        }
        if (stratum.level == level)
            moved.insert(std::lower_bound(moved.begin(), moved.end(), to), to);
        const auto at = static_cast<std::uint32_t>(first - items.begin());
        const auto before = static_cast<std::size_t>(last - first);
        const bool isSameCount = moved.size() == before;
        if (isSameCount) {
            std::copy(moved.begin(), moved.end(), first);
        } else {
            const auto gap = items.erase(first, last);
            items.insert(gap, moved.begin(), moved.end());
            auto& importance = stratum.importance;
            if (moved.size() > before)
                importance.insert(importance.begin() + at, moved.size() - before, 0.0F);
            else
                importance.erase(importance.begin() + at,
                                 importance.begin() + at + static_cast<std::ptrdiff_t>(before - moved.size()));
        }
        for (std::uint32_t i = 0; i < moved.size(); ++i)
            stratum.importance[at + i] = m_importance[moved[i]];
        if (isSameCount)
            stratum.pyramid.refresh(stratum.importance, at, at + static_cast<std::uint32_t>(moved.size()));
        else
            stratum.pyramid.rebuild(stratum.importance, at);
    }
}

} // namespace demarche
