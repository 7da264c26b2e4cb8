// SPDX-License-Identifier: GPL-3.0-or-later
// Help that the program brings itself: all keys and gestures, and what the program is.
#pragma once

class QWidget;

namespace demarche {

class Actions;

void showShortcuts(QWidget& parent, const Actions& actions);
void showAbout(QWidget& parent);

} // namespace demarche
