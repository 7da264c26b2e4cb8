// SPDX-License-Identifier: GPL-3.0-or-later
// Noun phrases and verb groups of one sentence, and the small words between them.
#pragma once

#include "models/analysis/event_tokens.h"

#include <vector>

namespace demarche {

enum class ChunkKind : quint8 {
    Noun,
    Verb,
    Preposition,
    Either,
    Subordinator,
    Relative,
    That,
    Coordinator,
    Comma,
    Stop,
    Date,
    Adverb,
};

/// Tense, mood and voice of a verb group, as bits.
enum VerbTrait : quint16 {
    FiniteVerb = 1,
    PastTense = 2,
    PerfectTense = 4, ///< "has called"; with PastTense "had called"
    FutureTense = 8,
    ModalMood = 16, ///< "could"
    PassiveVoice = 32,
    NegatedVerb = 64,
    Infinitive = 128,
    IngPhrase = 256,
    ParticiplePhrase = 512, ///< "signed by"
    PastOrParticiple = 1024, ///< "signed": only the sentence tells
    Progressive = 2048,
};

struct EventChunk {
    ChunkKind kind = ChunkKind::Adverb;
    quint16 first = 0; ///< tokens
    quint16 end = 0;
    quint16 head = 0; ///< token: of a noun phrase its noun, of a verb group its main verb
    quint16 verb = 0; ///< VerbTrait bits
    qint16 conjoinedTo = -1; ///< noun phrase this one is joined to by "and" or a comma
    qint16 clause = -1;
    qint16 date = -1; ///< a date before the noun: token
    WordId preposition = unknownWord; ///< before the noun phrase or date
    bool is(VerbTrait trait) const { return (verb & trait) != 0; }
};

void chunkSentence(const std::vector<EventToken>& tokens, const EventLexicon& lexicon, std::vector<EventChunk>& chunks);

} // namespace demarche
