// SPDX-License-Identifier: GPL-3.0-or-later
// Every path of the choice, to each of the views: what is chosen in one is firm, or lit, in all the others.
#include "app/actions.h"
#include "app/linking.h"
#include "app/mainwindow.h"
#include "models/items/roles.h"
#include "tests/app/window_driver.h"
#include "widgets/network/network_view.h"
#include "widgets/panels/actor_card.h"
#include "widgets/panels/event_card.h"
#include "widgets/panels/lists_panel.h"
#include "widgets/panels/row_delegate.h"
#include "widgets/source/highlights.h"
#include "widgets/source/source_page.h"
#include "widgets/source/source_view.h"
#include "widgets/timeline/canvas.h"
#include "widgets/timeline/timeline_view.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

using namespace demarche;

class LinkingPathsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
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
    void pointingLightsEveryViewAndGoesOut_data();
    void pointingLightsEveryViewAndGoesOut();
    void whatIsChosenGlowsAgainWhenThePointerHasLeft();
    void aChosenLaneStaysThroughAnEdit();

private:
    MainWindow& window() { return m_driver->window(); }
    Linking& linking() { return *window().findChild<Linking*>(); }
    const Story& story() { return m_driver->story(); }
    SourcePage& page() { return *window().source()->findChild<SourcePage*>(); }
    QListView& list(const char* name) { return *window().lists()->findChild<QListView*>(QLatin1String(name)); }
    EventId summons()
    {
        return m_driver->eventSaying(QStringLiteral("was summoned by First Vice Minister Kim Hong Kyun"));
    }
    ActorId actorOf(EventId event) { return { story().at(event).participants.front().actor }; }

    // what each view shows, firmly or lightly
    bool isOnTimeline(EventId event)
    {
        return window().timeline()->selectedEvent() == event || window().timeline()->isLit(event);
    }
    bool isInGraph(ActorId actor)
    {
        const NetworkView& network = *window().network();
        return network.isLit(actor) || !network.hasNode(actor); // who deals with nobody is not drawn
    }
    bool isListed(const char* name, int id)
    {
        QListView& view = list(name);
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            const QModelIndex index = view.model()->index(row, 0);
            if (index.data(IdRole).toInt() == id)
                return view.currentIndex() == index || static_cast<RowDelegate*>(view.itemDelegate())->isLit(index);
        }
        return false;
    }
    bool isInText(const SourcePlace& place)
    {
        const auto touches = [&place](const TextSpan& span) { return span.overlaps(place.span); };
        const auto& chosen = page().chosen();
        const auto& light = page().light();
        return window().source()->currentArticle() == place.article
            && (std::any_of(chosen.begin(), chosen.end(), touches) || std::any_of(light.begin(), light.end(), touches));
    }
    bool isTold(EventId event)
    {
        const auto& reports = story().at(event).reports;
        return std::any_of(reports.begin(), reports.end(), [this](const EventReport& report) {
            return isInText({ report.article, report.span });
        });
    }
    bool isNamed(ActorId actor)
    {
        const auto& mentions = story().at(actor).mentions;
        return std::any_of(mentions.begin(), mentions.end(),
                           [this](const StoryMention& mention) { return isInText(mention.where); });
    }
    void verifyEventEverywhere(EventId event)
    {
        QVERIFY(!story().at(event).when.date || isOnTimeline(event));
        for (const Participant& participant : story().at(event).participants) {
            QVERIFY(isInGraph({ participant.actor }));
            QVERIFY(isListed("actors", participant.actor));
        }
        QVERIFY(isListed("events", event.index));
        for (const QuoteId quote : story().at(event).quotes)
            QVERIFY(isListed("quotes", quote.index));
        QVERIFY(isTold(event));
        QCOMPARE(window().eventCard()->shownEvent(), event);
    }
    void verifyActorEverywhere(ActorId actor)
    {
        for (size_t i = 0; i < story().events.size(); ++i) {
            const auto& participants = story().events[i].participants;
            const bool takesPart
                = std::any_of(participants.begin(), participants.end(),
                              [actor](const Participant& participant) { return participant.actor == actor.index; });
            QVERIFY(!takesPart || !story().events[i].when.date || isOnTimeline({ qint32(i) }));
            QCOMPARE(isListed("events", int(i)), takesPart);
        }
        QVERIFY(isInGraph(actor));
        QVERIFY(isListed("actors", actor.index));
        QVERIFY(isNamed(actor));
        QVERIFY(m_driver->cardText().contains(story().at(actor).name));
    }
    void clickRow(const char* name, int id)
    {
        QListView& view = list(name);
        view.setFocus();
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            const QModelIndex index = view.model()->index(row, 0);
            if (index.data(IdRole).toInt() != id)
                continue;
            view.scrollTo(index);
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
        }
    }
    void showLanesBy(const QString& text)
    {
        for (QAction* action : window().lanesMenu()->actions()) {
            if (action->text() == text)
                action->trigger();
        }
        QCoreApplication::processEvents();
    }
    /// On the name of the lane at that place of the stack; what it is called.
    QString clickOnLane(std::size_t place)
    {
        TimelineCanvas& canvas = *window().timeline()->canvas();
        canvas.setScroll(0);
        const LaneBox& box = canvas.scene().layout().stack()[place];
        const QPoint header(30, int(canvas.plot().top() + box.y + 10));
        const QString lane = canvas.laneAt(header);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, header);
        return lane;
    }
    std::unique_ptr<WindowDriver> m_driver;
};

