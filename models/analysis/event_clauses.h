// SPDX-License-Identifier: GPL-3.0-or-later
// The clauses of one sentence: each verb with its subject, its objects and what it hangs on.
#pragma once

#include "models/analysis/event_chunks.h"

#include <vector>

namespace demarche {

enum class ClauseKind : quint8 {
    Main,
    Coordinate, ///< "and signed a treaty": same subject
    Content, ///< what was said: "that Seoul will cooperate"
    Relative,
    Adverbial, ///< "when Kim visited"
    Infinitive,
    Participle, ///< "telling Putin", "signed in Pyongyang"
    Reporting, ///< ", the ministry said"
};

struct EventClause {
    ClauseKind kind = ClauseKind::Main;
    qint16 parent = -1;
    qint16 governor = -1; ///< clause whose verb this one completes, or whose noun it describes
    qint16 verb = -1; ///< chunks, here and below
    qint16 subject = -1;
    qint16 object = -1;
    qint16 secondObject = -1; ///< "gave Canada a deadline"
    qint16 marker = -1; ///< "when", "that", "who"
    qint16 antecedent = -1; ///< of a relative clause
};

struct ParsedSentence {
    std::vector<EventToken> tokens;
    std::vector<EventChunk> chunks;
    std::vector<EventClause> clauses;
    void clear()
    {
        chunks.clear();
        clauses.clear();
    }
    const EventToken& headOf(const EventChunk& chunk) const { return tokens[chunk.head]; }
};

/// Fills `clauses` and each chunk's clause; one pass over the chunks.
void parseClauses(ParsedSentence& sentence, const EventLexicon& lexicon);

} // namespace demarche
