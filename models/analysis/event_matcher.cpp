// SPDX-License-Identifier: GPL-3.0-or-later
// Patterns are tried with the most special first; the first whose needs hold is it.
#include "models/analysis/event_matcher.h"

#include "models/analysis/event_parties.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr int mostSkipped = 3;

class VerbMatcher {
public:
    VerbMatcher(const ParsedSentence& sentence, const EventScope& scope, qint16 clause)
        : m_sentence(sentence)
        , m_scope(scope)
        , m_clause(sentence.clauses[size_t(clause)])
        , m_chunk(sentence.chunks[size_t(m_clause.verb)])
    {
    }
    std::optional<VerbMatch> run();
    /// The frame of a deed that another verb needs: one of these families.
    std::optional<quint16> deedAmong(const std::vector<QByteArray>& families);

private:
    void placeParties();
    bool beforeHolds(const TriggerPattern& pattern) const;
    bool needsHold(const EventFrame& frame, VerbMatch& match) const;
    bool traitsHold(const EventFrame& frame) const;
    bool deedHolds(const EventFrame& frame, VerbMatch& match) const;
    qint16 nounFor(const SlotNeed& need) const;
    bool holds(const SlotNeed& need, qint16 noun) const;
    bool isCrowd(qint16 noun) const;
    bool isForeign(qint16 object) const;
    const std::vector<qint32> partiesIn(qint16 noun) const
    {
        return noun < 0 ? std::vector<qint32>() : actorsOf(m_sentence, noun);
    }
    const ActorFinding& actor(qint32 i) const { return m_scope.context.actors[size_t(i)]; }

    const ParsedSentence& m_sentence;
    const EventScope& m_scope;
    const EventClause& m_clause;
    const EventChunk& m_chunk;
    qint16 m_subject = -1;
    qint16 m_object = -1;
};

void VerbMatcher::placeParties()
{
    m_subject = m_clause.subject;
    m_object = m_clause.object;
    if (!m_chunk.is(PassiveVoice))
        return;
    m_object = m_clause.subject;
    m_subject = -1;
    const qint16 end = reachOf(m_sentence, m_clause.verb);
    for (qint16 k = qint16(m_clause.verb + 1); k < end; ++k) {
        if (m_sentence.chunks[size_t(k)].kind == ChunkKind::Noun
            && m_sentence.chunks[size_t(k)].preposition == m_scope.lexicon.key.by) {
            m_subject = k;
            return;
        }
    }
}

bool VerbMatcher::beforeHolds(const TriggerPattern& pattern) const
{
    const quint16 verb = m_chunk.head;
    // "a state-backed bank" tells what it is like, not what was done
    if (pattern.before.empty())
        return verb == 0 || !m_sentence.tokens[size_t(verb) - 1].isHyphen;
    return verb >= 2 && m_sentence.tokens[size_t(verb) - 1].isHyphen
        && m_sentence.tokens[size_t(verb) - 2].id == pattern.before.front();
}

bool VerbMatcher::holds(const SlotNeed& need, qint16 noun) const
{
    const EventToken& head = m_sentence.headOf(m_sentence.chunks[size_t(noun)]);
    if (need.acceptsAny || (need.acceptsActor && head.actor >= 0))
        return true;
    if (head.wordClass == WordClass::Name)
        return false;
    const EventChunk& chunk = m_sentence.chunks[size_t(noun)];
    return need.holds(head.id)
        || std::any_of(need.phrases.begin(), need.phrases.end(), [&](const std::pair<WordId, WordId>& phrase) {
               return phrase.second == head.id
                   && std::any_of(m_sentence.tokens.begin() + chunk.first, m_sentence.tokens.begin() + chunk.head,
                                  [&](const EventToken& token) { return token.id == phrase.first; });
           });
}

qint16 VerbMatcher::nounFor(const SlotNeed& need) const
{
    if (need.preposition != unknownWord) {
        const qint16 end = reachOf(m_sentence, m_clause.verb);
        for (qint16 k = qint16(m_clause.verb + 1); k < end; ++k) {
            if (m_sentence.chunks[size_t(k)].kind == ChunkKind::Noun
                && m_sentence.chunks[size_t(k)].preposition == need.preposition
                && (need.acceptsAny || !need.acceptsActor || !partiesIn(k).empty()))
                return k;
        }
        return -1;
    }
    // the object, what is joined to it, the second object, and "dozens of troops"
    for (const qint16 object : { m_object, m_clause.secondObject }) {
        if (object < 0)
            continue;
        if (holds(need, object))
            return object;
        const qint16 end = qint16(std::min<size_t>(m_sentence.chunks.size(), size_t(object) + 7));
        for (qint16 k = qint16(object + 1); k < end; ++k) {
            const EventChunk& chunk = m_sentence.chunks[size_t(k)];
            if (chunk.kind == ChunkKind::Verb)
                break;
            if (chunk.kind == ChunkKind::Noun
                && (chunk.conjoinedTo == object || chunk.preposition == m_scope.lexicon.key.of)
                && !(need.acceptsActor && need.nouns.empty()) && holds(need, k) && !need.acceptsAny
                && !(need.acceptsActor && m_sentence.headOf(chunk).actor >= 0))
                return k;
        }
    }
    return -1;
}

