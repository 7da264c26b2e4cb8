// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/scratch_folder.h"

#include <QDir>
#include <QFile>

namespace demarche {

namespace {

const QString suffix = QStringLiteral(".scratch");

/// "workspace-3.scratch" is kept as "workspace-3.damaged", for whoever may be able to read it.
QString putAside(const QString& path)
{
    const QString stem = path.chopped(suffix.size());
    QString aside = stem + QStringLiteral(".damaged");
    for (int i = 2; QFile::exists(aside); ++i)
        aside = stem + QStringLiteral("-%1.damaged").arg(i);
    return QFile::rename(path, aside) ? aside : QString();
}

} // namespace

ScratchFolder::ScratchFolder(const QString& path)
    : m_path(path)
{
}

QStringList ScratchFolder::newestFirst() const
{
    QStringList paths;
    const QFileInfoList files = QDir(m_path).entryInfoList({ QLatin1Char('*') + suffix }, QDir::Files, QDir::Time);
    for (const QFileInfo& file : files)
        paths << file.absoluteFilePath();
    return paths;
}

ScratchFolder::Found ScratchFolder::claimLast() const
{
    Found found;
    const QStringList paths = newestFirst();
    for (const QString& path : paths) {
        std::unique_ptr<ScratchFile> file = ScratchFile::claimed(path);
        if (!file)
            continue; // another program has it open
        if (found.file) {
            if (file->isUsable() && !file->holdsWork())
                file->remove();
            continue;
        }
        auto content = file->load();
        if (!content) {
            file.reset();
            found.putAside = putAside(path);
        } else if (content->articles.empty() && !content->holdsWork()) {
            file->remove();
        } else {
            found.file = std::move(file);
            found.content = std::move(*content);
        }
    }
    return found;
}

std::vector<EarlierWork> ScratchFolder::earlierWork() const
{
    std::vector<EarlierWork> works;
    const QStringList paths = newestFirst();
    for (const QString& path : paths) {
        const QDateTime changed = QFileInfo(path).lastModified(); // before it is opened, which may touch it
        const Found found = claim(path);
        if (!found.file || !found.content.holdsWork())
            continue;
        const LibraryContent& content = found.content;
        const QString title = content.articles.empty() ? QString() : content.articles.front()->title;
        works.push_back({ path, changed, title, qsizetype(content.articles.size()), content.editPosition,
                          qsizetype(content.views.size()) });
    }
    return works;
}

ScratchFolder::Found ScratchFolder::claim(const QString& path) const
{
    Found found;
    if (!QFile::exists(path))
        return found;
    std::unique_ptr<ScratchFile> file = ScratchFile::claimed(path);
    auto content = file ? file->load() : std::nullopt;
    if (content) {
        found.file = std::move(file);
        found.content = std::move(*content);
    }
    return found;
}

std::unique_ptr<ScratchFile> ScratchFolder::claimNew() const
{
    for (int i = 1;; ++i) {
        const QString path = QDir(m_path).filePath(QStringLiteral("workspace-%1").arg(i) + suffix);
        if (QFile::exists(path))
            continue;
        if (auto file = ScratchFile::claimed(path))
            return file;
    }
}

} // namespace demarche