void LinkingPathsTest::initTestCase()
{
    QSettings().clear();
    m_driver = std::make_unique<WindowDriver>();
    QTRY_VERIFY(window().network()->hasNode(actorOf(summons())));
}

void LinkingPathsTest::init()
{
    showLanesBy(QStringLiteral("&Country"));
    linking().clear();
    linking().hover({}, Origin::Elsewhere); // wherever the pointer was left
}

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

void LinkingPathsTest::pointingLightsEveryViewAndGoesOut_data()
{
    QTest::addColumn<int>("path");
    int path = 0;
    for (const char* name : { "event", "actor", "edge", "lane", "quote", "source" })
        QTest::newRow(name) << path++;
}

void LinkingPathsTest::pointingLightsEveryViewAndGoesOut()
{
    QFETCH(int, path);
    const auto quote = std::find_if(story().quotes.begin(), story().quotes.end(), [this](const StoryQuote& one) {
        return one.event.isValid() && story().at(one.event).when.date && one.speaker.isValid();
    });
    const EventId event = quote->event;
    const ActorId actor = actorOf(event);
    window().source()->showArticle(quote->article);
    TimelineCanvas& canvas = *window().timeline()->canvas();
    canvas.setScroll(0);
    const QString lane = canvas.laneAt({ 30, canvas.plot().top() + 10 });
    switch (path) {
    case 0: emit window().lists()->eventHovered(event); break;
    case 1: emit window().network()->actorHovered(actor); break;
    case 2: emit window().network()->edgeHovered(actor, actor, { event }); break;
    case 3: emit window().timeline()->laneHovered(lane); break;
    case 4: emit window().source()->quoteHovered({ qint32(quote - story().quotes.begin()) }); break;
    case 5: emit window().lists()->articleHovered(quote->article); break;
    }
    const auto* meant = std::get_if<ChosenLane>(&linking().hovered());
    const EventId lit = meant ? meant->stands.events.front() : event;
    const ActorId named = meant ? meant->stands.actors.front() : path == 4 ? quote->speaker : actor;
    QVERIFY(isOnTimeline(lit));
    QVERIFY(isListed("events", lit.index));
    QVERIFY(path == 1 || path == 2 || isInGraph(named)); // the graph shows its own pointer itself
    QVERIFY(path == 1 || isListed("actors", named.index));
    QVERIFY(path == 4 || !page().light().empty()); // so does the text
    QVERIFY(isNothing(linking().chosen()));
    linking().hover({}, Origin::Elsewhere);
    QVERIFY(!isOnTimeline(lit));
    QVERIFY(!isListed("actors", named.index));
    QVERIFY(page().light().empty());
    QVERIFY(!window().network()->isLit(named));
}

void LinkingPathsTest::whatIsChosenGlowsAgainWhenThePointerHasLeft()
{
    const ActorId actor = actorOf(summons());
    emit window().lists()->actorActivated(actor);
    QVERIFY(isOnTimeline(summons()));
    const auto other = std::find_if(story().events.begin(), story().events.end(), [actor](const StoryEvent& event) {
        return std::none_of(event.participants.begin(), event.participants.end(),
                            [actor](const Participant& participant) { return participant.actor == actor.index; });
    });
    QVERIFY(other != story().events.end());
    emit window().lists()->eventHovered({ qint32(other - story().events.begin()) });
    QVERIFY(!isOnTimeline(summons()));
    emit window().lists()->eventHovered({});
    QVERIFY(isOnTimeline(summons()));
    QVERIFY(isListed("events", summons().index));
}

void LinkingPathsTest::aChosenLaneStaysThroughAnEdit()
{
    const QString name = clickOnLane(0);
    const FindingKey key = story().at(summons()).key;
    emit window().eventCard()->editRequested(ChangeEventDate { key, FuzzyDate::parse(u"2023-01-02") });
    m_driver->waitUntilIdle();
    const auto* lane = std::get_if<ChosenLane>(&linking().chosen());
    QVERIFY(lane);
    QCOMPARE(lane->name, name);
    for (const EventId event : lane->stands.events)
        QVERIFY(isOnTimeline(event));
    m_driver->application().actions().at(ActionId::Undo)->trigger();
    m_driver->waitUntilIdle();
}

QTEST_MAIN(LinkingPathsTest)
#include "tst_linking_paths.moc"
