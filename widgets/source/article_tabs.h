// SPDX-License-Identifier: GPL-3.0-or-later
// One tab an article while they are few; of many, those read last, and a button to the list of all.
#pragma once

#include "models/findings/catalogue.h"
#include "models/story/story.h"

#include <QWidget>

#include <vector>

class QTabBar;
class QToolButton;

namespace demarche {

class ArticleTabs : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostTabs = 12; ///< more cannot be told apart at a glance, and cost time to set

    explicit ArticleTabs(QWidget* parent = nullptr);

    void setStory(const StoryPtr& story, ArticleId shown);
    /// Brings the article's tab to the front; emits nothing.
    void show(ArticleId article);
    void setTabFont(const QFont& font);

signals:
    void articleChosen(demarche::ArticleId article);
    void allWanted(); ///< the list of all articles

private:
    void fill();
    void label(int tab, const Wording& wording);

    StoryPtr m_story = std::make_shared<const Story>();
    ArticleId m_shown;
    std::vector<ArticleId> m_articles; ///< of the tabs
    std::vector<ArticleId> m_lastRead; ///< latest first; of those that have a tab
    QTabBar* m_tabs;
    QToolButton* m_all;
};

} // namespace demarche
