// SPDX-License-Identifier: GPL-3.0-or-later
// The same actor in several articles becomes one: bodies by what they are, persons by their names.
#pragma once

#include "models/story/story.h"

#include <vector>

namespace demarche {

struct StoryOptions;

struct ActorLinks {
    /// For each article, parallel to its findings' actors: the story's actor.
    std::vector<std::vector<ActorId>> ofArticle;
    std::vector<StoryActor> actors; ///< by first mention

    /// -1 gives no actor.
    ActorId actor(size_t article, qint32 finding) const
    {
        return finding < 0 ? ActorId {} : ofArticle[article][size_t(finding)];
    }
};

/// Near-linear in the number of actors found.
ActorLinks linkActors(const std::vector<ArticleFindingsPtr>& findings, const StoryOptions& options);

} // namespace demarche
