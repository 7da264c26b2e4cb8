// SPDX-License-Identifier: GPL-3.0-or-later
// What a source page holds; for its own sources only.
#pragma once

#include "widgets/source/page_layout.h"
#include "widgets/source/source_page.h"

#include <memory>
#include <optional>

namespace demarche {

struct SourcePage::Private {
    Theme theme;
    StoryPtr story = std::make_shared<const Story>();
    ArticleId article;
    PageTitle title;
    HighlightSet highlights;
    LayerFlags isLayerVisible { true, true, true, false, false, false };
    std::vector<TextSpan> chosen, light, different;
    QStringList searchWords;
    std::vector<TextSpan> searchHits;
    std::unique_ptr<PageLayout> layout;
    std::optional<Highlight> current; ///< of the keyboard
    std::optional<Highlight> hovered;
    qsizetype anchor = -1; ///< where a selection began
    TextSpan selection;
    bool isSelecting = false;
    struct Alignment {
        qsizetype offset = 0;
        int y = 0;
    };
    std::optional<Alignment> alignment; ///< kept through new widths until the person scrolls

    const Article& text() const { return story->at(article).article(); }
};

} // namespace demarche
