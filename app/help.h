// SPDX-License-Identifier: GPL-3.0-or-later
// Help that the program brings itself: all keys and gestures, a tour of the views, and what the program is.
#pragma once

#include "widgets/dialogs/tour.h"

#include <QCoreApplication>

#include <vector>

class QWidget;

namespace demarche {

class Actions;
class MainWindow;

class Help {
    Q_DECLARE_TR_FUNCTIONS(demarche::Help)

public:
    static void showShortcuts(QWidget& parent, const Actions& actions);
    static void showAbout(QWidget& parent);
    /// What a newcomer should know, a view at a time.
    static std::vector<TourHint> tourHints(const MainWindow& window);
};

} // namespace demarche
