// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments of demarche-cli -> a value. Reads nothing but the words it is given.
#pragma once

#include <QString>
#include <QStringList>

#include <variant>

namespace demarche {

/// `demarche-cli analyze [options] PATH...`
struct AnalyzeArguments {
    QStringList paths; ///< never empty
    QString published; ///< EDTF, valid; empty: none
    QString publishedFrom; ///< path of the TSV; empty: none
    bool isPlain = false;
    bool isSeparate = false;
    bool isWithText = false;
    int jobs = 0; ///< 0: all cores
};

/// What to print and end with: help and version end with 0 on standard output, wrong use with 2 on
/// standard error.
struct PrintedAnswer {
    QString text;
    int status = 0;
};

using CliCommand = std::variant<AnalyzeArguments, PrintedAnswer>;

/// `words` without the program's name.
CliCommand readCliArguments(const QStringList& words);

} // namespace demarche
