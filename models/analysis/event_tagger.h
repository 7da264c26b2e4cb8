// SPDX-License-Identifier: GPL-3.0-or-later
// Decides which words of a sentence are verbs, from their forms and their neighbours.
#pragma once

#include "models/analysis/event_tokens.h"

namespace demarche {

/// Sets wordClass of every token; one pass, left to right. What may be a noun or a verb ("visits") is a
/// verb only where its neighbours say so.
void tagSentence(std::vector<EventToken>& tokens, const EventLexicon& lexicon);

} // namespace demarche
