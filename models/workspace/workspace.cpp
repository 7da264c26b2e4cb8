// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the workspace, each giving a new value, and the story they come to.
#include "models/workspace/workspace.h"

#include "models/story/story_builder.h"
#include "models/workspace/anchoring.h"

#include <QSet>

#include <algorithm>

namespace demarche {

std::vector<Edit> Workspace::editsInForce() const { return { edits.begin(), edits.begin() + editPosition }; }

Workspace withArticles(Workspace workspace, const std::vector<ArticleFindingsPtr>& added)
{
    QSet<QString> known;
    for (const ArticleFindingsPtr& findings : workspace.findings)
        known.insert(findings->article->contentHash);
    for (const ArticleFindingsPtr& findings : added) {
        const QString& hash = findings->article->contentHash;
        if (known.contains(hash))
            continue;
        known.insert(hash);
        workspace.findings.push_back(findings);
    }
    return workspace;
}

Workspace withoutArticle(Workspace workspace, const QString& contentHash)
{
    std::erase_if(workspace.findings,
                  [&](const ArticleFindingsPtr& findings) { return findings->article->contentHash == contentHash; });
    return workspace;
}

Workspace withEdit(Workspace workspace, const Edit& edit)
{
    workspace.edits.resize(size_t(workspace.editPosition), edit);
    workspace.edits.push_back(edit);
    ++workspace.editPosition;
    return workspace;
}

Workspace undone(Workspace workspace)
{
    if (workspace.canUndo())
        --workspace.editPosition;
    return workspace;
}

Workspace redone(Workspace workspace)
{
    if (workspace.canRedo())
        ++workspace.editPosition;
    return workspace;
}

Workspace withView(Workspace workspace, const SavedView& view)
{
    const auto known = std::find_if(workspace.views.begin(), workspace.views.end(),
                                    [&](const SavedView& other) { return other.name == view.name; });
    if (known == workspace.views.end())
        workspace.views.push_back(view);
    else
        *known = view;
    return workspace;
}

Workspace withoutView(Workspace workspace, const QString& name)
{
    std::erase_if(workspace.views, [&](const SavedView& view) { return view.name == name; });
    return workspace;
}

StoryPtr storyOf(const Workspace& workspace, const Lexicons& lexicons, const std::function<bool()>& isCancelled)
{
    const std::vector<ArticleFindingsPtr> anchored = anchoredTogether(workspace.findings, lexicons, isCancelled);
    return applyAll(buildStory(anchored, {}, isCancelled), workspace.editsInForce());
}

} // namespace demarche
