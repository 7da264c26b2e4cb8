// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the table of titles, each in its own file.
#pragma once

#include "models/findings/catalogue_entry.h"

namespace demarche {

// A family has "title.X" (who and whom), ".actor", ".recipient", ".none" (who is known), ".pair" for what
// two do together, and with ".planned" and ".possible" the same as announced or only possible.
std::span<const CatalogueEntry> firstTitleSentences();
std::span<const CatalogueEntry> secondTitleSentences();
std::span<const CatalogueEntry> thirdTitleSentences();
std::span<const CatalogueEntry> fourthTitleSentences();

} // namespace demarche
