// SPDX-License-Identifier: GPL-3.0-or-later
// Makes an event's title from its frame and parties, as a message of the catalogue.
#pragma once

#include "models/analysis/event_draft.h"

namespace demarche {

/// Short and active; never a sentence cut off. The sentence must be the one the draft was made from.
Message titleFor(const ParsedSentence& sentence, const EventScope& scope, const EventDraft& draft);

} // namespace demarche
