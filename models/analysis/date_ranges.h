// SPDX-License-Identifier: GPL-3.0-or-later
// Joins the two ends of a range: "from 12 to 18 September", "1939-1945", "between May and July".
#pragma once

#include "models/analysis/analysis_input.h"
#include "models/analysis/date_candidates.h"
#include "models/findings/date_finding.h"

#include <vector>

namespace demarche {

/// Sets `whole` of both ends. `candidates` runs parallel to `dates`.
void joinRanges(const AnalysisInput& input, const std::vector<DateCandidate>& candidates,
                std::vector<DateFinding>& dates);

} // namespace demarche
