// SPDX-License-Identifier: GPL-3.0-or-later
// Which words of two sentences about one thing are not in the other.
#pragma once

#include "models/text/text_span.h"

#include <QStringView>

#include <vector>

namespace demarche {

struct WordDifference {
    std::vector<TextSpan> first; ///< offsets in the first text; neighbouring words are one stretch
    std::vector<TextSpan> second;
};

/// Words in their order, upper case and marks aside. Very long texts are compared by their beginnings.
WordDifference differingWords(QStringView first, QStringView second);

} // namespace demarche
