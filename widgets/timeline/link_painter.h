// SPDX-License-Identifier: GPL-3.0-or-later
// Thin links from when an event happened to when it was said and when it was published.
#pragma once

#include "widgets/timeline/lane_view.h"
#include "widgets/timeline/scene.h"

#include <QPainter>

namespace demarche {

/// A whole line ends in a dot where it was said, a dotted one in a ring where it was published.
void paintTimeLinks(QPainter& painter, TimelineScene& scene, const LaneView& view, const std::vector<DrawnItem>& items);

} // namespace demarche
