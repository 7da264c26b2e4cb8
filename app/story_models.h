// SPDX-License-Identifier: GPL-3.0-or-later
// The item models of the window: one of each kind, all showing the same story.
#pragma once

#include "models/items/actor_item_model.h"
#include "models/items/event_item_model.h"
#include "models/items/quote_item_model.h"
#include "models/items/source_item_model.h"
#include "models/items/to_do_item_model.h"
#include "models/query/filter.h"

namespace demarche {

struct StoryModels {
    StoryModels();
    void setStory(const StoryPtr& story);
    /// What passes is shown everywhere; returns how much that is.
    FilteredStory setFilter(const Filter& filter);

    EventItemModel events;
    ActorItemModel actors;
    QuoteItemModel quotes;
    SourceItemModel sources;
    ToDoItemModel toDo;
    Filter filter;

private:
    FilteredStory refilter();
};

} // namespace demarche
