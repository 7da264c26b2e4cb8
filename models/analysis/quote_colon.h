// SPDX-License-Identifier: GPL-3.0-or-later
// Speech that a name and a colon introduce, as in headlines and transcripts.
#pragma once

#include "models/analysis/quote_attribution.h"

namespace demarche {

void giveSource(const QuoteText& text, QuoteRecord& record, const NounPhrase& phrase, AttributionRule rule);

/// Gives the sentence's records without a speaker to the name before its colon, or adds one of its own.
void takeColonSpeech(const QuoteText& text, const UnitSentence& sentence, quint32 number,
                     std::vector<QuoteRecord>& records);

} // namespace demarche