bool VerbMatcher::needsHold(const EventFrame& frame, VerbMatch& match) const
{
    for (const SlotNeed& need : frame.needs) {
        const qint16 noun = nounFor(need);
        if (noun < 0)
            return false;
        if (need.preposition == unknownWord)
            match.needed = noun;
    }
    return true;
}

/// "consider sending arms", "a plan to review arming Kyiv"
bool VerbMatcher::deedHolds(const EventFrame& frame, VerbMatch& match) const
{
    if (frame.deeds.empty())
        return true;
    // the deed opens the clause right after
    const size_t own = size_t(&m_clause - m_sentence.clauses.data());
    for (size_t c = own + 1; c < m_sentence.clauses.size() && c < own + 4; ++c) {
        const EventClause& clause = m_sentence.clauses[c];
        const bool isGoverned = (clause.kind == ClauseKind::Participle || clause.kind == ClauseKind::Infinitive)
            && clause.governor >= 0 && &m_sentence.clauses[size_t(clause.governor)] == &m_clause && clause.verb >= 0
            && clause.verb > m_clause.verb && clause.verb <= m_clause.verb + 2;
        if (!isGoverned)
            continue;
        if (const std::optional<quint16> deed = VerbMatcher(m_sentence, m_scope, qint16(c)).deedAmong(frame.deeds)) {
            match.deed = qint16(c);
            match.deedFrame = *deed;
            return true;
        }
    }
    return false;
}

bool VerbMatcher::isCrowd(qint16 noun) const
{
    if (noun < 0)
        return false;
    const EventChunk& chunk = m_sentence.chunks[size_t(noun)];
    for (quint16 t = chunk.first; t < chunk.end; ++t) {
        const EventToken& token = m_sentence.tokens[t];
        if (token.groups & CrowdNoun)
            return true;
        if (token.actor >= 0 && actor(token.actor).kind == ActorKind::Group)
            return true;
    }
    return false;
}

/// "recalled Russia's envoy": the object speaks for another side than the subject.
bool VerbMatcher::isForeign(qint16 object) const
{
    QString own;
    for (const qint32 party : partiesIn(m_subject)) {
        if (!actor(party).country.isEmpty())
            own = actor(party).country;
    }
    if (own.isEmpty())
        return false;
    const std::vector<qint32> owners = partiesIn(object);
    return !owners.empty() && !actor(owners.front()).country.isEmpty() && actor(owners.front()).country != own;
}

