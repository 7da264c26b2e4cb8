// SPDX-License-Identifier: GPL-3.0-or-later
// Nouns that tell of an event: "the summit", "a six-day trip", "two failed launches".
#pragma once

#include "models/analysis/event_draft.h"

#include <optional>

namespace demarche {

struct NounMatch {
    quint16 frame = 0;
    quint16 firstToken = 0; ///< of the trigger
    quint16 endToken = 0;
    qint32 duration = -1; ///< in EventContext::dates
    bool isCarried = false; ///< object of "hold", "make", "conduct"
    bool isDenied = false; ///< "no agreement"
};

std::optional<NounMatch> matchNoun(const ParsedSentence& sentence, const EventScope& scope, qint16 chunk);

} // namespace demarche
