// SPDX-License-Identifier: GPL-3.0-or-later
// Titles of events, as a headline would put them.
#include "models/findings/catalogue_entry.h"

#include <QtGlobal>

namespace demarche {

namespace {

// clang-format off
constexpr CatalogueEntry entries[] = {
    { "title.summon", QT_TRANSLATE_NOOP("Catalogue", "%1 summons %2") },
};
// clang-format on

} // namespace

std::span<const CatalogueEntry> titleSentences()
{
    return entries;
}

} // namespace demarche
