// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include "app/actions.h"
#include "app/mainwindow.h"
#include "widgets/network/network_view.h"
#include "widgets/panels/lists_panel.h"
#include "widgets/panels/search_bar.h"
#include "widgets/source/source_view.h"
#include "widgets/timeline/timeline_view.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <array>

namespace demarche {

namespace {

struct Gesture {
    const char* input;
    const char* effect;
};

// What no action stands for: the pointer, and keys that act only while the timeline, the web or the text has the focus.
constexpr std::array gestures {
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "Wheel, pinch, Ctrl+wheel"),
              QT_TRANSLATE_NOOP("demarche::Help", "zoom at the pointer") },
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "Two fingers, Shift+wheel, drag"),
              QT_TRANSLATE_NOOP("demarche::Help", "move along the timeline") },
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "Shift+drag"),
              QT_TRANSLATE_NOOP("demarche::Help", "zoom to the range") },
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "Ctrl+drag"),
              QT_TRANSLATE_NOOP("demarche::Help", "choose several events") },
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "Double click"),
              QT_TRANSLATE_NOOP("demarche::Help", "zoom in; on an event open its source") },
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "Click on the axis"),
              QT_TRANSLATE_NOOP("demarche::Help", "go to that year, month or day") },
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "Left, Right"),
              QT_TRANSLATE_NOOP("demarche::Help", "previous, next event") },
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "Up, Down"),
              QT_TRANSLATE_NOOP("demarche::Help", "lane above, below") },
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "Ctrl+Left, Ctrl+Right, Page Up, Page Down"),
              QT_TRANSLATE_NOOP("demarche::Help", "move the window of time") },
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "Home, End"),
              QT_TRANSLATE_NOOP("demarche::Help", "first, last event") },
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "Shift+Left, Shift+Right"),
              QT_TRANSLATE_NOOP("demarche::Help", "choose several events") },
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "F, Z, +, −"),
              QT_TRANSLATE_NOOP("demarche::Help", "fit all, fit the chosen events, zoom") },
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "M, then drag; M with several chosen"),
              QT_TRANSLATE_NOOP("demarche::Help", "measure a distance in time") },
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "X; a click on a seam"),
              QT_TRANSLATE_NOOP("demarche::Help", "fold a stretch of time; unfold it") },
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "C, Ctrl+Shift+Up, Ctrl+Shift+Down"),
              QT_TRANSLATE_NOOP("demarche::Help", "collapse the lane, move it up, down") },
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "L, T"),
              QT_TRANSLATE_NOOP("demarche::Help", "links to when it was said and published; the table") },
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "Enter, Space"),
              QT_TRANSLATE_NOOP("demarche::Help", "open the source, show the card") },
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "N, P in the source text"),
              QT_TRANSLATE_NOOP("demarche::Help", "next, previous marked finding") },
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "Ctrl+click in the web, Ctrl+Enter"),
              QT_TRANSLATE_NOOP("demarche::Help", "choose several actors, see what ties them") },
    Gesture {
        QT_TRANSLATE_NOOP("demarche::Help", "E, P, C, M in the web"),
        QT_TRANSLATE_NOOP("demarche::Help", "one actor's partners, shortest way between two, fold a country, matrix") },
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "Page Up, Page Down in the web"),
              QT_TRANSLATE_NOOP("demarche::Help", "go through an actor's lines") },
    Gesture { QT_TRANSLATE_NOOP("demarche::Help", "Esc"),
              QT_TRANSLATE_NOOP("demarche::Help", "give up the gesture, then the choice") },
};

QString row(const QString& keys, const QString& effect)
{
    return QStringLiteral("<tr><td style=\"padding:3px 18px 3px 0\"><b>%1</b></td><td>%2</td></tr>")
        .arg(keys.toHtmlEscaped(), effect.toHtmlEscaped());
}

} // namespace

void Help::showShortcuts(QWidget& parent, const Actions& actions)
{
    QString html = QStringLiteral("<table>");
    for (const QAction* action : actions.all()) {
        if (!action->shortcut().isEmpty())
            html += row(action->shortcut().toString(QKeySequence::NativeText), action->statusTip());
    }
    html += QStringLiteral("</table><h4>%1</h4><table>").arg(tr("In the views").toHtmlEscaped());
    for (const Gesture& gesture : gestures)
        html += row(tr(gesture.input), tr(gesture.effect));
    html += QStringLiteral("</table>");

    QDialog dialog(&parent);
    dialog.setWindowTitle(tr("Keyboard Shortcuts"));
    auto* text = new QTextBrowser;
    text->setHtml(html);
    text->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    dialog.resize(640, 620);
    dialog.exec();
}

void Help::showAbout(QWidget& parent)
{
    QMessageBox::about(&parent, tr("About Demarche"),
                       tr("<h3>Demarche %1</h3><p>News articles as a timeline, a web of actors, and the sentences that "
                          "state each fact.</p><p>Everything is read on this computer; nothing leaves it.</p>"
                          "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                           .arg(QStringLiteral(DEMARCHE_VERSION)));
}

std::vector<TourHint> Help::tourHints(const MainWindow& window)
{
    return {
        { window.timeline(), tr("When it happened"),
          tr("Each mark is an event. Zoom with the wheel, drag to move; click one, and all other views follow it.") },
        { window.source(), tr("The sentence that says so"),
          tr("The chosen event is marked in its article, quotes in the colour of their speaker's side. Rest the "
             "pointer "
             "on a date to see which day it means and why.") },
        { window.network(), tr("Who deals with whom"),
          tr("Lines run from who acts to who is meant. Click a line for its events, an actor for offices and quotes. "
             "The stretch of time in view decides what is strong and what is pale.") },
        { window.lists(), tr("What to check"),
          tr("Events, actors, quotes and sources as lists. “To do” holds what could not be dated or attributed: "
             "nothing is guessed in silence.") },
        { window.search(), tr("Find, then add your own"),
          tr("Search words, actors or outlets, or type:accuse and from:2024-06. Drop your own articles anywhere on the "
             "window; they never leave this computer.") },
    };
}

} // namespace demarche