bool VerbMatcher::traitsHold(const EventFrame& frame) const
{
    if (frame.subjectNeed && (m_subject < 0 || !holds(*frame.subjectNeed, m_subject)))
        return false;
    if (frame.has(NeedsCrowd) && !isCrowd(m_subject))
        return false;
    if (frame.has(NotByCrowd) && isCrowd(m_subject))
        return false;
    if (frame.has(ForeignObjectFrame) && !isForeign(m_object))
        return false;
    if (frame.has(NeedsInfinitive)) {
        const bool isFollowed
            = std::any_of(m_sentence.clauses.begin(), m_sentence.clauses.end(), [this](const EventClause& c) {
                  return c.kind == ClauseKind::Infinitive && c.antecedent < 0 && c.governor >= 0
                      && &m_sentence.clauses[size_t(c.governor)] == &m_clause;
              });
        if (!isFollowed)
            return false;
    }
    if (frame.has(NeedsActorObject) && partiesIn(m_object).empty())
        return false;
    if (frame.has(NeedsPerson)) {
        const std::vector<qint32> guests = partiesIn(m_object);
        if (guests.empty() || actor(guests.front()).kind == ActorKind::Place
            || actor(guests.front()).kind == ActorKind::Group)
            return false;
    }
    if (frame.has(NeedsPlace)) {
        const qint16 end = reachOf(m_sentence, m_clause.verb);
        bool isFound = false;
        for (qint16 k = qint16(m_clause.verb + 1); k < end && !isFound; ++k) {
            if (m_sentence.chunks[size_t(k)].kind != ChunkKind::Noun)
                continue;
            // "crossed the Russian line" is no journey to Russia
            const qint32 party = m_sentence.headOf(m_sentence.chunks[size_t(k)]).actor;
            isFound = party >= 0 && (actor(party).kind == ActorKind::Place || actor(party).kind == ActorKind::Country);
        }
        if (!isFound)
            return false;
    }
    if (frame.has(NeedsRecipient) || frame.has(NotAgainstAnyone)) {
        const qint16 end = reachOf(m_sentence, m_clause.verb);
        bool isAgainst = false;
        bool isFound = !partiesIn(m_object).empty();
        for (qint16 k = qint16(m_clause.verb + 1); k < end; ++k) {
            const EventChunk& chunk = m_sentence.chunks[size_t(k)];
            if (chunk.kind != ChunkKind::Noun || chunk.preposition == unknownWord)
                continue;
            const EventKeyWords& key = m_scope.lexicon.key;
            isAgainst = isAgainst || chunk.preposition == key.at || chunk.preposition == key.against
                || (chunk.preposition == key.into && !partiesIn(k).empty());
            isFound = isFound || !partiesIn(k).empty();
        }
        if (frame.has(NeedsRecipient) && !isFound)
            return false;
        if (frame.has(NotAgainstAnyone) && isAgainst)
            return false;
    }
    return true;
}

std::optional<VerbMatch> VerbMatcher::run()
{
    placeParties();
    const qint16 ownObject = m_object;
    const EventToken& verb = m_sentence.tokens[m_chunk.head];
    for (const TriggerPattern& pattern : m_scope.lexicon.verbPatterns(verb.verb)) {
        const quint16 next = quint16(m_chunk.head + 1);
        const quint16 end = wordsFollow(m_sentence, pattern.after, next);
        if (end == 0 || !beforeHolds(pattern))
            continue;
        VerbMatch match { .frame = pattern.frame, .endToken = end, .subject = m_subject, .object = m_object };
        const EventFrame& frame = m_scope.lexicon.frames[pattern.frame];
        m_object = ownObject;
        if (m_object < 0 && !pattern.after.empty() && !m_chunk.is(PassiveVoice)) {
            // "called in the envoy": the object stands after the particle
            for (size_t k = size_t(m_clause.verb) + 1; k < m_sentence.chunks.size() && k < size_t(m_clause.verb) + 6;
                 ++k) {
                if (m_sentence.chunks[k].kind == ChunkKind::Noun && m_sentence.chunks[k].first == end)
                    m_object = qint16(k);
            }
            match.object = m_object;
        }
        if (!needsHold(frame, match) || !traitsHold(frame) || !deedHolds(frame, match))
            continue;
        return match;
    }
    return {};
}

std::optional<quint16> VerbMatcher::deedAmong(const std::vector<QByteArray>& families)
{
    placeParties();
    for (const TriggerPattern& pattern : m_scope.lexicon.verbPatterns(m_sentence.tokens[m_chunk.head].verb)) {
        const EventFrame& frame = m_scope.lexicon.frames[pattern.frame];
        VerbMatch match;
        if (std::find(families.begin(), families.end(), frame.family) != families.end() && frame.deeds.empty()
            && wordsFollow(m_sentence, pattern.after, quint16(m_chunk.head + 1)) != 0 && needsHold(frame, match))
            return pattern.frame;
    }
    return {};
}

} // namespace

quint16 wordsFollow(const ParsedSentence& sentence, std::span<const WordId> words, quint16 token)
{
    quint16 end = token;
    for (const WordId word : words) {
        int skipped = 0;
        while (end < sentence.tokens.size() && sentence.tokens[end].id != word && skipped < mostSkipped) {
            const WordClass c = sentence.tokens[end].wordClass;
            if (c != WordClass::Determiner && c != WordClass::Name && c != WordClass::Adverb
                && c != WordClass::Adjective && c != WordClass::Possessive && c != WordClass::Number)
                return 0;
            ++end;
            ++skipped;
        }
        if (end >= sentence.tokens.size() || sentence.tokens[end].id != word)
            return 0;
        ++end;
    }
    return end;
}

std::optional<VerbMatch> matchVerb(const ParsedSentence& sentence, const EventScope& scope, qint16 clause)
{
    if (sentence.clauses[size_t(clause)].verb < 0)
        return {};
    return VerbMatcher(sentence, scope, clause).run();
}

} // namespace demarche
