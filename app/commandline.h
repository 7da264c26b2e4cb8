// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments of both programs -> a value. Reads nothing but the words it is given.
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
};

/// `demarche-cli analyze ...`
struct AnalyzeArguments {
    QStringList paths; ///< never empty
    QString published; ///< EDTF; empty: none
    QString publishedFrom; ///< path of the TSV; empty: none
    bool isPlain = false;
    bool isSeparate = false;
    bool isWithText = false;
    int jobs = 0; ///< 0: all cores
};

struct ListFormats { };

/// What to print and end with: help and version end with 0, wrong use with 2.
struct PrintAndEnd {
    QString text;
    int status = 0;
};

using ViewerCommand = std::variant<ViewerArguments, PrintAndEnd>;
using CliCommand = std::variant<AnalyzeArguments, ListFormats, PrintAndEnd>;

/// `words` without the program's name.
ViewerCommand parseViewer(const QStringList& words);
CliCommand parseCli(const QStringList& words);

} // namespace demarche
