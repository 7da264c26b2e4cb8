// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the words that report: verbs in their groups, "according to", and the like.
#pragma once

#include "models/analysis/quote_text.h"

namespace demarche {

enum class CueMood : quint8 {
    Finite, ///< "said", "has also said", "is saying"
    Passive, ///< "was quoted as saying", "is expected"
    Gerund, ///< ", adding", "by accusing"
    Infinitive, ///< "to warn"
    Reduced, ///< "a statement saying": its subject stands right before it
    Participial, ///< "Asked whether", "told that": passive without its auxiliary
    AccordingTo,
    Noun, ///< "his claim that"
};

/// Units [first, end); `head` is the verb itself.
struct Cue {
    quint32 first = 0;
    quint32 end = 0;
    quint32 head = 0;
    quint16 verb = 0;
    CueMood mood = CueMood::Finite;
    bool isNegated = false;
    bool isSupposed = false; ///< will, would, should: not said yet, perhaps never
};

/// Those of one sentence, ascending.
std::vector<Cue> cuesOf(const QuoteText& text, const UnitSentence& sentence);

} // namespace demarche
