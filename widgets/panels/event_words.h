// SPDX-License-Identifier: GPL-3.0-or-later
// Translated words for what story values mean: types, statuses, fields, relations.
#pragma once

#include "models/story/story.h"

#include <QString>

namespace demarche {

QString wordsFor(EventType type); ///< "Accuse"
QString wordsFor(EventStatus status); ///< "planned"
QString wordsFor(Quad quad); ///< "words of conflict"
QString wordsFor(ActorKind kind); ///< "person"
QString wordsFor(DisagreementField field); ///< "date"
QString wordsFor(DisagreementRelation relation); ///< "conflicts"
QString wordsFor(Certainty certainty);
QString wordsFor(QuoteKind kind);
/// "Accuse · disapprove (diplomatic)"
QString describeType(const StoryEvent& event);

} // namespace demarche
