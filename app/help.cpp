// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include "app/actions.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <array>

namespace demarche {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Help", text);
}

struct Gesture {
    const char* input;
    const char* effect;
};

// What no action stands for: the pointer, and keys that act only while the timeline or the text has the focus.
constexpr std::array gestures {
    Gesture { QT_TRANSLATE_NOOP("Help", "Wheel, pinch, Ctrl+wheel"), QT_TRANSLATE_NOOP("Help", "zoom at the pointer") },
    Gesture { QT_TRANSLATE_NOOP("Help", "Two fingers, Shift+wheel, drag"), QT_TRANSLATE_NOOP("Help", "move along the timeline") },
    Gesture { QT_TRANSLATE_NOOP("Help", "Shift+drag"), QT_TRANSLATE_NOOP("Help", "zoom to the range") },
    Gesture { QT_TRANSLATE_NOOP("Help", "Ctrl+drag"), QT_TRANSLATE_NOOP("Help", "choose several events") },
    Gesture { QT_TRANSLATE_NOOP("Help", "Double click"), QT_TRANSLATE_NOOP("Help", "zoom in; on an event open its source") },
    Gesture { QT_TRANSLATE_NOOP("Help", "Click on the axis"), QT_TRANSLATE_NOOP("Help", "go to that year, month or day") },
    Gesture { QT_TRANSLATE_NOOP("Help", "Left, Right"), QT_TRANSLATE_NOOP("Help", "previous, next event") },
    Gesture { QT_TRANSLATE_NOOP("Help", "Up, Down"), QT_TRANSLATE_NOOP("Help", "lane above, below") },
    Gesture { QT_TRANSLATE_NOOP("Help", "Ctrl+Left, Ctrl+Right, Page Up, Page Down"), QT_TRANSLATE_NOOP("Help", "move the window of time") },
    Gesture { QT_TRANSLATE_NOOP("Help", "Home, End"), QT_TRANSLATE_NOOP("Help", "first, last event") },
    Gesture { QT_TRANSLATE_NOOP("Help", "F, Z, +, −"), QT_TRANSLATE_NOOP("Help", "fit all, fit the chosen event, zoom") },
    Gesture { QT_TRANSLATE_NOOP("Help", "Enter, Space"), QT_TRANSLATE_NOOP("Help", "open the source, show the card") },
    Gesture { QT_TRANSLATE_NOOP("Help", "N, P in the source text"), QT_TRANSLATE_NOOP("Help", "next, previous marked finding") },
    Gesture { QT_TRANSLATE_NOOP("Help", "Esc"), QT_TRANSLATE_NOOP("Help", "give up the gesture, then the choice") },
};

QString row(const QString& keys, const QString& effect)
{
    return QStringLiteral("<tr><td style=\"padding:3px 18px 3px 0\"><b>%1</b></td><td>%2</td></tr>")
        .arg(keys.toHtmlEscaped(), effect.toHtmlEscaped());
}

} // namespace

void showShortcuts(QWidget& parent, const Actions& actions)
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

void showAbout(QWidget& parent)
{
    QMessageBox::about(&parent, tr("About Demarche"),
                       tr("<h3>Demarche %1</h3><p>News articles as a timeline, a web of actors, and the sentences that "
                          "state each fact.</p><p>Everything is read on this computer; nothing leaves it.</p>"
                          "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                           .arg(QStringLiteral(DEMARCHE_VERSION)));
}

} // namespace demarche
