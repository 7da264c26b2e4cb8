// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where no event does: why there is none, and what brings some.
#pragma once

#include "widgets/timeline/scene.h"

#include <QPainter>

namespace demarche {

/// Without a place on the axis there are no years to tell; then a sketch of an axis stands for it.
void paintEmptiness(QPainter& painter, const TimelineScene& scene, const QRectF& plot);

/// The same in words, for screen readers.
QString sentenceOfEmptiness(const TimelineScene& scene);

} // namespace demarche
