// SPDX-License-Identifier: GPL-3.0-or-later
// How much an event matters to its article, from 0 to 1, and what that is made of.
#pragma once

#include "models/analysis/event_draft.h"

namespace demarche {

/// `place`: 0 for the headline and first sentence, 1 for the last.
void weigh(EventDraft& draft, const EventFrame& frame, double place);

} // namespace demarche
