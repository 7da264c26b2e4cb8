// SPDX-License-Identifier: GPL-3.0-or-later
// Titles of events, as a headline would put them: statements here, the rest from their own tables.
#include "models/findings/catalogue_titles.h"

#include <QtGlobal>

#include <vector>

namespace demarche {

namespace {

// clang-format off
constexpr CatalogueEntry statements[] = {
    { "title.own", QT_TRANSLATE_NOOP("Catalogue", "%1 %2 %3") },
    { "title.own.planned", QT_TRANSLATE_NOOP("Catalogue", "%1 to %2 %3") },
    { "title.own.possible", QT_TRANSLATE_NOOP("Catalogue", "%1 may %2 %3") },
    { "title.noun", QT_TRANSLATE_NOOP("Catalogue", "%1") },
    { "title.say.quoted", QT_TRANSLATE_NOOP("Catalogue", "%1: %2") },
    { "title.say.content", QT_TRANSLATE_NOOP("Catalogue", "%1: %2") },
    { "title.say.to", QT_TRANSLATE_NOOP("Catalogue", "%1 speaks to %2") },
    { "title.say.about", QT_TRANSLATE_NOOP("Catalogue", "%1 speaks about %2") },
    { "title.say.actor", QT_TRANSLATE_NOOP("Catalogue", "%1 makes a statement") },
};
// clang-format on

std::vector<CatalogueEntry> allTitles()
{
    std::vector<CatalogueEntry> all;
    for (const std::span<const CatalogueEntry> table :
         { std::span<const CatalogueEntry>(statements), firstTitleSentences(), secondTitleSentences(),
           thirdTitleSentences(), fourthTitleSentences() })
        all.insert(all.end(), table.begin(), table.end());
    return all;
}

} // namespace

std::span<const CatalogueEntry> titleSentences()
{
    static const std::vector<CatalogueEntry> titles = allTitles();
    return titles;
}

} // namespace demarche
