// SPDX-License-Identifier: GPL-3.0-or-later
// Names of lanes at the left, and the time zone in the corner above them.
#pragma once

#include "widgets/timeline/lane_view.h"
#include "widgets/timeline/scene.h"

#include <QPainter>

namespace demarche {

/// What the pointer does to headers, and which one is chosen.
struct HeaderState {
    QString hovered; ///< lane under the pointer
    QString dragged; ///< lane that is being moved
    QString before; ///< where it would stand: before this one; empty: last
    QString chosen; ///< lane that the other views show
};

double chevronLeft(const TimelineStyle& style); ///< where the room of the sign begins that collapses and opens
void paintHeaders(QPainter& painter, TimelineScene& scene, const LaneView& view, const HeaderState& state);

/// The zone's short name at the moment in the middle: some change with the seasons.
QString zoneText(TimelineScene& scene);
/// Where it stands: in the corner, or at the ruler's end where lanes have no names.
QRectF zoneChip(TimelineScene& scene, const QRectF& ruler);
void paintZoneChip(QPainter& painter, TimelineScene& scene, const QRectF& ruler);

} // namespace demarche
