// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the story: merges, disagreements, and what is left to do.
#include "models/findings/catalogue_entry.h"

#include <QtGlobal>

namespace demarche {

namespace {

// clang-format off
constexpr CatalogueEntry entries[] = {
    { "story.date-from-report", QT_TRANSLATE_NOOP("Catalogue", "The most precise of its reports says %1.") },
};
// clang-format on

} // namespace

std::span<const CatalogueEntry> storySentences()
{
    return entries;
}

} // namespace demarche
