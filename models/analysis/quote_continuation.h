// SPDX-License-Identifier: GPL-3.0-or-later
// Carries a speaker over the border of sentences and paragraphs, and numbers the utterances.
#pragma once

#include "models/analysis/quote_attribution.h"

namespace demarche {

/// All records of the article in order of text, each with its utterance, those without a cue of their
/// own given to the speaker that the text goes on with.
std::vector<QuoteRecord> continuedRecords(const QuoteText& text, const std::vector<UnitSentence>& sentences,
                                          std::vector<SentenceRecords>&& found);

} // namespace demarche
