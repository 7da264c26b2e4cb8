// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/story_models.h"

#include "widgets/theme/window_wording.h"

namespace demarche {

StoryModels::StoryModels()
{
    for (StoryItemModel* model : { static_cast<StoryItemModel*>(&events), static_cast<StoryItemModel*>(&actors),
                                   static_cast<StoryItemModel*>(&quotes), static_cast<StoryItemModel*>(&sources),
                                   static_cast<StoryItemModel*>(&toDo) })
        model->setWording(windowWording());
}

void StoryModels::setStory(const StoryPtr& story)
{
    events.setStory(story);
    actors.setStory(story);
    quotes.setStory(story);
    sources.setStory(story);
    toDo.setStory(story);
    refilter();
}

FilteredStory StoryModels::setFilter(const Filter& wanted)
{
    filter = wanted;
    return refilter();
}

FilteredStory StoryModels::refilter()
{
    if (filter.isEmpty()) {
        for (StoryItemModel* model : { static_cast<StoryItemModel*>(&events), static_cast<StoryItemModel*>(&actors),
                                       static_cast<StoryItemModel*>(&quotes), static_cast<StoryItemModel*>(&sources) })
            model->setPassing({});
        FilteredStory all;
        all.eventCount = qsizetype(events.story()->events.size());
        return all;
    }
    const FilteredStory passing = filtered(*events.story(), filter);
    events.setPassing(passing.events);
    actors.setPassing(passing.actors);
    quotes.setPassing(passing.quotes);
    sources.setPassing(passing.articles);
    return passing;
}

} // namespace demarche
