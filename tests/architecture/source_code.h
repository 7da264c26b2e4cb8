// SPDX-License-Identifier: GPL-3.0-or-later
// C++ files as the architecture tests see them: a path, the text, and what is code in it.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace demarche {

struct SourceFile {
    QString path; ///< from the root of the repository, "models/text/article.h"
    QString content;
};

/// One #include line.
struct Include {
    int line = 0; ///< counted from 1
    bool isQuoted = false; ///< "name" rather than <name>
    QString name;
};

/// "models/text" for "models/text/article.h".
QString folderOf(const QString& path);

/// The text with comments blanked out; every line keeps its number.
QString withoutComments(const QString& content);

/// The text with comments, strings and characters blanked out; every line keeps its number.
QString withoutCommentsAndStrings(const QString& content);

/// The includes, in order, those in comments left out.
std::vector<Include> includesOf(const QString& content);

/// Every file below these folders of the repository, as paths from the root in the order of their bytes;
/// what editors and interpreters leave behind is left out.
QStringList filesBelow(const QString& root, const QStringList& folders);

/// Those of the files that are C++, read.
std::vector<SourceFile> readSources(const QString& root, const QStringList& paths);

} // namespace demarche
