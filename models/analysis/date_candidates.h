// SPDX-License-Identifier: GPL-3.0-or-later
// The stretches of a text that are dates, with what their words say, not yet reckoned.
#pragma once

#include "models/analysis/analysis_input.h"
#include "models/analysis/date_fields.h"
#include "models/analysis/date_lexicon.h"

#include <vector>

namespace demarche {

/// Whether the date opens or closes a longer stretch: "since 2006", "until Monday".
enum class DateStretch : quint8 { None, Begins, Ends };

/// Whether "the day after" is told beside something other than the date told last.
enum class DateBeside : quint8 {
    Nothing,
    Event, ///< "the day after the talks"
    Reply, ///< "In response, they met the day before."
};

struct DateCandidate {
    TextSpan span;
    quint32 firstWord = 0;
    quint32 endWord = 0;
    qint32 rule = -1; ///< of the lexicon
    DateSense sense = DateSense::Date;
    DateText where = DateText::Any;
    DateBeside beside = DateBeside::Nothing;
    bool isAside = false; ///< in brackets: later dates do not hang on it
    bool isUntilThen = false; ///< "until the fall of the capital in May": what lasted went on till then
    bool opensSentence = false; ///< "In May they ..."
    bool isFirstOfSentence = false; ///< no date of the sentence comes before it
    bool isFirstOfParagraph = false;
    bool endsRange = false; ///< "Friday" of "Monday to Friday"
    DateFields fields;
    bool needsTense = false;
    DateStretch stretch = DateStretch::None;
    TextSpan eventWords; ///< "Kim's departure" after "the day after" or "two days before"; empty if none
    qint32 eventSide = 0; ///< 1 for after them, -1 for before them
};

/// Ascending, not overlapping; body and headline only. Linear time.
std::vector<DateCandidate> findDateCandidates(const AnalysisInput& input, const DateLexicon& lexicon);

} // namespace demarche
