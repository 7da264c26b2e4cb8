// SPDX-License-Identifier: GPL-3.0-or-later
// Finds who said exactly what.
#pragma once

#include "models/analysis/analysis_input.h"

#include <memory>

namespace demarche {

class QuoteLexicon;
class Vocabulary;

std::shared_ptr<const QuoteLexicon> loadQuoteLexicon(Vocabulary& vocabulary, QStringList& faults);

struct QuoteFindings {
    std::vector<QuoteFinding> quotes; ///< ascending by span
    std::vector<Notice> notices; ///< unclosed marks and the like
};

/// `actors` and `dates` as found in the same article.
QuoteFindings findQuotes(const AnalysisInput& input, const QuoteLexicon& lexicon,
                         const std::vector<ActorFinding>& actors, const std::vector<DateFinding>& dates);

} // namespace demarche
