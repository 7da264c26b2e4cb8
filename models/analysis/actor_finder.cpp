// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in until the finder is written: finds nothing.
#include "models/analysis/actor_finder.h"

#include "models/analysis/actor_lexicon.h"

namespace demarche {

std::unique_ptr<const ActorLexicon> loadActorLexicon(Vocabulary&, QStringList&)
{
    return std::make_unique<const ActorLexicon>();
}

std::vector<ActorFinding> findActors(const AnalysisInput&, const ActorLexicon&)
{
    return {};
}

} // namespace demarche
