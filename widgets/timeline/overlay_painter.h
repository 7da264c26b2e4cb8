// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over the lanes: the line under the pointer, rubber bands, the measure.
#pragma once

#include "widgets/timeline/scene.h"
#include "widgets/timeline/time_wording.h"

#include <QPainter>

#include <optional>

namespace demarche {

struct OverlayState {
    std::optional<double> pointer; ///< x of the canvas
    std::optional<std::pair<double, double>> range; ///< rubber band to zoom to
    std::optional<QRectF> area; ///< rubber band to select
    std::optional<InstantRange> measure; ///< stays with its moments however the view moves
};

struct OverlayFrame {
    QRectF plot;
    QRectF ruler;
};

void paintOverlay(QPainter& painter, TimelineScene& scene, const OverlayState& state, const OverlayFrame& frame);
/// Where the line and its date stand, for painting no more than that.
QRect pointerRect(TimelineScene& scene, double x, const OverlayFrame& frame);

} // namespace demarche
