// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the steps: known names, titles, runs, kinds, then who is who.
#include "models/analysis/actor_finder.h"

#include "models/analysis/actor_kind.h"
#include "models/analysis/actor_linking.h"
#include "models/analysis/actor_name_bearers.h"

namespace demarche {

std::vector<ActorFinding> findActors(const AnalysisInput& input, const ActorLexicon& lexicon)
{
    if (input.structure.words.empty())
        return {};
    const ActorText text(input, lexicon);
    const KnownNames known(text);
    Titles titles(text, known);
    std::vector<NameSpan> spans = findNameSpans(text, known, titles);
    decideKinds(text, known, titles, spans);
    giveNamesToBearers(text, spans);
    const LinkingInput linking { text, known, titles, spans };
    ActorDrafts drafts(text);
    linkPlaces(linking, drafts);
    linkBodies(linking, drafts);
    linkOrganisations(linking, drafts);
    linkPersons(linking, drafts);
    linkRoleNouns(linking, drafts);
    linkGroups(linking, drafts);
    linkPronouns(linking, drafts);
    return drafts.take();
}

} // namespace demarche
