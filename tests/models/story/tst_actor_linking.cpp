// SPDX-License-Identifier: GPL-3.0-or-later
// Tests which actors of several articles become one.
#include "models/story/actor_linking.h"
#include "models/story/story_builder.h"
#include "tests/support/findings_builder.h"

#include <QTest>

using namespace demarche;

namespace {

/// An article that names these persons; "Name|country|office".
ArticleFindingsPtr articleNaming(const QStringList& persons)
{
    FindingsBuilder builder(persons.join(QStringLiteral(" met ")) + u'.');
    for (const QString& person : persons) {
        const QStringList parts = person.split(u'|');
        builder.person(parts.value(0), parts.value(1), parts.value(2));
    }
    return builder.build();
}

} // namespace

class ActorLinkingTest : public QObject {
    Q_OBJECT

private slots:
    void fiveSpellingsAreOnePerson();
    void twoKimsAreTwo();
    void theCommonestSpellingIsShown();
    void namesakesOfTwoCountriesWithOtherOfficesAreTwo();
    void anOfficeMayChange();
    void aBareFamilyNameJoinsTheOneItFits();
    void aBareFamilyNameStaysAloneWhereTwoFit();
    void aCommonFamilyNameNeedsAnOfficeOrACountry();
    void bodiesMeetByWhatTheyAre();
    void bodiesWithoutAnIdMeetByName();
    void separateArticlesShareNobody();
    void shortNamesAreNeverAmbiguous();
    void aCountryIsCalledByItsCapitalWhereTheArticlesDoSo();
    void aPersonSpeaksForTheBodyOfHisOffice();
    void keysDoNotHangOnTheSpelling();
};

void ActorLinkingTest::fiveSpellingsAreOnePerson()
{
    const ActorLinks links
        = linkActors({ articleNaming({ QStringLiteral("Andrey Rudenko|RU|deputy foreign minister") }),
                       articleNaming({ QStringLiteral("Andrei Rudenko") }),
                       articleNaming({ QStringLiteral("Andrey Yurevich Rudenko|RU") }),
                       articleNaming({ QStringLiteral("Rudenko Andrey") }),
                       articleNaming({ QStringLiteral("Rudenko|RU|deputy minister") }) },
                     {});
    QCOMPARE(links.actors.size(), size_t(1));
    QCOMPARE(links.actors.front().mentions.size(), size_t(5));
}

void ActorLinkingTest::twoKimsAreTwo()
{
    const ActorLinks links = linkActors(
        { articleNaming({ QStringLiteral("Kim Jong Un|KP|leader"), QStringLiteral("Kim Hong-kyun|KR|vice minister") }),
          articleNaming(
              { QStringLiteral("Kim Hong Kyun|KR|vice minister"), QStringLiteral("Kim Jong-un|KP|leader") }) },
        {});
    QCOMPARE(links.actors.size(), size_t(2));
    QCOMPARE(links.ofArticle[0][0], links.ofArticle[1][1]);
    QCOMPARE(links.ofArticle[0][1], links.ofArticle[1][0]);
}

void ActorLinkingTest::theCommonestSpellingIsShown()
{
    const ActorLinks links = linkActors({ articleNaming({ QStringLiteral("Kim Jong-un") }),
                                          articleNaming({ QStringLiteral("Kim Jong Un") }),
                                          articleNaming({ QStringLiteral("Kim Jong Un") }) },
                                        {});
    QCOMPARE(links.actors.size(), size_t(1));
    QCOMPARE(links.actors.front().name, QStringLiteral("Kim Jong Un"));
    QCOMPARE(links.actors.front().aliases, QStringList { QStringLiteral("Kim Jong-un") });
}

void ActorLinkingTest::namesakesOfTwoCountriesWithOtherOfficesAreTwo()
{
    const ActorLinks links = linkActors({ articleNaming({ QStringLiteral("Maria Silva|BR|senator") }),
                                          articleNaming({ QStringLiteral("Maria Silva|PT|ambassador") }) },
                                        {});
    QCOMPARE(links.actors.size(), size_t(2));
}

void ActorLinkingTest::anOfficeMayChange()
{
    const ActorLinks links
        = linkActors({ articleNaming({ QStringLiteral("Chang Ho-jin|KR|first vice minister of foreign affairs") }),
                       articleNaming({ QStringLiteral("Chang Ho-jin|KR|national security adviser") }) },
                     {});
    QCOMPARE(links.actors.size(), size_t(1));
    QCOMPARE(links.actors.front().roles.size(), size_t(2));
    QCOMPARE(links.actors.front().roles[1].where.article, ArticleId { 1 });
}

void ActorLinkingTest::aBareFamilyNameJoinsTheOneItFits()
{
    const ActorLinks links = linkActors({ articleNaming({ QStringLiteral("Antony Blinken|US|secretary of state") }),
                                          articleNaming({ QStringLiteral("Blinken") }) },
                                        {});
    QCOMPARE(links.actors.size(), size_t(1));
}

void ActorLinkingTest::aBareFamilyNameStaysAloneWhereTwoFit()
{
    const ActorLinks links = linkActors(
        { articleNaming({ QStringLiteral("Anna Kowalska|PL|minister"), QStringLiteral("Ewa Kowalska|PL|minister") }),
          articleNaming({ QStringLiteral("Kowalska|PL|minister") }) },
        {});
    QCOMPARE(links.actors.size(), size_t(3));
}

