// SPDX-License-Identifier: GPL-3.0-or-later
// Findings of many articles -> one story: actors and events that are the same are one.
#pragma once

#include "models/story/story.h"

#include <functional>
#include <vector>

namespace demarche {

struct StoryOptions {
    bool isSeparate = false; ///< --separate: nothing shared between articles
};

/// Pure; same findings in the same order, same story. Near-linear in articles.
StoryPtr buildStory(const std::vector<ArticleFindingsPtr>& findings, const StoryOptions& options = {},
                    const std::function<bool()>& isCancelled = {});

} // namespace demarche
