// SPDX-License-Identifier: GPL-3.0-or-later
// The events in sight as rows of a table, in order of time.
#pragma once

#include "widgets/timeline/scene.h"

#include <QAbstractTableModel>

#include <vector>

namespace demarche {

/// Holds row numbers only; every word comes from the timeline's own model.
class TimelineTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { When, Event, Lane, Sources, Said, Published, ColumnCount };

    explicit TimelineTableModel(TimelineScene& scene, QObject* parent = nullptr);
    /// Reads anew what touches the visible range. Looks at every event.
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    int eventRow(int row) const; ///< row of the timeline's model; -1 if there is none
    int rowOf(int eventRow) const; ///< -1 if it is not in sight

private:
    QString moment(const QModelIndex& event, int role) const;

    TimelineScene& m_scene;
    std::vector<int> m_rows; ///< of the timeline's model, by row of this one
    std::vector<int> m_places; ///< the other way round; -1: not in sight
};

} // namespace demarche
