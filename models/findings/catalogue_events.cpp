// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about events: why something is one, of this type and weight, and what the analysis has to say.
#include "models/findings/catalogue_entry.h"

#include <QtGlobal>

namespace demarche {

namespace {

// clang-format off
constexpr CatalogueEntry entries[] = {
    { "event.verb", QT_TRANSLATE_NOOP("Catalogue", "The verb %1 tells of an event of the type %2.") },
    { "event.noun", QT_TRANSLATE_NOOP("Catalogue", "The noun %1 tells of an event of the type %2.") },
    { "event.free-speech", QT_TRANSLATE_NOOP("Catalogue", "No words say who speaks at %1; the sentences before and after do.") },
    { "event.date-of-sentence", QT_TRANSLATE_NOOP("Catalogue", "%1, named for the clause this one hangs on, gives %2.") },
    { "event.date-and-duration", QT_TRANSLATE_NOOP("Catalogue", "%1 days from %2.") },
    { "event.date-back-from-end", QT_TRANSLATE_NOOP("Catalogue", "%1 days, the last of them %2.") },
    { "event.date-within-stay", QT_TRANSLATE_NOOP("Catalogue", "At some time within the stay: %1.") },
    { "event.date-offset", QT_TRANSLATE_NOOP("Catalogue", "%1 days from %2, which the sentence dates.") },
    { "event.date-same-talks", QT_TRANSLATE_NOOP("Catalogue", "The words point back to %1: %2.") },
    { "event.date-same-place", QT_TRANSLATE_NOOP("Catalogue", "The same actor in the same place as at %1: %2.") },
    { "event.date-same-actor", QT_TRANSLATE_NOOP("Catalogue", "The same actor goes on after %1: %2.") },
    { "event.date-same-side", QT_TRANSLATE_NOOP("Catalogue", "Another voice of the same side, after %1: %2.") },
    { "event.date-same-medium", QT_TRANSLATE_NOOP("Catalogue", "Said on the same occasion as %1: %2.") },
    { "event.date-same-act", QT_TRANSLATE_NOOP("Catalogue", "The same act was told before, at %1: %2.") },
    { "event.date-of-lead", QT_TRANSLATE_NOOP("Catalogue", "A following sentence tells the day, at %1: %2.") },
    { "event.date-of-headline", QT_TRANSLATE_NOOP("Catalogue", "The text below tells the day, at %1: %2.") },
    { "event.date-before-publication", QT_TRANSLATE_NOOP("Catalogue", "Told as done by the day of publication, %1.") },
    { "event.date-unknown", QT_TRANSLATE_NOOP("Catalogue", "Nothing in the text tells when.") },
    { "importance.parts", QT_TRANSLATE_NOOP("Catalogue", "Weight of its kind %1 of 100, place in the text %2, actors %3, quotes %4.") },
    { "analysis.language-not-spoken", QT_TRANSLATE_NOOP("Catalogue", "The text is not in English, so nothing was looked for in it.") },
    { "analysis.cancelled", QT_TRANSLATE_NOOP("Catalogue", "The analysis was cancelled before it was done.") },
};
// clang-format on

} // namespace

std::span<const CatalogueEntry> eventSentences() { return entries; }

} // namespace demarche
