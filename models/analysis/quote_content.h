// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what is reported: the clause, object or marked words that belong to a cue.
#pragma once

#include "models/analysis/quote_clause_bounds.h"

#include <optional>

namespace demarche {

enum class ContentRule : quint8 {
    None,
    MarkedAfter, ///< said, "..."
    That, ///< said that ...
    Clause, ///< said ...
    Question, ///< asked whether ...
    Infinitive, ///< vowed to ...
    Object, ///< condemned the ...
    Before, ///< ..., she said
    AccordingTo,
    Passive, ///< ... is expected to ...
};

/// What one cue reports: a clause in one or two pieces.
struct Report {
    ContentRule rule = ContentRule::None;
    UnitRange piece;
    UnitRange secondPiece; ///< of an interrupted clause
    std::optional<NounPhrase> addressee;
    bool isFound() const { return rule != ContentRule::None; }
};

/// One for each cue.
std::vector<Report> reportsOf(const QuoteText& text, const UnitSentence& sentence, const std::vector<Cue>& cues,
                              const std::vector<Source>& sources);

} // namespace demarche
