// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about what is kept between two starts.
#include "models/findings/catalogue_entry.h"

#include <QtGlobal>

namespace demarche {

namespace {

// clang-format off
constexpr CatalogueEntry entries[] = {
    { "library.not-kept", QT_TRANSLATE_NOOP("Catalogue", "Your work cannot be written to %1 (%2). It is safe as long as this window is open.") },
    { "library.damaged", QT_TRANSLATE_NOOP("Catalogue", "What was open last could not be read. The file was put aside as %1.") },
};
// clang-format on

} // namespace

std::span<const CatalogueEntry> librarySentences() { return entries; }

} // namespace demarche
