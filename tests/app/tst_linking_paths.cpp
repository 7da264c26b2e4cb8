// SPDX-License-Identifier: GPL-3.0-or-later
// Every path of the choice, to each of the views: what is chosen in one is firm, or lit, in all the others.
#include "tests/app/linking_stage.h"

using namespace demarche;

class LinkingPathsTest : public QObject, private LinkingStage {
    Q_OBJECT

private slots:
    void initTestCase() { open(); }
    void init() { rest(); }
    void anEventOfTheTimelineReachesEveryView();
    void anActorOfTheGraphReachesEveryView();
    void anEdgeOfTheGraphReachesEveryView();
    void aLaneOfACountryReachesEveryView();
    void aLaneOfATypeReachesEveryView();
    void aLaneOfAnOutletReachesEveryView();
    void aQuoteInTheTextReachesEveryView();
    void aDateInTheTextReachesEveryView();
    void aSentenceReachesEveryView();
    void aHitOfTheFindBarReachesEveryView();
    void theKeyboardStepsThroughTheFindingsOfTheText();
    void aRowOfEachListReachesEveryView_data();
    void aRowOfEachListReachesEveryView();
    void aLinkOnACardReachesEveryView();
};

void LinkingPathsTest::anEventOfTheTimelineReachesEveryView()
{
    m_driver->clickOn(summons());
    verifyEventEverywhere(summons());
}

void LinkingPathsTest::anActorOfTheGraphReachesEveryView()
{
    const ActorId actor = actorOf(summons());
    const QRect node = window().network()->rectOf(actor);
    QWidget* canvas = window().network()->focusProxy();
    QVERIFY(!node.isEmpty());
    QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->mapFrom(window().network(), node.center()));
    QVERIFY(linking().chosen() == Chosen(actor));
    verifyActorEverywhere(actor);
}

void LinkingPathsTest::anEdgeOfTheGraphReachesEveryView()
{
    const auto relation = std::find_if(story().relations.begin(), story().relations.end(),
                                       [](const Relation& one) { return one.events.size() >= 2; });
    QVERIFY(relation != story().relations.end());
    emit window().network()->edgeActivated(relation->source, relation->target, relation->events);
    for (const EventId event : relation->events) {
        QVERIFY(isOnTimeline(event));
        QVERIFY(isListed("events", event.index));
        QVERIFY(m_driver->cardText().contains(m_driver->titleOf(event)));
    }
    QVERIFY(isListed("actors", relation->source.index));
    QVERIFY(isListed("actors", relation->target.index));
    QVERIFY(isTold(relation->events.front()));
}

void LinkingPathsTest::aLaneOfACountryReachesEveryView()
{
    const QString name = clickOnLane(0);
    const auto* lane = std::get_if<ChosenLane>(&linking().chosen());
    QVERIFY(lane);
    QCOMPARE(lane->name, name);
    QVERIFY(!lane->stands.actors.empty() && !lane->stands.events.empty());
    const ActorId country = lane->stands.actors.front();
    QCOMPARE(story().at(country).kind, ActorKind::Country);
    for (const ActorId actor : lane->stands.actors) {
        QCOMPARE(story().at(actor).country, story().at(country).country);
        QVERIFY(isInGraph(actor));
        QVERIFY(isListed("actors", actor.index));
    }
    for (const EventId event : lane->stands.events)
        QVERIFY(isListed("events", event.index) && isOnTimeline(event));
    QVERIFY(isNamed(country));
    QVERIFY(m_driver->cardText().contains(story().at(country).name));
}

void LinkingPathsTest::aLaneOfATypeReachesEveryView()
{
    showLanesBy(QStringLiteral("&Type of Event"));
    clickOnLane(0);
    const auto* lane = std::get_if<ChosenLane>(&linking().chosen());
    QVERIFY(lane && !lane->stands.events.empty());
    for (const EventId event : lane->stands.events) {
        QCOMPARE(story().at(event).type, story().at(lane->stands.events.front()).type);
        QVERIFY(isListed("events", event.index) && isOnTimeline(event));
        for (const Participant& participant : story().at(event).participants)
            QVERIFY(isInGraph({ participant.actor }) && isListed("actors", participant.actor));
    }
    QVERIFY(isTold(lane->stands.events.front()));
}

