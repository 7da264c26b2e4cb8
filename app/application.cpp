// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/actions.h"
#include "app/help.h"
#include "app/linking.h"
#include "app/mainwindow.h"
#include "app/opening.h"
#include "app/places.h"
#include "app/preferences.h"
#include "app/screenshot.h"
#include "app/story_models.h"
#include "app/summary.h"
#include "app/timeline_viewing.h"
#include "app/viewing.h"
#include "app/waiting.h"
#include "app/where_most_happens.h"
#include "models/session/layout_job.h"
#include "models/session/search_job.h"
#include "models/session/session.h"
#include "widgets/dialogs/tour.h"
#include "widgets/network/network_view.h"
#include "widgets/panels/actor_card.h"
#include "widgets/panels/event_card.h"
#include "widgets/panels/lists_panel.h"
#include "widgets/panels/notice_bar.h"
#include "widgets/panels/search_bar.h"
#include "widgets/presentation/presentation_window.h"
#include "widgets/source/source_view.h"
#include "widgets/theme/window_wording.h"
#include "widgets/timeline/timeline_view.h"

#include <QApplication>
#include <QPalette>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QScreen>
#include <QTimer>

namespace demarche {

namespace {

constexpr int longestWaitForFrame = 300; // ms

/// As large as it is drawn for, if the screen has the room beside its panels and the window's frame.
QSize sizeAtFirst(const QWidget& window)
{
    constexpr QSize frame(8, 40);
    return window.size().boundedTo(window.screen()->availableSize() - frame);
}

/// What is asked for on the command line holds for this run only.
Appearance appearanceOf(const ViewerArguments& arguments, const Preferences& preferences)
{
    if (arguments.theme == QLatin1String("light"))
        return Appearance::Light;
    if (arguments.theme == QLatin1String("dark"))
        return Appearance::Dark;
    return preferences.appearance();
}

} // namespace

struct Application::Private {
    explicit Private(ViewerArguments given)
        : arguments(std::move(given))
        , session(SessionOptions { .scratchFolder = arguments.scratchFolder })
    {
    }

