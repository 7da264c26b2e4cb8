// SPDX-License-Identifier: GPL-3.0-or-later
// Folders -> the files below them that are articles, in an order that depends on nothing but their names.
#include "models/reading/article_reader.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace demarche {

namespace {

QStringList filesBelow(const QString& folder, const std::function<bool()>& isCancelled)
{
    QStringList patterns;
    for (const QString& suffix : recognisedSuffixes())
        patterns.append(QStringLiteral("*.") + suffix);
    QStringList files;
    // links to folders are not followed, so that no loop of links is walked for ever
    QDirIterator iterator(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext() && !(isCancelled && isCancelled()))
        files.append(iterator.next());
    std::sort(files.begin(), files.end(),
              [](const QString& a, const QString& b) { return QFile::encodeName(a) < QFile::encodeName(b); });
    return files;
}

} // namespace

GatheredPaths gatherPaths(const QStringList& paths, const std::function<bool()>& isCancelled)
{
    GatheredPaths gathered;
    for (const QString& path : paths) {
        if (isCancelled && isCancelled())
            break;
        const QFileInfo info(path);
        if (path.isEmpty() || (!info.exists() && !info.isSymLink())) {
            gathered.errors.push_back({ path, { "reading.missing", {} } });
        } else if (!info.isDir()) {
            gathered.files.append(path);
        } else if (!info.isReadable()) {
            gathered.errors.push_back({ path, { "reading.no-permission", {} } });
        } else {
            const QStringList files = filesBelow(path, isCancelled);
            if (files.isEmpty())
                gathered.errors.push_back({ path, { "reading.empty-folder", {} } });
            gathered.files.append(files);
        }
    }
    return gathered;
}

} // namespace demarche
