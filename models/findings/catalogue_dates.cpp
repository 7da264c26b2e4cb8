// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about dates: why each is what it is, and how a date is put into words.
#include "models/findings/catalogue_entry.h"

#include <QtGlobal>

namespace demarche {

namespace {

// clang-format off
constexpr CatalogueEntry entries[] = {
    // how a date reads; the order of the arguments is the translator's
    { "date-words.weekday-day", QT_TRANSLATE_NOOP("Catalogue", "%1 %2 %3 %4") }, // weekday, day, month, year
    { "date-words.day", QT_TRANSLATE_NOOP("Catalogue", "%1 %2 %3") }, // day, month, year
    { "date-words.day-month", QT_TRANSLATE_NOOP("Catalogue", "%1 %2") }, // day, month
    { "date-words.month", QT_TRANSLATE_NOOP("Catalogue", "%1 %2") }, // month, year
    { "date-words.time", QT_TRANSLATE_NOOP("Catalogue", "%1, %2") }, // day, time
    { "date-words.time-offset", QT_TRANSLATE_NOOP("Catalogue", "%1 UTC%2") }, // time, offset
    { "date-words.before-common-era", QT_TRANSLATE_NOOP("Catalogue", "%1 BCE") },
    { "date-words.spring", QT_TRANSLATE_NOOP("Catalogue", "spring %1") },
    { "date-words.summer", QT_TRANSLATE_NOOP("Catalogue", "summer %1") },
    { "date-words.autumn", QT_TRANSLATE_NOOP("Catalogue", "autumn %1") },
    { "date-words.winter", QT_TRANSLATE_NOOP("Catalogue", "winter %1") },
    { "date-words.decade", QT_TRANSLATE_NOOP("Catalogue", "the %1s") },
    { "date-words.century", QT_TRANSLATE_NOOP("Catalogue", "the century from %1") },
    { "date-words.century-st", QT_TRANSLATE_NOOP("Catalogue", "the %1st century") }, // 1, 21, ...
    { "date-words.century-nd", QT_TRANSLATE_NOOP("Catalogue", "the %1nd century") }, // 2, 22, ...
    { "date-words.century-rd", QT_TRANSLATE_NOOP("Catalogue", "the %1rd century") }, // 3, 23, ...
    { "date-words.century-th", QT_TRANSLATE_NOOP("Catalogue", "the %1th century") }, // all others
    { "date-words.week", QT_TRANSLATE_NOOP("Catalogue", "the week of %1") },
    { "date-words.quarter", QT_TRANSLATE_NOOP("Catalogue", "quarter %1 of %2") },
    { "date-words.first-half", QT_TRANSLATE_NOOP("Catalogue", "the first half of %1") },
    { "date-words.second-half", QT_TRANSLATE_NOOP("Catalogue", "the second half of %1") },
    { "date-words.lasted", QT_TRANSLATE_NOOP("Catalogue", "from %1 to %2") },
    { "date-words.between", QT_TRANSLATE_NOOP("Catalogue", "between %1 and %2") },
    { "date-words.hours-lasted", QT_TRANSLATE_NOOP("Catalogue", "%1, from %2 to %3") }, // day, time, time
    { "date-words.hours-between", QT_TRANSLATE_NOOP("Catalogue", "%1, between %2 and %3") }, // day, time, time
    { "date-words.since", QT_TRANSLATE_NOOP("Catalogue", "since %1") },
    { "date-words.until", QT_TRANSLATE_NOOP("Catalogue", "until %1") },
    { "date-words.or-later", QT_TRANSLATE_NOOP("Catalogue", "%1 or later") },
    { "date-words.or-earlier", QT_TRANSLATE_NOOP("Catalogue", "%1 or earlier") },
    { "date-words.about", QT_TRANSLATE_NOOP("Catalogue", "about %1") },
    { "date-words.perhaps", QT_TRANSLATE_NOOP("Catalogue", "perhaps %1") },

    // why a date is what it is: words, what they were counted from, the date
    { "date.stated", QT_TRANSLATE_NOOP("Catalogue", "%1 states the date.") },
    { "date.holiday", QT_TRANSLATE_NOOP("Catalogue", "%1 falls on %2.") },
    { "date.from-publication", QT_TRANSLATE_NOOP("Catalogue", "%1, published %2 → %3.") },
    { "date.year-from-publication", QT_TRANSLATE_NOOP("Catalogue", "%1, no year said, published %2 → %3.") },
    { "date.weekday-before", QT_TRANSLATE_NOOP("Catalogue", "%1 before %2, the day of publication: %3.") },
    { "date.weekday-after", QT_TRANSLATE_NOOP("Catalogue", "%1 after %2, the day of publication: %3.") },
    { "date.weekday-same", QT_TRANSLATE_NOOP("Catalogue", "%1 is %2, the day of publication: %3.") },
    { "date.from-dateline", QT_TRANSLATE_NOOP("Catalogue", "%1, dateline of %2 → %3.") },
    { "date.from-other-article", QT_TRANSLATE_NOOP("Catalogue", "%1, if published %2, as other articles suggest → %3.") },
    { "date.from-narrated", QT_TRANSLATE_NOOP("Catalogue", "%1, counted from %2, the date told last → %3.") },
    { "date.from-lead", QT_TRANSLATE_NOOP("Catalogue", "%1, counted from %2, the day the article is about → %3.") },
    { "date.year-from-narrated", QT_TRANSLATE_NOOP("Catalogue", "%1, no year said, after %2 → %3.") },
    { "date.from-event", QT_TRANSLATE_NOOP("Catalogue", "%1, where %2 is dated %3 → %4.") },
    { "date.counted-back", QT_TRANSLATE_NOOP("Catalogue", "%1 is %2, so this was on %3.") },
    { "date.beside-event", QT_TRANSLATE_NOOP("Catalogue", "%1: the day of what it speaks of is not stated.") },
    { "date.unanchored", QT_TRANSLATE_NOOP("Catalogue", "%1: the article states no date to count from.") },
    { "date.duration", QT_TRANSLATE_NOOP("Catalogue", "%1 is a length of time.") },
    { "date.set", QT_TRANSLATE_NOOP("Catalogue", "%1 comes again and again.") },
    { "date.present", QT_TRANSLATE_NOOP("Catalogue", "%1 is the time of writing.") },
    { "date.time-told", QT_TRANSLATE_NOOP("Catalogue", "%1 is the time that the text tells of.") },
    { "date.past", QT_TRANSLATE_NOOP("Catalogue", "%1 is some time past.") },
    { "date.future", QT_TRANSLATE_NOOP("Catalogue", "%1 is some time ahead.") },

    // when the article was published: words, date
    { "date.published-line", QT_TRANSLATE_NOOP("Catalogue", "Published: %1.") },
    { "date.updated-line", QT_TRANSLATE_NOOP("Catalogue", "No day of publication is stated, only one of an update: %1.") },
    { "date.heading", QT_TRANSLATE_NOOP("Catalogue", "The heading says %1.") },
    { "date.address", QT_TRANSLATE_NOOP("Catalogue", "The address says %1.") },
    { "date.metadata", QT_TRANSLATE_NOOP("Catalogue", "The file says %1.") },
    { "date.given", QT_TRANSLATE_NOOP("Catalogue", "Given by you: %1.") },
    { "date.dateline", QT_TRANSLATE_NOOP("Catalogue", "The dateline says %1.") },
    { "date.in-brackets", QT_TRANSLATE_NOOP("Catalogue", "The text gives %1 in brackets.") },

    // what the reader is told about it
    { "date.heading-contradicted", QT_TRANSLATE_NOOP("Catalogue", "The article gives %1 as its day of publication, but tells of %2 as past: %3.") },
    { "date.other-day-there", QT_TRANSLATE_NOOP("Catalogue", "%1 is %2 in %3.") },
    { "date.weekday-contradicted", QT_TRANSLATE_NOOP("Catalogue", "%1 does not fit the calendar: that day is %2.") },
};
// clang-format on

} // namespace

std::span<const CatalogueEntry> dateSentences() { return entries; }

} // namespace demarche
