// SPDX-License-Identifier: GPL-3.0-or-later
// Whom an actor meets, warns, accuses and is accused by: kinds of acts with their partners and dates.
#pragma once

#include "models/story/story.h"

#include <utility>
#include <vector>

namespace demarche {

enum class DealingSide : quint8 {
    Doer, ///< the actor acts
    Receiver, ///< others act towards it
    Both, ///< one act of both: a meeting
};

struct Dealing {
    EventType type = EventType::Other;
    DealingSide side = DealingSide::Doer;
    std::vector<EventId> events; ///< ascending by date, each once
    std::vector<std::pair<ActorId, qint32>> partners; ///< with the number of events, most first
};
/// Those with most events first. Roll-ups between countries are left out.
std::vector<Dealing> dealingsOf(const Story& story, ActorId actor);

QString wordsFor(EventType type, DealingSide side); ///< "is accused by"

/// What several actors have to do with each other.
struct Ties {
    std::vector<EventId> events; ///< at least two of them take part; ascending by date
    std::vector<ActorId> between; ///< others who deal with at least two of them, the best connected first
};
Ties tiesBetween(const Story& story, const std::vector<ActorId>& actors);

} // namespace demarche
