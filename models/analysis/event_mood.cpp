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
    return (framed & FramedVerb) ? Mood::Told : Mood::Possible;
}

/// A gerund after a preposition or a verb is a deed only after some: "by buying", "began buying".
Mood underMarker(const ParsedSentence& sentence, const EventLexicon& lexicon, quint8 framed, const EventClause& clause)
{
    const EventChunk& marker = sentence.chunks[size_t(clause.marker)];
    if (marker.kind == ChunkKind::Verb) {
        const quint32 groups = sentence.headOf(marker).groups;
        return (framed & AbsorbingVerb) ? Mood::Absorbed : (groups & PhaseGovernor) ? Mood::Told : Mood::Possible;
    }
    const WordId word = sentence.tokens[marker.first].id;
    const EventKeyWords& key = lexicon.key;
    if (word == key.by || word == key.after || word == key.before)
        return Mood::Told;
    if (word == key.of || word == key.for_)
        return (framed & AbsorbingVerb) ? Mood::Absorbed : Mood::Possible;
    return Mood::Not;
}

} // namespace

MoodOfClause moodOf(const ParsedSentence& sentence, const EventLexicon& lexicon, const std::vector<quint8>& framed,
                    qint16 index)
{
    MoodOfClause result;
    bool isPart = true; // of the clause that is being asked about
    bool isOpen = true; // no clause border passed yet
    const auto worsen = [&result, &isOpen](Mood mood) {
        if (isOpen && mood != Mood::Told && (result.mood == Mood::Told || mood == Mood::Absorbed))
            result.mood = mood;
    };
    for (int step = 0; index >= 0 && step < mostSteps; ++step) {
        const EventClause& clause = sentence.clauses[size_t(index)];
        if (clause.verb >= 0 && isPart)
            worsen(ownMood(sentence.chunks[size_t(clause.verb)]));
        const qint16 governor = clause.governor;
        isPart = clause.kind == ClauseKind::Infinitive || clause.kind == ClauseKind::Participle;
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
            // "demands that Russia act": a wish
            if (governor >= 0 && (framed[size_t(governor)] & AbsorbingVerb))
                worsen(Mood::Absorbed);
            // "said it would" is a promise
            if (result.mood == Mood::Possible && step == 0)
                result.mood = Mood::Intended;
            isOpen = false;
            break;
        case ClauseKind::Infinitive:
            if (clause.antecedent >= 0) {
                // "a plan to send", "calls to send"
                worsen(sentence.headOf(sentence.chunks[size_t(clause.antecedent)]).groups & PlanNoun ? Mood::Intended
                                                                                                     : Mood::Possible);
            } else if (governor >= 0) {
                worsen(underInfinitive(sentence, framed[size_t(governor)], sentence.clauses[size_t(governor)]));
                result.isPurpose = result.isPurpose || (isOpen && (framed[size_t(governor)] & FramedVerb));
            }
            break;
        case ClauseKind::Relative:
            result.isIncidental = true;
            // "any act that threatens us": there may be none
            if (clause.antecedent >= 0
                && (sentence.tokens[sentence.chunks[size_t(clause.antecedent)].first].groups & ConditionWord))
                worsen(Mood::Possible);
            isOpen = false;
            break;
        case ClauseKind::Adverbial:
            result.isIncidental = true;
            if (clause.marker >= 0
                && (sentence.tokens[sentence.chunks[size_t(clause.marker)].first].groups & ConditionWord))
                worsen(Mood::Possible);
            isOpen = false;
            break;
        case ClauseKind::Participle:
            if (clause.marker >= 0)
                worsen(underMarker(sentence, lexicon, governor >= 0 ? framed[size_t(governor)] : quint8(0), clause));
            else if (clause.subject >= 0 && clause.antecedent < 0
                     && sentence.chunks[size_t(clause.subject)].preposition == lexicon.key.of)
                worsen(Mood::Possible);
            else if (clause.subject >= 0 && governor >= 0 && clause.subject == sentence.clauses[size_t(governor)].object
                     && sentence.clauses[size_t(governor)].kind == ClauseKind::Participle)
                worsen(Mood::Possible); // "a deal involving Oslo supplying"
            // "a statement released by": done, whatever its clause intends
            if (clause.antecedent >= 0)
                isOpen = false;
            break;
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
