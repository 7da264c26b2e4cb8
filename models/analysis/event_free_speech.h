// SPDX-License-Identifier: GPL-3.0-or-later
// Words that a sentence gives without saying whose they are, between two that do: "Kim said ... Russia can
// only lose. Kim demanded ..."
#pragma once

#include "models/analysis/event_draft.h"

#include <optional>
#include <span>
#include <vector>

namespace demarche {

/// Told sentence by sentence in their order; waits one sentence, since the next one tells who goes on speaking.
class FreeSpeech {
public:
    explicit FreeSpeech(const EventScope& scope)
        : m_scope(scope)
    {
    }
    /// After the drafts of a sentence of the body were appended from `before` on. May insert a statement and
    /// turn what its sentence tells into that speaker's claims.
    void hear(const ParsedSentence& sentence, std::vector<EventDraft>& drafts, size_t before, qint32 index);
    /// A new paragraph, or a sentence that is not of the body.
    void forget();

private:
    struct Waiting {
        EventDraft statement;
        size_t begin = 0; ///< drafts of its sentence
        size_t end = 0;
    };
    bool isUnowned(const ParsedSentence& sentence, std::span<const EventDraft> own) const;
    EventDraft statementOf(const ParsedSentence& sentence, qint32 speaker) const;

    const EventScope& m_scope;
    qint32 m_speaker = -1; ///< who spoke in the sentence before
    std::optional<Waiting> m_waiting;
};

} // namespace demarche
