// SPDX-License-Identifier: GPL-3.0-or-later
// The most important item of any stretch of a sorted array, without looking at every item.
#pragma once

#include <cstdint>
#include <vector>

namespace demarche {

/// Level k holds the winner of each block of 32^(k+1) items. Ties go to the earlier item. Costs an eighth of
/// a byte an item or so; a query looks at some sixty numbers a level.
class ImportancePyramid {
public:
    static constexpr std::uint32_t none = 0xffffffff;

    ImportancePyramid() = default;
    explicit ImportancePyramid(const std::vector<float>& importance) { rebuild(importance, 0); }

    /// Index of the most important item in [first, last), none if it is empty.
    std::uint32_t top(const std::vector<float>& importance, std::uint32_t first, std::uint32_t last) const;
    /// After items from `first` on changed or moved.
    void rebuild(const std::vector<float>& importance, std::uint32_t first);
    /// After only items in [first, last) changed; their number did not.
    void refresh(const std::vector<float>& importance, std::uint32_t first, std::uint32_t last);

private:
    static constexpr unsigned shift = 5;
    static constexpr std::uint32_t block = 1U << shift;
    std::vector<std::vector<std::uint32_t>> m_levels;
};

} // namespace demarche
