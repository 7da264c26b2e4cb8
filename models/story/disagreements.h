// SPDX-License-Identifier: GPL-3.0-or-later
// Where the reports of one event differ, field by field, with each source's words.
#pragma once

#include "models/story/story.h"

#include <vector>

namespace demarche {

/// Of one event with quotes already joined. Only values that exclude each other conflict; a finer date is
/// more precise, a later correction by the same outlet an update. Empty for an event with one article.
std::vector<Disagreement> disagreementsOf(const StoryEvent& event, const Story& story);

/// Adds to the story's events: a heading that the acts of the article contradict.
void addContradictedHeadings(Story& story);

} // namespace demarche
