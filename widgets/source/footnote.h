// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a source, ready for a footnote: quote, speaker, outlet, headline, date.
#pragma once

#include "models/findings/catalogue.h"
#include "models/story/story.h"

#include <QString>

namespace demarche {

struct Footnote {
    QString plain;
    QString html;
};

/// For any stretch of an article. If it lies in a quote, the speaker is named.
Footnote footnoteFor(const Story& story, const SourcePlace& place, const Wording& wording);

/// "Digest of “Headline”, Outlet, 19 Sep 2023": what an article is called in notes and headings.
QString citationOf(const Story& story, ArticleId article, const Wording& wording);

} // namespace demarche
