// SPDX-License-Identifier: GPL-3.0-or-later
// Names of a story's actors for the catalogue's sentences.
#pragma once

#include "models/findings/catalogue.h"
#include "models/story/story.h"

namespace demarche {

/// The given wording with nameOf answering from the story, which must outlive it.
Wording wordingFor(const Story& story, Wording base = {});
/// For messages of one article's findings (dates, notices), whose actors count that article's.
Wording wordingFor(const Story& story, ArticleId article, Wording base = {});
QString titleOf(const StoryEvent& event, const Wording& wording);

} // namespace demarche
