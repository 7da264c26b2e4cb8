// SPDX-License-Identifier: GPL-3.0-or-later
// Subject, object and prepositional phrases by the slots of the frame; the rest of the clause are others.
#include "models/analysis/event_parties.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr qint16 furthestReach = 20;
constexpr size_t mostParticipants = 10;

/// "his lawyer, Farah Aziz, said": the name between commas.
std::vector<qint32> apposedTo(const ParsedSentence& sentence, qint16 chunk)
{
    const size_t name = size_t(chunk) + 2;
    if (name + 1 >= sentence.chunks.size() || sentence.chunks[name - 1].kind != ChunkKind::Comma
        || sentence.chunks[name].kind != ChunkKind::Noun || sentence.chunks[name + 1].kind != ChunkKind::Comma)
        return {};
    const EventToken& head = sentence.headOf(sentence.chunks[name]);
    return head.isPerson && !head.isPronoun ? std::vector<qint32> { head.actor } : std::vector<qint32>();
}

class PartyTaker {
public:
    PartyTaker(const ParsedSentence& sentence, const EventScope& scope, EventDraft& draft)
        : m_sentence(sentence)
        , m_scope(scope)
        , m_draft(draft)
        , m_frame(scope.lexicon.frames[draft.frame])
    {
    }
    void run();

private:
    void take(qint16 chunk, SlotRole role);
    void takeActors(const std::vector<qint32>& actors, SlotRole role);
    void takePrepositions(qint16 from, qint16 to);
    void takeNounModifiers();
    bool endsInNamedLand(const EventChunk& phrase) const;
    void takeAffiliations(qint16 chunk);
    void takeOthers(qint16 from, qint16 to);
    SlotRole roleOf(WordId preposition) const;
    bool isOfNoun(qint16 chunk) const;
    bool isPlace(qint32 actor) const;

    const ParsedSentence& m_sentence;
    const EventScope& m_scope;
    EventDraft& m_draft;
    const EventFrame& m_frame;
};

bool PartyTaker::isPlace(qint32 actor) const
{
    const ActorKind kind = m_scope.context.actors[size_t(actor)].kind;
    return kind == ActorKind::Place || kind == ActorKind::Country;
}

void PartyTaker::takeActors(const std::vector<qint32>& actors, SlotRole role)
{
    for (const qint32 actor : actors) {
        const ActorKind kind = m_scope.context.actors[size_t(actor)].kind;
        SlotRole own = role;
        if (own == SlotRole::Place && isPlace(actor)) {
            if (m_draft.finding.place < 0)
                m_draft.finding.place = actor;
            if (kind == ActorKind::Place)
                continue;
            // a country visited takes part
            own = m_frame.type == EventType::Consult ? SlotRole::Recipient : SlotRole::Other;
        } else if (own == SlotRole::Place) {
            own = SlotRole::Other;
        }
        if (kind == ActorKind::Place) {
            if (m_draft.finding.place < 0)
                m_draft.finding.place = actor;
            if (own == SlotRole::Other || own == SlotRole::Actor)
                continue; // a town does nothing
        }
        if (own == SlotRole::Actor) {
            addParticipant(m_draft.finding, actor, ParticipantRole::Actor);
            if (std::find(m_draft.titleActors.begin(), m_draft.titleActors.end(), actor) == m_draft.titleActors.end())
                m_draft.titleActors.push_back(actor);
        } else if (own == SlotRole::Recipient) {
            const auto& acting = m_draft.titleActors;
            if (std::find(acting.begin(), acting.end(), actor) != acting.end())
                continue; // "its own", "each other"
            addParticipant(m_draft.finding, actor, ParticipantRole::Recipient);
            m_draft.titleRecipients.push_back(actor);
        } else if (own == SlotRole::Other) {
            addParticipant(m_draft.finding, actor, ParticipantRole::Other);
        }
    }
}

