// SPDX-License-Identifier: GPL-3.0-or-later
// Relations of the story, gathered by kind and side.
#include "widgets/panels/actor_dealings.h"

#include "widgets/panels/event_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace demarche {

namespace {

struct SideWords {
    EventType type;
    const char* doer;
    const char* receiver;
    const char* both;
};
constexpr SideWords sideWords[] {
    { EventType::Agree, QT_TRANSLATE_NOOP("ActorDealings", "agrees with"),
      QT_TRANSLATE_NOOP("ActorDealings", "is agreed with by"), QT_TRANSLATE_NOOP("ActorDealings", "agrees with") },
    { EventType::Consult, QT_TRANSLATE_NOOP("ActorDealings", "talks to"),
      QT_TRANSLATE_NOOP("ActorDealings", "is addressed by"), QT_TRANSLATE_NOOP("ActorDealings", "meets") },
    { EventType::Support, QT_TRANSLATE_NOOP("ActorDealings", "supports"),
      QT_TRANSLATE_NOOP("ActorDealings", "is supported by"),
      QT_TRANSLATE_NOOP("ActorDealings", "supports, and is supported by") },
    { EventType::Concede, QT_TRANSLATE_NOOP("ActorDealings", "gives way to"),
      QT_TRANSLATE_NOOP("ActorDealings", "is given way by"), QT_TRANSLATE_NOOP("ActorDealings", "gives way to") },
    { EventType::Cooperate, QT_TRANSLATE_NOOP("ActorDealings", "works with"),
      QT_TRANSLATE_NOOP("ActorDealings", "is worked with by"), QT_TRANSLATE_NOOP("ActorDealings", "works with") },
    { EventType::Aid, QT_TRANSLATE_NOOP("ActorDealings", "helps"), QT_TRANSLATE_NOOP("ActorDealings", "is helped by"),
      QT_TRANSLATE_NOOP("ActorDealings", "helps, and is helped by") },
    { EventType::Retreat, QT_TRANSLATE_NOOP("ActorDealings", "withdraws from"),
      QT_TRANSLATE_NOOP("ActorDealings", "is left by"), QT_TRANSLATE_NOOP("ActorDealings", "withdraws from") },
    { EventType::Request, QT_TRANSLATE_NOOP("ActorDealings", "asks of"),
      QT_TRANSLATE_NOOP("ActorDealings", "is asked by"), QT_TRANSLATE_NOOP("ActorDealings", "asks of") },
    { EventType::Accuse, QT_TRANSLATE_NOOP("ActorDealings", "accuses"),
      QT_TRANSLATE_NOOP("ActorDealings", "is accused by"),
      QT_TRANSLATE_NOOP("ActorDealings", "accuses, and is accused by") },
    { EventType::Reject, QT_TRANSLATE_NOOP("ActorDealings", "rejects"),
      QT_TRANSLATE_NOOP("ActorDealings", "is rejected by"),
      QT_TRANSLATE_NOOP("ActorDealings", "rejects, and is rejected by") },
    { EventType::Threaten, QT_TRANSLATE_NOOP("ActorDealings", "warns"),
      QT_TRANSLATE_NOOP("ActorDealings", "is warned by"),
      QT_TRANSLATE_NOOP("ActorDealings", "warns, and is warned by") },
    { EventType::Protest, QT_TRANSLATE_NOOP("ActorDealings", "protests against"),
      QT_TRANSLATE_NOOP("ActorDealings", "is protested against by"),
      QT_TRANSLATE_NOOP("ActorDealings", "protests against") },
    { EventType::Sanction, QT_TRANSLATE_NOOP("ActorDealings", "punishes"),
      QT_TRANSLATE_NOOP("ActorDealings", "is punished by"),
      QT_TRANSLATE_NOOP("ActorDealings", "punishes, and is punished by") },
    { EventType::Mobilize, QT_TRANSLATE_NOOP("ActorDealings", "arms against"),
      QT_TRANSLATE_NOOP("ActorDealings", "is faced by forces of"), QT_TRANSLATE_NOOP("ActorDealings", "arms against") },
    { EventType::Coerce, QT_TRANSLATE_NOOP("ActorDealings", "coerces"),
      QT_TRANSLATE_NOOP("ActorDealings", "is coerced by"),
      QT_TRANSLATE_NOOP("ActorDealings", "coerces, and is coerced by") },
    { EventType::Assault, QT_TRANSLATE_NOOP("ActorDealings", "attacks"),
      QT_TRANSLATE_NOOP("ActorDealings", "is attacked by"), QT_TRANSLATE_NOOP("ActorDealings", "fights with") },
};

bool isIn(const Relation& relation, const std::vector<Relation>& relations)
{
    return std::any_of(relations.begin(), relations.end(), [&relation](const Relation& other) {
        return !other.isRollUp && other.source == relation.target && other.target == relation.source
            && other.type == relation.type && other.events == relation.events;
    });
}

} // namespace

