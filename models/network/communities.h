// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of actors who deal with each other more than with the rest.
#pragma once

#include "models/network/graph_skeleton.h"

#include <vector>

namespace demarche {

/// Number of each node's community: 0 is the largest, equals by their first node. Louvain's method over the
/// nodes in their order, so the same graph gives the same groups (docs/decisions/0005).
std::vector<qint32> communitiesOf(const GraphSkeleton& skeleton);

} // namespace demarche
