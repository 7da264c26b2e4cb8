// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about quotes: why words belong to a speaker or to none.
#include "models/findings/catalogue_entry.h"

#include <QtGlobal>

namespace demarche {

namespace {

// clang-format off
constexpr CatalogueEntry entries[] = {
    { "quote.cue", QT_TRANSLATE_NOOP("Catalogue", "The subject of %1 is %2.") },
};
// clang-format on

} // namespace

std::span<const CatalogueEntry> quoteSentences()
{
    return entries;
}

} // namespace demarche
