// SPDX-License-Identifier: GPL-3.0-or-later
// Whose claim, whose message: the owner that stands before a noun.
#pragma once

#include "models/analysis/quote_noun_phrase.h"

namespace demarche {

/// "Vik" in "Vik's claim", "her" in "her repeated claim"; searched back to `lowest`.
std::optional<NounPhrase> possessorOf(const QuoteText& text, quint32 noun, quint32 lowest);

/// "printed Vik's message of thanks, calling": the message calls, so its author does.
std::optional<NounPhrase> authorBefore(const QuoteText& text, quint32 gerund, quint32 lowest);

} // namespace demarche
