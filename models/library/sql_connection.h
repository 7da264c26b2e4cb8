// SPDX-License-Identifier: GPL-3.0-or-later
// One open SQLite database, closed and forgotten with its owner.
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace demarche {

/// Belongs to the thread that made it. Every call that can fail tells by its result; `lastError` says why.
class SqlConnection {
public:
    /// A file, which is made if it is not there; ":memory:" for a database of its own in memory.
    explicit SqlConnection(const QString& path);
    ~SqlConnection();
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;

    bool isOpen() const;
    bool run(const QString& statement);
    /// Ready to be bound and executed; reads forward only.
    QSqlQuery prepared(const QString& statement);
    bool execute(QSqlQuery& query); ///< and keeps the error
    bool begin();
    bool commit();
    void rollBack();
    QString lastError() const { return m_error; }

private:
    QString m_name;
    QSqlDatabase m_database;
    QString m_error;
};

} // namespace demarche
