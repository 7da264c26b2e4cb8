// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines of an article are headline, byline, dates, furniture, and which are the story.
#pragma once

#include "models/text/article.h"

#include <QString>

namespace demarche {

/// Fills title, publisher, authors, url, language, digestOf, parts and dateStatements from the text.
/// The text itself stays as it is. Linear time.
Article layOut(const QString& text, const QString& path, bool isPlain);

} // namespace demarche
