// SPDX-License-Identifier: GPL-3.0-or-later
// The present tense with "can", "must" or "will" amid an account in the past is somebody's words.
#include "models/analysis/event_free_speech.h"

#include "models/analysis/event_parties.h"

#include <algorithm>

namespace demarche {

namespace {

bool isOwnVoice(const EventDraft& draft)
{
    const Quad quad = quadOf(draft.finding.type);
    const bool isSpoken = draft.is(SpeechDraft) || quad == Quad::VerbalConflict || quad == Quad::VerbalCooperation;
    return isSpoken && draft.finding.status == EventStatus::Happened && !draft.is(NominalDraft)
        && !draft.is(ReportedDraft) && !draft.titleActors.empty();
}

/// The first who speaks in his own voice; -1 if none does.
qint32 voiceIn(std::span<const EventDraft> drafts)
{
    const auto voice = std::find_if(drafts.begin(), drafts.end(), isOwnVoice);
    return voice == drafts.end() ? -1 : voice->titleActors.front();
}

} // namespace

void FreeSpeech::forget()
{
    m_speaker = -1;
    m_waiting.reset();
}

bool FreeSpeech::isUnowned(const ParsedSentence& sentence, std::span<const EventDraft> own) const
{
    if (sentence.clauses.empty() || sentence.clauses.front().verb < 0 || sentence.clauses.front().subject < 0)
        return false;
    const EventChunk& verb = sentence.chunks[size_t(sentence.clauses.front().verb)];
    const bool isPresent = verb.is(FiniteVerb) && !verb.is(PastTense) && (verb.is(ModalMood) || verb.is(FutureTense));
    const bool isQuoted = std::any_of(sentence.tokens.begin(), sentence.tokens.end(),
                                      [](const EventToken& token) { return token.quote >= 0; });
    return isPresent && !isQuoted && voiceIn(own) < 0;
}

EventDraft FreeSpeech::statementOf(const ParsedSentence& sentence, qint32 speaker) const
{
    const EventFrame& frame = m_scope.lexicon.frames[m_scope.lexicon.plainSpeech];
    const auto& words = m_scope.input.structure.words;
    const EventClause& main = sentence.clauses.front();
    const EventChunk& verb = sentence.chunks[size_t(main.verb)];
    EventDraft draft;
    draft.frame = m_scope.lexicon.plainSpeech;
    draft.clause = 0;
    draft.chunk = main.verb;
    draft.set(SpeechDraft);
    EventFinding& f = draft.finding;
    f.frame = frame.id;
    f.family = frame.family;
    f.type = frame.type;
    const EventToken& head = sentence.tokens[verb.head];
    f.trigger = { qsizetype(words[head.word].begin), qsizetype(words[size_t(head.endWord) - 1].end) };
    f.span = { qsizetype(words[sentence.tokens.front().word].begin),
               qsizetype(words[size_t(sentence.tokens.back().endWord) - 1].end) };
    f.reason = { "event.free-speech", { QuotedWords { f.trigger.in(m_scope.input.article.text).toString() } } };
    addParticipant(f, speaker, ParticipantRole::Actor);
    draft.titleActors = { speaker };
    for (const EventToken& token : sentence.tokens) {
        if (token.actor >= 0 && m_scope.context.actors[size_t(token.actor)].kind != ActorKind::Place
            && f.participants.size() < 8)
            addParticipant(f, token.actor, ParticipantRole::Other);
    }
    f.title = { "title.say.actor", { ActorArgument { speaker, ActorArgument::Form::Short } } };
    for (const Participant& told : f.participants) {
        if (told.role == ParticipantRole::Other) {
            f.title = { "title.say.about",
                        { ActorArgument { speaker, ActorArgument::Form::Short },
                          ActorArgument { told.actor, ActorArgument::Form::Short } } };
            break;
        }
    }
    return draft;
}

void FreeSpeech::hear(const ParsedSentence& sentence, std::vector<EventDraft>& drafts, size_t before, qint32 index)
{
    const std::span<EventDraft> own = std::span(drafts).subspan(before);
    const qint32 first = voiceIn(own);
    std::optional<Waiting> next;
    if (m_speaker >= 0 && !m_waiting && isUnowned(sentence, own)) {
        next = Waiting { statementOf(sentence, m_speaker), before, drafts.size() };
        next->statement.sentence = index;
    }
    qint32 last = -1;
    for (const EventDraft& draft : own)
        last = isOwnVoice(draft) ? draft.titleActors.front() : last;
    if (m_waiting && first >= 0 && first == m_speaker) {
        for (size_t k = m_waiting->begin; k < m_waiting->end; ++k) {
            EventDraft& claim = drafts[k];
            claim.set(ReportedDraft);
            claim.attributedTo = m_speaker;
            if (claim.finding.status == EventStatus::Happened)
                claim.finding.status = EventStatus::Claimed;
        }
        drafts.insert(drafts.begin() + qsizetype(m_waiting->begin), std::move(m_waiting->statement));
        m_waiting.reset();
    }
    if (next) {
        m_waiting = std::move(next); // who spoke before stays the speaker
        return;
    }
    m_waiting.reset();
    m_speaker = last;
}

} // namespace demarche
