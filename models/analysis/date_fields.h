// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of one match say, before anything is reckoned.
#pragma once

#include "models/analysis/date_matcher.h"
#include "models/analysis/date_symbol.h"

#include <QByteArray>

#include <optional>

namespace demarche {

/// Each field as the text has it; unset where it says nothing.
struct DateFields {
    std::optional<qint64> year; ///< astronomical
    bool hasEra = false;
    bool isBeforeEra = false; ///< "BC"
    bool isTwoYears = false; ///< "2021/22": this year and the next
    bool isShortYear = false; ///< "'98"
    int month = 0;
    int day = 0;
    int weekday = 0;
    int season = 0; ///< as in EDTF
    int ordinal = 0; ///< "third", "19th"
    bool isOrdinalDay = false; ///< "the 19th"
    int decade = -1; ///< 1990, or 90 of an unsaid century
    int holiday = -1;
    std::optional<int> hour; ///< 0..24
    int minute = -1;
    int second = -1;
    std::optional<int> offsetMinutes; ///< of a zone named by letters
    const QByteArray* zone = nullptr; ///< of a zone named by a place
    int dayPart = -1;
    std::optional<int> dayWord; ///< -1 yesterday, 0 today
    std::optional<int> direction; ///< -1 last, 0 this, 1 next
    std::optional<int> anaphor; ///< -1 previous, 0 same, 1 following
    std::optional<DateUnit> directionUnit; ///< what `direction` or `anaphor` belongs to, where that is a unit
    std::optional<DateUnit> unit; ///< the last one named
    bool isPlural = false;
    std::optional<double> count;
    bool isVague = false;
    std::optional<DateUnit> unitBefore; ///< "an hour and twenty minutes": hour, counted by countBefore
    double countBefore = 0;
    std::optional<int> about; ///< as dates_words numbers them
    int part = 0; ///< 1 early, 2 mid, 3 late
    bool isFiscal = false;
    int shift = 0; ///< -1 ago or earlier, 1 later
    bool isAgo = false;
    int after = 0; ///< "after" 1, "before" -1, as a preposition
    int frequency = -1;
    bool isPluralWeekday = false;
    bool isSometime = false; ///< "sometime last week": once within
    bool isYearEnd = false; ///< "year-end": its last day
    bool isSaidByItsEnd = false; ///< "the quarter ended 31 July"
    bool isLatest = false; ///< "the latest quarter": the last one that is over
    bool isBareEarlyYear = false; ///< "480", without an era
};

class DateLexicon;

DateFields fieldsOf(const DateMatch& match, const AnalysisInput& input, const DateLexicon& lexicon);

} // namespace demarche
