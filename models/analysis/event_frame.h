// SPDX-License-Identifier: GPL-3.0-or-later
// One frame of en/event_frames: which kind of event, and who takes part in which place of the sentence.
#pragma once

#include "models/findings/event_finding.h"
#include "models/lexicon/vocabulary.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace demarche {

/// What stands in a slot of the sentence is for the event.
enum class SlotRole : quint8 { None, Actor, Recipient, Other, Place };

/// What a frame says of itself, as bits.
enum FrameTrait : quint32 {
    MutualFrame = 1, ///< all parties act: "meet", "sign"
    LastingFrame = 2, ///< goes on for a while: "visit", "war"
    StatementFrame = 4, ///< may carry reported speech
    AbsorbingFrame = 8, ///< its infinitive is part of it: "agreed to send troops"
    ObjectControlFrame = 16, ///< "urged X to stop": X would stop
    ForeignObjectFrame = 32, ///< the object belongs to another side than the subject
    NeedsActorObject = 64,
    NeedsRecipient = 128,
    NeedsPlace = 256,
    NeedsPerson = 512,
    NeedsCrowd = 1024,
    NotByCrowd = 2048,
    NeedsDateOrParty = 4096, ///< as a noun alone it is background
    NegativeFrame = 8192, ///< "refuse to": what follows does not happen
    PatientSubject = 16384, ///< "X faces sanctions": X is the recipient
    OnlyInContent = 32768, ///< tells something only in reported speech
    NeedsInfinitive = 131072, ///< "told him to leave"
    TopicFrame = 262144, ///< its object is what is spoken of: "explained the tensions"
    OccasionFrame = 524288, ///< people come together for it: "the meeting" may mean a summons
    ResumingFrame = 4194304, ///< "the signing": of the treaty told of before
    PlainSpeechFrame = 2097152, ///< mere saying
    AnnouncementFrame = 1048576, ///< "a statement released on Monday" dates what it announced
    NotAgainstAnyone = 65536, ///< "launched missiles", but not "at Y"
};

/// Nouns that a slot must hold for the frame to fit.
struct SlotNeed {
    WordId preposition = unknownWord; ///< unknownWord: the object
    std::vector<WordId> nouns; ///< sorted
    bool acceptsActor = false;
    std::vector<std::pair<WordId, WordId>> phrases; ///< "lethal aid": what stands before the noun, too
    bool acceptsAny = false;
    bool holds(WordId noun) const { return std::binary_search(nouns.begin(), nouns.end(), noun); }
};

struct PrepositionSlot {
    WordId preposition = unknownWord;
    SlotRole role = SlotRole::Other;
};

struct EventFrame {
    QByteArray id;
    QByteArray family;
    EventType type = EventType::Other;
    QString mode;
    std::vector<QString> contexts;
    QByteArray title;
    double weight = 0.5;
    quint32 traits = 0;
    std::optional<EventStatus> status; ///< other than the sentence says: a denial is one
    std::vector<SlotNeed> needs;
    std::optional<SlotNeed> subjectNeed; ///< "an earthquake struck": no attack
    std::vector<QByteArray> deeds; ///< families one of which its gerund or infinitive must tell of
    SlotRole subject = SlotRole::Actor;
    SlotRole object = SlotRole::Recipient;
    SlotRole ofRole = SlotRole::Recipient; ///< "of X" after its noun
    SlotRole possessorRole = SlotRole::Actor; ///< "X's" before its noun
    std::vector<PrepositionSlot> prepositions;

    bool has(FrameTrait trait) const { return (traits & trait) != 0; }
};

} // namespace demarche
