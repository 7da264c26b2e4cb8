// SPDX-License-Identifier: GPL-3.0-or-later
// Parts an article into paragraphs by blank lines, borders of its parts, and lines.
#pragma once

#include "models/text/article.h"

#include <vector>

namespace demarche {

struct ParagraphSpan {
    TextSpan span; ///< without white space around it; never empty
    PartKind part = PartKind::Body;
};

/// Ascending. Text that no part covers is left out; an article without parts is all body.
std::vector<ParagraphSpan> paragraphsOf(const Article& article);

} // namespace demarche