void PartyTaker::take(qint16 chunk, SlotRole role)
{
    if (chunk < 0 || role == SlotRole::None)
        return;
    std::vector<qint32> actors = actorsOf(m_sentence, chunk);
    if (actors.empty() && role == SlotRole::Actor)
        actors = apposedTo(m_sentence, chunk);
    if (actors.empty()) {
        // "the government of Sudan", "a decision by Israel"
        const qint16 end = qint16(std::min<size_t>(m_sentence.chunks.size(), size_t(chunk) + 5));
        for (qint16 k = qint16(chunk + 1); k < end; ++k) {
            const EventChunk& next = m_sentence.chunks[size_t(k)];
            if (next.kind == ChunkKind::Preposition)
                continue;
            const EventKeyWords& key = m_scope.lexicon.key;
            const bool isOwner = next.preposition == key.of || next.preposition == key.by || next.preposition == key.in
                || next.preposition == key.from;
            if (next.kind != ChunkKind::Noun || !isOwner)
                break;
            actors = actorsOf(m_sentence, k);
            if (actors.empty())
                continue;
            // "train drivers in Germany": where they are, not who they are
            if (next.preposition == key.in)
                role = SlotRole::Place;
            break;
        }
        if (role == SlotRole::Actor && m_frame.object != SlotRole::Actor && !actors.empty()
            && m_sentence.headOf(m_sentence.chunks[size_t(chunk)]).wordClass == WordClass::Pronoun)
            actors.clear();
    }
    takeActors(actors, role);
}

SlotRole PartyTaker::roleOf(WordId preposition) const
{
    if (preposition == m_scope.lexicon.key.of)
        return m_draft.is(NominalDraft) ? m_frame.ofRole : SlotRole::None;
    for (const PrepositionSlot& slot : m_frame.prepositions) {
        if (slot.preposition != preposition)
            continue;
        // "called for talks between X and Y": they are asked
        const bool isAsked
            = preposition == m_scope.lexicon.key.between && !m_draft.is(NominalDraft) && !m_frame.has(MutualFrame);
        return isAsked ? SlotRole::Recipient : slot.role;
    }
    return SlotRole::Other;
}

/// "warned against cooperation with the North": with whom somebody cooperates, not whom he warns.
bool PartyTaker::isOfNoun(qint16 index) const
{
    const EventKeyWords& key = m_scope.lexicon.key;
    const WordId preposition = m_sentence.chunks[size_t(index)].preposition;
    if (index < 2 || (preposition != key.with && preposition != key.between))
        return false;
    const EventChunk& noun = m_sentence.chunks[size_t(index) - 2];
    return noun.kind == ChunkKind::Noun && index - 2 > m_draft.chunk && index - 2 != m_draft.object
        && noun.preposition != unknownWord && (m_sentence.headOf(noun).groups & RelationNoun);
}

void PartyTaker::takePrepositions(qint16 from, qint16 to)
{
    for (qint16 k = from; k < to; ++k) {
        const EventChunk& chunk = m_sentence.chunks[size_t(k)];
        if (chunk.kind != ChunkKind::Noun || chunk.preposition == unknownWord || chunk.conjoinedTo >= 0)
            continue;
        SlotRole role = roleOf(chunk.preposition);
        if (isOfNoun(k))
            role = SlotRole::Other;
        // "by" names who acts only in the passive and after a noun
        if (chunk.preposition == m_scope.lexicon.key.by && !m_draft.is(NominalDraft)
            && !m_sentence.chunks[size_t(m_draft.chunk)].is(PassiveVoice))
            role = SlotRole::Other;
        take(k, role);
    }
}

/// "the Malaysia visit", but not "the Malaysian visit".
bool PartyTaker::endsInNamedLand(const EventChunk& phrase) const
{
    if (phrase.head == phrase.first)
        return false;
    const EventToken& before = m_sentence.tokens[size_t(phrase.head) - 1];
    if (before.actor < 0)
        return false;
    const ActorFinding& actor = m_scope.context.actors[size_t(before.actor)];
    const auto& words = m_scope.input.structure.words;
    const qsizetype begin = words[before.word].begin;
    const qsizetype end = words[size_t(before.endWord) - 1].end;
    const bool isLand = actor.kind == ActorKind::Country || actor.kind == ActorKind::Place;
    return isLand && m_scope.input.article.text.mid(begin, end - begin) == actor.name;
}