void LinkingPathsTest::aLaneOfAnOutletReachesEveryView()
{
    showLanesBy(QStringLiteral("&Source"));
    clickOnLane(0);
    const auto* lane = std::get_if<ChosenLane>(&linking().chosen());
    QVERIFY(lane && !lane->stands.articles.empty());
    for (const ArticleId article : lane->stands.articles)
        QVERIFY(isListed("sources", article.index));
    for (const EventId event : lane->stands.events)
        QVERIFY(isListed("events", event.index) && isOnTimeline(event));
    QCOMPARE(window().source()->currentArticle(), lane->stands.articles.front());
    QVERIFY(!page().chosen().empty());
}

void LinkingPathsTest::aQuoteInTheTextReachesEveryView()
{
    const auto quote = std::find_if(story().quotes.begin(), story().quotes.end(), [](const StoryQuote& one) {
        return one.event.isValid() && one.speaker.isValid()
            && (one.kind == QuoteKind::Direct || one.kind == QuoteKind::Mixed);
    });
    QVERIFY(quote != story().quotes.end());
    window().source()->showArticle(quote->article);
    m_driver->clickOnWords(quote->text.left(12));
    QVERIFY(isListed("quotes", int(quote - story().quotes.begin())));
    QVERIFY(isListed("actors", quote->speaker.index));
    QVERIFY(isListed("events", quote->event.index));
    QVERIFY(isOnTimeline(quote->event));
    for (const Participant& participant : story().at(quote->event).participants)
        QVERIFY(isInGraph({ participant.actor }));
    QVERIFY(isInText({ quote->article, quote->span }));
    QCOMPARE(window().eventCard()->shownEvent(), quote->event);
}

void LinkingPathsTest::aDateInTheTextReachesEveryView()
{
    const StoryArticle& article = story().articles[0];
    const auto& dates = article.findings->dates;
    const auto isPlain = [&](const DateFinding& date) {
        const auto isWithin = [&date](const StoryQuote& quote) {
            return quote.article == ArticleId { 0 } && quote.span.overlaps(date.span);
        };
        const QString words = date.span.in(article.article().text).toString();
        return date.date && eventAt(story(), { 0 }, date.span.begin).isValid()
            && article.article().text.indexOf(words) == date.span.begin
            && std::none_of(story().quotes.begin(), story().quotes.end(), isWithin);
    };
    const auto date = std::find_if(dates.begin(), dates.end(), isPlain);
    QVERIFY(date != dates.end());
    const EventId event = eventAt(story(), { 0 }, date->span.begin);
    window().source()->showArticle({ 0 });
    m_driver->clickOnWords(date->span.in(article.article().text).toString());
    QVERIFY(linking().chosen() == Chosen(event));
    verifyEventEverywhere(event);
    QVERIFY(window().timeline()->visibleRange().overlaps(date->date->drawnRange()));
}

void LinkingPathsTest::aSentenceReachesEveryView()
{
    m_driver->clickOn(summons());
    SourcePlace where;
    ActorId named;
    for (size_t i = 0; i < story().actors.size() && !named.isValid(); ++i) {
        for (const StoryMention& mention : story().actors[i].mentions) {
            where = mention.where;
            if (!eventAt(story(), where.article, where.span.begin).isValid()
                && !sentenceAt(story(), where.article, where.span.begin).isEmpty()) {
                named = { qint32(i) };
                break;
            }
        }
    }
    QVERIFY(named.isValid());
    const SourcePlace sentence { where.article, sentenceAt(story(), where.article, where.span.begin) };
    window().source()->showArticle(sentence.article);
    emit page().textActivated(where.span.begin); // a click on plain words
    QVERIFY(linking().chosen() == Chosen(sentence));
    QVERIFY(isInText(sentence));
    QVERIFY(isListed("actors", named.index)); // whom it names
    QVERIFY(isListed("sources", sentence.article.index));
    QVERIFY(!window().timeline()->selectedEvent().isValid());
}

void LinkingPathsTest::aHitOfTheFindBarReachesEveryView()
{
    const EventId event = summons();
    window().source()->showArticle(story().at(event).reports.front().article);
    window().source()->findInPage();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ambassador"));
    QVERIFY(page().searchHits().size() > 1);
    std::vector<EventId> met;
    for (size_t step = 0; step < page().searchHits().size(); ++step) {
        m_driver->press(Qt::Key_Return);
        const TextSpan hit = page().searchHits()[(step + 1) % page().searchHits().size()];
        QVERIFY(isInText({ window().source()->currentArticle(), hit }));
        const auto& parts = story().at(window().source()->currentArticle()).article().parts;
        const bool isInTitle = std::any_of(parts.begin(), parts.end(), [&hit](const ArticlePart& part) {
            return part.kind == PartKind::Headline && part.span.contains(hit);
        });
        QVERIFY(isInTitle ? page().verticalScrollBar()->value() == 0 : !page().rectOf(hit).isEmpty());
        if (linking().event().isValid()) {
            met.push_back(linking().event());
            QCOMPARE(window().eventCard()->shownEvent(), met.back());
            QVERIFY(isListed("events", met.back().index));
            QVERIFY(!story().at(met.back()).when.date || isOnTimeline(met.back()));
        }
    }
    QVERIFY(std::find(met.begin(), met.end(), event) != met.end());
    const size_t last = page().searchHits().size() - 1;
    m_driver->press(Qt::Key_Return, Qt::ShiftModifier); // from the first, where the steps came round to
    QVERIFY(isInText({ window().source()->currentArticle(), page().searchHits()[last] }));
    m_driver->press(Qt::Key_Escape);
    QVERIFY(page().hasFocus());
    QVERIFY(page().searchHits().empty());
}

