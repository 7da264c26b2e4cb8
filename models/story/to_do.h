// SPDX-License-Identifier: GPL-3.0-or-later
// What the machine could not do, listed for people instead of passed over in silence.
#pragma once

#include "models/story/event_merging.h"
#include "models/story/story.h"

#include <vector>

namespace demarche {

/// `eventOfRow`: the story's event of each merging row.
std::vector<ToDo> toDoOf(const Story& story, const EventGroups& groups, const std::vector<EventId>& eventOfRow);

} // namespace demarche
