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
    if (head.actor >= 0 || !actorsOf(m_sentence, draft.subject).empty())
        return;
    quint32 groups = 0;
    for (quint16 t = subject.first; t < subject.end; ++t)
        groups |= m_sentence.tokens[t].groups;
    const bool areTogether = (groups & TogetherWord) != 0;
    if (head.wordClass != WordClass::Pronoun && !areTogether) {
        if (head.groups & GovernmentNoun)
            takeGovernment(draft);
        return;
    }
    std::vector<qint32> actors;
    // in his own words "they" are others
    const bool isOthers = head.quote >= 0 && !(groups & FirstPerson);
    if (isOthers && head.wordClass == WordClass::Pronoun)
        return;
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
    if (areTogether && head.wordClass != WordClass::Pronoun)
        actors.clear();
    // "received him, and they signed": who acted before in the sentence
    if (actors.empty() && head.id == m_scope.lexicon.key.they && !m_drafts.empty()
        && m_drafts.back().titleActors.size() > 1)
        actors = m_drafts.back().titleActors;
    if (actors.empty() && subject.clause == 0 && (areTogether || head.id == m_scope.lexicon.key.they) && m_told
        && !m_told->empty()) {
        const EventDraft& last = m_told->back();
        for (size_t k = m_told->size();
             k-- > 0 && (*m_told)[k].sentence == last.sentence && last.sentence + 1 == m_index;) {
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

/// "The government announced": of the state whose people or bodies the sentence before tells of.
void EventDrafter::takeGovernment(EventDraft& draft) const
{
    if (!m_told || m_told->empty())
        return;
    const EventDraft& last = m_told->back();
    if (m_index - last.sentence > 1)
        return;
    const std::vector<ActorFinding>& actors = m_scope.context.actors;
    QString country;
    for (const ParticipantRole role : { ParticipantRole::Actor, ParticipantRole::Other }) {
        for (const Participant& told : last.finding.participants) {
            if (country.isEmpty() && told.role == role)
                country = actors[size_t(told.actor)].country;
        }
    }
    for (size_t a = 0; a < actors.size() && !country.isEmpty(); ++a) {
        if (actors[a].kind != ActorKind::Country || actors[a].country != country)
            continue;
        addParticipant(draft.finding, qint32(a), ParticipantRole::Actor);
        draft.titleActors.push_back(qint32(a));
        return;
    }
}

/// "the statement said": whose statement it is, the finder of quotes knows.
void EventDrafter::takeSpeaker(EventDraft& draft) const
{
    const TextSpan sentence = spanOf(0, quint16(m_sentence.tokens.size()));
    const std::vector<QuoteFinding>& quotes = m_scope.context.quotes;
    auto quote = std::partition_point(quotes.begin(), quotes.end(),
                                      [&](const QuoteFinding& q) { return q.span.end <= sentence.begin; });
    constexpr int mostQuotes = 32; // of one sentence
    for (int seen = 0; quote != quotes.end() && quote->span.begin < sentence.end && seen < mostQuotes;
         ++quote, ++seen) {
        if (quote->speaker < 0 || !quote->cue || !quote->cue->overlaps(draft.finding.trigger))
            continue;
        addParticipant(draft.finding, quote->speaker, ParticipantRole::Actor);
        draft.titleActors.push_back(quote->speaker);
        return;
    }
}

/// "consider sending arms to Kyiv": who would be done the deed is the event's recipient.
void EventDrafter::takeDeed(const VerbMatch& match, EventDraft& draft) const
{
    EventDraft deed;
    deed.frame = match.deedFrame;
    deed.clause = match.deed;
    deed.chunk = m_sentence.clauses[size_t(match.deed)].verb;
    deed.object = m_sentence.clauses[size_t(match.deed)].object;
    takeParties(m_sentence, m_scope, deed);
    for (const qint32 recipient : deed.titleRecipients) {
        addParticipant(draft.finding, recipient, ParticipantRole::Recipient);
        draft.titleRecipients.push_back(recipient);
    }
}

/// A state's office speaks for the state, and either for itself.
bool EventDrafter::speaksFor(qint32 speaker, qint32 actor) const
{
    if (speaker == actor)
        return true;
    const ActorFinding& one = m_scope.context.actors[size_t(speaker)];
    const ActorFinding& other = m_scope.context.actors[size_t(actor)];
    return other.kind == ActorKind::Country && !one.country.isEmpty() && one.country == other.country;
}

/// "announced a plan to review": who plans tells it, too.
bool EventDrafter::isAnnouncedBy(const EventDraft& draft, const EventClause& clause) const
{
    if (clause.verb < 0 || !m_scope.lexicon.isReporting(m_sentence.headOf(m_sentence.chunks[size_t(clause.verb)]).verb))
        return false;
    if (clause.subject >= 0 && clause.subject == draft.subject)
        return true;
    const std::vector<qint32> speakers
        = clause.subject < 0 ? std::vector<qint32>() : actorsOf(m_sentence, clause.subject);
    return !speakers.empty() && !draft.titleActors.empty() && speaksFor(speakers.front(), draft.titleActors.front());
}

/// "had its committee meet": who had it do so takes part.
void EventDrafter::takeCauser(EventDraft& draft) const
{
    if (draft.clause < 1)
        return;
    const EventClause& cause = m_sentence.clauses[size_t(draft.clause) - 1];
    const bool isCause = cause.verb >= 0 && cause.subject >= 0 && cause.object >= 0 && cause.object == draft.subject
        && m_sentence.headOf(m_sentence.chunks[size_t(cause.verb)]).wordClass == WordClass::Have;
    if (!isCause)
        return;
    for (const qint32 actor : actorsOf(m_sentence, cause.subject)) {
        addParticipant(draft.finding, actor, ParticipantRole::Actor);
        draft.titleActors.insert(draft.titleActors.begin(), actor);
    }
}

/// "according to the ministry"
std::vector<qint32> EventDrafter::reportersByName() const
{
    for (size_t k = 0; k < m_sentence.chunks.size(); ++k) {
        const EventChunk& chunk = m_sentence.chunks[k];
        if (chunk.kind == ChunkKind::Noun && chunk.preposition == m_scope.lexicon.key.according)
            return actorsOf(m_sentence, qint16(k));
    }
    return {};
}

/// "told Oslo that it would be a mistake": what another state is told of that may come.
bool EventDrafter::isThreat(const EventClause& content, const EventDraft& draft) const
{
    if (content.verb < 0 || draft.titleActors.empty() || draft.titleRecipients.empty())
        return false;
    const std::vector<ActorFinding>& actors = m_scope.context.actors;
    const QString& own = actors[size_t(draft.titleActors.front())].country;
    const QString& other = actors[size_t(draft.titleRecipients.front())].country;
    const EventChunk& verb = m_sentence.chunks[size_t(content.verb)];
    if (own.isEmpty() || other.isEmpty() || own == other || (!verb.is(ModalMood) && !verb.is(FutureTense)))
        return false;
    const size_t end = std::min(m_sentence.tokens.size(), size_t(verb.end) + 8);
    for (size_t t = verb.end; t < end; ++t) {
        if (m_sentence.tokens[t].groups & ThreatNoun)
            return true;
    }
    return false;
}

/// "Russia must act"
bool EventDrafter::isDuty(const EventClause& content) const
{
    if (content.verb < 0 || content.subject < 0)
        return false;
    const EventChunk& verb = m_sentence.chunks[size_t(content.verb)];
    if (verb.is(PassiveVoice) || verb.is(NegatedVerb))
        return false;
    for (quint16 t = verb.first; t < verb.end; ++t) {
        if (m_sentence.tokens[t].groups & DutyWord)
            return true;
    }
    return false;
}

/// Who says that another must do something demands it of him.
void EventDrafter::takeDuty(const EventClause& content, EventDraft& draft) const
{
    for (const qint32 actor : actorsOf(m_sentence, content.subject)) {
        if (std::find(draft.titleActors.begin(), draft.titleActors.end(), actor) != draft.titleActors.end())
            return; // "we must"
        addParticipant(draft.finding, actor, ParticipantRole::Recipient);
        draft.set(DemandDraft);
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
        if (frame.type == EventType::Request && content.kind == ClauseKind::Content && content.subject >= 0
            && draft.titleRecipients.empty()) {
            for (const qint32 actor : actorsOf(m_sentence, content.subject)) {
                addParticipant(draft.finding, actor, ParticipantRole::Recipient);
                draft.titleRecipients.push_back(actor);
            }
        }
        if (frame.has(PlainSpeechFrame) && content.kind == ClauseKind::Content && isDuty(content))
            takeDuty(content, draft);
        if (frame.has(PlainSpeechFrame) && content.kind == ClauseKind::Content && isThreat(content, draft))
            draft.set(ThreatDraft);
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
