// SPDX-License-Identifier: GPL-3.0-or-later
// The source text as a reader uses it: clicks on words, and what other views show in it.
#include "tests/support/small_story.h"
#include "widgets/source/article_tabs.h"
#include "widgets/source/footnote.h"
#include "widgets/source/source_page.h"
#include "widgets/source/source_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace demarche;

class SourceViewTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_view.reset(); }
    void aClickOnAQuoteSaysWhichQuote();
    void aClickOnASentenceSaysWhichEventItReports();
    void aClickOnAnActorsNameSaysWho();
    void choosingAnEventOpensTheArticleThatReportsIt();
    void settersEmitNothing();
    void keysWalkFromFindingToFinding();
    void copyingAQuoteBringsSpeakerOutletAndDate();
    void findInPageCountsItsHits();
    void aNewStoryKeepsTheArticleInSight();
    void withoutArticlesItSaysWhatWillStandHere();
    void ofManyArticlesThoseReadLastHaveATab();

private:
    SourcePage* page() { return m_view->findChild<SourcePage*>(); }
    void clickOn(int article, const QString& words)
    {
        const QRect rect = page()->rectOf(spanOf(article, words));
        QVERIFY2(!rect.isEmpty(), qPrintable(words + QStringLiteral(" is not in sight")));
        QTest::mouseClick(page()->viewport(), Qt::LeftButton, {}, rect.center() - page()->viewport()->pos());
    }
    std::unique_ptr<SourceView> m_view;
};

void SourceViewTest::init()
{
    m_view = std::make_unique<SourceView>();
    m_view->setTheme(Theme::of(ThemeKind::Light, QGuiApplication::font()));
    m_view->resize(780, 560);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setStory(smallStory());
}

void SourceViewTest::aClickOnAQuoteSaysWhichQuote()
{
    QSignalSpy quotes(m_view.get(), &SourceView::quoteActivated);
    clickOn(0, QStringLiteral("waters are"));
    QCOMPARE(quotes.size(), 1);
    QCOMPARE(quotes.first().first().value<QuoteId>(), QuoteId { 0 });
}

void SourceViewTest::aClickOnASentenceSaysWhichEventItReports()
{
    QSignalSpy events(m_view.get(), &SourceView::eventActivated);
    clickOn(0, QStringLiteral("summoned"));
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().first().value<EventId>(), EventId { 0 });
}

void SourceViewTest::aClickOnAnActorsNameSaysWho()
{
    m_view->setLayerVisible(HighlightLayer::Actors, true);
    QSignalSpy actors(m_view.get(), &SourceView::actorActivated);
    clickOn(0, QStringLiteral("Luis Soto"));
    QCOMPARE(actors.size(), 1);
    QCOMPARE(actors.first().first().value<ActorId>(), ActorId { 1 });
}

void SourceViewTest::choosingAnEventOpensTheArticleThatReportsIt()
{
    QCOMPARE(m_view->currentArticle(), ArticleId { 0 });
    m_view->selectEvent({ 1 });
    QCOMPARE(m_view->currentArticle(), ArticleId { 1 });
    QVERIFY(!page()->rectOf(spanOf(1, QStringLiteral("Talks may follow."))).isEmpty());
    // an event that the shown article reports too does not turn the page
    m_view->selectEvent({ 0 });
    QCOMPARE(m_view->currentArticle(), ArticleId { 1 });
}

void SourceViewTest::settersEmitNothing()
{
    QSignalSpy events(m_view.get(), &SourceView::eventActivated);
    QSignalSpy shown(m_view.get(), &SourceView::articleShown);
    m_view->selectEvent({ 1 });
    m_view->selectQuote({ 0 });
    m_view->selectActor({ 2 });
    m_view->showArticle({ 1 });
    QCOMPARE(events.size(), 0);
    QCOMPARE(shown.size(), 0);
}

