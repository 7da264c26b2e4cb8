// SPDX-License-Identifier: GPL-3.0-or-later
// "I", "we" and "our government" inside a quotation: its speaker, and the side that he speaks for.
#pragma once

#include "models/analysis/analysis_input.h"

#include <vector>

namespace demarche {

class QuoteLexicon;

/// Adds a mention to whoever a first person in words of known speakers means. Mentions stay ascending.
void addFirstPersons(const AnalysisInput& input, const QuoteLexicon& lexicon, const std::vector<QuoteFinding>& quotes,
                     std::vector<ActorFinding>& actors);

} // namespace demarche
