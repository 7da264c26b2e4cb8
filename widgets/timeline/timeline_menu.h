// SPDX-License-Identifier: GPL-3.0-or-later
// The context menu of the timeline: what can be done with the event, lane, era or stretch of time there.
#pragma once

#include <QMenu>

namespace demarche {

class TimelineView;

/// Fills the menu for a position of the view's canvas; its actions act on the view.
void fillTimelineMenu(QMenu& menu, TimelineView& view, const QPoint& position);

} // namespace demarche
