// SPDX-License-Identifier: GPL-3.0-or-later
// What the words inside a pair of marks look like from outside: a sentence, a title, a few words.
#pragma once

#include "models/analysis/quote_text.h"

namespace demarche {

/// What the words inside a pair of marks look like.
struct MarkedWords {
    quint32 wordCount = 0;
    bool startsCapital = false;
    bool isTitleCase = false; ///< every longer word begins with a capital
    bool endsSentence = false; ///< with . ? or !
    bool endsComma = false;
    bool endsColon = false;
    bool isBracketed = false; ///< "(Applause.)"
};
MarkedWords markedWordsOf(const QuoteText& text, quint32 unit);

} // namespace demarche
