// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the noun phrase that ends or begins at a place, with titles, names and appositions.
#pragma once

#include "models/analysis/quote_text.h"

#include <optional>

namespace demarche {

/// Units [first, end); `head` is its main noun: "spokesman" in "a spokesman for the ministry".
struct NounPhrase {
    quint32 first = 0;
    quint32 end = 0;
    quint32 head = 0;
    bool isPronoun = false;
    friend bool operator==(const NounPhrase&, const NounPhrase&) = default;
};

/// The phrase whose last word is unit `last`, searched back to `lowest`.
std::optional<NounPhrase> nounPhraseEndingAt(const QuoteText& text, quint32 last, quint32 lowest);

/// The phrase whose first word is unit `first`, searched up to `end`, with one apposition.
std::optional<NounPhrase> nounPhraseStartingAt(const QuoteText& text, quint32 first, quint32 end);

} // namespace demarche
