// SPDX-License-Identifier: GPL-3.0-or-later
// The events of one lane as flat sorted arrays, with what is needed to look at few of them.
#pragma once

#include "models/calendar/instant.h"
#include "widgets/timeline/geometry/importance_pyramid.h"

#include <cstdint>
#include <vector>

namespace demarche {

/// What a mark shows beside its place; numbers that only the painter understands.
struct MarkTraits {
    enum Flag : std::uint8_t { Approximate = 1, OpenBegin = 2, OpenEnd = 4, Disagreement = 8 };
    enum Shape : std::uint8_t { Point, Lasted, Once }; ///< as FuzzyDate::Shape
    std::uint8_t shape = Point;
    std::uint8_t flags = 0;
    std::uint8_t type = 0; ///< EventType
    std::uint8_t status = 0; ///< EventStatus
    std::uint8_t quad = 0; ///< Quad
    std::uint8_t sources = 1; ///< 255 is many
    std::uint8_t country = 0; ///< index into a list that the reader of the model keeps
    bool has(Flag flag) const { return (flags & flag) != 0; }
    friend bool operator==(const MarkTraits&, const MarkTraits&) = default;
};

struct TimelineItem {
    InstantRange time; ///< as drawn; an open end is cut at the other end
    float importance = 0;
    std::int32_t row = -1; ///< of the model
    MarkTraits traits;
    friend bool operator==(const TimelineItem&, const TimelineItem&) = default;
};

/// Sorted by begin, then row. Some 56 bytes an item.
class LaneItems {
public:
    /// Long items are kept once more, by length, so that a query finds those that began out of sight:
    /// stratum k holds lengths of [8^k, 8^(k+1)) seconds.
    struct Stratum {
        int level = 0;
        double longestSeconds = 0; ///< bound of the class
        std::vector<std::uint32_t> items; ///< ascending
        std::vector<float> importance; ///< parallel to items
        ImportancePyramid pyramid;
    };

    LaneItems() = default;
    explicit LaneItems(std::vector<TimelineItem> items);

    std::uint32_t size() const { return static_cast<std::uint32_t>(m_begins.size()); }
    TimelineItem at(std::uint32_t index) const;
    Instant begin(std::uint32_t index) const { return m_begins[index]; }
    Instant end(std::uint32_t index) const { return m_rest[index].end; }
    float importance(std::uint32_t index) const { return m_importance[index]; }
    std::int32_t row(std::uint32_t index) const { return m_rest[index].row; }
    const MarkTraits& traits(std::uint32_t index) const { return m_rest[index].traits; }

    /// First item that begins at `moment` or later. The nearer `hint` is before it, the quicker.
    std::uint32_t firstFrom(Instant moment, std::uint32_t hint = 0) const;
    std::uint32_t top(std::uint32_t first, std::uint32_t last) const
    {
        return m_pyramid.top(m_importance, first, last);
    }
    const std::vector<Stratum>& strata() const { return m_strata; }
    /// Latest end of all items; earliest() if there are none.
    Instant latestEnd() const { return m_latestEnd; }

    /// Puts `item` in place of the one at `index`; returns where it stands now. Items between move by one.
    std::uint32_t replace(std::uint32_t index, const TimelineItem& item);
    static int levelOf(const InstantRange& time); ///< -1 for less than a second

private:
    struct Rest {
        Instant end;
        std::int32_t row;
        MarkTraits traits;
    };
    void buildStrata();
    void replaceInStrata(std::uint32_t from, std::uint32_t to, int levelBefore);

    std::vector<Instant> m_begins;
    std::vector<float> m_importance;
    std::vector<Rest> m_rest;
    ImportancePyramid m_pyramid;
    std::vector<Stratum> m_strata; ///< ascending by level
    Instant m_latestEnd = Instant::earliest();
};

} // namespace demarche
