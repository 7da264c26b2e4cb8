// SPDX-License-Identifier: GPL-3.0-or-later
// How far apart actors should stand, over all the links between them.
#pragma once

#include "models/network/ideal_links.h"

#include <functional>
#include <vector>

namespace demarche {

/// A pair of nodes, the distance wanted between them, and how much it matters.
struct StressTerm {
    qint32 first = -1;
    qint32 second = -1;
    double distance = 1;
    double weight = 1;
};

/// Every pair of a small graph; of a large one every link, and every node with some fifty nodes that lie
/// far from each other. What no way joins is wanted so far apart that the pieces do not touch.
/// Empty when cancelled.
std::vector<StressTerm> stressTerms(const IdealLinks& ideal, const std::function<bool()>& isCancelled);

} // namespace demarche
