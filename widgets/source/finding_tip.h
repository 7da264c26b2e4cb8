// SPDX-License-Identifier: GPL-3.0-or-later
// What the card under the pointer says of a highlight: what it is, and why.
#pragma once

#include "models/findings/catalogue.h"
#include "widgets/source/highlights.h"

#include <QString>

namespace demarche {

/// Rich text; empty if there is nothing to say.
QString tipFor(const Story& story, ArticleId article, const Highlight& highlight, const Wording& wording);

} // namespace demarche
