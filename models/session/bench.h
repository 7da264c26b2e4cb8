// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace while it is worked on, with the story as it stands.
#pragma once

#include "models/workspace/workspace.h"

#include <memory>
#include <vector>

namespace demarche {

/// What a background request needs and may change; owned by the worker thread alone.
struct Bench {
    Workspace workspace;
    StoryPtr unedited = std::make_shared<const Story>(); ///< without corrections, so that undo is quick
    StoryPtr edited = unedited;
    StoryPtr editedFrom = unedited; ///< what `edited` was made of, with `applied`
    std::vector<Edit> applied;

    /// The same story as before unless something has changed: a saved view is no reason to draw all anew.
    const StoryPtr& story()
    {
        const std::vector<Edit> edits = workspace.editsInForce();
        if (editedFrom != unedited || applied != edits) {
            edited = applyAll(unedited, edits);
            editedFrom = unedited;
            applied = edits;
        }
        return edited;
    }
};

} // namespace demarche
