// SPDX-License-Identifier: GPL-3.0-or-later
// Verbs first; a noun is an event of its own only where no verb has taken it as its part.
#include "models/analysis/event_drafter.h"

#include "models/analysis/event_parties.h"

#include <algorithm>

namespace demarche {

namespace {

bool isVerbal(EventType type)
{
    return quadOf(type) == Quad::VerbalCooperation || quadOf(type) == Quad::VerbalConflict;
}

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
        span = united(span,
                      spanOf(m_sentence.chunks[size_t(c.subject)].first, m_sentence.chunks[size_t(c.subject)].end));
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
    f.type = draft.is(DemandDraft) ? EventType::Request
        : draft.is(ThreatDraft)    ? EventType::Threaten
                                   : typeInMood(frame.type, mood.mood);
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
        // who says that he urged has urged; a deed of his own remains a claim
        const bool isSpokenDeed
            = draft.is(SelfReportedDraft) && draft.subject >= 0 && isVerbal(f.type) && mood.isReported;
        if (f.status == EventStatus::Happened && !isSpokenDeed)
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
        && ((!hasSpeech(index) && match->needed < 0 && !(frame.has(TopicFrame) && match->object >= 0))
            || (mood.mood != Mood::Told && !frame.status) || isNested))
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
        const bool isFirst = (m_sentence.tokens[t].groups & FirstWord) && !m_sentence.tokens[t].isCapitalised
            && t + 1 == m_sentence.chunks[size_t(clause.verb)].first;
        if ((m_sentence.tokens[t].groups & BackgroundMark) || isFirst)
            draft.set(BackgroundDraft);
    }
    takeParties(m_sentence, m_scope, draft);
    takeCauser(draft);
    if (match->deed >= 0)
        takeDeed(*match, draft);
    if (draft.titleActors.empty())
        resolvePronoun(draft, mood);
    if (isSpeech && draft.titleActors.empty())
        takeSpeaker(draft);
    if (isSpeech || frame.has(AbsorbingFrame))
        takeContentParties(draft);
    const bool isNobodys = draft.titleActors.empty() && draft.titleRecipients.empty();
    // where it was may be all that is told: "soldiers in Gabon seized power"
    const Quad quad = quadOf(frame.type);
    const bool isMaterial = quad == Quad::MaterialConflict || quad == Quad::MaterialCooperation;
    // or whose it was: "two inspectors were expelled from Oslo"
    const bool isPlaced
        = isMaterial && mood.mood == Mood::Told && (draft.finding.place >= 0 || !draft.finding.participants.empty());
    if (isNobodys && !frame.has(NeedsCrowd) && !isPlaced && !frame.subjectNeed)
        return;
    if (mood.mood == Mood::Possible && frame.type != EventType::Threaten && draft.titleRecipients.empty()
        && !frame.has(MutualFrame))
        return;
    if (mood.isReported && mood.reporter >= 0) {
        const qint16 speaker = m_sentence.clauses[size_t(mood.reporter)].subject;
        const std::vector<qint32> speakers = speaker < 0 ? std::vector<qint32>() : actorsOf(m_sentence, speaker);
        const bool isSelf = speakers.empty()
            || (!draft.titleActors.empty() && speaksFor(speakers.front(), draft.titleActors.front()));
        if (isSelf)
            draft.set(SelfReportedDraft);
        if (!speakers.empty())
            draft.attributedTo = speakers.front();
    }
    // "asked about a plan to review": the plan is older than the question, unless it is being announced
    if (clause.kind == ClauseKind::Infinitive && clause.antecedent >= 0 && clause.governor >= 0)
        draft.set(isAnnouncedBy(draft, m_sentence.clauses[size_t(clause.governor)]) ? SelfReportedDraft
                                                                                    : IncidentalDraft);
    // words put into nobody's mouth are no statement of anyone
    if (frame.type == EventType::Statement && draft.titleActors.empty())
        return;
    if (mood.mood == Mood::Possible && (draft.titleActors.empty() || frame.type == EventType::Statement))
        return;
    finish(draft, mood);
    m_drafts.push_back(std::move(draft));
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
    std::vector<qint32> reporters = reportersByName();
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

} // namespace demarche
