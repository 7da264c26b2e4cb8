// SPDX-License-Identifier: GPL-3.0-or-later
// The quotes of a story as rows.
#pragma once

#include "models/items/story_item_model.h"

namespace demarche {

class QuoteItemModel : public StoryItemModel {
    Q_OBJECT

public:
    using StoryItemModel::StoryItemModel;
    QModelIndex indexOf(QuoteId quote) const { return index(quote.index); }

protected:
    QStringList keysOf(const Story& story) const override;
    QVariant dataOf(const Story& story, int row, int role) const override;
};

} // namespace demarche
