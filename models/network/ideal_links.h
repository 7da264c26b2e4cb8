// SPDX-License-Identifier: GPL-3.0-or-later
// How near to each other actors should stand, by what they do and whom they speak for.
#pragma once

#include "models/network/graph_skeleton.h"

#include <vector>

namespace demarche {

/// A pair that should stand at a distance; 1 is that of two actors with a single act.
struct IdealLink {
    qint32 first = -1;
    qint32 second = -1;
    double length = 1;
};

/// Nodes of the graph come first, with their indexes; after them come hidden ones, one for each country
/// with several actors, that hold its people together and are not drawn.
struct IdealLinks {
    qint32 nodeCount = 0; ///< hidden ones included
    std::vector<IdealLink> links;
};

IdealLinks idealLinks(const ActorGraph& graph, const Story& story);

} // namespace demarche
