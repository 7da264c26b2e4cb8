// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a sentence tells that something happened, will happen, may happen, is claimed or did not.
#pragma once

#include "models/analysis/event_draft.h"

namespace demarche {

enum class Mood : quint8 {
    Told, ///< as a fact
    Intended, ///< "will", "plans to", "said it would"
    Possible, ///< "could", "if"
    Not, ///< "did not"
    Refused, ///< "will not", "refuses to"
    Absorbed, ///< the infinitive of another event: "agreed to send"
};

struct MoodOfClause {
    Mood mood = Mood::Told;
    bool isReported = false; ///< within reported speech
    qint16 reporter = -1; ///< clause of the reporting verb
    bool isIncidental = false; ///< within a relative or adverbial clause
    bool isPurpose = false; ///< "summoned him to protest", "flew there to sign"
};

/// `framed` says which clauses' verbs are events that take an infinitive as their own part.
MoodOfClause moodOf(const ParsedSentence& sentence, const EventLexicon& lexicon, const std::vector<quint8>& framed,
                    qint16 clause);

/// Marks in the vector that moodOf takes.
enum FramedClause : quint8 { NotFramed = 0, FramedVerb = 1, AbsorbingVerb = 2, RefusingVerb = 4 };

/// PLOVER gives an announced deed the type of the announcement: will sign is AGREE, will attack THREATEN.
EventType typeInMood(EventType type, Mood mood);

} // namespace demarche
