// SPDX-License-Identifier: GPL-3.0-or-later
// Times told in a zone, and the day that they are where the article was written.
#pragma once

#include "models/analysis/analysis_input.h"
#include "models/analysis/date_fields.h"

namespace demarche {

struct DateFindings;
class DateLexicon;

/// "5 p.m. EST", "2 p.m. Moscow time": with the offset that held there on that day.
FuzzyDate inZoneSaid(const FuzzyDate& date, const DateFields& fields);

/// "9 p.m. EST on June 20" under a dateline of Seoul is the 21st there: said in a notice.
void noticeOtherDays(const AnalysisInput& input, const DateLexicon& lexicon, DateFindings& findings);

} // namespace demarche
