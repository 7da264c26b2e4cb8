// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the noun phrase that speaks: a cue's subject, before it, after it, or shared with another cue.
#pragma once

#include "models/analysis/quote_cues.h"
#include "models/analysis/quote_subject.h"

namespace demarche {

/// One for each cue of the sentence.
std::vector<Source> sourcesOf(const QuoteText& text, const UnitSentence& sentence, const std::vector<Cue>& cues);

} // namespace demarche