void PartyTaker::takeNounModifiers()
{
    const EventChunk& chunk = m_sentence.chunks[size_t(m_draft.chunk)];
    std::vector<qint32> possessors;
    std::vector<qint32> modifiers;
    // "the Asia Forum (AF) ministers' meeting": the phrase began before the parentheses
    if (chunk.conjoinedTo >= 0 && chunk.conjoinedTo == m_draft.chunk - 1
        && m_sentence.chunks[size_t(m_draft.chunk - 1)].end < chunk.first)
        modifiers = actorsOf(m_sentence, qint16(m_draft.chunk - 1));
    for (quint16 t = chunk.first; t < chunk.head; ++t) {
        const EventToken& token = m_sentence.tokens[t];
        if (token.actor < 0)
            continue;
        const EventToken& next = m_sentence.tokens[size_t(t) + 1];
        const bool isPossessor = token.isPronoun || next.id == m_scope.lexicon.key.possessive;
        (isPossessor ? possessors : modifiers).push_back(token.actor);
    }
    // "UN sanctions" are its own
    const auto isBody
        = [this](qint32 actor) { return m_scope.context.actors[size_t(actor)].kind == ActorKind::Organisation; };
    // "Zinoviev's expulsion": a person does not expel; "Russia's invasion": a country does not suffer its own
    const bool isPassivePerson = m_frame.ofRole == SlotRole::Recipient && !possessors.empty()
        && m_scope.context.actors[size_t(possessors.front())].kind == ActorKind::Person
        && (m_frame.type == EventType::Sanction || m_frame.type == EventType::Coerce || m_frame.type == EventType::Other
            || m_frame.type == EventType::Retreat);
    takeActors(possessors, isPassivePerson ? SlotRole::Recipient : m_frame.possessorRole);
    const bool isPair = modifiers.size() > 1 && m_frame.ofRole != SlotRole::Actor && !m_frame.has(MutualFrame);
    if (isPair) {
        takeActors({ modifiers.front() }, SlotRole::Actor);
        modifiers.erase(modifiers.begin());
        takeActors(modifiers, SlotRole::Recipient);
    } else if (!modifiers.empty() && m_frame.mode == u"visit" && endsInNamedLand(chunk)) {
        takeActors(modifiers, SlotRole::Place); // "the Malaysia visit"
    } else if (!modifiers.empty() && m_frame.has(NeedsDateOrParty) && !isBody(modifiers.front())) {
        takeActors(modifiers, SlotRole::Recipient); // "the Ukraine war"
    } else if (!modifiers.empty()) {
        takeActors(modifiers, possessors.empty() || m_frame.has(MutualFrame) ? SlotRole::Actor : SlotRole::Other);
    }
}

/// "Foreign Ministry spokesperson Mao": the body a person speaks for.
void PartyTaker::takeAffiliations(qint16 index)
{
    const EventChunk& chunk = m_sentence.chunks[size_t(index)];
    for (quint16 t = chunk.first; t < chunk.end; ++t) {
        if (m_sentence.tokens[t].affiliation >= 0)
            addParticipant(m_draft.finding, m_sentence.tokens[t].affiliation, ParticipantRole::Other);
    }
}

/// Names in the same clause that no slot took.
void PartyTaker::takeOthers(qint16 from, qint16 to)
{
    for (qint16 k = from; k < to; ++k) {
        const EventChunk& chunk = m_sentence.chunks[size_t(k)];
        if (chunk.kind != ChunkKind::Noun)
            continue;
        for (quint16 t = chunk.first; t < chunk.end; ++t) {
            const qint32 actor = m_sentence.tokens[t].actor;
            if (actor >= 0 && m_scope.context.actors[size_t(actor)].kind != ActorKind::Place
                && m_draft.finding.participants.size() < mostParticipants)
                addParticipant(m_draft.finding, actor, ParticipantRole::Other);
        }
    }
}

