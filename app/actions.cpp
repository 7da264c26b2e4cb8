// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include "widgets/theme/icons.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <iterator>

namespace demarche {

namespace {

struct Row {
    ActionId id;
    const char* text;
    const char* icon; ///< name of an icon of ours, or null
    const char* shortcut; ///< portable text; several parted by "; "
    const char* tip;
};

constexpr const char* context = "Actions";

constexpr Row rows[] = {
    { ActionId::OpenFiles, QT_TRANSLATE_NOOP("Actions", "&Open…"), "open", "Ctrl+O",
      QT_TRANSLATE_NOOP("Actions", "Open articles in place of those shown") },
    { ActionId::OpenFolder, QT_TRANSLATE_NOOP("Actions", "Open &Folder…"), nullptr, "Ctrl+Shift+O",
      QT_TRANSLATE_NOOP("Actions", "Open all articles of a folder") },
    { ActionId::AddFiles, QT_TRANSLATE_NOOP("Actions", "&Add Articles…"), "add", "Ctrl+Shift+A",
      QT_TRANSLATE_NOOP("Actions", "Add articles to those shown") },
    { ActionId::PasteArticle, QT_TRANSLATE_NOOP("Actions", "&Paste Article"), "paste", "Ctrl+Shift+V",
      QT_TRANSLATE_NOOP("Actions", "Add the text on the clipboard as an article") },
    { ActionId::OpenSample, QT_TRANSLATE_NOOP("Actions", "Open the &Sample Sequence"), nullptr, "",
      QT_TRANSLATE_NOOP("Actions", "Seoul, Moscow and Pyongyang, 2023 and 2024") },
    { ActionId::CloseAll, QT_TRANSLATE_NOOP("Actions", "&Close All Articles"), nullptr, "Ctrl+W",
      QT_TRANSLATE_NOOP("Actions", "Start with an empty window") },
    { ActionId::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), nullptr, "Ctrl+Q",
      QT_TRANSLATE_NOOP("Actions", "Close the program") },
    { ActionId::Undo, QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo", "Ctrl+Z",
      QT_TRANSLATE_NOOP("Actions", "Take back the last correction") },
    { ActionId::Redo, QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo", "Ctrl+Shift+Z; Ctrl+Y",
      QT_TRANSLATE_NOOP("Actions", "Make the correction again") },
    { ActionId::ChangeDate, QT_TRANSLATE_NOOP("Actions", "Change &Date of Event"), "date", "Ctrl+D",
      QT_TRANSLATE_NOOP("Actions", "Correct the date of the chosen event on its card") },
    { ActionId::FindInPage, QT_TRANSLATE_NOOP("Actions", "&Find in Source Text"), nullptr, "Ctrl+Shift+F",
      QT_TRANSLATE_NOOP("Actions", "Find words in the article that is shown") },
    { ActionId::Search, QT_TRANSLATE_NOOP("Actions", "&Search and Filter"), "search", "Ctrl+F",
      QT_TRANSLATE_NOOP("Actions", "Words, actors, outlets, type:accuse, from:2024-06") },
    { ActionId::ClearFilter, QT_TRANSLATE_NOOP("Actions", "&Clear Filter"), nullptr, "Ctrl+Backspace",
      QT_TRANSLATE_NOOP("Actions", "Show everything again") },
    { ActionId::NextEvent, QT_TRANSLATE_NOOP("Actions", "&Next Event"), "next", "Ctrl+Down",
      QT_TRANSLATE_NOOP("Actions", "Choose the next event in time") },
    { ActionId::PreviousEvent, QT_TRANSLATE_NOOP("Actions", "&Previous Event"), "previous", "Ctrl+Up",
      QT_TRANSLATE_NOOP("Actions", "Choose the event before in time") },
    { ActionId::PinChoice, QT_TRANSLATE_NOOP("Actions", "P&in the Choice"), nullptr, "Ctrl+Shift+P",
      QT_TRANSLATE_NOOP("Actions", "Keep what is chosen; clicks elsewhere only light up until the pin is out") },
    { ActionId::CompareReports, QT_TRANSLATE_NOOP("Actions", "Reports Side by &Side"), nullptr, "Ctrl+Shift+D",
      QT_TRANSLATE_NOOP("Actions", "The chosen event as two articles tell it, differing words marked") },
    { ActionId::GoBack, QT_TRANSLATE_NOOP("Actions", "&Back"), "back", "Alt+Left",
      QT_TRANSLATE_NOOP("Actions", "Back to what all views showed before") },
    { ActionId::GoForward, QT_TRANSLATE_NOOP("Actions", "F&orward"), "forward", "Alt+Right",
      QT_TRANSLATE_NOOP("Actions", "Forward again") },
    { ActionId::SaveView, QT_TRANSLATE_NOOP("Actions", "&Save This View…"), nullptr, "Ctrl+Shift+S",
      QT_TRANSLATE_NOOP("Actions", "Filter, period, text and choice under a name, to come back to") },
    { ActionId::PrintText, QT_TRANSLATE_NOOP("Actions", "&Print Source Text…"), nullptr, "Ctrl+P",
      QT_TRANSLATE_NOOP("Actions", "The article in sight on paper, its quotes marked") },
    { ActionId::ZoomIn, QT_TRANSLATE_NOOP("Actions", "Zoom &In"), "zoom-in",
      "Ctrl++; Ctrl+=", QT_TRANSLATE_NOOP("Actions", "Show a shorter time in more detail") },
    { ActionId::ZoomOut, QT_TRANSLATE_NOOP("Actions", "Zoom &Out"), "zoom-out", "Ctrl+-",
      QT_TRANSLATE_NOOP("Actions", "Show a longer time") },
    { ActionId::FitAll, QT_TRANSLATE_NOOP("Actions", "Fit &All Events"), "fit", "Ctrl+0",
      QT_TRANSLATE_NOOP("Actions", "Show all events at once") },
    { ActionId::FitSelection, QT_TRANSLATE_NOOP("Actions", "Fit &Selection"), nullptr, "Ctrl+E",
      QT_TRANSLATE_NOOP("Actions", "Zoom to the chosen event") },
    { ActionId::FoldQuietPeriods, QT_TRANSLATE_NOOP("Actions", "&Fold Quiet Periods"), "fold", "Ctrl+L",
      QT_TRANSLATE_NOOP("Actions", "Leave out long stretches in which nothing happens") },
    { ActionId::ShowTimeLinks, QT_TRANSLATE_NOOP("Actions", "Show When It Was &Said and Published"), nullptr,
      "Ctrl+Shift+L",
      QT_TRANSLATE_NOOP("Actions", "Thin links from each event to when it was said and when it was published") },
    { ActionId::ShowTable, QT_TRANSLATE_NOOP("Actions", "Show as &Table"), nullptr, "Ctrl+T",
      QT_TRANSLATE_NOOP("Actions", "The events in sight as a table below the timeline") },
    { ActionId::TimelineKeys, QT_TRANSLATE_NOOP("Actions", "Timeline &Keys…"), nullptr, "",
      QT_TRANSLATE_NOOP("Actions", "Change the timeline's letter keys, or turn them off") },
    { ActionId::ReduceMotion, QT_TRANSLATE_NOOP("Actions", "Reduce &Motion"), nullptr, "",
      QT_TRANSLATE_NOOP("Actions", "The timeline jumps where it would glide") },
    { ActionId::ResetLayout, QT_TRANSLATE_NOOP("Actions", "&Reset Layout"), nullptr, "",
      QT_TRANSLATE_NOOP("Actions", "All panels back where they were at first") },
    { ActionId::FullScreen, QT_TRANSLATE_NOOP("Actions", "F&ull Screen"), nullptr, "F11",
      QT_TRANSLATE_NOOP("Actions", "The window over the whole screen") },
    { ActionId::Present, QT_TRANSLATE_NOOP("Actions", "&Present"), "present", "F5",
      QT_TRANSLATE_NOOP("Actions", "Step through the events in full screen") },
    { ActionId::TakeTour, QT_TRANSLATE_NOOP("Actions", "Take the &Tour"), nullptr, "",
      QT_TRANSLATE_NOOP("Actions", "Five short hints on what stands where") },
    { ActionId::ShowShortcuts, QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts"), nullptr, "F1",
      QT_TRANSLATE_NOOP("Actions", "All keys and gestures") },
    { ActionId::About, QT_TRANSLATE_NOOP("Actions", "&About Demarche"), nullptr, "", "" },
    { ActionId::AboutQt, QT_TRANSLATE_NOOP("Actions", "About &Qt"), nullptr, "", "" },
    { ActionId::Cancel, QT_TRANSLATE_NOOP("Actions", "&Stop Reading"), "cancel", "Ctrl+.",
      QT_TRANSLATE_NOOP("Actions", "Stop reading articles; what has been read stays") },
};

QString translated(const char* text) { return *text ? QCoreApplication::translate(context, text) : QString(); }

} // namespace

Actions::Actions(QObject* parent)
    : QObject(parent)
{
    for (const Row& row : rows) {
        auto* action = new QAction(translated(row.text), this);
        action->setShortcuts(QKeySequence::listFromString(QLatin1String(row.shortcut), QKeySequence::PortableText));
        const QString tip = translated(row.tip);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setStatusTip(tip);
        action->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys));
        m_actions.insert(row.id, action);
        m_inOrder.append(action);
    }
    for (const ActionId id : { ActionId::FoldQuietPeriods, ActionId::FullScreen, ActionId::ShowTimeLinks,
                               ActionId::ShowTable, ActionId::ReduceMotion, ActionId::PinChoice })
        m_actions[id]->setCheckable(true);
    m_actions[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    m_actions[ActionId::About]->setMenuRole(QAction::AboutRole);
    m_actions[ActionId::AboutQt]->setMenuRole(QAction::AboutQtRole);
}

void Actions::setIconInk(const QColor& ink)
{
    for (const Row& row : rows) {
        if (row.icon)
            m_actions[row.id]->setIcon(tintedIcon(QLatin1String(row.icon), ink));
    }
}

} // namespace demarche
