// SPDX-License-Identifier: GPL-3.0-or-later
// What the dates of one paragraph say of each other: years they share, ranges, their place in the sentence.
#pragma once

#include "models/analysis/date_candidates.h"

#include <span>

namespace demarche {

/// "to", "-", "and", "through", ...: may stand between two dates of a range.
bool joinsRange(QStringView word);

/// `candidates`: all of one paragraph, at least one, whose first sentence is `firstSentence`.
void readNeighbours(const AnalysisInput& input, const DateLexicon& lexicon, std::span<DateCandidate> candidates,
                    quint32 firstSentence);

} // namespace demarche
