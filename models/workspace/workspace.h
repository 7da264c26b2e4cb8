// SPDX-License-Identifier: GPL-3.0-or-later
// All that a person has open: articles, corrections with the place in their history, saved views.
#pragma once

#include "models/findings/article_findings.h"
#include "models/query/saved_view.h"
#include "models/story/edit.h"
#include "models/story/story.h"

#include <functional>
#include <vector>

namespace demarche {

struct Lexicons;

/// A value: every change gives a new one, and the old one is what undo returns to.
struct Workspace {
    std::vector<ArticleFindingsPtr> findings; ///< one an article, in the order they were opened
    std::vector<Edit> edits; ///< all ever made, undone ones last
    qsizetype editPosition = 0; ///< edits before it are in force
    std::vector<SavedView> views; ///< in the order they were saved; no name twice
    SavedView lastPlace; ///< where the person was when the window closed

    bool canUndo() const { return editPosition > 0; }
    bool canRedo() const { return editPosition < qsizetype(edits.size()); }
    std::vector<Edit> editsInForce() const;
};

Workspace withArticles(Workspace workspace, const std::vector<ArticleFindingsPtr>& added); ///< same text once
Workspace withoutArticle(Workspace workspace, const QString& contentHash);
Workspace withEdit(Workspace workspace, const Edit& edit); ///< drops what was undone
Workspace undone(Workspace workspace);
Workspace redone(Workspace workspace);
Workspace withView(Workspace workspace, const SavedView& view); ///< in place of one of that name
Workspace withoutView(Workspace workspace, const QString& name);

/// The story with all edits in force. Articles whose day of publication only the others can tell are
/// analysed once more with that day before the story is built.
StoryPtr storyOf(const Workspace& workspace, const Lexicons& lexicons, const std::function<bool()>& isCancelled = {});

} // namespace demarche
