// SPDX-License-Identifier: GPL-3.0-or-later
// The look that all windows share: palette, fonts and a small style sheet on top of Fusion.
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace demarche {
namespace {

QPalette paletteFor(const Theme& theme)
{
    const ThemeColours& c = theme.colours;
    QPalette palette(c.raised, c.window);
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.page);
    palette.setColor(QPalette::AlternateBase, c.hover);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.accentText);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.tip);
    palette.setColor(QPalette::ToolTipText, c.tipText);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Dark, c.muted);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText }) {
        QColor pale = c.text;
        pale.setAlphaF(0.42F);
        palette.setColor(QPalette::Disabled, role, pale);
    }
    return palette;
}

// {name} stands for a colour; unit lengths are device independent pixels.
const char sheet[] = R"(
QMainWindow::separator { background: {line}; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: {accent}; }
QMenuBar { background: {window}; border: none; padding: 2px 6px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: {selection}; color: {text}; }
QMenu { background: {raised}; border: 1px solid {line}; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: {selection}; color: {text}; }
QMenu::item:disabled { color: {muted}; }
QMenu::separator { height: 1px; background: {line}; margin: 4px 8px; }
QToolBar { background: {window}; border: none; border-bottom: 1px solid {line}; padding: 6px 8px; spacing: 8px; }
QToolBar::separator { width: 1px; background: {line}; margin: 4px 4px; }
QToolBar QToolButton, QPushButton {
    background: {raised}; color: {text}; border: 1px solid {line}; border-radius: 6px; padding: 5px 14px; }
QToolBar QToolButton:hover, QPushButton:hover { background: {hover}; }
QToolBar QToolButton:pressed, QPushButton:pressed { background: {selection}; }
QToolBar QToolButton:disabled, QPushButton:disabled { color: {muted}; background: {window}; }
QToolBar QToolButton:focus, QPushButton:focus { border-color: {accent}; }
QPushButton[primary="true"], QToolButton[primary="true"], QPushButton:default {
    background: {accent}; color: {accentText}; border-color: {accent}; font-weight: 600; }
QPushButton[primary="true"]:hover, QToolButton[primary="true"]:hover { background: {accentHover}; }
QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled {
    background: {window}; color: {muted}; border-color: {line}; }
QLineEdit { background: {raised}; color: {text}; border: 1px solid {line}; border-radius: 6px; padding: 5px 10px;
    selection-background-color: {accent}; selection-color: {accentText}; }
QLineEdit:focus { border-color: {accent}; }
QDockWidget { color: {text}; font-weight: 600; }
QDockWidget::title { background: {window}; padding: 8px 12px; border-bottom: 1px solid {line}; text-align: left; }
QStatusBar { background: {window}; color: {muted}; border-top: 1px solid {line}; }
QStatusBar::item { border: none; }
QTabWidget::pane { border: none; border-top: 1px solid {line}; }
QTabBar { qproperty-drawBase: 0; background: {window}; }
QTabBar::tab { background: transparent; color: {muted}; padding: 7px 11px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: {text}; border-bottom-color: {accent}; }
QTabBar::tab:hover:!selected { color: {text}; }
QAbstractItemView { background: {page}; color: {text}; border: none; outline: none;
    selection-background-color: {selection}; selection-color: {text}; }
QAbstractItemView::item:hover { background: {hover}; }
QAbstractItemView::item:selected { background: {selection}; color: {text}; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: {handle}; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: {muted}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: {line}; border: none; border-radius: 3px; max-height: 6px; color: transparent; }
QProgressBar::chunk { background: {cooperation}; border-radius: 3px; }
QToolTip { background: {tip}; color: {tipText}; border: none; padding: 6px 8px; }
QSplitter::handle { background: {line}; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
)";

QString styleSheetFor(const Theme& theme)
{
    const ThemeColours& c = theme.colours;
    QColor handle = c.muted;
    handle.setAlpha(90);
    const std::pair<const char*, QColor> names[]
        = { { "{window}", c.window },
            { "{page}", c.page },
            { "{raised}", c.raised },
            { "{line}", c.line },
            { "{text}", c.text },
            { "{muted}", c.muted },
            { "{accentText}", c.accentText },
            { "{accentHover}", theme.isDark() ? c.accent.lighter(112) : c.accent.darker(112) },
            { "{accent}", c.accent },
            { "{selection}", c.selection },
            { "{hover}", c.hover },
            { "{handle}", handle },
            { "{cooperation}", c.cooperation },
            { "{tipText}", c.tipText },
            { "{tip}", c.tip } };
    QString text = QString::fromLatin1(sheet);
    for (const auto& [name, colour] : names) {
        text.replace(QLatin1String(name),
                     QStringLiteral("rgba(%1,%2,%3,%4)")
                         .arg(colour.red())
                         .arg(colour.green())
                         .arg(colour.blue())
                         .arg(colour.alpha()));
    }
    return text;
}

} // namespace

void applyTo(QApplication& application, const Theme& theme)
{
    // Fusion looks the same everywhere and takes its colours from the palette.
    if (application.style()->name() != QLatin1String("fusion") && application.styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(theme.type.body);
    QApplication::setPalette(paletteFor(theme));
    application.setStyleSheet(styleSheetFor(theme));
}

} // namespace demarche
