// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the story: merges, disagreements, and what is left to do.
#include "models/findings/catalogue_entry.h"

#include <QtGlobal>

namespace demarche {

namespace {

// clang-format off
constexpr CatalogueEntry entries[] = {
    { "story.date-from-report", QT_TRANSLATE_NOOP("Catalogue", "The most precise of its reports says %1.") },
    { "story.date-of-most", QT_TRANSLATE_NOOP("Catalogue", "Most independent texts agree with %1.") },
    { "story.date-of-nearest", QT_TRANSLATE_NOOP("Catalogue", "The sources conflict; %1 is from the report published nearest to the event.") },
    { "story.date-by-hand", QT_TRANSLATE_NOOP("Catalogue", "Set by hand.") },
    { "story.importance-sources", QT_TRANSLATE_NOOP("Catalogue", "%1 independent texts report it.") },
    { "story.published-like", QT_TRANSLATE_NOOP("Catalogue", "No year is stated, but %1 is dated %2 in %3.") },
    { "story.heading-contradicted", QT_TRANSLATE_NOOP("Catalogue", "The heading does not fit: %1 is dated %2 in %3.") },
    { "story.heading-notice", QT_TRANSLATE_NOOP("Catalogue", "Headed %4, but its weekdays fit %5: %1 is dated %2 in %3.") },
    { "story.published-by-others", QT_TRANSLATE_NOOP("Catalogue", "Headed %1, but other sources date the same events as if it were published %2.") },
    { "story.duration-fits", QT_TRANSLATE_NOOP("Catalogue", "The durations fit each other; the first is shown.") },
    { "story.status-firmest", QT_TRANSLATE_NOOP("Catalogue", "The firmest report is shown.") },
    { "story.named-person", QT_TRANSLATE_NOOP("Catalogue", "The report that names a person is the more precise.") },
    { "story.later-edition", QT_TRANSLATE_NOOP("Catalogue", "A later edition of the same outlet corrects it.") },
    { "story.fuller-title", QT_TRANSLATE_NOOP("Catalogue", "The fuller title is shown.") },
    { "story.verb-strength", QT_TRANSLATE_NOOP("Catalogue", "One verb says more than the other about how it was said.") },
    { "story.quote-omission", QT_TRANSLATE_NOOP("Catalogue", "One source leaves words out.") },
    { "story.quote-change", QT_TRANSLATE_NOOP("Catalogue", "The sources quote the same words differently.") },
    { "story.quote-translation", QT_TRANSLATE_NOOP("Catalogue", "The words were hardly spoken in English: these may be two translations.") },
    { "story.no-side", QT_TRANSLATE_NOOP("Catalogue", "Nothing tells which is right.") },
    { "merge.too-little", QT_TRANSLATE_NOOP("Catalogue", "%1 and %2 may be one event, but too little speaks for it.") },
    { "todo.conflict", QT_TRANSLATE_NOOP("Catalogue", "Sources conflict on the %1 of %2.") },
    { "todo.undated", QT_TRANSLATE_NOOP("Catalogue", "Nothing tells when %1 was.") },
    { "todo.claim-only", QT_TRANSLATE_NOOP("Catalogue", "%1 is known from a claim alone.") },
    { "todo.unattributed", QT_TRANSLATE_NOOP("Catalogue", "Nobody is named as having said %1.") },
    { "todo.quiet-month", QT_TRANSLATE_NOOP("Catalogue", "Nothing is reported for %1.") },
    { "todo.quiet-months", QT_TRANSLATE_NOOP("Catalogue", "Nothing is reported from %1 to %2.") },
    { "query.no-such-type", QT_TRANSLATE_NOOP("Catalogue", "There is no type %1; did you mean %2?") },
    { "query.no-such-status", QT_TRANSLATE_NOOP("Catalogue", "There is no status %1; did you mean %2?") },
    { "query.no-date", QT_TRANSLATE_NOOP("Catalogue", "%1 is no date; write it like 2024-06-21, 2024-06 or 2024.") },
    { "query.no-value", QT_TRANSLATE_NOOP("Catalogue", "Nothing follows “%1:”.") },
};
// clang-format on

} // namespace

std::span<const CatalogueEntry> storySentences() { return entries; }

} // namespace demarche
