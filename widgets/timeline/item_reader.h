// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the rows of any model with our roles into flat lanes.
#pragma once

#include "widgets/timeline/geometry/event_store.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>

namespace demarche {

/// What the view keeps of a model, beside the model.
struct TimelineContent {
    std::shared_ptr<EventStore> store = std::make_shared<EventStore>();
    QStringList laneNames; ///< by lane of the store; in order of weight
    QStringList laneCountries; ///< the country most events of a lane have; may be empty
    QStringList countries; ///< MarkTraits::country is an index into it; the first is empty
    qint32 rowCount = 0;
    qint32 passingRows = 0; ///< dated or not
};

/// Reads everything: once through the rows.
TimelineContent readItems(const QAbstractItemModel& model);

/// A row read again after dataChanged. Nothing if it is not drawn any more, or was not before, or stands in
/// other lanes, or is of a country not met before: then everything is read again.
std::optional<TimelineItem> readAgain(const QAbstractItemModel& model, qint32 row, const TimelineContent& content);

} // namespace demarche
