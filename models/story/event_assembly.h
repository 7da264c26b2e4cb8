// SPDX-License-Identifier: GPL-3.0-or-later
// One event of the story out of the reports that tell it.
#pragma once

#include "models/story/actor_linking.h"
#include "models/story/event_rows.h"

#include <vector>

namespace demarche {

/// What the events are made of; borrowed.
struct EventSourcesInput {
    const std::vector<EventRow>& rows;
    const std::vector<StoryArticle>& articles;
    const std::vector<StoryActor>& actors;
};

/// `group`: row numbers, ascending, not empty. Leaves disagreements, quotes and links to others.
StoryEvent eventFrom(const std::vector<quint32>& group, const EventSourcesInput& input);

/// By date; undated ones come last.
bool isEarlier(const StoryEvent& a, const StoryEvent& b);

} // namespace demarche
