// SPDX-License-Identifier: GPL-3.0-or-later
// Eras: tinted stretches behind the lanes, their names in a strip below the ruler.
#pragma once

#include "widgets/timeline/scene.h"

#include <QPainter>

namespace demarche {

/// Height of the strip; 0 where there are no eras.
double eraStripHeight(const TimelineScene& scene);
void paintEraGround(QPainter& painter, TimelineScene& scene, const QRectF& plot);
void paintEraNames(QPainter& painter, TimelineScene& scene, const QRectF& strip);
/// Index of the shortest era at x of the plot, or -1.
int eraAt(TimelineScene& scene, double x);

} // namespace demarche
