// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences as reporting clauses see them: each marked stretch, however long, counts as one word.
#pragma once

#include "models/analysis/quote_lexicon.h"
#include "models/analysis/quote_marks.h"

#include <vector>

namespace demarche {

/// A word outside all marks, or a whole marked stretch.
struct Unit {
    quint32 word = 0; ///< the word, or the stretch's first
    qint32 stretch = -1; ///< number of the outermost stretch, -1 for a word
    QuoteWordClasses classes = 0;
    char16_t mark = 0; ///< of punctuation, else 0
    bool isName = false; ///< capitalised where a common word would not be
    bool isWord = false; ///< letters or digits
    bool isSuffix = false; ///< 's
    CueForm cue;
    bool is(QuoteWordClasses wanted) const { return (classes & wanted) != 0; }
    /// Marks around a title, a nickname, a so-called thing: the stretch then counts as a noun.
    bool isPhrase = false;
    bool endsComma = false; ///< of a phrase: its comma stands inside the marks
    bool isQuote() const { return stretch >= 0 && !isPhrase; }
    bool isMarked() const { return stretch >= 0; }
};

struct UnitSentence {
    quint32 first = 0;
    quint32 end = 0;
    quint32 paragraph = 0;
    bool isTitle = false; ///< set in title case, as headlines are
};

struct QuoteUnits {
    std::vector<Unit> units;
    std::vector<UnitSentence> sentences;
};

QuoteUnits unitsOf(const AnalysisInput& input, const QuoteLexicon& lexicon,
                   const std::vector<MarkedStretch>& stretches);

} // namespace demarche
