// SPDX-License-Identifier: GPL-3.0-or-later
// A plan meets the deed of the same kind by the same actors on days that fit.
#include "models/story/linked_events.h"

#include "models/story/party.h"
#include "models/story/report_comparison.h"

#include <QHash>

#include <algorithm>

namespace demarche {

namespace {

constexpr size_t mostCandidates = 32;

bool isPlan(const StoryEvent& event) { return event.status == EventStatus::Planned; }

bool isDeed(const StoryEvent& event)
{
    return event.status == EventStatus::Happened || event.status == EventStatus::Claimed;
}

bool fit(const StoryEvent& plan, const StoryEvent& deed, const std::vector<StoryActor>& actors)
{
    if (!plan.when.date || !deed.when.date || compare(*plan.when.date, *deed.when.date) == DateRelation::Exclusive)
        return false;
    const auto agreement = [&](ParticipantRole role) {
        return agreementOf(partyIn(role, plan.participants, actors), partyIn(role, deed.participants, actors));
    };
    const PartyAgreement recipients = agreement(ParticipantRole::Recipient);
    return agreement(ParticipantRole::Actor) == PartyAgreement::SameActor && recipients != PartyAgreement::Conflict;
}

} // namespace

void linkPlansToDeeds(Story& story)
{
    QHash<std::pair<QByteArray, qint32>, std::vector<qint32>> deeds; // by family and first actor
    const auto keyOf = [&](const StoryEvent& event) {
        const qint32 actor = event.participants.empty() ? -1 : event.participants.front().actor;
        return std::pair(findingOf(event.reports.front(), story).family, actor);
    };
    for (size_t i = 0; i < story.events.size(); ++i) {
        if (isDeed(story.events[i]) && !story.events[i].participants.empty())
            deeds[keyOf(story.events[i])].push_back(qint32(i));
    }
    for (size_t i = 0; i < story.events.size(); ++i) {
        StoryEvent& plan = story.events[i];
        if (!isPlan(plan))
            continue;
        const std::vector<qint32> candidates = deeds.value(keyOf(plan));
        for (size_t c = 0; c < std::min(candidates.size(), mostCandidates); ++c) {
            StoryEvent& deed = story.events[size_t(candidates[c])];
            if (!fit(plan, deed, story.actors))
                continue;
            plan.linked.push_back({ candidates[c] });
            deed.linked.push_back({ qint32(i) });
        }
    }
}

} // namespace demarche
