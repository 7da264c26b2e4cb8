// SPDX-License-Identifier: GPL-3.0-or-later
// How often an actor stands between two others.
#pragma once

#include "models/network/graph_skeleton.h"

#include <vector>

namespace demarche {

/// Relative betweenness, 0..1, parallel to the nodes. In a large graph it is reckoned among the actors with
/// the most links; those at its rim, through whom hardly a way leads, get 0.
std::vector<double> centralityOf(const GraphSkeleton& skeleton);

} // namespace demarche
