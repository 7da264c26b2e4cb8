// SPDX-License-Identifier: GPL-3.0-or-later
// What a relative date may be reckoned from, at one point of a text.
#pragma once

#include "models/calendar/civil_day.h"
#include "models/findings/date_finding.h"

#include <optional>

namespace demarche {

/// Which way the verb beside a date looks. BeforePast: further back than what the text tells ("had met").
enum class DateTense : quint8 { Unknown, BeforePast, Past, Present, Future };

struct DateAnchors {
    std::optional<CivilDay> publication;
    DateAnchor publicationKind = DateAnchor::Publication;
    /// A history tells of years long past: dates hang on the one told last, not on the publication.
    bool isHistory = false;

    // the date told last, as far as it was told
    std::optional<qint64> year;
    int month = 0;
    std::optional<CivilDay> day;
    int quarter = 0;
    qint64 quarterYear = 0;
    bool wasQuarter = false; ///< the last stretch told was a quarter
    bool isBeyondQuarter = false; ///< since then "nine months" or the like were told: they are what is compared
};

/// A date, or what can be said of it.
struct ResolvedDate {
    TimexType type = TimexType::Date;
    QString value; ///< empty: no date after all
    DateAnchor anchor = DateAnchor::None;
    const char* reason = "date.stated";
    std::optional<FuzzyDate> from; ///< what it was reckoned from
    Certainty certainty = Certainty::Certain;
    bool isApproximate = false; ///< by a day or so, as Ramadan is
    // what later dates may hang on
    std::optional<qint64> year;
    int month = 0;
    std::optional<CivilDay> day;
    int quarter = 0;
};

/// The anchors after the date was told.
void remember(DateAnchors& anchors, const ResolvedDate& told);

} // namespace demarche
