// SPDX-License-Identifier: GPL-3.0-or-later
// Stories for tests of the actor graph: made actor by actor and act by act.
#pragma once

#include "models/story/story.h"

#include <QString>

namespace demarche::test {

struct MadeAct {
    ActorId source;
    ActorId target;
    EventType type = EventType::Accuse;
    const char* date = nullptr; ///< EDTF; null: undated
    QByteArray title = "title.accuse";
};

/// Acts must be told in the order of their dates.
class NetworkStoryMaker {
public:
    NetworkStoryMaker();
    ActorId person(const QString& name, const QString& country, ActorId speaksFor = {});
    ActorId actor(const QString& name, ActorKind kind, const QString& country);
    EventId act(const MadeAct& act);
    EventId meeting(const std::vector<ActorId>& actors, const char* date);
    /// A quote of the speaker in the one article, tied to the event; the speaker is named "Kim Hong-kyun" say.
    QuoteId quote(EventId event, ActorId speaker, const QString& words);
    StoryPtr story() const; ///< relations are reckoned as in any story

private:
    StoryEvent& addEvent(const char* date, EventType type);
    Story m_story;
};

/// Seoul, Moscow, Pyongyang and others: 14 who act, a Korean and a Russian name among them.
StoryPtr summonsStory();
/// Made up, the same each time: so many actors of ten countries with so many acts between them.
StoryPtr crowdedStory(int actorCount, int actCount);

} // namespace demarche::test
