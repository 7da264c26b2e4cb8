// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/sql_connection.h"

#include <QSqlError>

namespace demarche {

SqlConnection::SqlConnection(const QString& path)
    : m_name(QStringLiteral("library-%1").arg(quintptr(this), 0, 16)) // one name an owner that lives
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    if (!m_database.open())
        m_error = m_database.lastError().text();
}

SqlConnection::~SqlConnection()
{
    m_database.close();
    m_database = {}; // the last hold on it, or Qt warns of a connection in use
    QSqlDatabase::removeDatabase(m_name);
}

bool SqlConnection::isOpen() const { return m_database.isOpen(); }

bool SqlConnection::run(const QString& statement)
{
    QSqlQuery query(m_database);
    if (query.exec(statement))
        return true;
    m_error = query.lastError().text();
    return false;
}

QSqlQuery SqlConnection::prepared(const QString& statement)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        m_error = query.lastError().text();
    return query;
}

bool SqlConnection::execute(QSqlQuery& query)
{
    if (query.exec())
        return true;
    m_error = query.lastError().text();
    return false;
}

bool SqlConnection::begin() { return run(QStringLiteral("BEGIN IMMEDIATE")); }

bool SqlConnection::commit() { return run(QStringLiteral("COMMIT")); }

void SqlConnection::rollBack()
{
    const QString cause = m_error; // a full disk may have rolled back by itself: then this fails, and tells nothing new
    run(QStringLiteral("ROLLBACK"));
    m_error = cause;
}

} // namespace demarche
