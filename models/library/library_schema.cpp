// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/library_schema.h"

#include <QVariant>

namespace demarche {

namespace {

// Layouts, edits and views are JSON in one column: they grow new fields, which older files then lack.
constexpr const char* contentTables[] = {
    "CREATE TABLE IF NOT EXISTS articles (content_hash TEXT PRIMARY KEY, position INTEGER NOT NULL, path TEXT NOT NULL,"
    " text TEXT NOT NULL, heading TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS edits (position INTEGER PRIMARY KEY, edit TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS views (position INTEGER PRIMARY KEY, view TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
};

constexpr const char* searchTables[] = {
    "CREATE VIRTUAL TABLE IF NOT EXISTS sentences USING fts5(text, content='', columnsize=0,"
    " tokenize=\"unicode61 remove_diacritics 2\", prefix='1 2')",
    "CREATE VIRTUAL TABLE IF NOT EXISTS titles USING fts5(text, content='', columnsize=0,"
    " tokenize=\"unicode61 remove_diacritics 2\", prefix='1 2')",
};

} // namespace

bool makeContentTables(SqlConnection& connection)
{
    QSqlQuery version = connection.prepared(QStringLiteral("PRAGMA user_version"));
    if (!connection.execute(version) || !version.next())
        return false;
    const int found = version.value(0).toInt();
    version.finish();
    if (found > 0)
        return found == librarySchemaVersion; // as it is: a file that may only be read can still be read
    for (const char* table : contentTables) {
        if (!connection.run(QString::fromLatin1(table)))
            return false;
    }
    return connection.run(QStringLiteral("PRAGMA user_version = %1").arg(librarySchemaVersion));
}

bool makeSearchTables(SqlConnection& connection)
{
    for (const char* table : searchTables) {
        if (!connection.run(QString::fromLatin1(table)))
            return false;
    }
    return true;
}

} // namespace demarche
