// SPDX-License-Identifier: GPL-3.0-or-later
// A date, time, duration or frequency that the text names, and when an article was published.
#pragma once

#include "models/calendar/fuzzy_date.h"
#include "models/calendar/timex.h"
#include "models/findings/message.h"
#include "models/text/text_span.h"

#include <QString>

#include <optional>

namespace demarche {

enum class Certainty : quint8 { Certain, Likely, Unsure };
QString nameOf(Certainty certainty); ///< "certain", "likely", "unsure"

/// What a date was reckoned from.
enum class DateAnchor : quint8 {
    None, ///< nothing needed: fully stated
    Publication,
    Dateline,
    NarratedDay, ///< the last day the text told of
    Event, ///< "the day after Kim's departure"
    OtherArticle, ///< the year or day came from another article of the story
    Unknown, ///< needed but not there: no value
};

struct DateFinding {
    TextSpan span;
    TimexType type = TimexType::Date;
    QString value; ///< TIMEX3, never empty: "2023-09-19", "P6D", "PAST_REF", "XXXX-XX-XX"
    std::optional<FuzzyDate> date; ///< the same for drawing; unset for durations, sets, references, unknown
    DateAnchor anchor = DateAnchor::None;
    Certainty certainty = Certainty::Certain;
    Reason reason;
    /// Both ends of a range carry all of it: lasting for "from 12 to 18 September", once for "between 12 and 18".
    std::optional<FuzzyDate> whole;
    friend bool operator==(const DateFinding&, const DateFinding&) = default;
};

/// How a date came to be known, as in the story JSON.
enum class DateOrigin : quint8 { Stated, Relative, Inferred, Publication, Unknown };
QString nameOf(DateOrigin origin); ///< "stated", ...

enum class PublicationOrigin : quint8 { Stated, Inferred, Given, Unknown };
QString nameOf(PublicationOrigin origin);

/// When an article was published, and how that is known. Never today's date.
struct PublicationFinding {
    std::optional<FuzzyDate> date;
    PublicationOrigin origin = PublicationOrigin::Unknown;
    Reason reason;
    TextSpan span; ///< where the text says so; empty if it does not
    /// Set where the text contradicts its own heading: the day that its weekdays point to instead.
    std::optional<FuzzyDate> contradictedBy;
    friend bool operator==(const PublicationFinding&, const PublicationFinding&) = default;
};

} // namespace demarche
