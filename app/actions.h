// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window in one table: id, text, icon, shortcut, tip.
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

namespace demarche {

enum class ActionId : quint8 {
    OpenFiles,
    OpenFolder,
    AddFiles,
    PasteArticle,
    OpenSample,
    CloseAll,
    Quit,
    Undo,
    Redo,
    ChangeDate,
    FindInPage,
    Search,
    ClearFilter,
    NextEvent,
    PreviousEvent,
    PinChoice,
    CompareReports,
    GoBack,
    GoForward,
    SaveView,
    PrintText,
    ZoomIn,
    ZoomOut,
    FitAll,
    FitSelection,
    FoldQuietPeriods,
    ShowTimeLinks,
    ShowTable,
    TimelineKeys,
    ReduceMotion,
    ResetLayout,
    FullScreen,
    Present,
    TakeTour,
    ShowShortcuts,
    About,
    AboutQt,
    Cancel,
};

/// Owns one QAction for each row of the table. Menus, toolbar and shortcuts help are made from it, so that
/// none can say something else than another.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);

    QAction* at(ActionId id) const { return m_actions.value(id); }
    /// In the order of the table, for the list of shortcuts.
    QList<QAction*> all() const { return m_inOrder; }
    /// After a change of theme: icons in its ink.
    void setIconInk(const QColor& ink);

private:
    QHash<ActionId, QAction*> m_actions;
    QList<QAction*> m_inOrder;
};

} // namespace demarche
