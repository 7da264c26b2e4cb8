// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs the actors of each event with its recipients, or with each other where all act together.
#include "models/story/relations.h"

#include "models/story/party.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

namespace demarche {

namespace {

constexpr size_t mostParties = 12; ///< of one event; a hundred names in one sentence are a list

using Pair = std::tuple<qint32, qint32, EventType>;

std::vector<qint32> actorsIn(ParticipantRole role, const StoryEvent& event)
{
    std::vector<qint32> found;
    for (const Participant& participant : event.participants) {
        if (participant.role == role && participant.actor >= 0 && found.size() < mostParties)
            found.push_back(participant.actor);
    }
    return found;
}

class Relations {
public:
    explicit Relations(const std::vector<StoryActor>& actors)
        : m_actors(actors)
    {
        for (size_t i = 0; i < actors.size(); ++i) {
            if (actors[i].kind == ActorKind::Country && !actors[i].country.isEmpty())
                m_countries.insert(actors[i].country, qint32(i));
        }
    }

    void add(qint32 source, qint32 target, const StoryEvent& event, EventId id)
    {
        if (source == target || sideOf(source, m_actors) == sideOf(target, m_actors)
            || m_actors[size_t(source)].isSourceOnly)
            return;
        note(m_direct, { source, target, event.type }, id);
        const qint32 sourceCountry = m_countries.value(m_actors[size_t(source)].country, -1);
        const qint32 targetCountry = m_countries.value(m_actors[size_t(target)].country, -1);
        if (sourceCountry >= 0 && targetCountry >= 0 && (sourceCountry != source || targetCountry != target))
            note(m_rolledUp, { sourceCountry, targetCountry, event.type }, id);
    }

    std::vector<Relation> all() const
    {
        std::vector<Relation> relations;
        for (const bool isRollUp : { false, true }) {
            for (const auto& [pair, events] : isRollUp ? m_rolledUp : m_direct) {
                const auto& [source, target, type] = pair;
                relations.push_back({ { source }, { target }, type, events, isRollUp });
            }
        }
        return relations;
    }

private:
    static void note(std::map<Pair, std::vector<EventId>>& relations, const Pair& pair, EventId id)
    {
        std::vector<EventId>& events = relations[pair];
        if (events.empty() || events.back() != id)
            events.push_back(id);
    }

    const std::vector<StoryActor>& m_actors;
    QHash<QString, qint32> m_countries;
    std::map<Pair, std::vector<EventId>> m_direct;
    std::map<Pair, std::vector<EventId>> m_rolledUp;
};

bool isNeutral(const StoryEvent& event)
{
    return quadOf(event.type) == Quad::Neutral || event.status == EventStatus::Denied;
}

} // namespace

std::vector<Relation> relationsOf(const std::vector<StoryEvent>& events, const std::vector<StoryActor>& actors)
{
    Relations relations(actors);
    for (size_t i = 0; i < events.size(); ++i) {
        const StoryEvent& event = events[i];
        if (isNeutral(event))
            continue;
        const std::vector<qint32> sources = actorsIn(ParticipantRole::Actor, event);
        const std::vector<qint32> targets = actorsIn(ParticipantRole::Recipient, event);
        for (const qint32 source : sources) {
            for (const qint32 target : targets)
                relations.add(source, target, event, { qint32(i) });
        }
        if (!targets.empty())
            continue;
        for (const qint32 source : sources) { // a meeting, a signature: each with each
            for (const qint32 target : sources)
                relations.add(source, target, event, { qint32(i) });
        }
    }
    return relations.all();
}

} // namespace demarche
