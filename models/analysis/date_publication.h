// SPDX-License-Identifier: GPL-3.0-or-later
// When an article was published, from what its layout, its dateline or the person says.
#pragma once

#include "models/analysis/analysis_input.h"
#include "models/analysis/date_anchors.h"
#include "models/analysis/date_lexicon.h"
#include "models/analysis/date_matcher.h"
#include "models/findings/date_finding.h"

namespace demarche {

/// A day (or month, or year) and perhaps a time, read from words that stand for themselves.
std::optional<FuzzyDate> statedDate(const QString& words, const DateLexicon& lexicon);

/// Where the article's first paragraph has its dateline ("SEOUL, June 21 (Yonhap) --"): the words of the
/// date; nothing if it has none.
std::optional<DateMatch> datelineOf(const AnalysisInput& input, const DateLexicon& lexicon);

/// From the statements of the layout; a date given by the person comes before all others.
PublicationFinding findPublication(const AnalysisInput& input, const DateLexicon& lexicon);

} // namespace demarche
