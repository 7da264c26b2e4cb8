// SPDX-License-Identifier: GPL-3.0-or-later
// How the words of a filter are found: by an index, or by reading everything.
#pragma once

#include "models/story/story.h"

#include <functional>
#include <vector>

namespace demarche {

struct WordHits {
    std::vector<SourcePlace> sentences; ///< that hold the words; by article, then offset
    std::vector<EventId> titled; ///< whose title holds them; ascending
};

/// Answers as WordPattern would.
using WordSearch = std::function<WordHits(const QString& words)>;

/// Reads every sentence and title of the story: for small ones, and where there is no index.
WordHits readThrough(const Story& story, const QString& words);

} // namespace demarche
