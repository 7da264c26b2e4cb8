// SPDX-License-Identifier: GPL-3.0-or-later
// Who did what to whom, gathered from the events.
#pragma once

#include "models/story/story.h"

namespace demarche {

/// By source, target and type. Statements about someone and other neutral acts are no relation; acts that
/// all parties share go both ways. Acts of people and bodies are rolled up to their countries, and marked.
std::vector<Relation> relationsOf(const std::vector<StoryEvent>& events, const std::vector<StoryActor>& actors);

} // namespace demarche
