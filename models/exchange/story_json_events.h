// SPDX-License-Identifier: GPL-3.0-or-later
// Events of the story JSON with their mentions, sources and disagreements.
#pragma once

#include "models/exchange/story_json_writer.h"

namespace demarche {

void writeEvent(StoryJsonWriter& json, EventId id, const Story& story);

} // namespace demarche
