// SPDX-License-Identifier: GPL-3.0-or-later
// Files and pasted text -> articles, with a reason for each that cannot be read.
#pragma once

#include "models/findings/message.h"
#include "models/text/article.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace demarche {

/// Why a file gave no article. The message's id is one of reading.missing, reading.vanished (listed, then
/// gone), reading.unreadable, reading.no-permission, reading.no-file (a pipe, a device), reading.empty,
/// reading.empty-folder, reading.binary, reading.too-large, reading.encoding, reading.no-text, reading.cancelled.
struct ReadingError {
    QString path;
    Message reason;
    friend bool operator==(const ReadingError&, const ReadingError&) = default;
};

struct ReadingOptions {
    bool isPlain = false; ///< --plain: the whole file is body
    qsizetype largestFile = 64 * 1024 * 1024; ///< bytes; larger files are named and left
};

using ReadingResult = std::variant<Article, ReadingError>;

/// Reads one file. Blocks: call it off the window's thread. Executes nothing, fetches nothing.
ReadingResult readArticle(const QString& path, const ReadingOptions& options = {});

/// Pasted text or bytes already in memory; `name` is shown in errors.
ReadingResult articleFromText(const QString& text, const QString& name, const ReadingOptions& options = {});
ReadingResult articleFromBytes(const QByteArray& bytes, const QString& name, const ReadingOptions& options = {});

/// Paths as a person gave them -> files to read, in order. A folder stands for all files of a recognised
/// type below it, sorted by the bytes of their path; symbolic links to folders are not followed.
/// A folder with none is an error of its own (reading.empty-folder), a missing path too. Files named one by
/// one may be of any type.
struct GatheredPaths {
    QStringList files;
    std::vector<ReadingError> errors;
};
GatheredPaths gatherPaths(const QStringList& paths, const std::function<bool()>& isCancelled = {});

/// Lower-case suffixes without the dot: "txt", ... Not "md": a folder's README is no article.
QStringList recognisedSuffixes();

/// Text decoded by byte order mark, else as valid UTF-8, else as declared, else as uchardet guesses.
/// The byte order mark and CR stay as characters. Nothing if it is binary.
std::optional<QString> decodeText(const QByteArray& bytes, const QByteArray& declaredEncoding = {});

} // namespace demarche
