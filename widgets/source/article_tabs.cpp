// SPDX-License-Identifier: GPL-3.0-or-later
// A tab that is needed takes the place of the one not looked at for longest.
#include "widgets/source/article_tabs.h"

#include "models/items/item_words.h"
#include "models/story/story_wording.h"
#include "widgets/source/footnote.h"
#include "widgets/theme/window_wording.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace demarche {

namespace {

constexpr qsizetype longestTab = 28; // characters

/// Cut between words, so that more than two tabs find room and each can still be read.
QString shortened(const QString& text)
{
    if (text.size() <= longestTab)
        return text;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), longestTab - 1);
    return text.left(space > longestTab / 2 ? space : longestTab - 1).trimmed() + QChar(0x2026);
}

/// The day alone: the hour stands in the tooltip and above the text.
QString dayOf(const FuzzyDate& date, const Wording& wording)
{
    const bool isPoint = date.shape() == FuzzyDate::Shape::Point && date.begin();
    const std::optional<CivilDay> day = isPoint ? date.begin()->civilDay() : std::nullopt;
    return readableDate(day ? FuzzyDate::at(*day) : date, wording);
}

} // namespace

ArticleTabs::ArticleTabs(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_all(new QToolButton)
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Articles"));
    m_all->setAutoRaise(true);
    m_all->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_all);
    setFocusProxy(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab < 0 || size_t(tab) >= m_articles.size())
            return;
        show(m_articles[size_t(tab)]);
        emit articleChosen(m_shown);
    });
    connect(m_all, &QToolButton::clicked, this, &ArticleTabs::allWanted);
}

void ArticleTabs::setStory(const StoryPtr& story, ArticleId shown)
{
    m_story = story;
    m_shown = {};
    m_articles.clear();
    m_lastRead.clear();
    const int count = int(story->articles.size());
    for (int i = 0; i < std::min(count, mostTabs); ++i)
        m_articles.push_back({ i });
    m_lastRead = m_articles;
    fill();
    m_all->setVisible(count > mostTabs);
    m_all->setText(tr("%n more", nullptr, count - int(m_articles.size())));
    m_all->setToolTip(tr("Show the list of all %n article(s)", nullptr, count));
    if (shown.isValid())
        show(shown);
}

void ArticleTabs::fill()
{
    const QSignalBlocker quiet(m_tabs);
    const Wording wording = wordingFor(*m_story, windowWording());
    while (m_tabs->count() > int(m_articles.size()))
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int tab = 0; tab < int(m_articles.size()); ++tab) {
        if (tab == m_tabs->count())
            m_tabs->addTab({});
        label(tab, wording);
    }
}

void ArticleTabs::label(int tab, const Wording& wording)
{
    const ArticleId id = m_articles[size_t(tab)];
    const StoryArticle& article = m_story->at(id);
    const QString when = article.published.date && article.published.origin != PublicationOrigin::Inferred
        ? dayOf(*article.published.date, wording)
        : tr("Undated");
    const QString title = nameOf(article.article(), wording);
    m_tabs->setTabText(tab, tr("%1 · %2").arg(when, shortened(title)).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_tabs->setTabToolTip(tab, citationOf(*m_story, id, wording));
}

void ArticleTabs::show(ArticleId article)
{
    const QSignalBlocker quiet(m_tabs);
    m_shown = article;
    auto found = std::find(m_articles.begin(), m_articles.end(), article);
    if (found == m_articles.end()) {
        if (m_articles.empty() || !article.isValid())
            return;
        found = std::find(m_articles.begin(), m_articles.end(), m_lastRead.back());
        m_lastRead.back() = article;
        *found = article;
        label(int(found - m_articles.begin()), wordingFor(*m_story, windowWording()));
    }
    const auto read = std::find(m_lastRead.begin(), m_lastRead.end(), article);
    std::rotate(m_lastRead.begin(), read, read + 1);
    m_tabs->setCurrentIndex(int(found - m_articles.begin()));
}

void ArticleTabs::setTabFont(const QFont& font)
{
    m_tabs->setFont(font);
    m_all->setFont(font);
}

} // namespace demarche
