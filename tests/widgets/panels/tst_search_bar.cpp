// SPDX-License-Identifier: GPL-3.0-or-later
// The search field: it follows the typing, keeps conditions as chips, and explains mistakes.
#include "widgets/panels/search_bar.h"
#include "widgets/theme/theme.h"

#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
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

private:
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

QTEST_MAIN(SearchBarTest)
#include "tst_search_bar.moc"
