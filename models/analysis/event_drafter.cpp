// SPDX-License-Identifier: GPL-3.0-or-later
// Verbs first; a noun is an event of its own only where no verb has taken it as its part.
#include "models/analysis/event_drafter.h"

#include "models/analysis/event_nominal.h"
#include "models/analysis/event_parties.h"

#include <algorithm>

namespace demarche {

namespace {

bool hasNobody(const ParsedSentence& sentence, qint16 subject)
{
    return subject < 0 || actorsOf(sentence, subject).empty();
}

} // namespace

TextSpan EventDrafter::spanOf(quint16 firstToken, quint16 endToken) const
{
    const auto& words = m_scope.input.structure.words;
    const EventToken& first = m_sentence.tokens[firstToken];
    const EventToken& last = m_sentence.tokens[size_t(endToken) - 1];
    return { qsizetype(words[first.word].begin), qsizetype(words[size_t(last.endWord) - 1].end) };
}

/// From the subject to the last chunk of the clause and of what hangs on it without a comma.
TextSpan EventDrafter::clauseSpan(qint16 clause, const TextSpan& trigger) const
{
    TextSpan span = trigger;
    const EventClause& c = m_sentence.clauses[size_t(clause)];
    if (c.subject >= 0)
        span = united(span, spanOf(m_sentence.chunks[size_t(c.subject)].first, m_sentence.chunks[size_t(c.subject)].end));
    for (size_t k = size_t(std::max<qint16>(c.verb, 0)); k < m_sentence.chunks.size(); ++k) {
        const EventChunk& chunk = m_sentence.chunks[k];
        if (chunk.kind == ChunkKind::Stop)
            break;
        qint16 owner = chunk.clause;
        for (int step = 0; owner >= 0 && owner != clause && step < 6; ++step)
            owner = m_sentence.clauses[size_t(owner)].governor;
        if (owner != clause)
            break;
        if (chunk.kind != ChunkKind::Comma && chunk.kind != ChunkKind::Coordinator)
            span = united(span, spanOf(chunk.first, chunk.end));
    }
    return span;
}

/// "..., the ministry said": tells who reports, and no more.
bool EventDrafter::isTrailingAttribution(qint16 clause) const
{
    return m_sentence.clauses[size_t(clause)].kind == ClauseKind::Reporting;
}

bool EventDrafter::hasSpeech(qint16 clause) const
{
    for (const EventClause& c : m_sentence.clauses) {
        if (c.kind == ClauseKind::Content && c.governor == clause)
            return true;
    }
    const EventClause& own = m_sentence.clauses[size_t(clause)];
    const EventChunk& verb = m_sentence.chunks[size_t(own.verb)];
    const size_t end = std::min(m_sentence.tokens.size(), size_t(verb.end) + 40);
    for (size_t t = verb.end; t < end; ++t) {
        if (m_sentence.tokens[t].quote >= 0)
            return true;
    }
    return own.kind == ClauseKind::Reporting;
}

void EventDrafter::finish(EventDraft& draft, const MoodOfClause& mood)
{
    const EventFrame& frame = frameOf(draft);
    EventFinding& f = draft.finding;
    f.frame = frame.id;
    f.family = frame.family;
    f.type = typeInMood(frame.type, mood.mood);
    f.mode = f.type == frame.type ? frame.mode : QString();
    f.contexts = frame.contexts;
    f.status = mood.mood == Mood::Intended ? EventStatus::Planned
        : mood.mood == Mood::Possible      ? EventStatus::Hypothetical
                                           : EventStatus::Happened;
    if (frame.status)
        f.status = *frame.status;
    const qint32 quote = m_sentence.tokens[m_sentence.chunks[size_t(draft.chunk)].head].quote;
    f.quote = quote;
    if (mood.isReported || quote >= 0) {
        draft.set(ReportedDraft);
        if (f.status == EventStatus::Happened)
            f.status = EventStatus::Claimed;
    }
    if (mood.isIncidental)
        draft.set(IncidentalDraft);
    f.reason = { draft.is(NominalDraft) ? "event.noun" : "event.verb",
                 { QuotedWords { f.trigger.in(m_scope.input.article.text).toString() }, nameOf(f.type) } };
}

void EventDrafter::draftVerb(qint16 index)
{
    const std::optional<VerbMatch>& match = m_matches[size_t(index)];
    const EventClause& clause = m_sentence.clauses[size_t(index)];
    if (!match)
        return;
    const EventFrame& frame = m_scope.lexicon.frames[match->frame];
    MoodOfClause mood = moodOf(m_sentence, m_scope.lexicon, m_framed, index);
    // "summoned him to protest" protests; "flew there to sign" has not signed yet
    if (mood.isPurpose && mood.mood == Mood::Told && quadOf(frame.type) != Quad::VerbalConflict
        && frame.type != EventType::Statement)
        mood.mood = Mood::Intended;
    if (mood.mood == Mood::Not || mood.mood == Mood::Absorbed)
        return;
    const bool isSpeech = frame.has(StatementFrame);
    const bool isNested = mood.isReported && frame.weight < 0.4 && mood.reporter >= 0
        && !hasNobody(m_sentence, m_sentence.clauses[size_t(mood.reporter)].subject);
    if (isSpeech && frame.type == EventType::Statement
        && ((!hasSpeech(index) && match->needed < 0 && !(frame.has(TopicFrame) && match->object >= 0)) || (mood.mood != Mood::Told && !frame.status) || isNested))
        return;
    if (frame.has(OnlyInContent) && !mood.isReported)
        return;
    const EventChunk& verb = m_sentence.chunks[size_t(clause.verb)];
    EventDraft draft;
    draft.frame = match->frame;
    draft.sentence = m_index;
    draft.clause = index;
    draft.chunk = clause.verb;
    draft.subject = match->subject;
    draft.object = match->object;
    draft.finding.trigger = spanOf(verb.head, match->endToken);
    draft.finding.span = clauseSpan(index, draft.finding.trigger);
    if (verb.is(PerfectTense))
        draft.set(verb.is(PastTense) ? PastPerfectDraft : PerfectDraft);
    else if (verb.is(FiniteVerb) && !verb.is(PastTense))
        draft.set(PresentDraft);
    if (verb.is(Progressive))
        draft.set(ProgressiveDraft);
    if (isSpeech)
        draft.set(SpeechDraft);
    const quint16 begin = m_sentence.chunks[size_t(std::max<qint16>(clause.subject, 0))].first;
    for (quint16 t = begin; t <= verb.end && t < m_sentence.tokens.size(); ++t) {
        if (m_sentence.tokens[t].groups & BackgroundMark)
            draft.set(BackgroundDraft);
    }
    takeParties(m_sentence, m_scope, draft);
    if (draft.titleActors.empty())
        resolvePronoun(draft, mood);
    if (isSpeech || frame.has(AbsorbingFrame))
        takeContentParties(draft);
    if (draft.titleActors.empty() && draft.titleRecipients.empty() && !frame.has(NeedsCrowd))
        return;
    if (mood.mood == Mood::Possible && frame.type != EventType::Threaten && draft.titleRecipients.empty()
        && !frame.has(MutualFrame))
        return;
    if (mood.isReported && mood.reporter >= 0) {
        const qint16 speaker = m_sentence.clauses[size_t(mood.reporter)].subject;
        const std::vector<qint32> speakers = speaker < 0 ? std::vector<qint32>() : actorsOf(m_sentence, speaker);
        const bool isSelf = speakers.empty()
            || (!draft.titleActors.empty() && draft.titleActors.front() == speakers.front());
        if (isSelf)
            draft.set(SelfReportedDraft);
        if (!speakers.empty())
            draft.attributedTo = speakers.front();
    }
    // words put into nobody's mouth are no statement of anyone
    if (frame.type == EventType::Statement && draft.titleActors.empty())
        return;
    if (mood.mood == Mood::Possible && (draft.titleActors.empty() || frame.type == EventType::Statement))
        return;
    finish(draft, mood);
    m_drafts.push_back(std::move(draft));
}

void EventDrafter::draftNouns()
{
    for (qint16 k = 0; k < qint16(m_sentence.chunks.size()); ++k) {
        if (m_sentence.chunks[size_t(k)].kind != ChunkKind::Noun)
            continue;
        const bool isTaken = std::any_of(m_matches.begin(), m_matches.end(), [k](const std::optional<VerbMatch>& m) {
            return m && m->needed == k;
        });
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
        const bool isCarried = match->isCarried && !(m_matches[size_t(draft.clause)]
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
            mood = MoodOfClause { .mood = match->isDenied ? Mood::Not : Mood::Told, .isReported = mood.isReported,
                                  .reporter = mood.reporter, .isIncidental = true };
        }
    }
    if (mood.mood == Mood::Not)
        return;
    takeParties(m_sentence, m_scope, draft);
    draft.finding.span = draft.is(CarriedByVerb)
        ? clauseSpan(draft.clause, draft.finding.trigger)
        : spanOf(m_sentence.chunks[size_t(chunk)].first, m_sentence.chunks[size_t(chunk)].end);
    if (draft.is(CarriedByVerb) ? draft.titleActors.empty() && draft.titleRecipients.empty() : frame.weight < 0.3)
        return;
    finish(draft, mood);
    splitSeparate(draft);
}

void EventDrafter::keepOneOfEach()
{
    std::stable_sort(m_drafts.begin(), m_drafts.end(), [](const EventDraft& a, const EventDraft& b) {
        return a.finding.trigger < b.finding.trigger;
    });
    // of one family the verb tells more than the noun, and what carries more parties more than less
    std::vector<EventDraft> kept;
    for (EventDraft& draft : m_drafts) {
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const EventDraft& other) {
            return other.finding.family == draft.finding.family && !(draft.is(SplitDraft) && other.is(SplitDraft))
                && draft.duration < 0 && other.duration < 0
                && (draft.is(NominalDraft) || other.is(NominalDraft) || other.finding.trigger.overlaps(draft.finding.trigger));
        });
        if (same == kept.end())
            kept.push_back(std::move(draft));
        else if (same->is(NominalDraft) && !same->is(CarriedByVerb) && !draft.is(NominalDraft))
            *same = std::move(draft);
    }
    m_drafts = std::move(kept);
}

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

