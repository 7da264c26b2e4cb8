// SPDX-License-Identifier: GPL-3.0-or-later
// Checks sources against a table of who may include whom and of what may never be named where.
#pragma once

#include "tests/architecture/source_code.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace demarche {

/// Kinds of things that have a home, and may not be named outside it.
enum Forbidden : unsigned {
    Gui = 1 << 0, ///< any class or header of Qt's graphical modules
    Objects = 1 << 1, ///< QObject and what stands or falls with it
    Boost = 1 << 2,
    Threads = 1 << 3, ///< threads, locks and atomics: whoever needs a lock shares something
    Settings = 1 << 4, ///< QSettings
    Surroundings = 1 << 5, ///< the clock, the locale, the disk
};

/// What one folder may do. Every folder may include itself.
struct FolderRow {
    QString folder;
    QStringList mayInclude;
    unsigned neverNames = 0; ///< Forbidden flags
};

/// A file that may name what its folder may not: the home itself.
struct Home {
    QString pathPrefix; ///< "app/preferences."
    unsigned mayName = 0; ///< Forbidden flags
};

struct LayerTable {
    std::vector<FolderRow> rows;
    std::vector<Home> homes;
};

/// The headers of Qt's graphical modules, as installed here: QPainter, qpainter.h, ...
QSet<QString> installedGuiHeaders();

/// One line for each fault: `models/text/x.h:12 includes models/story/y.h, but text may include only
/// calendar`. Headers of ours that are included must be among the sources.
QStringList layeringFaults(const std::vector<SourceFile>& sources, const LayerTable& table,
                           const QSet<QString>& guiHeaders);

/// Folders of the table that reach themselves through others, or that name a folder without a row.
QStringList tableFaults(const LayerTable& table);

} // namespace demarche
