// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/network_story.h"
#include "widgets/network/network_scene.h"
#include "widgets/network/network_words.h"

#include <QTest>

using namespace demarche;
using namespace demarche::test;

namespace {

QString initials(const char* name, ActorKind kind = ActorKind::Person, const char* country = "")
{
    StoryActor actor;
    actor.name = QString::fromUtf8(name);
    actor.kind = kind;
    actor.country = QString::fromLatin1(country);
    return initialsOf(actor);
}

QString period(const char* edtf) { return wordsForPeriod(FuzzyDate::parse(QString::fromLatin1(edtf))->drawnRange()); }

} // namespace

class TestNetworkWords : public QObject {
    Q_OBJECT

private slots:
    void initialsAreTheCapitalsOfTheName()
    {
        QCOMPARE(initials("Kim Hong-kyun"), QStringLiteral("KH"));
        QCOMPARE(initials("Putin"), QStringLiteral("P"));
        QCOMPARE(initials("Ministry of Foreign Affairs", ActorKind::Organisation), QStringLiteral("MF"));
        QCOMPARE(initials("officials", ActorKind::Group), QStringLiteral("O"));
    }

    void otherScriptsHaveInitialsToo()
    {
        QCOMPARE(initials("최선희"), QStringLiteral("최"));
        QCOMPARE(initials("Сергей Шойгу"), QStringLiteral("СШ"));
        QCOMPARE(initials("王毅"), QStringLiteral("王"));
    }

    void aCountryShowsItsCode()
    {
        QCOMPARE(initials("South Korea", ActorKind::Country, "kr"), QStringLiteral("KR"));
        QCOMPARE(initials(""), QString());
    }

    void aPeriodIsNamedAsFinelyAsItsLengthDeserves()
    {
        QVERIFY(period("2024-06-21").contains(QLatin1String("21")));
        QVERIFY(period("2024-06-17/2024-06-27").contains(QLatin1String("27")));
        QVERIFY(!period("2023-09-10/2024-06-27").contains(QLatin1String("27")));
        const QString decades = period("1990-05-05/2024-06-27");
        QVERIFY(decades.contains(QLatin1String("1990")) && decades.contains(QLatin1String("2024")));
        QVERIFY(!decades.contains(QLatin1String("Jun")));
    }

    void aTipNamesBothSidesAndTheirActs()
    {
        const StoryPtr story = summonsStory();
        const ActorGraph graph = actorGraph(*story);
        const NetworkScene scene(story, graph, layOut(graph, *story));
        for (size_t i = 0; i < scene.edges().size(); ++i) {
            const SceneEdge& edge = scene.edges()[i];
            const QString tip = tipForEdge(scene, i);
            QVERIFY(tip.contains(story->at(scene.nodes()[size_t(edge.source)].actor).name));
            QVERIFY(tip.contains(story->at(scene.nodes()[size_t(edge.target)].actor).name));
        }
    }

    void markupInANameIsOnlyText()
    {
        NetworkStoryMaker make;
        const ActorId a = make.person(QStringLiteral("<b>Bold</b>"), QString());
        const ActorId b = make.person(QStringLiteral("B"), QString());
        make.act({ a, b, EventType::Accuse, "2024-06-21" });
        const StoryPtr story = make.story();
        const ActorGraph graph = actorGraph(*story);
        const NetworkScene scene(story, graph, layOut(graph, *story));
        QVERIFY(!tipForNode(scene, size_t(scene.nodeOf(a))).contains(QLatin1String("<b>Bold")));
        QVERIFY(!tipForEdge(scene, 0).contains(QLatin1String("<b>Bold")));
    }
};

QTEST_GUILESS_MAIN(TestNetworkWords)
#include "tst_network_words.moc"
