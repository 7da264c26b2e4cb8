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
    { "date-words.week", QT_TRANSLATE_NOOP("Catalogue", "the week of %1") },
    { "date-words.quarter", QT_TRANSLATE_NOOP("Catalogue", "quarter %1 of %2") },
    { "date-words.first-half", QT_TRANSLATE_NOOP("Catalogue", "the first half of %1") },
    { "date-words.second-half", QT_TRANSLATE_NOOP("Catalogue", "the second half of %1") },
    { "date-words.lasted", QT_TRANSLATE_NOOP("Catalogue", "from %1 to %2") },
    { "date-words.between", QT_TRANSLATE_NOOP("Catalogue", "between %1 and %2") },
    { "date-words.since", QT_TRANSLATE_NOOP("Catalogue", "since %1") },
    { "date-words.until", QT_TRANSLATE_NOOP("Catalogue", "until %1") },
    { "date-words.or-later", QT_TRANSLATE_NOOP("Catalogue", "%1 or later") },
    { "date-words.or-earlier", QT_TRANSLATE_NOOP("Catalogue", "%1 or earlier") },
    { "date-words.about", QT_TRANSLATE_NOOP("Catalogue", "about %1") },
    { "date-words.perhaps", QT_TRANSLATE_NOOP("Catalogue", "perhaps %1") },

    // why a date is what it is
    { "date.stated", QT_TRANSLATE_NOOP("Catalogue", "%1 states the date.") },
    { "date.weekday-before", QT_TRANSLATE_NOOP("Catalogue", "%1 before %2, the day of publication: %3.") },
};
// clang-format on

} // namespace

std::span<const CatalogueEntry> dateSentences()
{
    return entries;
}

} // namespace demarche
