// SPDX-License-Identifier: GPL-3.0-or-later
// Sorted by what the graph has measured.
#include "models/network/matrix_order.h"

#include <algorithm>
#include <numeric>

namespace demarche {

MatrixOrder matrixOrder(const ActorGraph& graph)
{
    MatrixOrder order;
    order.nodes.resize(graph.nodes.size());
    std::iota(order.nodes.begin(), order.nodes.end(), 0);
    std::stable_sort(order.nodes.begin(), order.nodes.end(), [&graph](qint32 a, qint32 b) {
        const GraphNode& first = graph.nodes[size_t(a)];
        const GraphNode& second = graph.nodes[size_t(b)];
        return first.community != second.community ? first.community < second.community
                                                   : first.eventCount > second.eventCount;
    });
    for (size_t i = 0; i < order.nodes.size(); ++i) {
        const bool begins = i == 0
            || graph.nodes[size_t(order.nodes[i])].community != graph.nodes[size_t(order.nodes[i - 1])].community;
        if (begins)
            order.groupBegins.push_back(qint32(i));
    }
    return order;
}

} // namespace demarche
