// SPDX-License-Identifier: GPL-3.0-or-later
// What an event's card says, as rich text.
#pragma once

#include "models/story/story.h"
#include "widgets/theme/theme.h"

#include <QString>

namespace demarche {

/// Links are those of card_link.h, and "edit:date".
QString eventPage(const Story& story, EventId event, const Theme& theme);

/// The event before or after it in time that shares an actor with it; invalid if there is none.
EventId previousWithSameActors(const Story& story, EventId event);
EventId nextWithSameActors(const Story& story, EventId event);

} // namespace demarche
