// SPDX-License-Identifier: GPL-3.0-or-later
// What every finder is given: the article, its words, and their numbers.
#pragma once

#include "models/findings/article_findings.h"
#include "models/lexicon/vocabulary.h"
#include "models/text/text_structure.h"

#include <span>
#include <vector>

namespace demarche {

/// Borrowed for the length of one call; `ids` runs parallel to structure.words.
struct AnalysisInput {
    const Article& article;
    const TextStructure& structure;
    std::span<const WordId> ids;
};

} // namespace demarche
