// SPDX-License-Identifier: GPL-3.0-or-later
// What a sentence itself offers for a title: its verb with the whole object, its noun, the words said.
#pragma once

#include "models/analysis/event_draft.h"

#include <optional>

namespace demarche {

/// "unveils its new jet": the verb in the present, and an object that is whole.
struct OwnWords {
    QString subject; ///< "two guards", where no actor is known; else empty
    QString told; ///< "unveiled": the verb as the sentence has it, if it is past
    QString base; ///< "unveil"
    QString present; ///< "unveils"
    QString rest; ///< "its new jet", with the verb's particle
};
/// Nothing where the verb is passive or negated, or its object cannot be told whole in a few words.
std::optional<OwnWords> ownWordsOf(const ParsedSentence& sentence, const EventScope& scope, const EventDraft& draft);

/// "Two guards stepped down": what the unnamed did, where it needs no object.
QString ownDeedOf(const ParsedSentence& sentence, const EventScope& scope, const EventDraft& draft);

/// "Two guards are expelled": whom it was done to, where nobody is known; empty if that cannot be told whole.
QString ownPassiveOf(const ParsedSentence& sentence, const EventScope& scope, const EventDraft& draft);

/// "two massive protest waves"; empty where the noun phrase points elsewhere ("this", "his") or is long.
QString ownNounOf(const ParsedSentence& sentence, const EventScope& scope, const EventDraft& draft);

/// The reported clause, if it is short and whole: after "said", or before "..., he said".
QString reportedClauseOf(const ParsedSentence& sentence, const EventScope& scope, const EventDraft& draft);

/// Whether several act under this name: "officials", "police".
bool isPluralName(const ActorFinding& actor, const EventScope& scope);

} // namespace demarche
