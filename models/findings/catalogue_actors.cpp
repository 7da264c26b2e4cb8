// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about actors: why a name is one actor of its kind.
#include "models/findings/catalogue_entry.h"

#include <QtGlobal>

namespace demarche {

namespace {

// clang-format off
constexpr CatalogueEntry entries[] = {
    { "actor.named", QT_TRANSLATE_NOOP("Catalogue", "The text names %1.") },
    { "actor.country", QT_TRANSLATE_NOOP("Catalogue", "%1 stands for %2.") },
    { "actor.place", QT_TRANSLATE_NOOP("Catalogue", "%1 is named as a place.") },
    { "actor.known-body", QT_TRANSLATE_NOOP("Catalogue", "%1 is a name of %2.") },
    { "actor.state-body", QT_TRANSLATE_NOOP("Catalogue", "%1 is a body that every state has: %2.") },
    { "actor.group", QT_TRANSLATE_NOOP("Catalogue", "%1 speak together; the text names none of them.") },
    { "actor.titled", QT_TRANSLATE_NOOP("Catalogue", "The text gives %1 an office: %2.") },
};
// clang-format on

} // namespace

std::span<const CatalogueEntry> actorSentences() { return entries; }

} // namespace demarche
