// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told: the view in a sentence, and each event in sight with its own.
#pragma once

namespace demarche {

/// Makes QAccessible know the timeline's canvas; calling it again does nothing.
void makeTimelineAccessible();

} // namespace demarche
