// SPDX-License-Identifier: GPL-3.0-or-later
// Which actors a phrase names, and which role its place gives them in an event.
#pragma once

#include "models/analysis/event_draft.h"

#include <span>

namespace demarche {

/// Actors that a noun phrase and those joined to it name: the head, else whoever stands before the head.
std::vector<qint32> actorsOf(const ParsedSentence& sentence, qint16 nounChunk);

/// Fills participants, place and title actors of a draft whose chunk, subject and object are set.
void takeParties(const ParsedSentence& sentence, const EventScope& scope, EventDraft& draft);

/// Adds the actor unless he is a participant already; a stronger role replaces Other.
void addParticipant(EventFinding& finding, qint32 actor, ParticipantRole role);

/// Last chunk that may still belong to the verb or noun at `chunk`.
qint16 reachOf(const ParsedSentence& sentence, qint16 chunk);

} // namespace demarche
