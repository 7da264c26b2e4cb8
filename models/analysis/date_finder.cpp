// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in until the finder is written: finds nothing.
#include "models/analysis/date_finder.h"

#include "models/analysis/date_lexicon.h"

namespace demarche {

std::unique_ptr<const DateLexicon> loadDateLexicon(Vocabulary&, QStringList&)
{
    return std::make_unique<const DateLexicon>();
}

DateFindings findDates(const AnalysisInput&, const DateLexicon&)
{
    return {};
}

} // namespace demarche
