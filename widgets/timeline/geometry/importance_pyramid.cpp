// SPDX-License-Identifier: GPL-3.0-or-later
// Winners of blocks, of blocks of blocks, and so on.
#include "widgets/timeline/geometry/importance_pyramid.h"

#include <algorithm>

namespace demarche {
namespace {

struct Best {
    std::uint32_t index = ImportancePyramid::none;
    float value = 0;
    void offer(std::uint32_t candidate, float importance)
    {
        if (index == ImportancePyramid::none || importance > value || (importance == value && candidate < index)) {
            index = candidate;
            value = importance;
        }
    }
};

} // namespace

std::uint32_t ImportancePyramid::top(const std::vector<float>& importance, std::uint32_t first,
                                     std::uint32_t last) const
{
    Best best;
    for (std::size_t level = 0; first < last; ++level) {
        const auto offer = [&](std::uint32_t i) {
            const std::uint32_t item = level == 0 ? i : m_levels[level - 1][i];
            best.offer(item, importance[item]);
        };
        if (level >= m_levels.size()) {
            for (; first < last; ++first)
                offer(first);
            break;
        }
        for (; first < last && first % block != 0; ++first)
            offer(first);
        for (; first < last && last % block != 0; --last)
            offer(last - 1);
        first >>= shift;
        last >>= shift;
    }
    return best.index;
}

void ImportancePyramid::rebuild(const std::vector<float>& importance, std::uint32_t first)
{
    auto size = static_cast<std::uint32_t>(importance.size());
    const auto last = size;
    std::size_t level = 0;
    for (; size > block; ++level) {
        size = (size + block - 1) >> shift;
        if (m_levels.size() <= level)
            m_levels.emplace_back();
        m_levels[level].resize(size);
    }
    m_levels.resize(level);
    refresh(importance, first, last);
}

void ImportancePyramid::refresh(const std::vector<float>& importance, std::uint32_t first, std::uint32_t last)
{
    if (first >= last)
        return;
    auto below = static_cast<std::uint32_t>(importance.size());
    for (std::size_t level = 0; level < m_levels.size(); ++level) {
        first >>= shift;
        last = (last + block - 1) >> shift;
        for (std::uint32_t b = first; b < last; ++b) {
            Best best;
            const std::uint32_t end = std::min(below, (b + 1) << shift);
            for (std::uint32_t i = b << shift; i < end; ++i) {
                const std::uint32_t item = level == 0 ? i : m_levels[level - 1][i];
                best.offer(item, importance[item]);
            }
            m_levels[level][b] = best.index;
        }
        below = static_cast<std::uint32_t>(m_levels[level].size());
    }
}

} // namespace demarche
