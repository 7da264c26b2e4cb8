// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a library, the same in memory, in the scratch file and in a project file.
#pragma once

#include "models/library/sql_connection.h"

namespace demarche {

constexpr int librarySchemaVersion = 1;

/// Articles, edits, views and places. False, with the connection's error, if they cannot be made or
/// belong to a newer version.
bool makeContentTables(SqlConnection& connection);

/// Full-text search (FTS5): a row a sentence and a row an event title. Without their text, which the story holds.
bool makeSearchTables(SqlConnection& connection);

} // namespace demarche