void PartyTaker::run()
{
    const bool isOwnNoun = m_draft.is(NominalDraft);
    const qint16 end = reachOf(m_sentence, m_draft.chunk);
    if (isOwnNoun) {
        take(m_draft.subject, SlotRole::Actor);
        takeNounModifiers();
    } else {
        take(m_draft.subject, m_frame.subject);
        take(m_draft.object, m_frame.object);
        const EventClause& clause = m_sentence.clauses[size_t(m_draft.clause)];
        if (clause.secondObject >= 0 && clause.secondObject != m_draft.object)
            take(clause.secondObject, SlotRole::Other);
    }
    if (m_draft.subject >= 0)
        takeAffiliations(m_draft.subject);
    takePrepositions(qint16(m_draft.chunk + 1), end);
    if (!isOwnNoun) {
        // what stands before the verb in its clause: "at the meeting", "in Tehran"
        qint16 begin = m_draft.chunk;
        while (begin > 0 && m_draft.chunk - begin < furthestReach
               && m_sentence.chunks[size_t(begin - 1)].kind != ChunkKind::Verb)
            --begin;
        for (qint16 k = begin; k < m_draft.chunk; ++k) {
            const EventChunk& chunk = m_sentence.chunks[size_t(k)];
            if (chunk.kind != ChunkKind::Noun || chunk.clause != m_draft.clause || k == m_draft.subject)
                continue;
            if (chunk.preposition == m_scope.lexicon.key.in || chunk.preposition == m_scope.lexicon.key.at)
                take(k, SlotRole::Place);
        }
        takeOthers(begin, end);
    }
}

} // namespace

std::vector<qint32> actorsOf(const ParsedSentence& sentence, qint16 nounChunk)
{
    std::vector<qint32> actors;
    const auto add = [&](const EventChunk& chunk) {
        const EventToken& head = sentence.headOf(chunk);
        if (head.actor >= 0) {
            actors.push_back(head.actor);
            // "Kim-Putin", but not "Russia's Lavrov"
            if (chunk.head >= 2 && chunk.head - 2 >= chunk.first && sentence.tokens[size_t(chunk.head) - 1].isHyphen
                && sentence.tokens[size_t(chunk.head) - 2].actor >= 0)
                actors.push_back(sentence.tokens[size_t(chunk.head) - 2].actor);
            return;
        }
        for (quint16 t = chunk.first; t < chunk.end; ++t) {
            // "his lawyer" is not he
            const bool isOwner = sentence.tokens[t].isPerson && sentence.tokens[t].wordClass == WordClass::Possessive;
            if (sentence.tokens[t].actor >= 0 && !isOwner)
                actors.push_back(sentence.tokens[t].actor);
        }
    };
    add(sentence.chunks[size_t(nounChunk)]);
    const size_t end = std::min(sentence.chunks.size(), size_t(nounChunk) + 16);
    for (size_t k = size_t(nounChunk) + 1; k < end; ++k) {
        const EventChunk& chunk = sentence.chunks[k];
        if (chunk.kind == ChunkKind::Verb)
            break;
        if (chunk.kind == ChunkKind::Noun && chunk.conjoinedTo == nounChunk)
            add(chunk);
    }
    return actors;
}

void addParticipant(EventFinding& finding, qint32 actor, ParticipantRole role)
{
    for (Participant& known : finding.participants) {
        if (known.actor != actor)
            continue;
        if (known.role == ParticipantRole::Other)
            known.role = role;
        return;
    }
    finding.participants.push_back({ actor, role });
}

qint16 reachOf(const ParsedSentence& sentence, qint16 chunk)
{
    const qint16 count = qint16(sentence.chunks.size());
    qint16 end = qint16(chunk + 1);
    while (end < count && end - chunk < furthestReach) {
        const ChunkKind kind = sentence.chunks[size_t(end)].kind;
        if (kind == ChunkKind::Verb || kind == ChunkKind::Stop || kind == ChunkKind::That
            || kind == ChunkKind::Subordinator || kind == ChunkKind::Relative)
            break;
        // a comma ends a noun's reach, and the verb's where another clause begins
        if (kind == ChunkKind::Comma && sentence.chunks[size_t(chunk)].kind == ChunkKind::Noun) {
            const bool isList = end + 1 < count && sentence.chunks[size_t(end + 1)].kind == ChunkKind::Noun
                && sentence.chunks[size_t(end + 1)].conjoinedTo >= 0;
            if (!isList)
                break;
        }
        if (kind == ChunkKind::Noun && end > chunk + 1 && sentence.chunks[size_t(end)].clause >= 0
            && sentence.chunks[size_t(end)].clause != sentence.chunks[size_t(chunk)].clause)
            break;
        ++end;
    }
    return end;
}

void takeParties(const ParsedSentence& sentence, const EventScope& scope, EventDraft& draft)
{
    PartyTaker(sentence, scope, draft).run();
}

} // namespace demarche
