// SPDX-License-Identifier: GPL-3.0-or-later
// Turns what a match says into a value, with the anchor it needed.
#pragma once

#include "models/analysis/date_anchors.h"
#include "models/analysis/date_fields.h"
#include "models/analysis/date_lexicon.h"

namespace demarche {

/// Pure: the same fields and anchors give the same value. An empty value means no date after all.
class DateResolver {
public:
    DateResolver(const DateLexicon& lexicon, const DateAnchors& anchors, DateTense tense)
        : m_lexicon(lexicon)
        , m_anchors(anchors)
        , m_tense(tense == DateTense::BeforePast ? DateTense::Past : tense)
        , m_isBeforeWhatIsTold(tense == DateTense::BeforePast)
    {
    }
    ResolvedDate resolve(const DateFields& fields, DateSense sense) const;

private:
    /// A day or a longer stretch, without the time of day.
    ResolvedDate calendarOf(const DateFields& f) const;
    ResolvedDate withTime(const DateFields& f, ResolvedDate date) const;

    // days
    ResolvedDate dayWord(const DateFields& f) const;
    ResolvedDate monthDay(const DateFields& f, int month, int day) const;
    ResolvedDate holiday(const DateFields& f) const;
    std::optional<qint64> yearOf(const Holiday& holiday, const DateFields& f, ResolvedDate& out) const;
    ResolvedDate weekday(const DateFields& f) const;
    ResolvedDate dayOfMonth(const DateFields& f) const;
    ResolvedDate weekdayThe(const DateFields& f) const; ///< "Friday the 13th"
    ResolvedDate nthOfMonth(const DateFields& f) const;

    // longer stretches
    ResolvedDate month(const DateFields& f) const;
    ResolvedDate season(const DateFields& f) const;
    ResolvedDate year(const DateFields& f) const;
    ResolvedDate decade(const DateFields& f) const;
    ResolvedDate century(const DateFields& f) const;
    ResolvedDate partOfYear(const DateFields& f) const; ///< quarters and halves
    ResolvedDate deicticUnit(const DateFields& f) const; ///< "last week"
    ResolvedDate anaphoricUnit(const DateFields& f) const; ///< "the following week"
    ResolvedDate partOfUnit(const DateFields& f) const; ///< "the end of the year"

    // amounts
    ResolvedDate offset(const DateFields& f) const;
    ResolvedDate quarterAYearBefore(const DateFields& f) const;
    ResolvedDate offsetFromDay(const DateFields& f) const;
    ResolvedDate unitBeside(const DateFields& f) const;
    ResolvedDate duration(const DateFields& f) const;
    ResolvedDate frequency(const DateFields& f) const;
    ResolvedDate weekOf(const DateFields& f) const;

    // pieces
    std::optional<qint64> yearFor(const DateFields& f, int month, int day, ResolvedDate& out) const;
    std::optional<qint64> namedYear(const DateFields& f, ResolvedDate& out) const;
    ResolvedDate unitAt(const CivilDay& day, DateUnit unit, ResolvedDate from) const;
    ResolvedDate dayAt(const CivilDay& day, ResolvedDate from) const;
    ResolvedDate fromPublication(const char* reason) const;
    ResolvedDate fromNarrated(const char* reason) const;
    /// The day told last, else the day of publication, and which of the two it was.
    std::optional<CivilDay> narratedDay(ResolvedDate& out) const;
    static ResolvedDate unknown(const QString& value);
    static CivilDay shifted(const CivilDay& day, DateUnit unit, double count);

    const DateLexicon& m_lexicon;
    const DateAnchors& m_anchors;
    DateTense m_tense;
    bool m_isBeforeWhatIsTold;
};

} // namespace demarche
