// SPDX-License-Identifier: GPL-3.0-or-later
// A country's people and bodies folded into one node, and unfolded again.
#pragma once

#include "models/network/actor_graph.h"

#include <QString>

#include <set>
#include <vector>

namespace demarche {

/// What can be folded: at least two nodes of a country.
struct CountryGroup {
    QString country; ///< ISO 3166 alpha-2
    qint32 head = -1; ///< node that stands for all: the country itself, else its busiest body, else person
    std::vector<qint32> nodes; ///< ascending, the head among them
};
/// Ascending by country.
std::vector<CountryGroup> countryGroups(const ActorGraph& graph, const Story& story);

struct FoldedGraph {
    ActorGraph graph; ///< heads name those folded into them as members
    std::vector<qint32> origins; ///< by node: its index in the whole graph
};
/// Acts among those folded into one are no edges any more; all others end at the head. Measures
/// (centrality, community) are the whole graph's.
FoldedGraph folded(const ActorGraph& graph, const Story& story, const std::set<QString>& countries);

} // namespace demarche
