// SPDX-License-Identifier: GPL-3.0-or-later
// One actor of the story put together from what each article says of it.
#pragma once

#include "models/story/story.h"

#include <span>
#include <vector>

namespace demarche {

/// An actor as found in one article.
struct FoundActor {
    quint32 article = 0;
    const ActorFinding* finding = nullptr;
};

/// `found` in order of articles, never empty. Leaves shortName and speaksFor to nameActors.
StoryActor actorFrom(const std::vector<FoundActor>& found, const std::vector<ArticleFindingsPtr>& articles);

/// Short names that are clear among these actors, and whom each speaks for. `firstIndex` is the story's
/// number of the first of them.
void nameActors(std::span<StoryActor> actors, qint32 firstIndex);

} // namespace demarche
