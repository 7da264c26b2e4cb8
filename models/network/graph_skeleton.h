// SPDX-License-Identifier: GPL-3.0-or-later
// The graph without directions and kinds: who is linked with whom, and by how many acts.
#pragma once

#include "models/network/actor_graph.h"

#include <vector>

namespace demarche {

struct SkeletonLink {
    qint32 first = -1; ///< index of a node, less than `second`
    qint32 second = -1;
    double weight = 0; ///< number of acts, an act in both directions counted twice
};

struct GraphSkeleton {
    qint32 nodeCount = 0;
    std::vector<SkeletonLink> links; ///< ascending, a pair once
};

GraphSkeleton skeletonOf(const ActorGraph& graph);

} // namespace demarche
