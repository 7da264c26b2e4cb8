// SPDX-License-Identifier: GPL-3.0-or-later
// Joins the names of an article to actors: which of them are the same one.
#pragma once

#include "models/analysis/actor_drafts.h"

namespace demarche {

/// What the linking of one kind of actor is given.
struct LinkingInput {
    const ActorText& text;
    const KnownNames& known;
    const Titles& titles;
    const std::vector<NameSpan>& spans;
};

/// Countries, places, organisations: each function adds drafts and mentions for its own spans.
void linkPlaces(const LinkingInput& input, ActorDrafts& drafts);
void linkOrganisations(const LinkingInput& input, ActorDrafts& drafts);
/// State bodies ("the foreign ministry"), after countries.
void linkBodies(const LinkingInput& input, ActorDrafts& drafts);
/// After bodies, which tell the side of an office.
void linkPersons(const LinkingInput& input, ActorDrafts& drafts);
/// "the Russian ambassador", "the ministry"; after all names.
void linkRoleNouns(const LinkingInput& input, ActorDrafts& drafts);
/// "Experts warned": unnamed people who speak together.
void linkGroups(const LinkingInput& input, ActorDrafts& drafts);
/// "he", "its"; last.
void linkPronouns(const LinkingInput& input, ActorDrafts& drafts);

} // namespace demarche
