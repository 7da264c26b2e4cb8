// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has chosen in the graph and how it is looked at, by keys, so that it outlives a new story.
#pragma once

#include "models/network/graph_ways.h"
#include "widgets/network/network_scene.h"

#include <set>
#include <vector>

namespace demarche {

struct NetworkChoice {
    std::vector<FindingKey> actors; ///< in the order in which they were chosen
    std::vector<FindingKey> events;
    FindingKey centre; ///< only this actor and who deals with it is shown; empty: all
    std::set<QString> folded; ///< countries whose people are one node
    bool showsWay = false; ///< the shortest way between the first and the last actor

    void choose(const FindingKey& actor); ///< it alone
    void toggle(const FindingKey& actor);
    void clear(); ///< the choice, not how the graph is looked at
};

/// The choice in terms of one scene.
struct ChosenParts {
    std::vector<qsizetype> nodes; ///< along the way, if one is asked for
    std::vector<qsizetype> edges;
    bool isWay = false;
};
ChosenParts partsIn(const NetworkScene& scene, const NetworkChoice& choice);
/// Who takes part in the events, and the edges that bundle them. Ids count the scene's story.
ChosenParts partsOf(const NetworkScene& scene, std::vector<EventId> events);

/// Nodes of the circle as SceneFilter wants them; empty where there is no centre.
std::vector<bool> circleIn(const NetworkScene& scene, const NetworkChoice& choice);

/// The chosen actors that the scene draws, as nodes.
std::vector<qsizetype> nodesIn(const NetworkScene& scene, const std::vector<FindingKey>& actors);

} // namespace demarche
