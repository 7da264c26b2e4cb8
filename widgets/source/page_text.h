// SPDX-License-Identifier: GPL-3.0-or-later
// An article cut into the paragraphs of a page, every character where it was.
#pragma once

#include "models/text/article.h"

#include <QString>

#include <vector>

namespace demarche {

struct PageParagraph {
    TextSpan span; ///< in the article's text
    PartKind kind = PartKind::Body;
    bool isContinued = false; ///< the next one is the rest of it, cut only to be laid out a piece at a time
};

/// Lines of one paragraph are joined when laid out; blank lines part them, and line breaks where the
/// layout is one paragraph a line.
std::vector<PageParagraph> paragraphsOf(const Article& article);

/// The paragraph's characters, line breaks as spaces: same length as its span.
QString textOf(const PageParagraph& paragraph, const Article& article);

} // namespace demarche
