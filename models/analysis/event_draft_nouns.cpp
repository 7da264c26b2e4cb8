// SPDX-License-Identifier: GPL-3.0-or-later
// Nouns that tell of an event no verb tells of, and which of several drafts of one act is kept.
#include "models/analysis/event_drafter.h"
#include "models/analysis/event_nominal.h"
#include "models/analysis/event_parties.h"

#include <algorithm>

namespace demarche {

std::vector<qint32> EventDrafter::pactParties(std::vector<qint32> known) const
{
    for (size_t k = 0; k < m_sentence.chunks.size(); ++k) {
        const EventChunk& chunk = m_sentence.chunks[k];
        if (chunk.kind != ChunkKind::Noun || !(m_sentence.headOf(chunk).groups & PactNoun))
            continue;
        std::vector<qint32> parties = actorsOf(m_sentence, qint16(k));
        const qint16 end = reachOf(m_sentence, qint16(k));
        for (qint16 next = qint16(k + 1); next < end; ++next) {
            const EventChunk& other = m_sentence.chunks[size_t(next)];
            const bool isParty = other.kind == ChunkKind::Noun
                && (other.preposition == m_scope.lexicon.key.with || other.preposition == m_scope.lexicon.key.between
                    || other.preposition == m_scope.lexicon.key.of);
            if (!isParty)
                continue;
            for (const qint32 actor : actorsOf(m_sentence, next)) {
                if (std::find(parties.begin(), parties.end(), actor) == parties.end())
                    parties.push_back(actor);
            }
        }
        if (parties.size() > 1 && parties.size() < 5)
            known = parties;
    }
    return known;
}

void EventDrafter::draftNouns()
{
    for (qint16 k = 0; k < qint16(m_sentence.chunks.size()); ++k) {
        if (m_sentence.chunks[size_t(k)].kind != ChunkKind::Noun)
            continue;
        const bool isTaken = std::any_of(m_matches.begin(), m_matches.end(),
                                         [k](const std::optional<VerbMatch>& m) { return m && m->needed == k; });
        if (!isTaken)
            draftNoun(k);
    }
}

void EventDrafter::draftNoun(qint16 chunk)
{
    std::optional<NounMatch> match = matchNoun(m_sentence, m_scope, chunk);
    if (!match)
        return;
    const EventFrame& frame = m_scope.lexicon.frames[match->frame];
    EventDraft draft;
    draft.frame = match->frame;
    draft.sentence = m_index;
    draft.clause = m_sentence.chunks[size_t(chunk)].clause;
    draft.chunk = chunk;
    draft.set(NominalDraft);
    draft.finding.trigger = spanOf(match->firstToken, match->endToken);
    draft.duration = match->duration;
    MoodOfClause mood;
    if (draft.clause >= 0) {
        const EventClause& clause = m_sentence.clauses[size_t(draft.clause)];
        // "left for a six-day trip": who left
        if (match->duration >= 0 && clause.verb >= 0 && clause.verb < chunk)
            draft.subject = clause.subject;
        mood = moodOf(m_sentence, m_scope.lexicon, m_framed, draft.clause);
        const bool isCarried = match->isCarried
            && !(m_matches[size_t(draft.clause)]
                 && m_scope.lexicon.frames[m_matches[size_t(draft.clause)]->frame].type != EventType::Statement);
        if (isCarried) {
            draft.set(CarriedByVerb);
            const EventChunk& verb = m_sentence.chunks[size_t(clause.verb)];
            draft.subject = verb.is(PassiveVoice) ? qint16(-1) : clause.subject;
            if (verb.is(PerfectTense))
                draft.set(verb.is(PastTense) ? PastPerfectDraft : PerfectDraft);
            else if (verb.is(FiniteVerb) && !verb.is(PastTense))
                draft.set(PresentDraft);
            if (mood.mood == Mood::Not || mood.mood == Mood::Absorbed)
                return;
        } else {
            // a noun in a clause that only may be true tells nothing of its own truth
            mood = MoodOfClause { .mood = match->isDenied ? Mood::Not : Mood::Told,
                                  .isReported = mood.isReported,
                                  .reporter = mood.reporter,
                                  .isIncidental = true };
        }
    }
    if (mood.mood == Mood::Not)
        return;
    takeParties(m_sentence, m_scope, draft);
    if (frame.has(ResumingFrame) && draft.finding.participants.empty()) {
        for (const qint32 party : m_pactParties) {
            addParticipant(draft.finding, party, ParticipantRole::Actor);
            draft.titleActors.push_back(party);
        }
    }
    draft.finding.span = draft.is(CarriedByVerb)
        ? clauseSpan(draft.clause, draft.finding.trigger)
        : spanOf(m_sentence.chunks[size_t(chunk)].first, m_sentence.chunks[size_t(chunk)].end);
    if (draft.is(CarriedByVerb) ? draft.titleActors.empty() && draft.titleRecipients.empty() : frame.weight < 0.3)
        return;
    finish(draft, mood);
    splitSeparate(draft);
}

/// "separate calls with X and Y" are two.
void EventDrafter::splitSeparate(EventDraft& draft)
{
    const EventChunk& chunk = m_sentence.chunks[size_t(draft.chunk)];
    bool isSeparate = false;
    for (quint16 t = chunk.first; t < chunk.end; ++t)
        isSeparate = isSeparate || (m_sentence.tokens[t].groups & SeparateWord);
    if (!isSeparate || draft.titleActors.size() < 3 || !frameOf(draft).has(MutualFrame)) {
        m_drafts.push_back(std::move(draft));
        return;
    }
    const std::vector<qint32> actors = draft.titleActors;
    for (size_t k = 1; k < actors.size(); ++k) {
        EventDraft one = draft;
        one.titleActors = { actors[0], actors[k] };
        std::erase_if(one.finding.participants, [&](const Participant& p) {
            return p.role == ParticipantRole::Actor && p.actor != actors[0] && p.actor != actors[k];
        });
        // each has a mark of its own in the sentence
        one.set(SplitDraft);
        m_drafts.push_back(std::move(one));
    }
}

void EventDrafter::keepOneOfEach()
{
    std::stable_sort(m_drafts.begin(), m_drafts.end(),
                     [](const EventDraft& a, const EventDraft& b) { return a.finding.trigger < b.finding.trigger; });
    // of one family the verb tells more than the noun, and what carries more parties more than less
    std::vector<EventDraft> kept;
    for (EventDraft& draft : m_drafts) {
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const EventDraft& other) {
            return other.finding.family == draft.finding.family && !(draft.is(SplitDraft) && other.is(SplitDraft))
                && draft.duration < 0 && other.duration < 0
                && (draft.is(NominalDraft) || other.is(NominalDraft) || frameOf(draft).subjectNeed
                    || other.finding.trigger.overlaps(draft.finding.trigger));
        });
        if (same == kept.end())
            kept.push_back(std::move(draft));
        else if (same->is(NominalDraft) && !same->is(CarriedByVerb) && !draft.is(NominalDraft))
            *same = std::move(draft);
    }
    m_drafts = std::move(kept);
}

void dropVagueNouns(std::vector<EventDraft>& drafts, size_t from, const EventLexicon& lexicon)
{
    const auto isVague = [&](const EventDraft& draft) {
        if (!draft.is(NominalDraft) || draft.is(CarriedByVerb))
            return false;
        const EventFrame& frame = lexicon.frames[draft.frame];
        const size_t parties = draft.titleActors.size() + draft.titleRecipients.size();
        if (draft.finding.when)
            return parties == 0 && frame.weight < 0.5;
        return parties == 0 || (parties == 1 && (frame.has(MutualFrame) || frame.has(NeedsDateOrParty)));
    };
    drafts.erase(std::remove_if(drafts.begin() + qsizetype(from), drafts.end(), isVague), drafts.end());
}

} // namespace demarche
