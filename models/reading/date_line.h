// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a stretch of a line is nothing but a date, perhaps with a time.
#pragma once

#include "models/reading/layout_lexicon.h"
#include "models/text/text_span.h"

namespace demarche {

/// "July 21, 2024", "Tue, 19 Sep 2023 16:07 KST", "2023-09-19". What it means is for the date finder.
bool isOnlyADate(QStringView words, const LayoutLexicon& lexicon);

/// Where a date begins that reaches to the end of the span, after a comma, dash or space: of
/// "By Jane Roe, July 21, 2024" the last three words. Empty if there is none.
TextSpan dateAtTheEndOf(QStringView text, const TextSpan& span, const LayoutLexicon& lexicon);

} // namespace demarche
