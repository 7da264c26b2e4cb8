// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines around a text say of it: title, authors, publisher, address, dates.
#pragma once

#include "models/reading/line_sorter.h"

namespace demarche {

/// Fills title, publisher, authors, url, digestOf and dateStatements of the article, whose text and parts
/// stand already.
void takeFacts(const std::vector<SortedLine>& lines, Article& article);

} // namespace demarche
