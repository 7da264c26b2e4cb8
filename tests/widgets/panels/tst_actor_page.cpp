// SPDX-License-Identifier: GPL-3.0-or-later
// The actor's card: offices over time, statements in order, dealings with small charts, ties.
#include "tests/support/network_story.h"
#include "widgets/panels/actor_card.h"
#include "widgets/panels/actor_dealings.h"
#include "widgets/panels/actor_page.h"
#include "widgets/panels/card_browser.h"
#include "widgets/panels/card_link.h"
#include "widgets/panels/time_bars.h"

#include <QTest>
#include <QTextDocument>

#include <numeric>

using namespace demarche;
using namespace demarche::test;

namespace {

InstantRange day(const char* edtf) { return FuzzyDate::parse(QString::fromLatin1(edtf))->drawnRange(); }

QString plain(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

class TestActorPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_story = std::make_shared<Story>(*summonsStory()); }

    void officesStandInTheOrderOfTheirDates()
    {
        const SourcePlace place { ArticleId { 0 }, {} };
        StoryActor& chang = m_story->actors[size_t(actorNamed("Chang Ho-jin").index)];
        chang.roles = { { QStringLiteral("National Security Adviser"), {}, place, FuzzyDate::parse(u"2024-06-20") },
                        { QStringLiteral("First Vice Minister"), {}, place, FuzzyDate::parse(u"2023-09-19") },
                        { QStringLiteral("first vice minister"), {}, place, FuzzyDate::parse(u"2023-09-21") } };
        const QString text = page("Chang Ho-jin");
        const qsizetype first = text.indexOf(QLatin1String("First Vice Minister"));
        QVERIFY(first >= 0 && first < text.indexOf(QLatin1String("National Security Adviser")));
        QCOMPARE(text.count(QLatin1String("Vice Minister"), Qt::CaseInsensitive), qsizetype(1));
        QVERIFY(text.contains(QLatin1String("still on")));
    }

    void firstAndLastSeenAreItsEarliestAndLatestEvents()
    {
        const QString text = page("Chang Ho-jin");
        QVERIFY(text.contains(QLatin1String("First seen")) && text.contains(QLatin1String("19 Sep 2023")));
        QVERIFY(text.contains(QLatin1String("Last seen")) && text.contains(QLatin1String("20 Jun 2024")));
    }

    void statementsStandInTheOrderInWhichTheyWereSaid()
    {
        Story story = *m_story;
        const ActorId speaker = actorNamed("Chang Ho-jin");
        story.quotes.clear();
        for (const auto& [words, said] :
             { std::pair("later words", "2024-06-20"), std::pair("earlier words", "2023-09-19") }) {
            StoryQuote quote;
            quote.article = { 0 };
            quote.text = QString::fromLatin1(words);
            quote.speaker = speaker;
            quote.said = FuzzyDate::parse(QString::fromLatin1(said));
            story.quotes.push_back(quote);
        }
        const QString text = plain(actorPage(story, speaker, theme()));
        QVERIFY(text.indexOf(QLatin1String("earlier words")) < text.indexOf(QLatin1String("later words")));
        QVERIFY(text.contains(QLatin1String("How the statements changed")));
    }

    void dealingsTellWhoActsAndTowardsWhom()
    {
        const std::vector<Dealing> dealings = dealingsOf(*m_story, actorNamed("Vladimir Putin"));
        const auto find = [&dealings](EventType type, DealingSide side) {
            return std::find_if(dealings.begin(), dealings.end(),
                                [&](const Dealing& d) { return d.type == type && d.side == side; });
        };
        const auto meets = find(EventType::Consult, DealingSide::Both);
        QVERIFY(meets != dealings.end());
        QCOMPARE(meets->events.size(), size_t(2));
        QCOMPARE(meets->partners.front().first, actorNamed("Kim Jong Un"));
        const auto accused = find(EventType::Accuse, DealingSide::Receiver);
        QVERIFY(accused != dealings.end());
        QCOMPARE(accused->partners.front().first, actorNamed("South Korea"));
        QVERIFY(find(EventType::Accuse, DealingSide::Doer) == dealings.end());
        QVERIFY(page("Vladimir Putin").contains(wordsFor(EventType::Accuse, DealingSide::Receiver)));
    }

