// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "widgets/network/network_view.h"
#include "widgets/panels/actor_card.h"
#include "widgets/panels/event_card.h"
#include "widgets/panels/lists_panel.h"
#include "widgets/panels/notice_bar.h"
#include "widgets/panels/search_bar.h"
#include "widgets/source/source_view.h"
#include "widgets/theme/icons.h"
#include "widgets/timeline/timeline_view.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace demarche {

namespace {

// At least, in pixels, and as a share of the window: on a large screen every view gets its part.
constexpr int widthOfLists = 236, widthOfRelations = 360, heightOfSource = 280;
constexpr double shareOfLists = 0.145, shareOfRelations = 0.225, shareOfSource = 0.4;

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
{
    setWindowTitle(tr("Demarche"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    resize(1600, 1000);
}

void MainWindow::furnish(Actions& actions)
{
    m_timeline = new TimelineView;
    m_network = new NetworkView;
    m_source = new SourceView;
    m_lists = new ListsPanel;
    m_eventCard = new EventCard;
    m_actorCard = new ActorCard;
    m_search = new SearchBar;
    m_notices = new NoticeBar;
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_timeline, 1);
    setCentralWidget(middle);
    makeDocks();
    makeMenus(actions);
    makeToolBar(actions);
    makeStatusBar(actions);
    sizeDocks();
    m_firstState = saveState();
}

MainWindow::~MainWindow() = default;

QDockWidget* MainWindow::dock(const QString& name, const QString& title, QWidget* content, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    addDockWidget(area, dock);
    dock->show(); // the window may be open already
    return dock;
}

void MainWindow::makeDocks()
{
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_cards = new QStackedWidget;
    m_cards->addWidget(m_eventCard);
    m_cards->addWidget(m_actorCard);
    m_listsDock = dock(QStringLiteral("lists"), tr("Lists"), m_lists, Qt::LeftDockWidgetArea);
    m_networkDock = dock(QStringLiteral("relationships"), tr("Relationships"), m_network, Qt::RightDockWidgetArea);
    m_cardDock = dock(QStringLiteral("card"), tr("Card"), m_cards, Qt::RightDockWidgetArea);
    m_sourceDock = dock(QStringLiteral("source"), tr("Source Text"), m_source, Qt::BottomDockWidgetArea);
}

void MainWindow::makeMenus(Actions& actions)
{
    const auto fill = [&actions](QMenu* menu, std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            menu->addAction(actions.at(id));
    };
    QMenu* file = menuBar()->addMenu(tr("&File"));
    fill(file, { ActionId::OpenFiles, ActionId::OpenFolder });
    m_recentMenu = file->addMenu(tr("Open &Recent"));
    m_earlierWorkMenu = file->addMenu(tr("Restore Earlier &Work"));
    fill(file, { ActionId::OpenSample });
    file->addSeparator();
    fill(file, { ActionId::AddFiles, ActionId::PasteArticle });
    file->addSeparator();
    fill(file, { ActionId::PrintText });
    file->addSeparator();
    fill(file, { ActionId::CloseAll, ActionId::Quit });
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    fill(edit, { ActionId::Undo, ActionId::Redo });
    edit->addSeparator();
    fill(edit, { ActionId::ChangeDate });
    edit->addSeparator();
    fill(edit, { ActionId::Search, ActionId::ClearFilter, ActionId::FindInPage });
    QMenu* view = menuBar()->addMenu(tr("&View"));
    fill(view, { ActionId::ZoomIn, ActionId::ZoomOut, ActionId::FitAll, ActionId::FitSelection });
    view->addSeparator();
    m_lanesMenu = view->addMenu(tr("&Lanes by"));
    m_zoneMenu = view->addMenu(tr("&Time Zone"));
    fill(view, { ActionId::FoldQuietPeriods });
    m_foldMenu = view->addMenu(tr("&Quiet Means Longer Than"));
    fill(view, { ActionId::ShowTimeLinks, ActionId::ShowTable, ActionId::TimelineKeys });
    view->addSeparator();
    m_appearanceMenu = view->addMenu(tr("&Appearance"));
    QMenu* panels = view->addMenu(tr("&Panels"));
    for (QDockWidget* dock : { m_listsDock, m_networkDock, m_cardDock, m_sourceDock })
        panels->addAction(dock->toggleViewAction());
    fill(view, { ActionId::ReduceMotion, ActionId::ResetLayout, ActionId::FullScreen });
    QMenu* story = menuBar()->addMenu(tr("&Story"));
    fill(story, { ActionId::NextEvent, ActionId::PreviousEvent });
    story->addSeparator();
    fill(story, { ActionId::PinChoice, ActionId::CompareReports });
    story->addSeparator();
    fill(story, { ActionId::GoBack, ActionId::GoForward });
    m_viewsMenu = story->addMenu(tr("Saved &Views"));
    QMenu* present = menuBar()->addMenu(tr("&Present"));
    fill(present, { ActionId::Present });
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    fill(help, { ActionId::TakeTour, ActionId::ShowShortcuts, ActionId::About, ActionId::AboutQt });
}

void MainWindow::makeToolBar(Actions& actions)
{
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({ 16, 16 });
    bar->addAction(actions.at(ActionId::OpenFiles));
    bar->addAction(actions.at(ActionId::AddFiles));
    bar->addSeparator();
    bar->addWidget(m_search);
    auto* views = new QToolButton;
    views->setText(tr("Views"));
    views->setToolTip(tr("Saved views"));
    views->setPopupMode(QToolButton::InstantPopup);
    views->setMenu(m_viewsMenu);
    bar->addWidget(views);
    bar->addAction(actions.at(ActionId::PinChoice));
    makePresentButton(actions.at(ActionId::Present));
    bar->addWidget(m_present);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->show();
}

/// Not the action's own button: on the accent colour its icon needs another ink than in the menu.
void MainWindow::makePresentButton(QAction* action)
{
    m_present = new QToolButton;
    m_present->setProperty("primary", true);
    m_present->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_present->setText(action->iconText());
    connect(m_present, &QToolButton::clicked, action, &QAction::trigger);
    const auto follow = [this, action] {
        m_present->setEnabled(action->isEnabled());
        m_present->setToolTip(action->toolTip());
    };
    connect(action, &QAction::changed, m_present, follow);
    follow();
}

void MainWindow::makeStatusBar(Actions& actions)
{
    m_summary = new QLabel;
    m_summary->setContentsMargins(10, 0, 10, 0); // in line with the lists above
    m_progress = new QProgressBar;
    m_progress->setMaximumWidth(220);
    m_progress->setMaximumHeight(14);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading articles"));
    m_cancel = new QToolButton;
    m_cancel->setDefaultAction(actions.at(ActionId::Cancel));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_cancel->setAutoRaise(true);
    statusBar()->addWidget(m_summary, 1);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_cancel);
    addAction(actions.at(ActionId::Cancel)); // its keys work although no menu holds it
    setBusy(false);
}

void MainWindow::showCard(Card card)
{
    m_cards->setCurrentIndex(int(card));
    m_cardDock->setWindowTitle(card == Card::Event ? tr("Event") : tr("Actor"));
}

void MainWindow::setTheme(const Theme& theme)
{
    m_timeline->setTheme(theme);
    m_network->setTheme(theme);
    m_source->setTheme(theme);
    m_lists->setTheme(theme);
    m_eventCard->setTheme(theme);
    m_actorCard->setTheme(theme);
    m_search->setTheme(theme);
    m_notices->setTheme(theme);
    m_present->setIcon(tintedIcon(QStringLiteral("present"), theme.colours.accentText));
}

void MainWindow::setSummary(const QString& text) { m_summary->setText(text); }

void MainWindow::setProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setAccessibleDescription(total > 0 ? tr("%1 of %2 articles read").arg(done).arg(total) : QString());
    m_progress->setToolTip(m_progress->accessibleDescription());
}

void MainWindow::setBusy(bool isBusy)
{
    m_progress->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    m_cancel->defaultAction()->setEnabled(isBusy);
}

void MainWindow::resetLayout()
{
    restoreState(m_firstState);
    sizeDocks();
}

void MainWindow::sizeDocks()
{
    const int lists = std::max(widthOfLists, int(width() * shareOfLists));
    const int relations = std::max(widthOfRelations, int(width() * shareOfRelations));
    const int source = std::max(heightOfSource, int(height() * shareOfSource));
    resizeDocks({ m_listsDock, m_networkDock }, { lists, relations }, Qt::Horizontal);
    resizeDocks({ m_sourceDock, m_cardDock }, { source, source }, Qt::Vertical);
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    emit painted();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (isFurnished())
        emit closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (isFurnished() && (event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty())
        emit pathsDropped(paths);
    else if (event->mimeData()->hasText())
        emit textDropped(event->mimeData()->text());
    event->acceptProposedAction();
}

} // namespace demarche
