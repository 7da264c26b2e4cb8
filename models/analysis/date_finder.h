// SPDX-License-Identifier: GPL-3.0-or-later
// Finds every date, time, duration and frequency, and says what each means and why.
#pragma once

#include "models/analysis/date_event_offsets.h"

#include <memory>

namespace demarche {

class DateLexicon;
class Vocabulary;

/// Loads lexicons/en/dates*.json; faults are appended to `faults`.
std::shared_ptr<const DateLexicon> loadDateLexicon(Vocabulary& vocabulary, QStringList& faults);

struct DateFindings {
    PublicationFinding published;
    std::vector<DateFinding> dates; ///< ascending, not overlapping
    std::vector<Notice> notices;
    std::vector<EventOffset> eventOffsets; ///< of dates that hang on events: see resolveEventOffsets
};

/// `assumedPublication`: see AnalysisOptions.
DateFindings findDates(const AnalysisInput& input, const DateLexicon& lexicon,
                       const std::optional<FuzzyDate>& assumedPublication = {});

} // namespace demarche
