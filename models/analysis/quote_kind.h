// SPDX-License-Identifier: GPL-3.0-or-later
// Tells speech from phrases in marks, and whole sentences from words inside a clause.
#pragma once

#include "models/analysis/quote_marked_words.h"

namespace demarche {

/// Why marked words are no speech, if they are none.
enum class PhraseRule : quint8 {
    None,
    Marker, ///< after "so-called", "titled", "known as"
    Title, ///< all words capitalised
    Nickname, ///< inside a name
    Short, ///< fewer than three words that complete no reporting clause
    Named, ///< "the ... pact": names the noun after it
};

/// The units with titles, nicknames and so-called things settled as phrases, so that the rules for
/// clauses take them for nouns.
QuoteUnits withPhrases(QuoteUnits units, const AnalysisInput& input, const QuoteLexicon& lexicon,
                       const std::vector<MarkedStretch>& stretches);

/// `isReported`: a cue reports the clause in which the marked unit stands.
PhraseRule phraseRuleOf(const QuoteText& text, const UnitSentence& sentence, quint32 unit, bool isReported);

} // namespace demarche
