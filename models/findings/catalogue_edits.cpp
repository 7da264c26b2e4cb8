// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about corrections, for the undo menu and the list of edits.
#include "models/findings/catalogue_entry.h"

#include <QtGlobal>

namespace demarche {

namespace {

// clang-format off
constexpr CatalogueEntry entries[] = {
    { "edit.event-date-changed", QT_TRANSLATE_NOOP("Catalogue", "Date of %1 changed to %2") },
    { "edit.event-date-removed", QT_TRANSLATE_NOOP("Catalogue", "Date of %1 taken away") },
};
// clang-format on

} // namespace

std::span<const CatalogueEntry> editSentences() { return entries; }

} // namespace demarche
