// SPDX-License-Identifier: GPL-3.0-or-later
// Compares who acted, or who was acted upon, in two reports.
#include "models/story/party.h"

#include <algorithm>

namespace demarche {

namespace {

template<class T>
void insert(std::vector<T>& set, T value)
{
    const auto at = std::lower_bound(set.begin(), set.end(), value);
    if (at == set.end() || *at != value)
        set.insert(at, value);
}

template<class T>
bool meet(const std::vector<T>& a, const std::vector<T>& b)
{
    return std::any_of(a.begin(), a.end(), [&](T value) { return std::binary_search(b.begin(), b.end(), value); });
}

template<class T>
bool oneHoldsTheOther(const std::vector<T>& a, const std::vector<T>& b)
{
    return std::includes(a.begin(), a.end(), b.begin(), b.end())
        || std::includes(b.begin(), b.end(), a.begin(), a.end());
}

} // namespace

void Party::unite(const Party& other)
{
    for (const qint32 person : other.persons)
        insert(persons, person);
    for (const qint32 actor : other.others)
        insert(others, actor);
    for (const quint32 side : other.sides)
        insert(sides, side);
    isSideKnown = isSideKnown && other.isSideKnown;
}

quint32 sideOf(qint32 actor, const std::vector<StoryActor>& actors)
{
    const QString& country = actors[size_t(actor)].country;
    if (country.size() == 2)
        return quint32(country.at(0).unicode()) << 8 | country.at(1).unicode();
    return 0x10000u + quint32(actor);
}

Party partyIn(ParticipantRole role, const std::vector<Participant>& participants, const std::vector<StoryActor>& actors)
{
    Party party;
    for (const Participant& participant : participants) {
        if (participant.role != role || participant.actor < 0)
            continue;
        const StoryActor& actor = actors[size_t(participant.actor)];
        insert(actor.kind == ActorKind::Person ? party.persons : party.others, participant.actor);
        insert(party.sides, sideOf(participant.actor, actors));
        if (actor.kind == ActorKind::Person && actor.country.isEmpty())
            party.isSideKnown = false;
    }
    return party;
}

PartyAgreement agreementOf(const Party& a, const Party& b)
{
    if (a.isEmpty() || b.isEmpty())
        return PartyAgreement::Unknown;
    if (!a.persons.empty() && !b.persons.empty())
        return oneHoldsTheOther(a.persons, b.persons) ? PartyAgreement::SameActor : PartyAgreement::Conflict;
    if (!a.isSideKnown || !b.isSideKnown)
        return meet(a.others, b.others) ? PartyAgreement::SameActor : PartyAgreement::Unknown;
    if (!oneHoldsTheOther(a.sides, b.sides))
        return PartyAgreement::Conflict;
    return a.persons.empty() && b.persons.empty() && meet(a.others, b.others) ? PartyAgreement::SameActor
                                                                              : PartyAgreement::SameSide;
}

} // namespace demarche
