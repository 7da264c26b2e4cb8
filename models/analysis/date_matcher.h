// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the date patterns over the words of a text.
#pragma once

#include "models/analysis/analysis_input.h"
#include "models/analysis/date_symbol.h"

#include <span>
#include <vector>

namespace demarche {

class DateLexicon;

/// One word of a match, as the rule read it.
struct DateReading {
    quint32 word = 0; ///< index in structure.words
    DateSymbol symbol = DateSymbol::None;
    double value = 0;
};

struct DateMatch {
    qint32 rule = -1;
    quint32 firstWord = 0;
    quint32 endWord = 0;
    std::vector<DateReading> readings; ///< one a word
};

/// Finds the matches that begin at one word. Keeps its memory between calls.
class DateMatcher {
public:
    DateMatcher(const AnalysisInput& input, const DateLexicon& lexicon);
    /// The longest first; no more than eight. `endWord` bounds the search. The result lives until the next call.
    const std::vector<DateMatch>& matchesAt(quint32 word, quint32 endWord);

private:
    struct Step {
        quint32 state;
        qint32 before; ///< index of the step before, -1 at the beginning
        DateMeaning meaning;
        quint32 word;
    };
    void take(quint32 state, qint32 before, const DateMeaning& meaning, quint32 word);
    DateMatch matchEndingAt(qint32 step) const;

    const AnalysisInput& m_input;
    const DateLexicon& m_lexicon;
    std::vector<Step> m_steps;
    std::vector<qint32> m_ends;
    std::vector<DateMatch> m_matches;
    std::size_t m_levelBegin = 0;
};

} // namespace demarche
