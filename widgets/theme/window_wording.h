// SPDX-License-Identifier: GPL-3.0-or-later
// How the window makes sentences: in the person's language, with the system's dates.
#pragma once

#include "models/findings/catalogue.h"

namespace demarche {

/// Names of actors are added by the view, from its story (models/story/story_wording.h).
Wording windowWording();

} // namespace demarche
