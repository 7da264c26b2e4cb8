// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the verb that a date belongs to looks back or ahead.
#pragma once

#include "models/analysis/analysis_input.h"
#include "models/analysis/date_anchors.h"

namespace demarche {

class DateLexicon;

/// Reads the sentence around words [firstWord, endWord); looks a bounded number of words far.
DateTense tenseBeside(const AnalysisInput& input, const DateLexicon& lexicon, quint32 firstWord, quint32 endWord);

} // namespace demarche
