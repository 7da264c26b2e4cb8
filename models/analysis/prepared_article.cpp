// SPDX-License-Identifier: GPL-3.0-or-later
// Structure, then word numbers.
#include "models/analysis/prepared_article.h"

#include "models/analysis/lexicons.h"

namespace demarche {

PreparedArticle prepare(const ArticlePtr& article, const Lexicons& lexicons)
{
    PreparedArticle prepared;
    prepared.article = article;
    prepared.structure = structureOf(*article, lexicons.abbreviations);
    prepared.ids = lexicons.vocabulary.identify(prepared.structure.words);
    return prepared;
}

} // namespace demarche
