// SPDX-License-Identifier: GPL-3.0-or-later
// Two reports of one event side by side, and an article on paper.
#include "tests/support/small_story.h"
#include "widgets/source/compare_view.h"
#include "widgets/source/page_printing.h"
#include "widgets/source/source_page.h"
#include "widgets/source/source_view.h"
#include "widgets/theme/theme.h"

#include <QGuiApplication>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace demarche;

class CompareViewTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_view.reset(); }
    void bothReportsAreInSightAtTheSameHeight();
    void escapeLeadsBackToOneArticle();
    void anEventWithOneReportIsNotCompared();
    void choosingAnotherEventEndsOrMovesTheComparison();
    void aClickOnTheRightTellsWhatStandsThere();
    void aNewStoryEndsTheComparison();
    void aLongArticleFillsSeveralSheets();

private:
    CompareView& comparison() { return *m_view->findChild<CompareView*>(); }
    std::unique_ptr<SourceView> m_view;
};

void CompareViewTest::init()
{
    m_view = std::make_unique<SourceView>();
    m_view->setTheme(Theme::of(ThemeKind::Light, QGuiApplication::font()));
    m_view->setStory(smallStory());
    m_view->resize(1000, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void CompareViewTest::bothReportsAreInSightAtTheSameHeight()
{
    m_view->compareReports({ 0 });
    QVERIFY(m_view->isComparing());
    const auto& reports = smallStory()->events[0].reports;
    QCOMPARE(comparison().places()[0].article, reports[0].article);
    QCOMPARE(comparison().places()[1].article, reports[1].article);
    QTRY_VERIFY(!comparison().page(0)->rectOf(reports[0].span).isEmpty());
    QTRY_VERIFY(!comparison().page(1)->rectOf(reports[1].span).isEmpty());
}

void CompareViewTest::escapeLeadsBackToOneArticle()
{
    m_view->compareReports({ 0 });
    comparison().page(0)->setFocus();
    QTest::keyClick(comparison().page(0), Qt::Key_Escape);
    QVERIFY(!m_view->isComparing());
    QCOMPARE(m_view->currentArticle(), ArticleId { 0 });
}

void CompareViewTest::anEventWithOneReportIsNotCompared()
{
    m_view->compareReports({ 1 });
    QVERIFY(!m_view->isComparing());
    m_view->compareReports({});
    QVERIFY(!m_view->isComparing());
}

void CompareViewTest::choosingAnotherEventEndsOrMovesTheComparison()
{
    m_view->compareReports({ 0 });
    m_view->selectEvent({ 0 });
    QVERIFY(m_view->isComparing());
    m_view->selectEvent({ 1 });
    QVERIFY(!m_view->isComparing());
    QCOMPARE(m_view->currentArticle(), ArticleId { 1 });
}

void CompareViewTest::aClickOnTheRightTellsWhatStandsThere()
{
    m_view->compareReports({ 0 });
    QSignalSpy quotes(m_view.get(), &SourceView::quoteActivated);
    SourcePage* right = comparison().page(1);
    const TextSpan words = spanOf(1, QStringLiteral("cold shower"));
    QTRY_VERIFY(!right->rectOf(words).isEmpty());
    const QRect rect = right->rectOf(words);
    QTest::mouseClick(right->viewport(), Qt::LeftButton, {}, rect.center() - right->viewport()->pos());
    QCOMPARE(quotes.size(), 1);
}

void CompareViewTest::aNewStoryEndsTheComparison()
{
    m_view->compareReports({ 0 });
    m_view->setStory(smallStory());
    QVERIFY(!m_view->isComparing());
    QCOMPARE(comparison().page(1)->highlights().size(), size_t(0));
}

void CompareViewTest::aLongArticleFillsSeveralSheets()
{
    Article article;
    for (int i = 0; i < 200; ++i)
        article.text
            += QStringLiteral("Paragraph %1 says that nothing has changed in the harbour since the morning.\n\n")
                   .arg(i);
    article.parts = { { PartKind::Body, { 0, article.text.size() } } };
    ArticleFindings findings;
    findings.article = std::make_shared<const Article>(article);
    Story story;
    story.articles.push_back({ {}, std::make_shared<const ArticleFindings>(findings), {}, {} });

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.pdf"));
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(600);
    const int sheets
        = printArticle(writer, { story, { 0 }, LayerFlags {} }, Theme::of(ThemeKind::Light, QGuiApplication::font()));
    QVERIFY2(sheets >= 4 && sheets <= 40, qPrintable(QString::number(sheets)));
    QVERIFY(QFileInfo(path).size() > 1000);
}

QTEST_MAIN(CompareViewTest)
#include "tst_compare_view.moc"
