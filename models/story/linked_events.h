// SPDX-License-Identifier: GPL-3.0-or-later
// What was planned and what then happened: linked, never merged.
#pragma once

#include "models/story/story.h"

namespace demarche {

/// Fills `linked` of the events, both ways.
void linkPlansToDeeds(Story& story);

} // namespace demarche
