// SPDX-License-Identifier: GPL-3.0-or-later
// Workers take the next file each; results are kept by the file's place, so their order is given.
#include "models/session/parallel_analysis.h"

#include "models/analysis/article_analyzer.h"
#include "models/analysis/lexicons.h"

#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace demarche {

namespace {

using FileResult = std::variant<std::monostate, ArticleFindingsPtr, ReadingError>;

class Workers {
public:
    Workers(const QStringList& files, const Lexicons& lexicons, const ParallelOptions& options)
        : m_files(files)
        , m_lexicons(lexicons)
        , m_options(options)
        , m_results(size_t(files.size()))
    {
    }

    void run();
    AnalysisOutcome outcome();

private:
    bool isCancelled() const { return m_options.isCancelled && m_options.isCancelled(); }
    void work();
    FileResult read(const QString& path) const;
    void reportProgress();

    const QStringList& m_files;
    const Lexicons& m_lexicons;
    const ParallelOptions& m_options;
    std::vector<FileResult> m_results;
    std::atomic<qsizetype> m_next = 0;
    std::mutex m_progressMutex;
    int m_done = 0;
};

/// The person's date for a file goes before what its text states; one for all files only fills a gap.
void addGivenDate(Article& article, const ParallelOptions& options)
{
    const auto byName = options.publishedByFileName.constFind(QFileInfo(article.path).fileName());
    if (byName != options.publishedByFileName.constEnd())
        article.dateStatements.insert(article.dateStatements.begin(), { DateSource::Given, {}, *byName });
    else if (!options.publishedWhereUnstated.isEmpty() && article.dateStatements.empty())
        article.dateStatements.push_back({ DateSource::Given, {}, options.publishedWhereUnstated });
}

FileResult Workers::read(const QString& path) const
{
    if (m_options.aboutToRead)
        m_options.aboutToRead(path);
    ReadingResult result = readArticle(path, m_options.reading);
    if (auto* error = std::get_if<ReadingError>(&result)) {
        if (error->reason.id == "reading.missing") // it was there when the paths were gathered
            error->reason.id = "reading.vanished";
        return std::move(*error);
    }
    Article& article = std::get<Article>(result);
    addGivenDate(article, m_options);
    const auto shared = std::make_shared<const Article>(std::move(article));
    return std::make_shared<const ArticleFindings>(analyze(shared, m_lexicons, { {}, m_options.isCancelled }));
}

void Workers::work()
{
    for (qsizetype i = m_next++; i < m_files.size() && !isCancelled(); i = m_next++) {
        m_results[size_t(i)] = read(m_files[i]);
        reportProgress();
    }
}

void Workers::reportProgress()
{
    if (!m_options.progress)
        return;
    const std::lock_guard lock(m_progressMutex);
    m_options.progress(++m_done, int(m_files.size()));
}

void Workers::run()
{
    const int cores = int(std::max(1U, std::thread::hardware_concurrency()));
    const qsizetype wanted = m_options.jobs > 0 ? m_options.jobs : cores;
    const qsizetype count = std::min(wanted, m_files.size());
    std::vector<std::jthread> helpers;
    for (qsizetype i = 1; i < count; ++i)
        helpers.emplace_back([this] { work(); });
    work();
}

AnalysisOutcome Workers::outcome()
{
    AnalysisOutcome outcome;
    for (FileResult& result : m_results) {
        if (auto* findings = std::get_if<ArticleFindingsPtr>(&result))
            outcome.findings.push_back(std::move(*findings));
        else if (auto* error = std::get_if<ReadingError>(&result))
            outcome.errors.push_back(std::move(*error));
    }
    return outcome;
}

} // namespace

AnalysisOutcome analyzeFiles(const QStringList& files, const Lexicons& lexicons, const ParallelOptions& options)
{
    Workers workers(files, lexicons, options);
    workers.run();
    return workers.outcome();
}

} // namespace demarche
