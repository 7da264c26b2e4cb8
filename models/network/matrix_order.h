// SPDX-License-Identifier: GPL-3.0-or-later
// In which order actors stand beside a matrix, so that those who deal with each other come together.
#pragma once

#include "models/network/actor_graph.h"

#include <vector>

namespace demarche {

struct MatrixOrder {
    std::vector<qint32> nodes; ///< every node once: by community, the busiest of each first
    std::vector<qint32> groupBegins; ///< places in `nodes` where a community begins; 0 is the first
};
MatrixOrder matrixOrder(const ActorGraph& graph);

} // namespace demarche
