// SPDX-License-Identifier: GPL-3.0-or-later
// Looks an actor's name up in the story, in the form that the sentence wants.
#include "models/story/story_wording.h"

#include <algorithm>

namespace demarche {

namespace {

/// The shortest office says enough before a name: "Ambassador Kulik".
QString officeOf(const StoryActor& actor)
{
    const auto shortest
        = std::min_element(actor.roles.begin(), actor.roles.end(),
                           [](const StoryRole& a, const StoryRole& b) { return a.title.size() < b.title.size(); });
    return shortest == actor.roles.end() ? QString() : shortest->title;
}

QString nameOf(const StoryActor& actor, ActorArgument::Form form)
{
    switch (form) {
    case ActorArgument::Form::Full: return actor.name;
    case ActorArgument::Form::Short: return actor.shortName.isEmpty() ? actor.name : actor.shortName;
    case ActorArgument::Form::WithOffice: {
        const QString office = actor.kind == ActorKind::Person ? officeOf(actor) : QString();
        return office.isEmpty() ? actor.name : office + u' ' + actor.shortName;
    }
    }
    return actor.name;
}

} // namespace

Wording wordingFor(const Story& story, Wording base)
{
    base.nameOf = [&story](const ActorArgument& argument) {
        const bool isKnown = argument.index >= 0 && size_t(argument.index) < story.actors.size();
        return isKnown ? nameOf(story.actors[size_t(argument.index)], argument.form) : QString();
    };
    return base;
}

Wording wordingFor(const Story& story, ArticleId article, Wording base)
{
    base.nameOf = [&story, article](const ActorArgument& argument) {
        const std::vector<ActorId>& actors = story.at(article).actors;
        const bool isKnown = argument.index >= 0 && size_t(argument.index) < actors.size();
        return isKnown ? nameOf(story.at(actors[size_t(argument.index)]), argument.form) : QString();
    };
    return base;
}

QString titleOf(const StoryEvent& event, const Wording& wording) { return sentenceOf(event.title, wording); }

} // namespace demarche
