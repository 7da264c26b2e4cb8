// SPDX-License-Identifier: GPL-3.0-or-later
// Tells headline, body and furniture apart, line by line.
#pragma once

#include "models/reading/line_signs.h"
#include "models/text/article.h"

#include <QStringView>

#include <vector>

namespace demarche {

struct SortedLine {
    TextSpan span;
    PartKind kind = PartKind::Body;
    std::vector<LineSign> signs; ///< of furniture: what the line is
    bool isTitle = false; ///< the headline proper, not the line under it
};

/// All lines that hold something, ascending. Linear time.
std::vector<SortedLine> sortedLines(QStringView text);

} // namespace demarche
