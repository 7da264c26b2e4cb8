// SPDX-License-Identifier: GPL-3.0-or-later
// What one sentence says happened, will happen, was claimed or denied.
#pragma once

#include "models/findings/date_finding.h"
#include "models/findings/message.h"
#include "models/text/text_span.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace demarche {

/// The PLOVER types and our two neutral ones; resources/lexicons/en/event_types.json says what each means.
enum class EventType : quint8 {
    Agree,
    Consult,
    Support,
    Concede,
    Cooperate,
    Aid,
    Retreat,
    Request,
    Accuse,
    Reject,
    Threaten,
    Protest,
    Sanction,
    Mobilize,
    Coerce,
    Assault,
    Statement,
    Other
};
QString nameOf(EventType type); ///< "AGREE", ...
std::optional<EventType> eventTypeNamed(QStringView name);

enum class Quad : quint8 { VerbalCooperation, MaterialCooperation, VerbalConflict, MaterialConflict, Neutral };
QString nameOf(Quad quad); ///< "verbal cooperation", ...
Quad quadOf(EventType type);

enum class EventStatus : quint8 { Happened, Planned, Claimed, Denied, Hypothetical };
QString nameOf(EventStatus status);

enum class ParticipantRole : quint8 { Actor, Recipient, Other };
QString nameOf(ParticipantRole role); ///< "actor", "recipient", "other"

struct Participant {
    qint32 actor = -1; ///< in ArticleFindings: that article's actors; in a Story: the story's
    ParticipantRole role = ParticipantRole::Actor;
    friend bool operator==(const Participant&, const Participant&) = default;
};

struct EventFinding {
    TextSpan span; ///< inside one sentence
    TextSpan trigger; ///< inside the span
    QByteArray frame; ///< id of the lexicon frame: "summon", "sign-treaty"
    /// Frames of one family may report the same act in other words ("summon", "recall an envoy"); as
    /// given in the lexicon, else the frame's own id.
    QByteArray family;
    EventType type = EventType::Other;
    QString mode; ///< PLOVER mode or empty
    std::vector<QString> contexts;
    EventStatus status = EventStatus::Happened;
    std::vector<Participant> participants;
    qint32 place = -1;
    qint32 date = -1; ///< ArticleFindings::dates entry bound to the trigger, -1 if none
    std::optional<FuzzyDate> when; ///< the event's date, which may be reckoned further than the entry
    DateOrigin origin = DateOrigin::Unknown;
    Certainty certainty = Certainty::Unsure;
    Reason dateReason;
    qint32 quote = -1; ///< quote that carries the claim or statement
    Message title;
    double importance = 0; ///< 0..1
    Reason importanceReason;
    Reason reason; ///< why this is an event of this type
    friend bool operator==(const EventFinding&, const EventFinding&) = default;
};

} // namespace demarche
