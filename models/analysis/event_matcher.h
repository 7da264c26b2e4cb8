// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the frame that a verb triggers where it stands, by the words beside it and what its slots hold.
#pragma once

#include "models/analysis/event_draft.h"

#include <optional>

namespace demarche {

/// A verb's frame and the logical places of its clause.
struct VerbMatch {
    quint16 frame = 0;
    quint16 endToken = 0; ///< past the last word of the trigger
    qint16 subject = -1; ///< who does it, also in the passive
    qint16 object = -1;
    qint16 needed = -1; ///< noun phrase that a need found: "treaty" in "signed a treaty"
    qint16 deed = -1; ///< clause of the deed that a need found: "consider sending arms"
    quint16 deedFrame = 0;
};

std::optional<VerbMatch> matchVerb(const ParsedSentence& sentence, const EventScope& scope, qint16 clause);

/// Whether the words stand after the token, articles and adverbs aside; the token past them, or 0.
quint16 wordsFollow(const ParsedSentence& sentence, std::span<const WordId> words, quint16 token);

} // namespace demarche
