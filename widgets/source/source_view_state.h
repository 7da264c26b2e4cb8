// SPDX-License-Identifier: GPL-3.0-or-later
// What the source view is put together from; for its own sources only.
#pragma once

#include "widgets/source/article_tabs.h"
#include "widgets/source/compare_view.h"
#include "widgets/source/empty_page.h"
#include "widgets/source/find_bar.h"
#include "widgets/source/layer_legend.h"
#include "widgets/source/marks_strip.h"
#include "widgets/source/source_page.h"
#include "widgets/source/source_view.h"

#include <QStackedWidget>
#include <QToolButton>

namespace demarche {

struct SourceView::Private {
    enum Page : quint8 { Empty, Reading, Comparing }; ///< of the stack

    ArticleTabs* tabs = nullptr;
    SourcePage* page = nullptr;
    MarksStrip* strip = nullptr;
    FindBar* find = nullptr;
    LayerLegend* legend = nullptr;
    CompareView* comparison = nullptr;
    QToolButton* sideBySide = nullptr;
    QStackedWidget* stack = nullptr;
    EmptyPage* empty = nullptr;
    Theme theme;
    StoryPtr story = std::make_shared<const Story>();
    ArticleId article;
    EventId event; ///< chosen last, for the comparison
    QStringList searchWords; ///< of the window's search; the find bar's come before them
    size_t hit = 0;

    void fillPage();
    void fillStrip();
    void go(ArticleId to);
    // in order of the text
    std::vector<TextSpan> spansOf(const std::vector<EventId>& which, ArticleId in) const;
    std::vector<TextSpan> spansOf(const std::vector<ActorId>& which, ArticleId in) const;
};

} // namespace demarche
