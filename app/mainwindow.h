// SPDX-License-Identifier: GPL-3.0-or-later
// The frame around the views: docks, menus, toolbar, status bar. No logic: it tells what was wished.
#pragma once

#include "app/actions.h"
#include "widgets/theme/theme.h"

#include <QMainWindow>

class QActionGroup;
class QDockWidget;
class QLabel;
class QMenu;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace demarche {

class ActorCard;
class EventCard;
class ListsPanel;
class NetworkView;
class NoticeBar;
class SearchBar;
class SourceView;
class TimelineView;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Puts in views, menus and tools. Until then the window is an empty frame that opens at once.
    void furnish(Actions& actions);
    bool isFurnished() const { return m_timeline; }

    // null before
    TimelineView* timeline() const { return m_timeline; }
    NetworkView* network() const { return m_network; }
    SourceView* source() const { return m_source; }
    ListsPanel* lists() const { return m_lists; }
    EventCard* eventCard() const { return m_eventCard; }
    ActorCard* actorCard() const { return m_actorCard; }
    SearchBar* search() const { return m_search; }
    NoticeBar* notices() const { return m_notices; }

    QMenu* recentMenu() const { return m_recentMenu; } ///< filled by others
    QMenu* earlierWorkMenu() const { return m_earlierWorkMenu; }
    QMenu* lanesMenu() const { return m_lanesMenu; }
    QMenu* zoneMenu() const { return m_zoneMenu; }
    QMenu* foldMenu() const { return m_foldMenu; }
    QMenu* viewsMenu() const { return m_viewsMenu; }
    QMenu* appearanceMenu() const { return m_appearanceMenu; }

    enum class Card : quint8 { Event, Actor };
    void showCard(Card card);
    void setTheme(const Theme& theme);
    void setSummary(const QString& text); ///< left in the status bar
    void setProgress(int done, int total); ///< 0 of 0: busy, not yet counted
    void setBusy(bool isBusy);
    void resetLayout();

signals:
    void pathsDropped(const QStringList& paths);
    void textDropped(const QString& text);
    void closing();
    void painted(); ///< each time the window itself, not only a view in it, has been drawn anew

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeDocks();
    void sizeDocks(); ///< as they are at first
    void makeMenus(Actions& actions);
    void makeToolBar(Actions& actions);
    void makePresentButton(QAction* action);
    void makeStatusBar(Actions& actions);
    QDockWidget* dock(const QString& name, const QString& title, QWidget* content, Qt::DockWidgetArea area);

    TimelineView* m_timeline = nullptr;
    NetworkView* m_network = nullptr;
    SourceView* m_source = nullptr;
    ListsPanel* m_lists = nullptr;
    EventCard* m_eventCard = nullptr;
    ActorCard* m_actorCard = nullptr;
    SearchBar* m_search = nullptr;
    NoticeBar* m_notices = nullptr;
    QStackedWidget* m_cards = nullptr;
    QDockWidget* m_listsDock = nullptr;
    QDockWidget* m_networkDock = nullptr;
    QDockWidget* m_cardDock = nullptr;
    QDockWidget* m_sourceDock = nullptr;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_earlierWorkMenu = nullptr;
    QMenu* m_lanesMenu = nullptr;
    QMenu* m_zoneMenu = nullptr;
    QMenu* m_foldMenu = nullptr;
    QMenu* m_appearanceMenu = nullptr;
    QMenu* m_viewsMenu = nullptr;
    QLabel* m_summary = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_cancel = nullptr;
    QToolButton* m_present = nullptr;
    QByteArray m_firstState; ///< as built, for resetLayout
};

} // namespace demarche