void SourceViewTest::keysWalkFromFindingToFinding()
{
    QSignalSpy quotes(m_view.get(), &SourceView::quoteActivated);
    page()->setFocus();
    m_view->setLayerVisible(HighlightLayer::Dates, false);
    QTest::keyClick(page(), Qt::Key_N);
    QTest::keyClick(page(), Qt::Key_Return);
    QCOMPARE(quotes.size(), 1);
    QCOMPARE(quotes.first().first().value<QuoteId>(), QuoteId { 0 });
}

void SourceViewTest::copyingAQuoteBringsSpeakerOutletAndDate()
{
    page()->setFocus();
    m_view->setLayerVisible(HighlightLayer::Dates, false);
    QTest::keyClick(page(), Qt::Key_N);
    QTest::keySequence(page(), QKeySequence::Copy);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QStringLiteral("Our waters are not for sale")), qPrintable(copied));
    QVERIFY2(copied.contains(QStringLiteral("Rosa Quispe")), qPrintable(copied));
    QVERIFY2(copied.contains(QStringLiteral("Harbour Gazette")), qPrintable(copied));
    QVERIFY2(copied.contains(QStringLiteral("2021")), qPrintable(copied));
}

void SourceViewTest::findInPageCountsItsHits()
{
    m_view->findInPage();
    auto* field = m_view->findChild<QLineEdit*>();
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, QStringLiteral("soto"));
    QCOMPARE(page()->searchHits().size(), size_t(2));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QCOMPARE(page()->searchHits().size(), size_t(0));
}

void SourceViewTest::aNewStoryKeepsTheArticleInSight()
{
    m_view->showArticle({ 1 });
    auto other = std::make_shared<Story>(*smallStory());
    std::swap(other->articles[0], other->articles[1]);
    for (StoryEvent& event : other->events)
        event.reports.clear();
    other->events.clear();
    other->quotes.clear();
    other->actors.clear();
    m_view->setStory(other);
    QCOMPARE(m_view->currentArticle(), ArticleId { 0 });
}

void SourceViewTest::withoutArticlesItSaysWhatWillStandHere()
{
    m_view->setStory(std::make_shared<const Story>());
    QVERIFY(!m_view->currentArticle().isValid());
    QVERIFY(!page()->isVisible());
}

void SourceViewTest::ofManyArticlesThoseReadLastHaveATab()
{
    Story many = *smallStory();
    const StoryArticle one = many.articles.front();
    for (int i = 0; i < 40; ++i) {
        auto findings = std::make_shared<ArticleFindings>(*one.findings);
        auto article = std::make_shared<Article>(one.article());
        article->title = QStringLiteral("Article %1").arg(i);
        article->contentHash = QStringLiteral("hash %1").arg(i);
        findings->article = article;
        StoryArticle copy = one;
        copy.findings = findings;
        many.articles.push_back(copy);
    }
    m_view->setStory(std::make_shared<const Story>(many));
    auto* tabs = m_view->findChild<QTabBar*>();
    QCOMPARE(tabs->count(), ArticleTabs::mostTabs);

    m_view->showArticle({ 30 });
    QCOMPARE(tabs->count(), ArticleTabs::mostTabs);
    QVERIFY(tabs->tabText(tabs->currentIndex()).contains(QStringLiteral("Article 28")));
    const int before = tabs->currentIndex();
    m_view->showArticle({ 31 }); // the one just read keeps its tab
    QVERIFY(tabs->tabText(before).contains(QStringLiteral("Article 28")));

    // a click on a tab opens the article that stands on it
    QSignalSpy shown(m_view.get(), &SourceView::articleShown);
    tabs->setCurrentIndex(before);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(m_view->currentArticle(), ArticleId { 30 });

    QSignalSpy list(m_view.get(), &SourceView::articleListWanted);
    for (QToolButton* button : m_view->findChildren<QToolButton*>()) {
        if (button->isVisible() && button->text().contains(QStringLiteral("30")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(list.size(), 1);
}

QTEST_MAIN(SourceViewTest)
#include "tst_source_view.moc"
