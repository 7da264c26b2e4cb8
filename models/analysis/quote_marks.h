// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs quotation marks of every kind, so that one bad mark never costs the rest.
#pragma once

#include "models/analysis/analysis_input.h"

#include <vector>

namespace demarche {

/// Words between a pair of marks. Word numbers count TextStructure::words.
struct MarkedStretch {
    quint32 firstWord = 0; ///< the opening mark itself, or the first word where the mark is missing
    quint32 endWord = 0; ///< past the closing mark, or past the last word where it is missing
    TextSpan inner; ///< inside the marks
    qint32 parent = -1; ///< stretch around it
    quint32 paragraph = 0;
    bool isClosed = true;
    bool continues = false; ///< goes on from the paragraph before, whose mark was left open
    bool isMinor = false; ///< in single marks, in an article whose quotations wear double ones
};

struct MarkedStretches {
    std::vector<MarkedStretch> stretches; ///< ascending by first word
    std::vector<TextSpan> badMarks; ///< marks that pair with nothing
};

/// Body paragraphs only. Linear time.
MarkedStretches markedStretchesOf(const AnalysisInput& input);

} // namespace demarche
