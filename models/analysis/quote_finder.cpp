// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in until the finder is written: finds nothing.
#include "models/analysis/quote_finder.h"

#include "models/analysis/quote_lexicon.h"

namespace demarche {

std::unique_ptr<const QuoteLexicon> loadQuoteLexicon(Vocabulary& vocabulary, QStringList& faults)
{
    return std::make_unique<const QuoteLexicon>(vocabulary, faults);
}

QuoteFindings findQuotes(const AnalysisInput&, const QuoteLexicon&, const std::vector<ActorFinding>&,
                         const std::vector<DateFinding>&)
{
    return {};
}

} // namespace demarche
