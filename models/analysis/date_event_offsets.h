// SPDX-License-Identifier: GPL-3.0-or-later
// Dates told by their distance from an event of the article: "the day after Kim's departure".
#pragma once

#include "models/analysis/analysis_input.h"
#include "models/analysis/date_symbol.h"

#include <vector>

namespace demarche {

struct DateCandidate;
struct DateFindings;
struct Lexicons;

/// What one date hangs on, for as long as nobody knows when that was.
struct EventOffset {
    qint32 date = -1; ///< in DateFindings::dates
    TextSpan anchor; ///< the words that name the event: "Kim's departure"
    DateUnit unit = DateUnit::Day;
    qint32 count = 0; ///< before the event: negative
};

/// Nothing where the candidate hangs on no event.
std::optional<EventOffset> eventOffsetOf(const DateCandidate& candidate);

/// The offset of that date; null if it hangs on no event.
const EventOffset* offsetOf(const DateFindings& dates, qint32 date);

/// Why a date that hangs on an event has no day.
Reason eventDayUnknown(const AnalysisInput& input, const DateFinding& date);

/// Dates what hangs on events whose own dates are known now; says whether it dated anything. An event counts
/// whose trigger stands in the anchor words, and, if it has no date there, the one that it tells of again.
bool resolveEventOffsets(const AnalysisInput& input, const Lexicons& lexicons, const ArticleFindings& found,
                         DateFindings& dates);

} // namespace demarche
