// SPDX-License-Identifier: GPL-3.0-or-later
// The item models of the window: one of each kind, all showing the same story.
#pragma once

#include "models/items/actor_item_model.h"
#include "models/items/event_item_model.h"
#include "models/items/quote_item_model.h"
#include "models/items/source_item_model.h"
#include "models/items/to_do_item_model.h"
#include "models/query/filter.h"

#include <array>

namespace demarche {

struct StoryModels {
    StoryModels();
    void setStory(const StoryPtr& story);
    /// Shown in every list and on the timeline; flags as of the models' story. Without flags everything passes.
    void setPassing(const FilteredStory& passing);

    EventItemModel events;
    ActorItemModel actors;
    QuoteItemModel quotes;
    SourceItemModel sources;
    ToDoItemModel toDo;

private:
    std::array<StoryItemModel*, 4> filterable();
    bool m_isFiltered = false;
};

} // namespace demarche
