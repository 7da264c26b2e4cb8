// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about events: why something is one, of this type and weight, and what the analysis has to say.
#include "models/findings/catalogue_entry.h"

#include <QtGlobal>

namespace demarche {

namespace {

// clang-format off
constexpr CatalogueEntry entries[] = {
    { "analysis.language-not-spoken", QT_TRANSLATE_NOOP("Catalogue", "The text is not in English, so nothing was looked for in it.") },
    { "analysis.cancelled", QT_TRANSLATE_NOOP("Catalogue", "The analysis was cancelled before it was done.") },
};
// clang-format on

} // namespace

std::span<const CatalogueEntry> eventSentences()
{
    return entries;
}

} // namespace demarche