    ViewerArguments arguments;
    Preferences preferences;
    Appearance appearance = appearanceOf(arguments, preferences);
    Actions actions;
    StoryModels models;
    Session session;
    LayoutJob layouts;
    SearchJob search { windowWording() };
    MainWindow window;
    // of the furnished window, which owns them
    Linking* linking = nullptr;
    Viewing* viewing = nullptr;
    Opening* opening = nullptr;
    Places* places = nullptr;
    Tour* tour = nullptr;
    QPointer<PresentationWindow> presentation;
    StoryPtr story = std::make_shared<const Story>();
};

Application::Application(const ViewerArguments& arguments)
    : d(std::make_unique<Private>(arguments))
{
    QPalette ground = d->window.palette();
    ground.setColor(QPalette::Window, themeOf(d->appearance).colours.window);
    d->window.setPalette(ground); // the empty frame has the colour of the full one
}

void Application::furnish()
{
    if (d->window.isFurnished())
        return;
    // before there are views: dressing them twice would cost as much as making them
    applyTo(*qobject_cast<QApplication*>(QCoreApplication::instance()), themeOf(d->appearance));
    d->window.setPalette({});
    d->window.furnish(d->actions);
    d->linking = new Linking(d->window, d->models.events);
    d->viewing = new Viewing({ d->window, d->actions, d->models, d->preferences }, d->appearance);
    new TimelineViewing(*d->viewing, { d->window, d->actions, d->models, d->preferences }); // lives as long as viewing
    d->opening = new Opening({ d->window, d->actions, d->session, d->preferences });
    d->window.timeline()->setModel(&d->models.events);
    d->window.lists()->setModel(ListsPanel::List::Events, &d->models.events);
    d->window.lists()->setModel(ListsPanel::List::Actors, &d->models.actors);
    d->window.lists()->setModel(ListsPanel::List::Quotes, &d->models.quotes);
    d->window.lists()->setModel(ListsPanel::List::Sources, &d->models.sources);
    d->window.lists()->setModel(ListsPanel::List::ToDo, &d->models.toDo);
    new Waiting(d->window, d->session); // lives as long as the window
    joinSession();
    d->places = new Places({ d->window, d->actions, *d->linking, d->session });
    joinActions();
    summarize();
}

Application::~Application() = default;

MainWindow& Application::window() { return d->window; }

Session& Application::session() { return d->session; }

Actions& Application::actions() { return d->actions; }

bool Application::isSearching() const { return d->search.isBusy(); }

const StoryPtr& Application::story() const { return d->story; }

void Application::joinSession()
{
    connect(&d->session, &Session::storyChanged, this, &Application::takeStory);
    connect(&d->session, &Session::progressChanged, &d->window, &MainWindow::setProgress);
    connect(&d->session, &Session::busyChanged, this, [this](bool isBusy) {
        d->window.setBusy(isBusy);
        summarize();
    });
    connect(&d->session, &Session::historyChanged, this, [this] {
        QAction* undo = d->actions.at(ActionId::Undo);
        QAction* redo = d->actions.at(ActionId::Redo);
        undo->setEnabled(d->session.canUndo());
        redo->setEnabled(d->session.canRedo());
        const auto name = [](const QString& verb, const Message& what) {
            return what.isEmpty() ? verb : tr("%1: %2").arg(verb, sentenceOf(what, windowWording()));
        };
        undo->setText(name(tr("&Undo"), d->session.undoDescription()));
        redo->setText(name(tr("&Redo"), d->session.redoDescription()));
    });
    connect(&d->session, &Session::keepingFailed, this,
            [this](const Message& why) { d->window.notices()->announce(sentenceOf(why, windowWording()), {}); });
    connect(&d->layouts, &LayoutJob::layoutReady, d->window.network(), &NetworkView::setLayout);
    connect(d->window.eventCard(), &EventCard::editRequested, &d->session, &Session::edit);
    connect(d->window.lists(), &ListsPanel::articleRemovalRequested, this,
            [this](ArticleId article) { d->session.removeArticle(d->story->at(article).article().contentHash); });
    connect(d->window.search(), &SearchBar::filterChanged, this, [this](const Filter& filter) {
        d->window.source()->setSearchWords(wordsToMark(filter));
        d->search.search(filter);
        if (filter.isEmpty())
            showPassing({}); // at once: nothing has to be looked for
    });
    d->window.search()->setHistory(d->preferences.searches());
    connect(d->window.search(), &SearchBar::queryKept, this, [this](const QString& query) {
        d->preferences.addSearch(query);
        d->window.search()->setHistory(d->preferences.searches());
    });
    connect(&d->search, &SearchJob::found, this,
            [this](const StoryPtr& story, const Filter& filter, const FilteredStory& passing) {
                if (story == d->story && !filter.isEmpty())
                    showPassing(passing);
            });
    connect(d->window.timeline(), &TimelineView::visibleRangeChanged, this,
            [this](const InstantRange& range) { d->window.network()->setPeriod(range); });
}

/// Empty: no filter, everything passes.
void Application::showPassing(const FilteredStory& passing)
{
    d->models.setPassing(passing);
    d->window.network()->setPassing(passing.actors, passing.events);
    d->window.search()->setHits(passing);
    d->window.lists()->setCounts(passing);
    d->places->takePassing();
}

void Application::joinActions()
{
    const auto onAction = [this](ActionId id, auto act) { connect(d->actions.at(id), &QAction::triggered, this, act); };
    onAction(ActionId::Undo, [this] { d->session.undo(); });
    onAction(ActionId::Redo, [this] { d->session.redo(); });
    d->actions.at(ActionId::Undo)->setEnabled(false);
    d->actions.at(ActionId::Redo)->setEnabled(false);
    onAction(ActionId::ChangeDate, [this] {
        d->window.showCard(MainWindow::Card::Event);
        d->window.eventCard()->editDate();
    });
    onAction(ActionId::FindInPage, [this] { d->window.source()->findInPage(); });
    onAction(ActionId::Search, [this] { d->window.search()->focusField(); });
    onAction(ActionId::ClearFilter, [this] { d->window.search()->setFilter({}); });
    onAction(ActionId::NextEvent, [this] { d->linking->stepEvent(1); });
    onAction(ActionId::PreviousEvent, [this] { d->linking->stepEvent(-1); });
    onAction(ActionId::PinChoice, [this] { d->linking->setPinned(d->actions.at(ActionId::PinChoice)->isChecked()); });
    connect(d->linking, &Linking::pinnedChanged, d->actions.at(ActionId::PinChoice), &QAction::setChecked);
    onAction(ActionId::CompareReports, [this] { d->window.source()->compareReports(d->linking->event()); });
    onAction(ActionId::PrintText, [this] { printText(); });
    onAction(ActionId::Present, [this] { present(); });
    onAction(ActionId::Quit, [this] { d->window.close(); });
    onAction(ActionId::ShowShortcuts, [this] { Help::showShortcuts(d->window, d->actions); });
    onAction(ActionId::TakeTour, [this] { takeTour(); });
    onAction(ActionId::About, [this] { Help::showAbout(d->window); });
    onAction(ActionId::AboutQt, [] { QApplication::aboutQt(); });
    connect(d->linking, &Linking::chosenChanged, this, [this] {
        QAction* pin = d->actions.at(ActionId::PinChoice);
        pin->setEnabled(!isNothing(d->linking->chosen()));
        pin->setChecked(d->linking->isPinned());
    });
    d->actions.at(ActionId::PinChoice)->setEnabled(false);
    connect(d->linking, &Linking::eventChosen, this, [this](EventId event) {
        d->actions.at(ActionId::CompareReports)->setEnabled(event.isValid());
        d->actions.at(ActionId::ChangeDate)->setEnabled(event.isValid());
        d->actions.at(ActionId::FitSelection)->setEnabled(event.isValid());
    });
    d->actions.at(ActionId::CompareReports)->setEnabled(false);
    d->actions.at(ActionId::ChangeDate)->setEnabled(false);
    d->actions.at(ActionId::FitSelection)->setEnabled(false);
    connect(&d->window, &MainWindow::closing, this, &Application::saveWindow);
}

void Application::takeStory(const StoryPtr& story)
{
    const bool isOtherStory = d->story->articles.empty() != story->articles.empty()
        || (!story->articles.empty() && d->story->articles.front().key != story->articles.front().key);
    d->story = story;
    d->window.setUpdatesEnabled(false);
    d->viewing->setStory(story);
    d->models.setStory(story);
    d->window.network()->setPassing({}, {}); // the flags counted in the story that goes
    d->window.network()->setStory(story);
    d->search.setStory(story);
    d->layouts.layOut(story);
    d->window.source()->setStory(story);
    d->window.eventCard()->setStory(story);
    d->window.actorCard()->setStory(story);
    d->linking->setStory(story);
    if (isOtherStory)
        showWhereMostHappens();
    d->actions.at(ActionId::Present)->setEnabled(!story->events.empty());
    d->actions.at(ActionId::PrintText)->setEnabled(!story->articles.empty());
    summarize();
    // Painting all views comes a turn of the event loop later, and after it what no view waits for: a person's next
    // key stroke goes first. A wait of nought would be an event of this same turn.
    constexpr int nextTurn = 1; // milliseconds
    QTimer::singleShot(nextTurn, this, [this, story] {
        d->window.setUpdatesEnabled(true);
        // a paint that was asked for before and turned away counts as asked for still: another wish would wait with it
        d->window.repaint();
        if (story != d->story)
            return;
        d->window.search()->setVocabulary(vocabularyOf(*story));
        if (!story->articles.empty() && d->arguments.screenshot.isEmpty() && !d->preferences.hasSeenTour())
            takeTour();
    });
}

/// Background from long ago is one zoom away and must not press the story together.
void Application::showWhereMostHappens()
{
    d->window.timeline()->fitAll();
    const std::optional<InstantRange> busy = whereMostHappens(*d->story);
    if (!busy)
        return;
    const TimeSpan margin = TimeSpan::days(1) + TimeSpan::fromSeconds(busy->length().toSeconds() * 0.01);
    d->window.timeline()->setVisibleRange({ busy->begin - margin, busy->end + margin });
}

void Application::summarize()
{
    const Story& story = *d->story;
    if (story.articles.empty()) {
        d->window.setSummary(d->session.isBusy() ? tr("Reading…")
                                                 : tr("No article is open. Drop some here, or press Ctrl+O."));
        return;
    }
    d->window.setSummary(summaryOf(story));
}

void Application::present()
{
    std::vector<EventId> steps;
    for (int row = 0; row < d->models.events.rowCount(); ++row) {
        const QModelIndex index = d->models.events.index(row);
        if (index.data(PassesRole).toBool() && index.data(BeginRole).isValid())
            steps.push_back({ index.data(IdRole).toInt() });
    }
    if (steps.empty())
        return;
    d->presentation = new PresentationWindow(&d->window);
    d->presentation->setAttribute(Qt::WA_DeleteOnClose);
    d->presentation->setTheme(d->viewing->theme());
    d->presentation->setSteps(d->story, steps);
    const auto chosen = std::find(steps.begin(), steps.end(), d->linking->event());
    d->presentation->goTo(chosen == steps.end() ? 0 : int(chosen - steps.begin()));
    connect(d->presentation, &PresentationWindow::stepped, d->linking, &Linking::chooseEvent);
    d->presentation->showFullScreen();
}

void Application::printText()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, &d->window);
    dialog.setWindowTitle(tr("Print Source Text"));
    if (dialog.exec() == QDialog::Accepted && d->window.source()->print(printer) == 0)
        d->window.notices()->announce(tr("The printer could not be reached."), {});
}

