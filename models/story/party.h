// SPDX-License-Identifier: GPL-3.0-or-later
// The actors in one role of an event, and whether two reports can mean the same ones.
#pragma once

#include "models/story/story.h"

#include <vector>

namespace demarche {

/// Ascending, without doubles.
struct Party {
    std::vector<qint32> persons; ///< story actors
    std::vector<qint32> others; ///< bodies, countries, groups, places
    std::vector<quint32> sides; ///< countries they belong to, or the actor itself where that is unknown
    bool isSideKnown = true; ///< every person's country is known

    bool isEmpty() const { return persons.empty() && others.empty(); }
    void unite(const Party& other);
};

enum class PartyAgreement : quint8 {
    Conflict, ///< two different persons, or two different sides
    Unknown, ///< one of them names nobody
    SameSide, ///< a person and the body or country he speaks for
    SameActor,
};

Party partyIn(ParticipantRole role, const std::vector<Participant>& participants,
              const std::vector<StoryActor>& actors);
PartyAgreement agreementOf(const Party& a, const Party& b);

/// A number for the country of an actor, or for the actor itself.
quint32 sideOf(qint32 actor, const std::vector<StoryActor>& actors);

} // namespace demarche
