// SPDX-License-Identifier: GPL-3.0-or-later
// Whose is "its foreign minister", "the Swedish newspaper Norrposten"?
#pragma once

#include "models/analysis/actor_known_names.h"

namespace demarche {

/// The first state that looks like the subject of what stands before a word in its sentence; the first one
/// named, if none does. -1 if there is no state before it.
qint16 subjectStateBefore(const ActorText& text, const KnownNames& known, quint32 word);

/// The state that the words right around a name give it: an adjective and a noun before it, a possessor in
/// the apposition after it. -1 if they give none.
qint16 stateDescribing(const ActorText& text, const KnownNames& known, quint32 first, quint32 end);

} // namespace demarche
