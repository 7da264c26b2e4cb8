// SPDX-License-Identifier: GPL-3.0-or-later
// What an actor's card says, as rich text; and what the card of two actors' dealings says.
#pragma once

#include "models/story/story.h"
#include "widgets/theme/theme.h"

#include <QString>

#include <vector>

namespace demarche {

/// Links are those of card_link.h.
QString actorPage(const Story& story, ActorId actor, const Theme& theme);

struct ActorEdge {
    ActorId source;
    ActorId target;
    std::vector<EventId> events;
};
/// What several actors have to do with each other; at least one.
QString tiesPage(const Story& story, const std::vector<ActorId>& actors, const Theme& theme);
QString edgePage(const Story& story, const ActorEdge& edge, const Theme& theme);

} // namespace demarche
