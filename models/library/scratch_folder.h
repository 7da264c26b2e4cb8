// SPDX-License-Identifier: GPL-3.0-or-later
// The scratch files of all programs that run or ran: which one comes back, and where a new one goes.
#pragma once

#include "models/library/earlier_work.h"
#include "models/library/scratch_file.h"

namespace demarche {

class ScratchFolder {
public:
    explicit ScratchFolder(const QString& path);

    /// What was open last and is not open in another running program. Null file: there is nothing.
    struct Found {
        std::unique_ptr<ScratchFile> file;
        LibraryContent content;
        QString putAside; ///< a damaged file was found and has this name now; empty if none was
    };
    /// Older files that hold no work are taken away on the way; those with corrections stay for later.
    Found claimLast() const;
    /// Files with corrections or saved views that no running program has open, the newest first.
    std::vector<EarlierWork> earlierWork() const;
    /// That very file; null if it is damaged, gone or open elsewhere.
    Found claim(const QString& path) const;
    /// One that nobody used before. Never null; it may be of no use yet, if the folder cannot be written to.
    std::unique_ptr<ScratchFile> claimNew() const;

private:
    QStringList newestFirst() const;
    QString m_path;
};

} // namespace demarche