void LinkingPathsTest::theKeyboardStepsThroughTheFindingsOfTheText()
{
    window().source()->showArticle({ 0 });
    window().source()->setFocus();
    m_driver->press(Qt::Key_N);
    m_driver->press(Qt::Key_Return);
    QVERIFY(!isNothing(linking().chosen()));
    const Chosen first = linking().chosen();
    for (int step = 0; step < 40 && linking().chosen() == first; ++step) {
        m_driver->press(Qt::Key_N);
        m_driver->press(Qt::Key_Return);
    }
    QVERIFY(linking().chosen() != first);
    const EventId event = linking().event();
    QVERIFY(!event.isValid() || isListed("events", event.index));
}

void LinkingPathsTest::aRowOfEachListReachesEveryView_data()
{
    QTest::addColumn<int>("list");
    QTest::newRow("events") << int(ListsPanel::List::Events);
    QTest::newRow("actors") << int(ListsPanel::List::Actors);
    QTest::newRow("quotes") << int(ListsPanel::List::Quotes);
    QTest::newRow("sources") << int(ListsPanel::List::Sources);
    QTest::newRow("to-dos") << int(ListsPanel::List::ToDo);
}

void LinkingPathsTest::aRowOfEachListReachesEveryView()
{
    QFETCH(int, list);
    window().lists()->showList(ListsPanel::List(list));
    const EventId event = summons();
    switch (ListsPanel::List(list)) {
    case ListsPanel::List::Events:
        clickRow("events", event.index);
        verifyEventEverywhere(event);
        break;
    case ListsPanel::List::Actors:
        clickRow("actors", actorOf(event).index);
        verifyActorEverywhere(actorOf(event));
        break;
    case ListsPanel::List::Quotes: {
        clickRow("quotes", 0);
        const StoryQuote& quote = story().quotes[0];
        QVERIFY(isInText({ quote.article, quote.span }));
        QVERIFY(!quote.event.isValid() || isOnTimeline(quote.event));
        QVERIFY(!quote.event.isValid() || isListed("events", quote.event.index));
        QVERIFY(!quote.speaker.isValid() || isListed("actors", quote.speaker.index));
        break;
    }
    case ListsPanel::List::Sources:
        clickRow("sources", 3);
        QCOMPARE(window().source()->currentArticle(), ArticleId { 3 });
        for (size_t i = 0; i < story().events.size(); ++i) {
            const auto& reports = story().events[i].reports;
            const bool isReported = std::any_of(reports.begin(), reports.end(), [](const EventReport& report) {
                return report.article == ArticleId { 3 };
            });
            QCOMPARE(isListed("events", int(i)), isReported);
            QVERIFY(!isReported || !story().events[i].when.date || isOnTimeline({ qint32(i) }));
        }
        break;
    case ListsPanel::List::ToDo: {
        const auto toDo = std::find_if(story().toDo.begin(), story().toDo.end(),
                                       [](const ToDo& one) { return one.event.isValid() && one.where.has_value(); });
        QVERIFY(toDo != story().toDo.end());
        clickRow("toDo", int(toDo - story().toDo.begin()));
        QCOMPARE(window().eventCard()->shownEvent(), toDo->event);
        QVERIFY(isListed("events", toDo->event.index));
        QVERIFY(isInText(*toDo->where));
        break;
    }
    }
    window().lists()->showList(ListsPanel::List::Events);
}

void LinkingPathsTest::aLinkOnACardReachesEveryView()
{
    const EventId event = summons();
    emit window().eventCard()->actorActivated(actorOf(event));
    verifyActorEverywhere(actorOf(event));
    emit window().actorCard()->eventActivated(event);
    verifyEventEverywhere(event);
}

QTEST_MAIN(LinkingPathsTest)
#include "tst_linking_paths.moc"
