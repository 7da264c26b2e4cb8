// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline's lanes stand for, and in which of them an event stands.
#pragma once

#include "models/findings/catalogue.h"
#include "models/story/story.h"

#include <QStringList>

namespace demarche {

enum class LaneKey : quint8 { Country, Actor, Type, Source, None };

/// What a lane stands for. Actors are those of its country, or the one it is named after; articles those of its
/// outlet; a lane of a type has its events only.
struct LaneMeaning {
    std::vector<EventId> events; ///< ascending
    std::vector<ActorId> actors; ///< the country itself first
    std::vector<ArticleId> articles;
    friend bool operator==(const LaneMeaning&, const LaneMeaning&) = default;
};

/// Names lanes for one story; built once a story, because the busiest actors and countries get a lane of
/// their own and the rest share "Others".
class LaneNaming {
public:
    LaneNaming() = default;
    LaneNaming(StoryPtr story, LaneKey key, Wording wording);
    /// Never empty; one lane, or more where several sides act together or several outlets report.
    QStringList lanesOf(EventId event) const;
    LaneMeaning meaningOf(const QString& lane) const; ///< empty for a name that no lane has

private:
    bool standsFor(const StoryActor& actor, const QString& lane) const;
    QString outletOf(const StoryArticle& article) const;
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