QString wordsFor(EventType type, DealingSide side)
{
    for (const SideWords& words : sideWords) {
        if (words.type != type)
            continue;
        return QCoreApplication::translate("ActorDealings",
                                           side == DealingSide::Doer           ? words.doer
                                               : side == DealingSide::Receiver ? words.receiver
                                                                               : words.both);
    }
    return wordsFor(type) + (side == DealingSide::Receiver ? QStringLiteral(" ←") : QStringLiteral(" →"));
}

std::vector<Dealing> dealingsOf(const Story& story, ActorId actor)
{
    struct Gathered {
        std::set<EventId> events;
        std::map<ActorId, std::set<EventId>> partners;
    };
    std::map<std::pair<EventType, DealingSide>, Gathered> kinds;
    std::vector<Relation> own;
    std::copy_if(story.relations.begin(), story.relations.end(), std::back_inserter(own),
                 [actor](const Relation& relation) {
                     return !relation.isRollUp && (relation.source == actor || relation.target == actor);
                 });
    for (const Relation& relation : own) {
        const bool isDoer = relation.source == actor;
        const DealingSide side = isIn(relation, own) ? DealingSide::Both
            : isDoer                                 ? DealingSide::Doer
                                                     : DealingSide::Receiver;
        Gathered& kind = kinds[{ relation.type, side }];
        kind.events.insert(relation.events.begin(), relation.events.end());
        kind.partners[isDoer ? relation.target : relation.source].insert(relation.events.begin(),
                                                                         relation.events.end());
    }
    std::vector<Dealing> dealings;
    for (const auto& [kind, gathered] : kinds) {
        Dealing dealing { kind.first, kind.second, { gathered.events.begin(), gathered.events.end() }, {} };
        for (const auto& [partner, events] : gathered.partners)
            dealing.partners.push_back({ partner, qint32(events.size()) });
        std::stable_sort(dealing.partners.begin(), dealing.partners.end(),
                         [](auto& a, auto& b) { return a.second > b.second; });
        dealings.push_back(std::move(dealing));
    }
    std::stable_sort(dealings.begin(), dealings.end(),
                     [](const Dealing& a, const Dealing& b) { return a.events.size() > b.events.size(); });
    return dealings;
}

Ties tiesBetween(const Story& story, const std::vector<ActorId>& actors)
{
    const std::set<ActorId> chosen(actors.begin(), actors.end());
    Ties ties;
    for (size_t i = 0; i < story.events.size(); ++i) {
        std::set<ActorId> present;
        for (const Participant& participant : story.events[i].participants) {
            if (chosen.contains({ participant.actor }))
                present.insert({ participant.actor });
        }
        if (present.size() > 1)
            ties.events.push_back({ qint32(i) });
    }
    std::map<ActorId, std::set<ActorId>> dealsWith;
    for (const Relation& relation : story.relations) {
        if (relation.isRollUp || chosen.contains(relation.source) == chosen.contains(relation.target))
            continue;
        const bool isSource = chosen.contains(relation.source);
        dealsWith[isSource ? relation.target : relation.source].insert(isSource ? relation.source : relation.target);
    }
    for (const auto& [other, partners] : dealsWith) {
        if (partners.size() > 1)
            ties.between.push_back(other);
    }
    std::stable_sort(ties.between.begin(), ties.between.end(),
                     [&dealsWith](ActorId a, ActorId b) { return dealsWith[a].size() > dealsWith[b].size(); });
    return ties;
}

} // namespace demarche
