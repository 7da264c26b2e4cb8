// SPDX-License-Identifier: GPL-3.0-or-later
// What is open, written down after every change, so that nothing is lost when the program ends badly.
#pragma once

#include "models/library/library_content.h"
#include "models/library/sql_connection.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace demarche {

/// Held by one running program at a time. A change is written whole or not at all (one transaction, on disk
/// before it returns); what did not fit is written with the next change.
class ScratchFile {
public:
    /// Locks the file and opens it, making it and its folder if need be; null if another program holds it.
    /// Tell by isUsable whether it can be written to.
    static std::unique_ptr<ScratchFile> claimed(const QString& path);

    bool isUsable() const { return m_isUsable; }
    QString path() const { return m_path; }
    QString lastError() const;

    /// Nothing if the file is damaged or from a newer version.
    std::optional<LibraryContent> load();
    /// What differs from the last time is written; false, with lastError, if that cannot be.
    bool save(const LibraryContent& content);
    bool holdsWork(); ///< corrections or saved views
    void remove(); ///< the file goes; the object is of no more use

private:
    explicit ScratchFile(const QString& path);
    bool open();
    bool saveArticles(const LibraryContent& content);
    bool saveEdits(const LibraryContent& content);
    bool saveViews(const LibraryContent& content);
    bool saveState(const QString& name, const QString& value);
    QString state(const QString& name);

    QString m_path;
    QLockFile m_lock; // before the database, so that it is let go after it
    std::unique_ptr<SqlConnection> m_database;
    bool m_isUsable = false;
    LibraryContent m_written;
};

} // namespace demarche
