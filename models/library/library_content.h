// SPDX-License-Identifier: GPL-3.0-or-later
// What a library file holds: articles with their text, corrections, saved views and the last place.
#pragma once

#include "models/query/saved_view.h"
#include "models/story/edit.h"
#include "models/text/article.h"

#include <vector>

namespace demarche {

struct LibraryContent {
    std::vector<ArticlePtr> articles; ///< in the order they were opened; no text twice
    std::vector<Edit> edits; ///< all ever made, undone ones last
    qsizetype editPosition = 0; ///< edits before it are in force
    std::vector<SavedView> views;
    SavedView lastPlace;

    /// Whether a person has put work into it that no file on disk holds.
    bool holdsWork() const { return !edits.empty() || !views.empty(); }
};

} // namespace demarche
