// SPDX-License-Identifier: GPL-3.0-or-later
// What goes to standard error: complaints, and progress where someone watches.
#pragma once

#include "models/reading/article_reader.h"

#include <QElapsedTimer>
#include <QString>

namespace demarche {

/// "demarche-cli: PATH: reason."
void complain(const ReadingError& error);
void complain(const QString& text);

/// A line that is drawn over itself, only if standard error is a terminal.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine(); ///< wipes the line
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    bool isShown() const { return m_isShown; }
    void show(int done, int total);

private:
    bool m_isShown;
    bool m_isDrawn = false;
    QElapsedTimer m_sinceDrawn;
};

} // namespace demarche
