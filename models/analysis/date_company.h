// SPDX-License-Identifier: GPL-3.0-or-later
// Tells dates from what only looks like one: ages, prices, scores, names, "may" the verb.
#pragma once

#include "models/analysis/analysis_input.h"
#include "models/analysis/date_fields.h"
#include "models/analysis/date_lexicon.h"

namespace demarche {

/// Looks at the words beside the match, a bounded number of them.
bool keepsCompanyOfADate(const AnalysisInput& input, const DateLexicon& lexicon, const DateMatch& match,
                         const DateFields& fields);

/// "$3 million a year": the words are a frequency although they read as a duration.
bool isRate(const AnalysisInput& input, const DateLexicon& lexicon, const DateMatch& match);

} // namespace demarche