void EventDrafter::draft(std::vector<EventDraft>& drafts, qint32 sentenceIndex)
{
    m_index = sentenceIndex;
    m_told = &drafts;
    m_drafts.clear();
    const size_t count = m_sentence.clauses.size();
    m_matches.assign(count, {});
    m_framed.assign(count, NotFramed);
    for (size_t c = 0; c < count; ++c) {
        m_matches[c] = matchVerb(m_sentence, m_scope, qint16(c));
        if (!m_matches[c])
            continue;
        const EventFrame& frame = m_scope.lexicon.frames[m_matches[c]->frame];
        m_framed[c] = quint8(FramedVerb | (frame.has(AbsorbingFrame) ? AbsorbingVerb : 0)
                             | (frame.has(NegativeFrame) ? RefusingVerb : 0));
    }
    for (size_t c = 0; c < count; ++c)
        draftVerb(qint16(c));
    draftNouns();
    keepOneOfEach();
    // attribution at the end says who reports, where the sentence tells anything else
    const auto isAttribution = [this](const EventDraft& draft) {
        return !draft.is(NominalDraft) && draft.finding.type == EventType::Statement
            && isTrailingAttribution(draft.clause);
    };
    const bool hasOther = std::any_of(m_drafts.begin(), m_drafts.end(), [&](const EventDraft& d) {
        return !isAttribution(d) && !d.is(ReportedDraft) && !(d.is(NominalDraft) && !d.is(CarriedByVerb));
    });
    std::vector<qint32> reporters;
    for (const EventDraft& draft : m_drafts) {
        if (isAttribution(draft))
            reporters = draft.titleActors;
    }
    for (EventDraft& draft : m_drafts) {
        if (isAttribution(draft) && hasOther)
            continue;
        if (!reporters.empty() && !isAttribution(draft)) {
            draft.attributedTo = reporters.front();
            addParticipant(draft.finding, reporters.front(), ParticipantRole::Other);
        }
        drafts.push_back(std::move(draft));
    }
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
