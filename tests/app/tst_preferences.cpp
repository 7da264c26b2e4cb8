// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered between two starts.
#include "app/preferences.h"

#include <QFileInfo>
#include <QSettings>
#include <QTest>

using namespace demarche;

class PreferencesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Demarche"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_preferences"));
    }
    void init() { QSettings().clear(); }
    void theFirstStartFollowsTheSystem();
    void everyAppearanceComesBack();
    void recentPathsAreNewestFirstAndOnce();
    void recentPathsAreBounded();
    void howTheTimelineStoodIsRemembered();
    void nonsenseInTheFileIsTheDefault();
};

void PreferencesTest::theFirstStartFollowsTheSystem()
{
    QCOMPARE(Preferences().appearance(), Appearance::System);
    QCOMPARE(Preferences().lanes(), QStringLiteral("country"));
    QVERIFY(Preferences().isFolded());
}

void PreferencesTest::everyAppearanceComesBack()
{
    for (const Appearance appearance :
         { Appearance::Light, Appearance::Dark, Appearance::HighContrast, Appearance::System }) {
        Preferences().setAppearance(appearance);
        QCOMPARE(Preferences().appearance(), appearance);
    }
}

void PreferencesTest::recentPathsAreNewestFirstAndOnce()
{
    Preferences preferences;
    preferences.addRecentPath(QStringLiteral("/one"));
    preferences.addRecentPath(QStringLiteral("/two"));
    preferences.addRecentPath(QStringLiteral("/one"));
    QCOMPARE(preferences.recentPaths(), QStringList({ QStringLiteral("/one"), QStringLiteral("/two") }));
}

void PreferencesTest::recentPathsAreBounded()
{
    Preferences preferences;
    for (int i = 0; i < 30; ++i)
        preferences.addRecentPath(QStringLiteral("/file%1").arg(i));
    QCOMPARE(preferences.recentPaths().size(), qsizetype(Preferences::recentLimit));
    QCOMPARE(preferences.recentPaths().first(), QStringLiteral("/file29"));
}

void PreferencesTest::howTheTimelineStoodIsRemembered()
{
    QCOMPARE(Preferences().quietDays(), 0);
    QVERIFY(!Preferences().isMotionReduced());
    Preferences preferences;
    preferences.setQuietDays(7);
    preferences.setMotionReduced(false);
    preferences.setShowsTimeLinks(true);
    preferences.setTimelineKeys({ QStringLiteral("Q"), QString() });
    preferences.setEras({ QStringLiteral("0 86400 A day") });
    preferences.setLaneArrangement(QStringLiteral("actor"), { QStringLiteral("B"), QStringLiteral("A") },
                                   { QStringLiteral("A") });
    const Preferences again;
    QCOMPARE(again.quietDays(), 7);
    QCOMPARE(again.isMotionReduced(), std::optional(false));
    QVERIFY(again.showsTimeLinks());
    QCOMPARE(again.timelineKeys(), (QStringList { QStringLiteral("Q"), QString() }));
    QCOMPARE(again.eras(), QStringList { QStringLiteral("0 86400 A day") });
    QCOMPARE(again.laneOrder(QStringLiteral("actor")), (QStringList { QStringLiteral("B"), QStringLiteral("A") }));
    QCOMPARE(again.collapsedLanes(QStringLiteral("actor")), QStringList { QStringLiteral("A") });
    QVERIFY(again.laneOrder(QStringLiteral("country")).isEmpty());
}

void PreferencesTest::nonsenseInTheFileIsTheDefault()
{
    QSettings().setValue(QStringLiteral("window/appearance"), QStringLiteral("plaid"));
    QCOMPARE(Preferences().appearance(), Appearance::System);
}

QTEST_GUILESS_MAIN(PreferencesTest)
#include "tst_preferences.moc"
