// SPDX-License-Identifier: GPL-3.0-or-later
// Says on standard output when a window has been painted for the first time, and ends the program.
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <cstdlib>

namespace demarche {

/// The line that a waiting program reads.
inline constexpr char firstFrameLine[] = "first frame\n";

class FirstFrame : public QObject {
public:
    explicit FirstFrame(QWidget* window) { window->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        watched->removeEventFilter(this);
        // the whole frame, with all children, is painted and shown before the loop comes round again
        QTimer::singleShot(0, Qt::PreciseTimer, this, [] {
            std::fputs(firstFrameLine, stdout);
            std::fflush(stdout);
            std::_Exit(0); // how long a window takes to close is another question
        });
        return false;
    }
};

} // namespace demarche
