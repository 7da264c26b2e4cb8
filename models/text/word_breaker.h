// SPDX-License-Identifier: GPL-3.0-or-later
// Parts a stretch of text into words.
#pragma once

#include "models/text/text_structure.h"

#include <QStringView>

#include <vector>

namespace demarche {

/// Appends the words of text[span] to `words`. Whether a straight mark opens or closes is counted from the
/// beginning of the span, so a span should be a paragraph. Linear; at 60 MB of UTF-16 a second or more.
void appendWords(QStringView text, const TextSpan& span, std::vector<Word>& words);

/// The words of a phrase, parted as those of an article.
std::vector<Word> wordsIn(QStringView phrase);

} // namespace demarche
