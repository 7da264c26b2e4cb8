// SPDX-License-Identifier: GPL-3.0-or-later
// The names that types, sides and states of events have in the story JSON, and which type is on which side.
#include "models/findings/event_finding.h"

#include <array>

namespace demarche {

namespace {

struct TypeRow {
    EventType type;
    const char* name;
    Quad quad;
};

constexpr std::array typeRows {
    TypeRow { EventType::Agree, "AGREE", Quad::VerbalCooperation },
    TypeRow { EventType::Consult, "CONSULT", Quad::VerbalCooperation },
    TypeRow { EventType::Support, "SUPPORT", Quad::VerbalCooperation },
    TypeRow { EventType::Concede, "CONCEDE", Quad::VerbalCooperation },
    TypeRow { EventType::Cooperate, "COOPERATE", Quad::MaterialCooperation },
    TypeRow { EventType::Aid, "AID", Quad::MaterialCooperation },
    TypeRow { EventType::Retreat, "RETREAT", Quad::MaterialCooperation },
    TypeRow { EventType::Request, "REQUEST", Quad::VerbalConflict },
    TypeRow { EventType::Accuse, "ACCUSE", Quad::VerbalConflict },
    TypeRow { EventType::Reject, "REJECT", Quad::VerbalConflict },
    TypeRow { EventType::Threaten, "THREATEN", Quad::VerbalConflict },
    TypeRow { EventType::Protest, "PROTEST", Quad::MaterialConflict },
    TypeRow { EventType::Sanction, "SANCTION", Quad::MaterialConflict },
    TypeRow { EventType::Mobilize, "MOBILIZE", Quad::MaterialConflict },
    TypeRow { EventType::Coerce, "COERCE", Quad::MaterialConflict },
    TypeRow { EventType::Assault, "ASSAULT", Quad::MaterialConflict },
    TypeRow { EventType::Statement, "STATEMENT", Quad::Neutral },
    TypeRow { EventType::Other, "OTHER", Quad::Neutral },
};

constexpr bool areRowsInOrder()
{
    for (size_t i = 0; i < typeRows.size(); ++i) {
        if (size_t(typeRows[i].type) != i)
            return false;
    }
    return true;
}
static_assert(areRowsInOrder(), "rows are indexed by type");

} // namespace

QString nameOf(EventType type) { return QString::fromLatin1(typeRows[size_t(type)].name); }

std::optional<EventType> eventTypeNamed(QStringView name)
{
    for (const TypeRow& row : typeRows) {
        if (name == QLatin1String(row.name))
            return row.type;
    }
    return {};
}

Quad quadOf(EventType type) { return typeRows[size_t(type)].quad; }

QString nameOf(Quad quad)
{
    switch (quad) {
    case Quad::VerbalCooperation: return QStringLiteral("verbal cooperation");
    case Quad::MaterialCooperation: return QStringLiteral("material cooperation");
    case Quad::VerbalConflict: return QStringLiteral("verbal conflict");
    case Quad::MaterialConflict: return QStringLiteral("material conflict");
    case Quad::Neutral: return QStringLiteral("neutral");
    }
    return {};
}

QString nameOf(EventStatus status)
{
    switch (status) {
    case EventStatus::Happened: return QStringLiteral("happened");
    case EventStatus::Planned: return QStringLiteral("planned");
    case EventStatus::Claimed: return QStringLiteral("claimed");
    case EventStatus::Denied: return QStringLiteral("denied");
    case EventStatus::Hypothetical: return QStringLiteral("hypothetical");
    }
    return {};
}

QString nameOf(ParticipantRole role)
{
    switch (role) {
    case ParticipantRole::Actor: return QStringLiteral("actor");
    case ParticipantRole::Recipient: return QStringLiteral("recipient");
    case ParticipantRole::Other: return QStringLiteral("other");
    }
    return {};
}

} // namespace demarche
