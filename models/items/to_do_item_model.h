// SPDX-License-Identifier: GPL-3.0-or-later
// What the machine could not do, as rows for people to look at.
#pragma once

#include "models/items/story_item_model.h"

namespace demarche {

/// IdRole is the index into Story::toDo; EventRole and QuoteRole say what it is about.
class ToDoItemModel : public StoryItemModel {
    Q_OBJECT

public:
    using StoryItemModel::StoryItemModel;

protected:
    QStringList keysOf(const Story& story) const override;
    QVariant dataOf(const Story& story, int row, int role) const override;
};

} // namespace demarche
