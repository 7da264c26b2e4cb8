// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments of the viewer -> a value (those of demarche-cli are read in app/cli). Reads nothing but the words it is
// given.
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace demarche {

/// `demarche [PATH...]` and `demarche --screenshot OUT.png ...`
struct ViewerArguments {
    QStringList paths; ///< empty: the sample sequence
    QString screenshot; ///< where to write the picture; empty: open the window
    QSize size { 1600, 1000 };
    QString select; ///< id or key of an event; empty: none
    QString theme; ///< "light", "dark" or empty: as remembered
    QString scratchFolder; ///< where work is kept between two starts; empty: nowhere
};

/// What to print and end with: help and version end with 0, wrong use with 2.
struct PrintAndEnd {
    QString text;
    int status = 0;
};

using ViewerCommand = std::variant<ViewerArguments, PrintAndEnd>;

/// `words` without the program's name.
ViewerCommand parseViewer(const QStringList& words);

} // namespace demarche
