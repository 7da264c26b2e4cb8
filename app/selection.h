// SPDX-License-Identifier: GPL-3.0-or-later
// What can be chosen or pointed at, in whichever view, as one value.
#pragma once

#include "models/items/lane_key.h"
#include "models/story/story.h"

#include <variant>
#include <vector>

namespace demarche {

/// The acts of one towards another, as an edge of the graph bundles them.
struct ChosenEdge {
    ActorId source;
    ActorId target;
    std::vector<EventId> events;
    friend bool operator==(const ChosenEdge&, const ChosenEdge&) = default;
};

/// A lane of the timeline, with what it stands for.
struct ChosenLane {
    QString name;
    LaneMeaning stands;
    friend bool operator==(const ChosenLane&, const ChosenLane&) = default;
};

/// Several at once: what ties them.
using ChosenActors = std::vector<ActorId>;

using Chosen = std::variant<std::monostate, EventId, ActorId, QuoteId, ArticleId, SourcePlace, ChosenEdge, ChosenActors,
                            ChosenLane>;

inline bool isNothing(const Chosen& chosen) { return std::holds_alternative<std::monostate>(chosen); }

/// The view that a choice comes from: it shows it already, and is not told of it again.
enum class Origin : quint8 { Timeline, Network, Source, Lists, Card, Elsewhere };

} // namespace demarche