    void aChartCountsWhatFellWhen()
    {
        const std::vector<InstantRange> events { day("2024-06-01"), day("2024-06-01"), day("2024-06-11"), day("2006") };
        const std::optional<InstantRange> period = chartPeriod(events);
        QVERIFY(period);
        QCOMPARE(period->begin, day("2024-06-01").begin); // a vague date long ago does not press the rest together
        const std::vector<int> bars = barsOf({ *period, events, {}, {} }, 10);
        QCOMPARE(bars.front(), 2);
        QCOMPARE(bars.back(), 1);
        QCOMPARE(std::accumulate(bars.begin(), bars.end(), 0), 3);
        QVERIFY(!chartPeriod({ day("2024-06-01") }));
    }

    void theChartIsAPictureThatTheCardShows()
    {
        ActorCard card;
        card.setTheme(theme());
        card.setStory(m_story);
        card.showActor(actorNamed("Vladimir Putin"));
        auto* browser = card.findChild<CardBrowser*>();
        const QString html = actorPage(*m_story, actorNamed("Vladimir Putin"), theme());
        const qsizetype at = html.indexOf(QLatin1String("data:image/png;base64,"));
        QVERIFY(at > 0);
        const QString url = html.mid(at, html.indexOf(u'"', at) - at);
        QVERIFY(!browser->document()->resource(QTextDocument::ImageResource, QUrl(url)).isNull());
    }

    void tiesAreCommonEventsAndCommonPartners()
    {
        const Ties ties = tiesBetween(*m_story, { actorNamed("Kim Jong Un"), actorNamed("South Korea") });
        QVERIFY(ties.events.empty());
        QCOMPARE(ties.between, std::vector<ActorId> { actorNamed("Vladimir Putin") });
        const QString text
            = plain(tiesPage(*m_story, { actorNamed("Kim Jong Un"), actorNamed("Vladimir Putin") }, theme()));
        QVERIFY(text.contains(QLatin1String("Kim Jong Un")) && text.contains(QLatin1String("19 Jun 2024")));
    }

    void theCardShowsWhatTiesSeveralAndThenOneAgain()
    {
        ActorCard card;
        card.setTheme(theme());
        card.setStory(m_story);
        card.showActors({ actorNamed("Kim Jong Un"), actorNamed("Vladimir Putin") });
        auto* browser = card.findChild<CardBrowser*>();
        QVERIFY(browser->toPlainText().contains(QLatin1String("What ties 2")));
        card.setStory(std::make_shared<const Story>(*m_story));
        QVERIFY(browser->toPlainText().contains(QLatin1String("What ties 2")));
        card.showActor(actorNamed("Wang Yi"));
        QVERIFY(browser->toPlainText().startsWith(QStringLiteral("●"))
                && browser->toPlainText().contains(QLatin1String("Wang Yi")));
        card.showActors({});
        QVERIFY(browser->toPlainText().contains(QLatin1String("Choose an actor")));
    }

private:
    Theme theme() const { return Theme::of(ThemeKind::Light, QFont()); }
    QString page(const char* name) const { return plain(actorPage(*m_story, actorNamed(name), theme())); }
    ActorId actorNamed(const char* name) const
    {
        for (size_t i = 0; i < m_story->actors.size(); ++i) {
            if (m_story->actors[i].name == QString::fromUtf8(name))
                return { qint32(i) };
        }
        return {};
    }
    std::shared_ptr<Story> m_story;
};

QTEST_MAIN(TestActorPage)
#include "tst_actor_page.moc"
