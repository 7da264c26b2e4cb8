// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in until the finder is written: finds nothing.
#include "models/analysis/event_finder.h"

#include "models/analysis/event_lexicon.h"

namespace demarche {

std::unique_ptr<const EventLexicon> loadEventLexicon(Vocabulary&, QStringList&)
{
    return std::make_unique<const EventLexicon>();
}

std::vector<EventFinding> findEvents(const AnalysisInput&, const EventLexicon&, const EventContext&)
{
    return {};
}

} // namespace demarche
