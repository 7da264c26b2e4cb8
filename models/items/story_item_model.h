// SPDX-License-Identifier: GPL-3.0-or-later
// What all item models of a story share: rows follow content keys when the story changes.
#pragma once

#include "models/findings/catalogue.h"
#include "models/items/roles.h"
#include "models/story/story.h"

#include <QAbstractListModel>

#include <vector>

namespace demarche {

/// One row per thing of one kind, in the story's order. A new story is never a reset: rows that go are
/// removed, rows that stay keep their persistent indexes (and so selection and current row) wherever
/// they move, new rows are inserted. Index into the story = row, except within those signals.
class StoryItemModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setStory(const StoryPtr& story); ///< never null
    const StoryPtr& story() const { return m_story; }
    /// How sentences are made (language, locale); nameOf is set from the story.
    void setWording(const Wording& wording);
    /// Parallel to the rows; empty lets all pass.
    void setPassing(const std::vector<bool>& passing);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    QModelIndex indexOfKey(const QString& key) const; ///< linear; invalid if there is none

protected:
    /// Content keys of this model's things; equal ones are matched in order.
    virtual QStringList keysOf(const Story& story) const = 0;
    virtual QVariant dataOf(const Story& story, int row, int role) const = 0;
    /// Whether a thing that stayed may look different now; rows in the old and the new story.
    virtual bool hasChanged(const Story& before, int rowBefore, const Story& after, int rowAfter) const;
    virtual void storyReplaced() { } ///< for what is derived from the whole story
    const Wording& wording() const { return m_wording; }

private:
    void reorder(const std::vector<int>& oldRowOfNewRow);

    StoryPtr m_story = std::make_shared<const Story>();
    Wording m_baseWording;
    Wording m_wording;
    QStringList m_keys; ///< by row
    std::vector<int> m_indices; ///< by row: index into m_story
    std::vector<bool> m_passing;
};

} // namespace demarche
