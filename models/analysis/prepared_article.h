// SPDX-License-Identifier: GPL-3.0-or-later
// An article cut into words once, with each word looked up once: what every finder starts from.
#pragma once

#include "models/analysis/analysis_input.h"

#include <memory>
#include <vector>

namespace demarche {

struct Lexicons;

struct PreparedArticle {
    ArticlePtr article;
    TextStructure structure;
    std::vector<WordId> ids; ///< parallel to structure.words

    AnalysisInput input() const { return { *article, structure, ids }; }
};

PreparedArticle prepare(const ArticlePtr& article, const Lexicons& lexicons);

} // namespace demarche
