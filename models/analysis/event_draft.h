// SPDX-License-Identifier: GPL-3.0-or-later
// An event while it is being worked out: where it stands in its sentence, and what is known so far.
#pragma once

#include "models/analysis/event_clauses.h"
#include "models/findings/event_finding.h"

namespace demarche {

/// How a draft stands in its sentence, as bits.
enum DraftTrait : quint16 {
    NominalDraft = 1, ///< triggered by a noun
    CarriedByVerb = 2, ///< noun with a light verb: "held a summit"
    ReportedDraft = 4, ///< in reported or quoted speech
    PerfectDraft = 8, ///< "has called"
    PastPerfectDraft = 16,
    PresentDraft = 32, ///< "is", "says": no narrated day
    BackgroundDraft = 64, ///< "initially", an adverbial clause
    ProgressiveDraft = 128,
    HeadlineDraft = 256,
    SpeechDraft = 512, ///< a statement with its content or quote
    IncidentalDraft = 1024, ///< relative or adverbial clause
    SelfReportedDraft = 2048, ///< who reports it did it, or nobody is named
    SplitDraft = 4096, ///< one of several that one phrase tells
    DemandDraft = 16384, ///< "said that Russia must act"
    ThreatDraft = 32768, ///< "told Oslo that this would be a mistake"
    UnknownDayDraft = 8192, ///< "the day after the talks": told, but nobody knows when that was
};

struct EventDraft {
    EventFinding finding;
    quint16 frame = 0;
    quint16 traits = 0;
    qint32 sentence = -1;
    qint16 clause = -1;
    qint16 chunk = -1; ///< verb group or noun phrase of the trigger
    qint16 subject = -1; ///< logical subject and object: chunks
    qint16 object = -1;
    qint32 duration = -1; ///< in EventContext::dates: "a six-day trip"
    qint32 attributedTo = -1; ///< actor who reports it
    qint32 offsetDays = 0; ///< "two days after": to the day of the event in `offsetClause`, which no word dates
    qint16 offsetClause = -1;
    std::vector<qint32> titleActors; ///< who acts, as the sentence says it, first one first
    std::vector<qint32> titleRecipients;
    QString thing; ///< words of the object, for the title

    bool is(DraftTrait trait) const { return (traits & trait) != 0; }
    void set(DraftTrait trait) { traits = quint16(traits | trait); }
};

/// What drafts are made from; borrowed for one call.
struct EventScope {
    const AnalysisInput& input;
    const EventLexicon& lexicon;
    const EventContext& context;
};

} // namespace demarche
