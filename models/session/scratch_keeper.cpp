// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/scratch_keeper.h"

#include <QDir>

namespace demarche {

namespace {

LibraryContent contentOf(const Workspace& workspace)
{
    LibraryContent content;
    content.articles.reserve(workspace.findings.size());
    for (const ArticleFindingsPtr& findings : workspace.findings)
        content.articles.push_back(findings->article);
    content.edits = workspace.edits;
    content.editPosition = workspace.editPosition;
    content.views = workspace.views;
    content.lastPlace = workspace.lastPlace;
    return content;
}

} // namespace

ScratchKeeper::ScratchKeeper(QString folder)
    : m_folder(std::move(folder))
{
}

LibraryContent ScratchKeeper::comeBack()
{
    if (!isKeeping())
        return {};
    ScratchFolder::Found found = ScratchFolder(m_folder).claimLast();
    if (!found.putAside.isEmpty())
        m_damage = Message { "library.damaged", { QDir::toNativeSeparators(found.putAside) } };
    m_file = std::move(found.file);
    return found.content;
}

std::vector<EarlierWork> ScratchKeeper::earlierWork() const
{
    return isKeeping() ? ScratchFolder(m_folder).earlierWork() : std::vector<EarlierWork>();
}

std::optional<LibraryContent> ScratchKeeper::comeBackTo(const QString& path)
{
    ScratchFolder::Found found = ScratchFolder(m_folder).claim(path);
    if (!found.file)
        return std::nullopt;
    startAnew();
    m_file = std::move(found.file);
    return found.content;
}

void ScratchKeeper::startAnew()
{
    if (!m_file)
        return;
    if (!m_file->holdsWork())
        m_file->remove();
    m_file.reset();
}

void ScratchKeeper::letGo() { m_file.reset(); }

std::optional<Message> ScratchKeeper::keep(const Workspace& workspace)
{
    if (!isKeeping())
        return {};
    const LibraryContent content = contentOf(workspace);
    if (!m_file && content.articles.empty() && !content.holdsWork())
        return {};
    if (!m_file)
        m_file = ScratchFolder(m_folder).claimNew();
    const bool wasFailing = std::exchange(m_isFailing, !m_file->save(content));
    if (!m_isFailing || wasFailing)
        return {};
    return Message { "library.not-kept", { QDir::toNativeSeparators(m_folder), m_file->lastError() } };
}

} // namespace demarche
