// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/where_most_happens.h"

#include <algorithm>
#include <vector>

namespace demarche {

std::optional<InstantRange> whereMostHappens(const Story& story)
{
    constexpr TimeSpan vague = TimeSpan::days(32);
    constexpr size_t few = 40; // one in so many, at either end
    std::vector<Instant> begins, ends;
    for (const StoryEvent& event : story.events) {
        const auto begin = event.when.date ? event.when.date->earliest() : std::nullopt;
        const auto end = event.when.date ? event.when.date->latest() : std::nullopt;
        if (!begin || !end || *end - *begin > vague)
            continue;
        begins.push_back(*begin);
        ends.push_back(*end);
    }
    if (begins.empty())
        return std::nullopt;
    std::sort(begins.begin(), begins.end());
    std::sort(ends.begin(), ends.end());
    const InstantRange all { begins.front(), ends.back() };
    const size_t outside = begins.size() / few;
    const InstantRange most { begins[outside], ends[ends.size() - 1 - outside] };
    const bool isPressed = most.begin < most.end && most.length().toSeconds() * 3 < all.length().toSeconds();
    return isPressed ? most : all;
}

} // namespace demarche
