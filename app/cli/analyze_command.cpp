// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers, analyses, builds, writes; names what could not be read and goes on.
#include "app/cli/analyze_command.h"

#include "app/cli/published_dates.h"
#include "app/cli/terminal.h"
#include "models/analysis/lexicons.h"
#include "models/exchange/story_json.h"
#include "models/session/parallel_analysis.h"
#include "models/story/story_builder.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <optional>

namespace demarche {

namespace {

std::optional<PublishedDates> readPublishedDates(const QString& path)
{
    if (path.isEmpty())
        return PublishedDates {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(QStringLiteral("%1: %2").arg(path, file.errorString()));
        return {};
    }
    PublishedDates dates = publishedDatesOf(file.readAll());
    for (const QString& fault : dates.faults)
        complain(QStringLiteral("%1: %2").arg(path, fault));
    if (!dates.faults.isEmpty())
        return {};
    return dates;
}

/// The same text under another name tells nothing new, and would count as a second source.
std::vector<ArticleFindingsPtr> withoutTwins(const std::vector<ArticleFindingsPtr>& findings)
{
    QHash<QString, QString> pathOfText;
    std::vector<ArticleFindingsPtr> kept;
    for (const ArticleFindingsPtr& found : findings) {
        const Article& article = *found->article;
        const auto twin = pathOfText.constFind(article.contentHash);
        if (twin != pathOfText.constEnd()) {
            complain(ReadingError { article.path, { "reading.given-twice", { *twin } } });
            continue;
        }
        pathOfText.insert(article.contentHash, article.path);
        kept.push_back(found);
    }
    return kept;
}

StoryPtr storyOfFindings(const std::vector<ArticleFindingsPtr>& findings, bool isSeparate, const Lexicons& lexicons)
{
    if (isSeparate)
        return buildStory(findings, { .isSeparate = true });
    return storyOf(withArticles({}, withoutTwins(findings)), lexicons);
}

} // namespace

int runAnalyze(const AnalyzeArguments& arguments)
{
    const std::optional<PublishedDates> dates = readPublishedDates(arguments.publishedFrom);
    if (!dates)
        return 2;

    const GatheredPaths gathered = gatherPaths(arguments.paths);
    for (const ReadingError& error : gathered.errors)
        complain(error);

    const std::shared_ptr<const Lexicons> lexicons = shippedLexicons();
    AnalysisOutcome outcome;
    {
        ProgressLine progress;
        ParallelOptions options;
        options.jobs = arguments.jobs;
        options.reading.isPlain = arguments.isPlain;
        options.publishedWhereUnstated = arguments.published;
        options.publishedByFileName = dates->byFileName;
        if (progress.isShown())
            options.progress = [&progress](int done, int total) { progress.show(done, total); };
        outcome = analyzeFiles(gathered.files, *lexicons, options);
    }
    for (const ReadingError& error : outcome.errors)
        complain(error);

    const StoryPtr story = storyOfFindings(outcome.findings, arguments.isSeparate, *lexicons);
    const QByteArray json = storyJson(*story, { .isWithText = arguments.isWithText });
    const bool isWritten = std::fwrite(json.constData(), 1, size_t(json.size()), stdout) == size_t(json.size())
        && std::fflush(stdout) == 0;
    if (!isWritten)
        complain(QCoreApplication::translate("CommandLine", "standard output took no more."));
    return isWritten && gathered.errors.empty() && outcome.errors.empty() ? 0 : 1;
}

} // namespace demarche
