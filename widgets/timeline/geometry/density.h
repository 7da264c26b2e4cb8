// SPDX-License-Identifier: GPL-3.0-or-later
// How many events begin where, for the overview.
#pragma once

#include "widgets/timeline/geometry/event_store.h"
#include "widgets/timeline/geometry/time_scale.h"

#include <vector>

namespace demarche {

/// `count` bins side by side, each `width` wide.
struct BinRow {
    double begin = 0; ///< x
    double width = 4;
    int count = 0;
};
/// Events that begin in each of the bins, all lanes together; an event of several lanes counts in each.
std::vector<std::uint32_t> densityOf(const EventStore& store, const TimeScale& scale, const BinRow& bins);

} // namespace demarche
