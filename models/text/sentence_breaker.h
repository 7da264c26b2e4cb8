// SPDX-License-Identifier: GPL-3.0-or-later
// Finds where sentences end within the words of one paragraph.
#pragma once

#include "models/text/text_structure.h"

namespace demarche {

/// Appends the sentences of words[firstWord..] (one paragraph) and marks the words that begin them.
void appendSentences(QStringView text, TextStructure& structure, size_t firstWord, const Abbreviations& abbreviations);

} // namespace demarche
