// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about actors: why a name is one actor of its kind.
#include "models/findings/catalogue_entry.h"

#include <QtGlobal>

namespace demarche {

namespace {

// clang-format off
constexpr CatalogueEntry entries[] = {
    { "actor.named", QT_TRANSLATE_NOOP("Catalogue", "The text names %1.") },
};
// clang-format on

} // namespace

std::span<const CatalogueEntry> actorSentences()
{
    return entries;
}

} // namespace demarche
