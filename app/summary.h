// SPDX-License-Identifier: GPL-3.0-or-later
// What is open, counted, for the status bar.
#pragma once

#include "models/story/story.h"

namespace demarche {

QString summaryOf(const Story& story); ///< "66 events · 5 articles · ..."

} // namespace demarche
