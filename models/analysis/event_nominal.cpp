// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a noun phrase against the nouns of the frames, then whether a light verb carries it.
#include "models/analysis/event_nominal.h"

#include "models/analysis/event_matcher.h"
#include "models/analysis/event_parties.h"

#include <algorithm>

namespace demarche {

namespace {

bool allBefore(const ParsedSentence& sentence, const EventChunk& chunk, const std::vector<WordId>& words)
{
    return std::all_of(words.begin(), words.end(), [&](WordId word) {
        for (quint16 t = chunk.first; t < chunk.head; ++t) {
            if (sentence.tokens[t].id == word)
                return true;
        }
        return false;
    });
}

/// "drills with Russia"
bool hasParty(const ParsedSentence& sentence, qint16 index, WordId preposition)
{
    const qint16 end = reachOf(sentence, index);
    for (qint16 k = qint16(index + 1); k < end; ++k) {
        const EventChunk& chunk = sentence.chunks[size_t(k)];
        if (chunk.kind == ChunkKind::Noun && chunk.preposition == preposition && !actorsOf(sentence, k).empty())
            return true;
    }
    return false;
}

/// One protest is a diplomat's as well as a crowd's; several are the street's, and so is one that a crowd makes.
bool isOfCrowd(const ParsedSentence& sentence, const EventScope& scope, const EventChunk& chunk)
{
    if (sentence.headOf(chunk).isPlural)
        return true;
    constexpr quint16 nearby = 24; // tokens
    const auto begin = sentence.tokens.begin() + std::max<int>(0, chunk.first - nearby);
    const auto end
        = sentence.tokens.begin() + std::min<qsizetype>(qsizetype(sentence.tokens.size()), chunk.end + nearby);
    return std::any_of(begin, end, [&](const EventToken& token) {
        return (token.groups & CrowdNoun)
            || (token.actor >= 0 && scope.context.actors[size_t(token.actor)].kind == ActorKind::Group);
    });
}

bool isObjectOfLightVerb(const ParsedSentence& sentence, const EventScope& scope, qint16 index)
{
    const EventChunk& chunk = sentence.chunks[size_t(index)];
    if (chunk.clause < 0)
        return false;
    const EventClause& clause = sentence.clauses[size_t(chunk.clause)];
    if (clause.verb < 0)
        return false;
    const EventChunk& verb = sentence.chunks[size_t(clause.verb)];
    if (!(sentence.headOf(verb).groups & LightVerb))
        return false;
    if (verb.is(PassiveVoice))
        return clause.subject == index;
    if (clause.object == index || (clause.object >= 0 && chunk.conjoinedTo == clause.object))
        return true;
    // "engaged in talks", "embarked on a trip": the first phrase after the verb
    return clause.object < 0 && index > clause.verb && index <= clause.verb + 3
        && (chunk.preposition == scope.lexicon.key.in || chunk.preposition == scope.lexicon.key.on);
}

} // namespace

std::optional<NounMatch> matchNoun(const ParsedSentence& sentence, const EventScope& scope, qint16 index)
{
    const EventChunk& chunk = sentence.chunks[size_t(index)];
    const EventToken& head = sentence.headOf(chunk);
    if (head.noun == 0 || head.wordClass != WordClass::Noun)
        return {};
    for (const TriggerPattern& pattern : scope.lexicon.nounPatterns(head.noun)) {
        const quint16 end = wordsFollow(sentence, pattern.after, quint16(chunk.head + 1));
        if (end == 0 || !allBefore(sentence, chunk, pattern.before))
            continue;
        if (scope.lexicon.frames[pattern.frame].has(NeedsCrowd) && !isOfCrowd(sentence, scope, chunk))
            continue;
        const std::vector<SlotNeed>& needs = scope.lexicon.frames[pattern.frame].needs;
        if (!std::all_of(needs.begin(), needs.end(), [&](const SlotNeed& need) {
                return need.preposition == unknownWord || hasParty(sentence, index, need.preposition);
            }))
            continue;
        NounMatch match { .frame = pattern.frame, .firstToken = chunk.head, .endToken = end };
        for (quint16 t = chunk.first; t < chunk.head; ++t) {
            const EventToken& token = sentence.tokens[t];
            if (token.date >= 0 && token.wordClass == WordClass::Number)
                match.duration = token.date;
            if (token.id == scope.lexicon.key.no)
                match.isDenied = true;
            if (std::find(pattern.before.begin(), pattern.before.end(), token.id) != pattern.before.end())
                match.firstToken = std::min(match.firstToken, t);
        }
        match.isCarried = isObjectOfLightVerb(sentence, scope, index);
        return match;
    }
    return {};
}

} // namespace demarche
