// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one quote of the story JSON.
#pragma once

#include "models/exchange/story_json_writer.h"

namespace demarche {

void writeQuote(StoryJsonWriter& json, QuoteId id, const Story& story);

} // namespace demarche