void ActorLinkingTest::aCommonFamilyNameNeedsAnOfficeOrACountry()
{
    const ArticleFindingsPtr full = articleNaming({ QStringLiteral("Kim Jong Un|KP|leader") });
    QCOMPARE(linkActors({ full, articleNaming({ QStringLiteral("Kim") }) }, {}).actors.size(), size_t(2));
    QCOMPARE(linkActors({ full, articleNaming({ QStringLiteral("Kim|KR") }) }, {}).actors.size(), size_t(2));
    QCOMPARE(linkActors({ full, articleNaming({ QStringLiteral("Kim|KP") }) }, {}).actors.size(), size_t(1));
}

void ActorLinkingTest::bodiesMeetByWhatTheyAre()
{
    FindingsBuilder one(QStringLiteral("The Foreign Ministry spoke."));
    one.body(QStringLiteral("Foreign Ministry"), QStringLiteral("KR:foreign-ministry"), QStringLiteral("KR"));
    FindingsBuilder other(QStringLiteral("The Ministry of Foreign Affairs spoke."));
    other.body(QStringLiteral("Ministry of Foreign Affairs"), QStringLiteral("KR:foreign-ministry"),
               QStringLiteral("KR"));
    FindingsBuilder third(QStringLiteral("The Foreign Ministry spoke."));
    third.body(QStringLiteral("Foreign Ministry"), QStringLiteral("RU:foreign-ministry"), QStringLiteral("RU"));
    QCOMPARE(linkActors({ one.build(), other.build(), third.build() }, {}).actors.size(), size_t(2));
}

void ActorLinkingTest::bodiesWithoutAnIdMeetByName()
{
    const auto article = [](const QString& name, const QStringList& aliases) {
        FindingsBuilder builder(name + QStringLiteral(" met."));
        ActorFinding body;
        body.name = name;
        body.kind = ActorKind::Organisation;
        body.aliases = aliases;
        builder.actor(body);
        return builder.build();
    };
    const ActorLinks links = linkActors({ article(QStringLiteral("Harbour Council"), { QStringLiteral("HC") }),
                                          article(QStringLiteral("the Harbour Council"), {}),
                                          article(QStringLiteral("Forest Council"), { QStringLiteral("HC") }) },
                                        {});
    QCOMPARE(links.actors.size(), size_t(2));
}

void ActorLinkingTest::separateArticlesShareNobody()
{
    const ArticleFindingsPtr one = articleNaming({ QStringLiteral("Kim Jong Un|KP|leader") });
    QCOMPARE(linkActors({ one, one }, { .isSeparate = true }).actors.size(), size_t(2));
}

void ActorLinkingTest::shortNamesAreNeverAmbiguous()
{
    const ActorLinks links
        = linkActors({ articleNaming({ QStringLiteral("Kim Jong Un|KP"), QStringLiteral("Kim Hong Kyun|KR"),
                                       QStringLiteral("Chang Ho-jin|KR"), QStringLiteral("Vladimir Putin|RU") }) },
                     {});
    QCOMPARE(links.actors[0].shortName, QStringLiteral("Kim Jong Un"));
    QCOMPARE(links.actors[1].shortName, QStringLiteral("Kim Hong Kyun"));
    QCOMPARE(links.actors[2].shortName, QStringLiteral("Chang"));
    QCOMPARE(links.actors[3].shortName, QStringLiteral("Putin"));
}

void ActorLinkingTest::aCountryIsCalledByItsCapitalWhereTheArticlesDoSo()
{
    FindingsBuilder builder(QStringLiteral("South Korea and Japan met; Seoul spoke first."));
    builder.country(QStringLiteral("South Korea"), QStringLiteral("KR"), { QStringLiteral("Seoul") });
    builder.country(QStringLiteral("Japan"), QStringLiteral("JP"));
    const ActorLinks links = linkActors({ builder.build() }, {});
    QCOMPARE(links.actors[0].shortName, QStringLiteral("Seoul"));
    QCOMPARE(links.actors[1].shortName, QStringLiteral("Japan"));
}

void ActorLinkingTest::aPersonSpeaksForTheBodyOfHisOffice()
{
    FindingsBuilder builder(QStringLiteral("Chang Ho-jin spoke for South Korea."));
    builder.person(QStringLiteral("Chang Ho-jin"), QStringLiteral("KR"),
                   QStringLiteral("First Vice Minister of Foreign Affairs"));
    const qint32 country = builder.country(QStringLiteral("South Korea"), QStringLiteral("KR"));
    const qint32 ministry = builder.body(QStringLiteral("Ministry of Foreign Affairs"),
                                         QStringLiteral("KR:foreign-ministry"), QStringLiteral("KR"));
    builder.body(QStringLiteral("National Security Council"), QStringLiteral("KR:security-council"),
                 QStringLiteral("KR"));
    const ActorLinks links = linkActors({ builder.build() }, {});
    QCOMPARE(links.actors[0].speaksFor, ActorId { ministry });
    QCOMPARE(links.actors[size_t(ministry)].speaksFor, ActorId { country });
}

void ActorLinkingTest::keysDoNotHangOnTheSpelling()
{
    const ActorLinks one = linkActors({ articleNaming({ QStringLiteral("Kim Hong-kyun|KR") }) }, {});
    const ActorLinks other = linkActors({ articleNaming({ QStringLiteral("Kim Hong Kyun|KR") }) }, {});
    QCOMPARE(one.actors.front().key, other.actors.front().key);
}

QTEST_GUILESS_MAIN(ActorLinkingTest)
#include "tst_actor_linking.moc"
