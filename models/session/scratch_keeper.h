// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the workspace down after every change and brings it back; lives on the session's worker thread.
#pragma once

#include "models/library/scratch_folder.h"
#include "models/workspace/workspace.h"

#include <QString>

#include <memory>
#include <optional>

namespace demarche {

/// Without a folder nothing is kept.
class ScratchKeeper {
public:
    explicit ScratchKeeper(QString folder);

    bool isKeeping() const { return !m_folder.isEmpty(); }
    /// What was open last. Articles still have to be analysed.
    LibraryContent comeBack();
    /// Other workspaces with corrections or saved views, the newest first; not the one that is kept now.
    std::vector<EarlierWork> earlierWork() const;
    /// One of them, in place of what is kept now, which stays if it holds work. Nothing if it has gone.
    std::optional<LibraryContent> comeBackTo(const QString& path);
    /// What comes next is a workspace of its own: the file so far stays as it is if it holds work.
    void startAnew();
    void letGo(); ///< nothing more is written; the file stays as it is
    /// Told once when writing begins to fail, and again after it has worked in between.
    std::optional<Message> keep(const Workspace& workspace);
    /// What was found damaged by comeBack, to be told once.
    std::optional<Message> damage() const { return m_damage; }

private:
    QString m_folder;
    std::unique_ptr<ScratchFile> m_file;
    bool m_isFailing = false;
    std::optional<Message> m_damage;
};

} // namespace demarche
