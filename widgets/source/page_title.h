// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above an article's text: its headline, outlet and date, and what is uncertain about them.
#pragma once

#include "models/story/story.h"
#include "widgets/source/page_layout.h"

#include <QCoreApplication>

namespace demarche {

class PageTitles {
    Q_DECLARE_TR_FUNCTIONS(demarche::PageTitles)

public:
    static PageTitle of(const Story& story, ArticleId article);
};

} // namespace demarche
