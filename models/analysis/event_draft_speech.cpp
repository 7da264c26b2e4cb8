// SPDX-License-Identifier: GPL-3.0-or-later
// Who "they" are, and whom reported words speak of.
#include "models/analysis/event_drafter.h"

#include "models/analysis/event_parties.h"

#include <algorithm>

namespace demarche {

/// "it", "they", "we": who speaks, or who acted together before.
void EventDrafter::resolvePronoun(EventDraft& draft, const MoodOfClause& mood) const
{
    if (draft.subject < 0)
        return;
    const EventChunk& subject = m_sentence.chunks[size_t(draft.subject)];
    const EventToken& head = m_sentence.headOf(subject);
    if (head.wordClass != WordClass::Pronoun || head.actor >= 0)
        return;
    std::vector<qint32> actors;
    if (head.quote >= 0 && m_scope.context.quotes[size_t(head.quote)].speaker >= 0)
        actors = { m_scope.context.quotes[size_t(head.quote)].speaker };
    else if (mood.isReported && mood.reporter >= 0 && m_sentence.clauses[size_t(mood.reporter)].subject >= 0)
        actors = actorsOf(m_sentence, m_sentence.clauses[size_t(mood.reporter)].subject);
    else if (m_sentence.clauses[size_t(draft.clause)].kind == ClauseKind::Reporting && draft.finding.quote < 0) {
        for (const EventToken& token : m_sentence.tokens) {
            if (token.quote >= 0 && m_scope.context.quotes[size_t(token.quote)].speaker >= 0)
                actors = { m_scope.context.quotes[size_t(token.quote)].speaker };
        }
    }
    if (actors.empty() && subject.clause == 0 && head.id == m_scope.lexicon.key.they && m_told && !m_told->empty()) {
        const EventDraft& last = m_told->back();
        for (size_t k = m_told->size(); k-- > 0 && (*m_told)[k].sentence == last.sentence && last.sentence + 1 == m_index;) {
            for (const qint32 actor : (*m_told)[k].titleActors) {
                if (std::find(actors.begin(), actors.end(), actor) == actors.end())
                    actors.push_back(actor);
            }
        }
        if (actors.size() < 2)
            actors.clear();
    }
    for (const qint32 actor : actors) {
        std::erase(draft.titleRecipients, actor);
        addParticipant(draft.finding, actor, ParticipantRole::Actor);
        draft.titleActors.push_back(actor);
    }
}

/// Whom the reported words speak of: in a demand the one who shall act is the recipient.
void EventDrafter::takeContentParties(EventDraft& draft) const
{
    const EventFrame& frame = frameOf(draft);
    for (size_t c = 0; c < m_sentence.clauses.size(); ++c) {
        const EventClause& content = m_sentence.clauses[c];
        const bool isPart = content.kind == ClauseKind::Content
            || (frame.has(AbsorbingFrame)
                && (content.kind == ClauseKind::Infinitive || content.kind == ClauseKind::Participle));
        if (!isPart || content.governor != draft.clause || (content.verb < 0 && content.subject < 0))
            continue;
        if (frame.type == EventType::Request && content.kind == ClauseKind::Content && content.subject >= 0 && draft.titleRecipients.empty()) {
            for (const qint32 actor : actorsOf(m_sentence, content.subject)) {
                addParticipant(draft.finding, actor, ParticipantRole::Recipient);
                draft.titleRecipients.push_back(actor);
            }
        }
        const bool hasOwnSubject = content.kind == ClauseKind::Content && content.subject >= 0;
        const qint16 begin = hasOwnSubject ? content.subject : content.verb;
        const qint16 end = qint16(std::min<size_t>(m_sentence.chunks.size(), size_t(begin) + 16));
        for (qint16 k = begin; k < end && draft.finding.participants.size() < 8; ++k) {
            const EventChunk& chunk = m_sentence.chunks[size_t(k)];
            if (chunk.kind != ChunkKind::Noun)
                continue;
            for (quint16 t = chunk.first; t < chunk.end; ++t) {
                const qint32 actor = m_sentence.tokens[t].actor;
                if (actor >= 0 && m_scope.context.actors[size_t(actor)].kind != ActorKind::Place)
                    addParticipant(draft.finding, actor, ParticipantRole::Other);
            }
        }
    }
}

} // namespace demarche
