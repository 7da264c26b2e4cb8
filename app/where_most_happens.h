// SPDX-License-Identifier: GPL-3.0-or-later
// What a first look at a story shows.
#pragma once

#include "models/story/story.h"

#include <optional>

namespace demarche {

/// From the first to the last event that is known to the month or better. In a large collection without the few
/// earliest and latest, if they would leave the rest less than a third of it. Nothing if no event is dated so well.
std::optional<InstantRange> whereMostHappens(const Story& story);

} // namespace demarche