void Application::saveWindow()
{
    d->preferences.setWindowGeometry(d->window.saveGeometry());
    d->preferences.setWindowState(d->window.saveState());
}

/// Counts as seen once it was ended, not before: a crash or a hurried quit brings it again.
void Application::takeTour()
{
    if (!d->tour) {
        d->tour = new Tour(&d->window);
        connect(d->tour, &Tour::ended, this, [this] { d->preferences.setSeenTour(); });
        connect(d->viewing, &Viewing::themeChanged, d->tour, [this] { d->tour->setTheme(d->viewing->theme()); });
        d->tour->setTheme(d->viewing->theme());
    }
    if (!d->tour->isRunning())
        d->tour->begin(Help::tourHints(d->window));
}

int Application::run()
{
    if (!d->arguments.screenshot.isEmpty())
        return takeScreenshot(*this, d->arguments);
    start();
    return QApplication::exec();
}

void Application::start()
{
    if (!d->window.restoreGeometry(d->preferences.windowGeometry()))
        d->window.resize(sizeAtFirst(d->window));
    d->window.show();
    const auto begin = [this] {
        d->window.setUpdatesEnabled(false);
        furnish();
        // docks of an open window have a size to change only after the layout that is now on its way
        QTimer::singleShot(0, this, [this] {
            if (!d->window.restoreState(d->preferences.windowState()))
                d->window.resetLayout();
            d->window.setUpdatesEnabled(true);
            d->window.repaint();
        });
        if (d->arguments.paths.isEmpty())
            d->session.restore({ samplePath() });
        else
            d->opening->open(d->arguments.paths);
    };
    // The frame stands before it is filled; yet a window that starts minimised is never painted.
    auto* wait = new QTimer(this);
    wait->setSingleShot(true);
    wait->callOnTimeout(this, begin);
    wait->start(longestWaitForFrame);
    connect(
        &d->window, &MainWindow::painted, wait, [wait] { wait->start(0); }, Qt::SingleShotConnection);
}

void Application::choose(EventId event) { d->linking->chooseEvent(event); }

} // namespace demarche
