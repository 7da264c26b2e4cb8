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
    using Task = std::function<FileResult(qsizetype index)>; ///< runs on any of the threads
    Workers(qsizetype count, const ParallelOptions& options, Task task)
        : m_options(options)
        , m_task(std::move(task))
        , m_results(size_t(count))
    {
    }

    void run();
    AnalysisOutcome outcome();

private:
    bool isCancelled() const { return m_options.isCancelled && m_options.isCancelled(); }
    void work();
    void reportProgress();
    qsizetype count() const { return qsizetype(m_results.size()); }

    const ParallelOptions& m_options;
    Task m_task;
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

ArticleFindingsPtr analyzed(const ArticlePtr& article, const Lexicons& lexicons, const ParallelOptions& options)
{
    return std::make_shared<const ArticleFindings>(analyze(article, lexicons, { {}, options.isCancelled }));
}

FileResult read(const QString& path, const Lexicons& lexicons, const ParallelOptions& options)
{
    if (options.aboutToRead)
        options.aboutToRead(path);
    ReadingResult result = readArticle(path, options.reading);
    if (auto* error = std::get_if<ReadingError>(&result)) {
        if (error->reason.id == "reading.missing") // it was there when the paths were gathered
            error->reason.id = "reading.vanished";
        return std::move(*error);
    }
    Article& article = std::get<Article>(result);
    addGivenDate(article, options);
    return analyzed(std::make_shared<const Article>(std::move(article)), lexicons, options);
}

void Workers::work()
{
    for (qsizetype i = m_next++; i < count() && !isCancelled(); i = m_next++) {
        m_results[size_t(i)] = m_task(i);
        reportProgress();
    }
}

void Workers::reportProgress()
{
    if (!m_options.progress)
        return;
    const std::lock_guard lock(m_progressMutex);
    m_options.progress(++m_done, int(count()));
}

void Workers::run()
{
    const int cores = int(std::max(1U, std::thread::hardware_concurrency()));
    const qsizetype wanted = m_options.jobs > 0 ? m_options.jobs : cores;
    const qsizetype threads = std::min(wanted, count());
    std::vector<std::jthread> helpers;
    for (qsizetype i = 1; i < threads; ++i)
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
    Workers workers(files.size(), options, [&](qsizetype i) { return read(files[i], lexicons, options); });
    workers.run();
    return workers.outcome();
}

std::vector<ArticleFindingsPtr> analyzeArticles(const std::vector<ArticlePtr>& articles, const Lexicons& lexicons,
                                                const ParallelOptions& options)
{
    Workers workers(qsizetype(articles.size()), options,
                    [&](qsizetype i) { return analyzed(articles[size_t(i)], lexicons, options); });
    workers.run();
    return workers.outcome().findings;
}

} // namespace demarche
