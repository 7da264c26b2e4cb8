// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence of the catalogue, and the tables it is gathered from.
#pragma once

#include <span>

namespace demarche {

/// `english` holds %1 to %9, each argument of the message by its place. Write the text as
/// QT_TRANSLATE_NOOP("Catalogue", "..."), so that translators meet it. A sentence that begins with an
/// argument gets a capital by itself.
struct CatalogueEntry {
    const char* id;
    const char* english;
};

// One table a domain, each in its own file; ids begin with the domain's prefix.
std::span<const CatalogueEntry> dateSentences(); ///< "date.", "date-words."
std::span<const CatalogueEntry> actorSentences(); ///< "actor."
std::span<const CatalogueEntry> quoteSentences(); ///< "quote."
std::span<const CatalogueEntry> eventSentences(); ///< "event.", "importance.", "analysis."
std::span<const CatalogueEntry> titleSentences(); ///< "title."
std::span<const CatalogueEntry> readingSentences(); ///< "reading."
std::span<const CatalogueEntry> storySentences(); ///< "story.", "merge.", "todo.", "query."
std::span<const CatalogueEntry> editSentences(); ///< "edit."
std::span<const CatalogueEntry> librarySentences(); ///< "library."

} // namespace demarche
