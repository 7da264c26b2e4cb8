// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/story_models.h"

#include "widgets/theme/window_wording.h"

#include <QSet>

namespace demarche {

namespace {

QSet<QString> hiddenIn(const StoryItemModel& model)
{
    QSet<QString> hidden;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        if (!index.data(PassesRole).toBool())
            hidden.insert(index.data(KeyRole).toString());
    }
    return hidden;
}

void hide(StoryItemModel& model, const QSet<QString>& keys)
{
    std::vector<bool> passing;
    passing.reserve(size_t(model.rowCount()));
    for (int row = 0; row < model.rowCount(); ++row)
        passing.push_back(!keys.contains(model.index(row).data(KeyRole).toString()));
    model.setPassing(passing);
}

} // namespace

StoryModels::StoryModels()
{
    for (StoryItemModel* model : filterable())
        model->setWording(windowWording());
    toDo.setWording(windowWording());
}

std::array<StoryItemModel*, 4> StoryModels::filterable() { return { &events, &actors, &quotes, &sources }; }

void StoryModels::setStory(const StoryPtr& story)
{
    for (StoryItemModel* model : filterable()) {
        // until the filter has been asked anew, what stays is shown as it was: nothing flashes up
        const QSet<QString> hidden = m_isFiltered ? hiddenIn(*model) : QSet<QString>();
        model->setStory(story);
        if (!hidden.isEmpty())
            hide(*model, hidden);
    }
    toDo.setStory(story);
}

void StoryModels::setPassing(const FilteredStory& passing)
{
    m_isFiltered = !passing.events.empty() || !passing.articles.empty();
    events.setPassing(passing.events);
    actors.setPassing(passing.actors);
    quotes.setPassing(passing.quotes);
    sources.setPassing(passing.articles);
}

} // namespace demarche
