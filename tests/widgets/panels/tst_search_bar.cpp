// SPDX-License-Identifier: GPL-3.0-or-later
// The search field: it follows the typing, keeps conditions as chips, and explains mistakes.
#include "widgets/panels/search_bar.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace demarche;

class SearchBarTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bar.reset(); }
    void typingFiltersAfterAMomentsRest();
    void enterKeepsTheConditionAsAChip();
    void aClickOnAChipTakesItsConditionAway();
    void escapeClearsWhatIsTyped();
    void aMistakeIsExplainedAndFiltersNothing();
    void aFilterSetFromOutsideIsShownAsChips();
    void aChipIsTurnedIntoNotAndJoinedByOr();
    void namesAreOfferedAndTakenByEnter();
    void earlierSearchesAreOfferedByDown();
    void hitsAreCounted();

private:
    QAction* entry(int chip, const QString& words)
    {
        for (QAction* action : chips().at(chip)->menu()->actions()) {
            if (action->text().contains(words))
                return action;
        }
        return nullptr;
    }
    QAbstractItemView* offered() { return m_bar->findChild<QCompleter*>()->popup(); }
    QLineEdit* field() { return m_bar->findChild<QLineEdit*>(); }
    QList<QToolButton*> chips() { return m_bar->findChildren<QToolButton*>(QStringLiteral("chip")); }
    std::unique_ptr<SearchBar> m_bar;
};

void SearchBarTest::init()
{
    m_bar = std::make_unique<SearchBar>();
    m_bar->setTheme(Theme::of(ThemeKind::Light, QGuiApplication::font()));
    m_bar->resize(900, 40);
    m_bar->show();
}

void SearchBarTest::typingFiltersAfterAMomentsRest()
{
    QSignalSpy filters(m_bar.get(), &SearchBar::filterChanged);
    QTest::keyClicks(field(), QStringLiteral("harbour"));
    QTRY_COMPARE(filters.size(), 1);
    QCOMPARE(m_bar->filter(), parseFilter(QStringLiteral("harbour")).filter);
}

void SearchBarTest::enterKeepsTheConditionAsAChip()
{
    QTest::keyClicks(field(), QStringLiteral("type:accuse"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(chips().size(), 1);
    QVERIFY(field()->text().isEmpty());
    QTest::keyClicks(field(), QStringLiteral("from:2024-06"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(chips().size(), 2);
    QCOMPARE(m_bar->filter(), parseFilter(QStringLiteral("type:accuse from:2024-06")).filter);
}

void SearchBarTest::aClickOnAChipTakesItsConditionAway()
{
    m_bar->setFilter(parseFilter(QStringLiteral("type:accuse from:2024-06")).filter);
    QCOMPARE(chips().size(), 2);
    chips().first()->click();
    QTRY_COMPARE(m_bar->filter(), parseFilter(QStringLiteral("from:2024-06")).filter);
}

void SearchBarTest::escapeClearsWhatIsTyped()
{
    QTest::keyClicks(field(), QStringLiteral("harbour"));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(field()->text().isEmpty());
    QVERIFY(m_bar->filter().isEmpty());
}

void SearchBarTest::aMistakeIsExplainedAndFiltersNothing()
{
    QSignalSpy filters(m_bar.get(), &SearchBar::filterChanged);
    QTest::keyClicks(field(), QStringLiteral("type:acuse"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(filters.size(), 0);
    QCOMPARE(chips().size(), 0);
    QCOMPARE(field()->text(), QStringLiteral("type:acuse"));
    QVERIFY(m_bar->findChild<QLabel*>()->text().contains(QStringLiteral("acuse")));
}

void SearchBarTest::aFilterSetFromOutsideIsShownAsChips()
{
    m_bar->setFilter(parseFilter(QStringLiteral("said by:lavrov -type:statement")).filter);
    QCOMPARE(chips().size(), 2);
    m_bar->setFilter({});
    QTRY_COMPARE(chips().size(), 0);
}

void SearchBarTest::aChipIsTurnedIntoNotAndJoinedByOr()
{
    m_bar->setFilter(parseFilter(QStringLiteral("type:accuse actor:velt")).filter);
    entry(1, QStringLiteral("Not"))->trigger();
    QTRY_COMPARE(m_bar->filter(), parseFilter(QStringLiteral("type:accuse -actor:velt")).filter);
    entry(1, QStringLiteral("Or"))->trigger();
    QTRY_COMPARE(m_bar->filter(), parseFilter(QStringLiteral("type:accuse or -actor:velt")).filter);
    QCOMPARE(chips().size(), 1);
    entry(0, QStringLiteral("And"))->trigger();
    QTRY_COMPARE(m_bar->filter(), parseFilter(QStringLiteral("type:accuse -actor:velt")).filter);
    entry(1, QStringLiteral("Anew"))->trigger();
    QTRY_COMPARE(field()->text(), QStringLiteral("-actor:velt"));
}

void SearchBarTest::namesAreOfferedAndTakenByEnter()
{
    m_bar->setVocabulary({ { QStringLiteral("Ida Velt") }, {}, { QStringLiteral("Harbour Post") }, {} });
    QTest::keyClicks(field(), QStringLiteral("type:accuse ida"));
    QTRY_VERIFY(offered()->isVisible());
    QCOMPARE(offered()->model()->index(0, 0).data().toString(), QStringLiteral("actor:\"Ida Velt\""));
    offered()->setCurrentIndex(offered()->model()->index(0, 0));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(field()->text(), QStringLiteral("type:accuse actor:\"Ida Velt\""));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(chips().size(), 2);
}

void SearchBarTest::earlierSearchesAreOfferedByDown()
{
    QSignalSpy kept(m_bar.get(), &SearchBar::queryKept);
    QTest::keyClicks(field(), QStringLiteral("harbour"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().first().toString(), QStringLiteral("harbour"));
    m_bar->setHistory({ QStringLiteral("harbour") });
    QTest::keyClick(field(), Qt::Key_Down);
    QTRY_VERIFY(offered()->isVisible());
    QCOMPARE(offered()->model()->rowCount(), 1);
    offered()->hide();
}

void SearchBarTest::hitsAreCounted()
{
    m_bar->setFilter(parseFilter(QStringLiteral("harbour")).filter);
    FilteredStory hits;
    hits.eventCount = 12;
    m_bar->setHits(hits);
    QVERIFY(m_bar->findChild<QLabel*>()->text().contains(QStringLiteral("12")));
    m_bar->setHits({});
    QVERIFY(m_bar->findChild<QLabel*>()->text().contains(QStringLiteral("Nothing")));
}

QTEST_MAIN(SearchBarTest)
#include "tst_search_bar.moc"
