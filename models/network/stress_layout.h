// SPDX-License-Identifier: GPL-3.0-or-later
// Moves points until their distances are as wanted, as nearly as a plane allows.
#pragma once

#include "models/network/actor_graph.h"
#include "models/network/graph_distances.h"

#include <functional>
#include <vector>

namespace demarche {

struct StressPoints {
    std::vector<GraphPoint> points;
    std::vector<bool> isPinned; ///< parallel: does not move
};

/// Stress by stochastic gradient descent (Zheng, Pawar, Goodman 2018), in an order that is shuffled the same
/// way every time. False when cancelled; the points are then of no use.
bool minimizeStress(StressPoints& state, std::vector<StressTerm> terms, const std::function<bool()>& isCancelled);

} // namespace demarche
