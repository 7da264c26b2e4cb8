// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about files: why one could not be read.
#include "models/findings/catalogue_entry.h"

#include <QtGlobal>

namespace demarche {

namespace {

// clang-format off
constexpr CatalogueEntry entries[] = {
    { "reading.missing", QT_TRANSLATE_NOOP("Catalogue", "There is no such file or folder.") },
    { "reading.vanished", QT_TRANSLATE_NOOP("Catalogue", "The file was there when the folder was listed and is gone now.") },
    { "reading.unreadable", QT_TRANSLATE_NOOP("Catalogue", "The file cannot be opened: %1.") },
    { "reading.no-permission", QT_TRANSLATE_NOOP("Catalogue", "You may not read this file.") },
    { "reading.no-file", QT_TRANSLATE_NOOP("Catalogue", "This is neither a file nor a folder.") },
    { "reading.empty", QT_TRANSLATE_NOOP("Catalogue", "The file is empty.") },
    { "reading.binary", QT_TRANSLATE_NOOP("Catalogue", "The file holds no text: it is binary.") },
    { "reading.too-large", QT_TRANSLATE_NOOP("Catalogue", "The file is too large: %1 MB, where at most %2 are read.") },
    { "reading.encoding", QT_TRANSLATE_NOOP("Catalogue", "The characters of the file could not be made out.") },
    { "reading.no-text", QT_TRANSLATE_NOOP("Catalogue", "The file holds nothing but white space.") },
    { "reading.empty-folder", QT_TRANSLATE_NOOP("Catalogue", "The folder holds no file that can be read.") },
    { "reading.cancelled", QT_TRANSLATE_NOOP("Catalogue", "Reading was cancelled.") },
    { "reading.given-twice", QT_TRANSLATE_NOOP("Catalogue", "The same text is there already, as %1.") },
};
// clang-format on

} // namespace

std::span<const CatalogueEntry> readingSentences() { return entries; }

} // namespace demarche
