// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and analyses many files on several threads; the result does not depend on how many.
#pragma once

#include "models/findings/article_findings.h"
#include "models/reading/article_reader.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace demarche {

struct Lexicons;

struct ParallelOptions {
    int jobs = 0; ///< worker threads; 0: all cores
    ReadingOptions reading;
    QString publishedWhereUnstated; ///< --published: EDTF for articles that state none
    QHash<QString, QString> publishedByFileName; ///< --published-from: overrides what the text states
    std::function<void(const QString& path)> aboutToRead; ///< on the reading thread
    std::function<void(int done, int total)> progress; ///< on any thread, one call at a time
    std::function<bool()> isCancelled; ///< asked on any thread
};

struct AnalysisOutcome {
    std::vector<ArticleFindingsPtr> findings; ///< in the order of the files
    std::vector<ReadingError> errors; ///< in the order of the files
};

/// Blocks until all is done or cancelled; what was done until then is returned. `files` as gatherPaths gave
/// them: one that is gone by now is named as vanished.
AnalysisOutcome analyzeFiles(const QStringList& files, const Lexicons& lexicons, const ParallelOptions& options);

/// The same for articles that are in memory already.
std::vector<ArticleFindingsPtr> analyzeArticles(const std::vector<ArticlePtr>& articles, const Lexicons& lexicons,
                                                const ParallelOptions& options);

} // namespace demarche
