// SPDX-License-Identifier: GPL-3.0-or-later
// All events that one parsed sentence tells, not yet dated.
#pragma once

#include "models/analysis/event_draft.h"
#include "models/analysis/event_matcher.h"
#include "models/analysis/event_mood.h"

#include <vector>

namespace demarche {

class EventDrafter {
public:
    EventDrafter(const ParsedSentence& sentence, const EventScope& scope)
        : m_sentence(sentence)
        , m_scope(scope)
    {
    }
    /// Appends to `drafts`, ascending by trigger; at most one of each frame family. What was drafted before
    /// may say who "they" are.
    void draft(std::vector<EventDraft>& drafts, qint32 sentenceIndex);
    /// Whose pact the sentence speaks of ("Moscow's treaty with Pyongyang"), else `known`.
    std::vector<qint32> pactParties(std::vector<qint32> known) const;
    void resume(const std::vector<qint32>& parties) { m_pactParties = parties; }

private:
    void draftVerb(qint16 clause);
    void draftNouns();
    void draftNoun(qint16 chunk);
    bool isTrailingAttribution(qint16 clause) const;
    bool hasSpeech(qint16 clause) const;
    void resolvePronoun(EventDraft& draft, const MoodOfClause& mood) const;
    void takeContentParties(EventDraft& draft) const;
    void takeSpeaker(EventDraft& draft) const;
    void takeCauser(EventDraft& draft) const;
    bool isThreat(const EventClause& content, const EventDraft& draft) const;
    bool isDuty(const EventClause& content) const;
    void takeDuty(const EventClause& content, EventDraft& draft) const;
    void takeGovernment(EventDraft& draft) const;
    void takeDeed(const VerbMatch& match, EventDraft& draft) const;
    bool isAnnouncedBy(const EventDraft& draft, const EventClause& clause) const;
    bool speaksFor(qint32 speaker, qint32 actor) const;
    std::vector<qint32> reportersByName() const;
    void splitSeparate(EventDraft& draft);
    void finish(EventDraft& draft, const MoodOfClause& mood);
    void keepOneOfEach();
    TextSpan spanOf(quint16 firstToken, quint16 endToken) const;
    TextSpan clauseSpan(qint16 clause, const TextSpan& trigger) const;
    const EventFrame& frameOf(const EventDraft& draft) const { return m_scope.lexicon.frames[draft.frame]; }

    const ParsedSentence& m_sentence;
    const EventScope& m_scope;
    qint32 m_index = -1;
    std::vector<std::optional<VerbMatch>> m_matches; ///< by clause
    std::vector<quint8> m_framed; ///< FramedClause bits by clause
    std::vector<EventDraft> m_drafts;
    std::vector<qint32> m_pactParties; ///< of the pact told of last
    const std::vector<EventDraft>* m_told = nullptr; ///< of the sentences before
};

/// Drops the nouns that tell too little: undated and without the parties of their kind.
void dropVagueNouns(std::vector<EventDraft>& drafts, size_t from, const EventLexicon& lexicon);

} // namespace demarche
