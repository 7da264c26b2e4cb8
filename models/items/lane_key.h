// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline's lanes stand for, and in which of them an event stands.
#pragma once

#include "models/findings/catalogue.h"
#include "models/story/story.h"

#include <QStringList>

namespace demarche {

enum class LaneKey : quint8 { Country, Actor, Type, Source, None };

/// Names lanes for one story; built once a story, because the busiest actors and countries get a lane of
/// their own and the rest share "Others".
class LaneNaming {
public:
    LaneNaming() = default;
    LaneNaming(StoryPtr story, LaneKey key, Wording wording);
    /// Never empty; one lane, or more where several sides act together or several outlets report.
    QStringList lanesOf(EventId event) const;

private:
    QString laneOfActor(ActorId actor) const;
    QString others() const;

    StoryPtr m_story;
    LaneKey m_key = LaneKey::None;
    Wording m_wording;
    QHash<QString, QString> m_nameOfCountry; ///< only countries with a lane of their own
    std::vector<bool> m_actorHasLane;
};

/// ISO 3166 alpha-2 of the events' acting sides, heaviest first: what CountryColours::with wants.
QStringList countriesByWeight(const Story& story);
/// The side an event is shown on: country of the first acting participant that has one; may be empty.
QString countryOf(const StoryEvent& event, const Story& story);

} // namespace demarche
