// SPDX-License-Identifier: GPL-3.0-or-later
// Climbs from the clause to what governs it; each step can only make the event less certain.
#include "models/analysis/event_mood.h"

namespace demarche {

namespace {

constexpr int mostSteps = 8;

Mood ownMood(const EventChunk& verb)
{
    if (verb.is(NegatedVerb))
        return verb.is(FutureTense) || verb.is(ModalMood) ? Mood::Refused : Mood::Not;
    if (verb.is(FutureTense))
        return Mood::Intended;
    return verb.is(ModalMood) ? Mood::Possible : Mood::Told;
}

Mood underInfinitive(const ParsedSentence& sentence, quint8 framed, const EventClause& governor)
{
    if (governor.verb < 0)
        return Mood::Intended; // "a plan to"
    const EventChunk& verb = sentence.chunks[size_t(governor.verb)];
    const EventToken& word = sentence.headOf(verb);
    if (framed & RefusingVerb)
        return Mood::Absorbed;
    if (framed & AbsorbingVerb)
        return Mood::Absorbed;
    if (word.groups & PhaseGovernor)
        return ownMood(verb);
    if (word.groups & FutureGovernor)
        return verb.is(NegatedVerb) ? Mood::Refused : Mood::Intended;
    if (word.groups & TentativeGovernor)
        return Mood::Possible;
    if (word.wordClass == WordClass::Be || word.wordClass == WordClass::Have)
        return Mood::Intended; // "is to meet", "is due to"
    if (framed & FramedVerb)
        return Mood::Told; // a purpose that the deed itself fulfils: "summoned him to protest"
    return Mood::Possible;
}

} // namespace

MoodOfClause moodOf(const ParsedSentence& sentence, const std::vector<quint8>& framed, qint16 index)
{
    MoodOfClause result;
    const auto worsen = [&result](Mood mood) {
        if (mood != Mood::Told && (result.mood == Mood::Told || mood == Mood::Absorbed))
            result.mood = mood;
    };
    for (int step = 0; index >= 0 && step < mostSteps; ++step) {
        const EventClause& clause = sentence.clauses[size_t(index)];
        if (clause.verb >= 0 && (step == 0 || clause.kind == ClauseKind::Infinitive || clause.kind == ClauseKind::Participle))
            worsen(ownMood(sentence.chunks[size_t(clause.verb)]));
        const qint16 governor = clause.governor;
        switch (clause.kind) {
        case ClauseKind::Main:
        case ClauseKind::Reporting: return result;
        case ClauseKind::Coordinate: {
            // "will travel to Moscow and meet Putin"
            const EventChunk& verb = sentence.chunks[size_t(clause.verb)];
            if (governor >= 0 && sentence.clauses[size_t(governor)].verb >= 0
                && (sentence.headOf(verb).forms & BaseForm) && !verb.is(PastTense))
                worsen(ownMood(sentence.chunks[size_t(sentence.clauses[size_t(governor)].verb)]));
            break;
        }
        case ClauseKind::Content:
            if (!result.isReported) {
                result.isReported = true;
                result.reporter = governor;
            }
            // "said it would" is a promise
            if (result.mood == Mood::Possible && step == 0)
                result.mood = Mood::Intended;
            break;
        case ClauseKind::Infinitive:
            if (governor >= 0)
                worsen(underInfinitive(sentence, framed[size_t(governor)], sentence.clauses[size_t(governor)]));
            break;
        case ClauseKind::Relative: result.isIncidental = true; break;
        case ClauseKind::Adverbial:
            result.isIncidental = true;
            if (clause.marker >= 0
                && (sentence.tokens[sentence.chunks[size_t(clause.marker)].first].groups & ConditionWord))
                worsen(Mood::Possible);
            break;
        case ClauseKind::Participle: break;
        }
        index = governor >= 0 ? governor : clause.parent;
    }
    return result;
}

EventType typeInMood(EventType type, Mood mood)
{
    if (mood != Mood::Intended && mood != Mood::Refused)
        return type;
    switch (type) {
    case EventType::Consult:
    case EventType::Support:
    case EventType::Cooperate:
    case EventType::Aid:
    case EventType::Concede:
    case EventType::Retreat:
    case EventType::Agree: return mood == Mood::Refused ? EventType::Reject : EventType::Agree;
    case EventType::Sanction:
    case EventType::Assault:
    case EventType::Coerce:
    case EventType::Mobilize:
    case EventType::Protest: return mood == Mood::Refused ? EventType::Agree : EventType::Threaten;
    default: return type;
    }
}

} // namespace demarche
