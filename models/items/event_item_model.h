// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a story as rows.
#pragma once

#include "models/items/lane_key.h"
#include "models/items/story_item_model.h"

namespace demarche {

class EventItemModel : public StoryItemModel {
    Q_OBJECT

public:
    explicit EventItemModel(QObject* parent = nullptr);
    void setLaneKey(LaneKey key);
    LaneKey laneKey() const { return m_laneKey; }
    LaneMeaning meaningOf(const QString& lane) const { return m_lanes.meaningOf(lane); }
    QModelIndex indexOf(EventId event) const { return index(event.index); }

protected:
    QStringList keysOf(const Story& story) const override;
    QVariant dataOf(const Story& story, int row, int role) const override;
    bool hasChanged(const Story& before, int rowBefore, const Story& after, int rowAfter) const override;
    void storyReplaced() override;

private:
    LaneKey m_laneKey = LaneKey::Country;
    LaneNaming m_lanes;
};

} // namespace demarche
