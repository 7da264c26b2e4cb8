// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

#include "models/analysis/article_analyzer.h"
#include "models/analysis/lexicons.h"
#include "models/session/parallel_analysis.h"

#include <QElapsedTimer>
#include <QSet>
#include <QThread>

#include <atomic>

namespace demarche {

namespace {

/// What a background request needs and may change; owned by the worker thread alone.
struct Bench {
    Workspace workspace;
    StoryPtr unedited = std::make_shared<const Story>(); ///< without corrections, so that undo is quick
};

} // namespace

struct Session::Private {
    explicit Private(Session* session, SessionOptions sessionOptions)
        : q(session)
        , options(std::move(sessionOptions))
    {
    }

    using Work = std::function<void(Bench&, const std::function<bool()>& isCancelled)>;

    /// Runs `work` after all earlier requests, then hands the new story over. Cancelling reaches only work
    /// that asks: a correction is never lost to it.
    void request(Work work)
    {
        const int ticket = cancelled.load();
        setPending(pending + 1);
        QMetaObject::invokeMethod(&context, [this, ticket, work = std::move(work)] {
            const auto isCancelled = [this, ticket] { return cancelled.load() != ticket; };
            work(bench, isCancelled);
            handOver();
        });
    }

    /// On the worker thread: the story as it is now, with the workspace it came from.
    void handOver()
    {
        const StoryPtr edited = applyAll(bench.unedited, bench.workspace.editsInForce());
        QMetaObject::invokeMethod(q, [this, edited, workspace = bench.workspace] {
            const bool isNew = edited != story;
            story = edited;
            known = workspace;
            setPending(pending - 1);
            if (isNew)
                emit q->storyChanged(story);
            emit q->historyChanged();
        });
    }

    /// On the worker thread. Never gives up half-way: a story is always whole.
    void rebuild() { bench.unedited = storyOf(withoutEdits(bench.workspace), *lexicons()); }

    static Workspace withoutEdits(Workspace workspace)
    {
        workspace.editPosition = 0;
        return workspace;
    }

    /// Loaded by the first request, so that the window does not wait for it.
    const std::shared_ptr<const Lexicons>& lexicons()
    {
        if (!loadedLexicons)
            loadedLexicons = shippedLexicons();
        return loadedLexicons;
    }

    void read(const QStringList& paths, const std::function<bool()>& isCancelled)
    {
        sinceReport.start();
        report(0, 0);
        GatheredPaths gathered = gatherPaths(paths, isCancelled);
        ParallelOptions parallel;
        parallel.jobs = options.jobs > 0 ? options.jobs : std::max(1, QThread::idealThreadCount() - 1);
        parallel.aboutToRead = options.aboutToRead;
        parallel.progress = [this](int done, int total) {
            // as often as an eye can follow: a thousand small files must not flood the window
            if (done == total || sinceReport.elapsed() >= 40) {
                sinceReport.restart();
                report(done, total);
            }
        };
        parallel.isCancelled = isCancelled;
        AnalysisOutcome outcome = analyzeFiles(gathered.files, *lexicons(), parallel);
        gathered.errors.insert(gathered.errors.end(), outcome.errors.begin(), outcome.errors.end());
        take(outcome.findings);
        if (!gathered.errors.empty())
            QMetaObject::invokeMethod(q, [this, errors = gathered.errors] { emit q->readingFailed(errors); });
    }

    void take(const std::vector<ArticleFindingsPtr>& findings)
    {
        QStringList twice;
        QSet<QString> hashes;
        for (const ArticleFindingsPtr& old : bench.workspace.findings)
            hashes.insert(old->article->contentHash);
        for (const ArticleFindingsPtr& found : findings) {
            if (hashes.contains(found->article->contentHash))
                twice.append(found->article->path);
            hashes.insert(found->article->contentHash);
        }
        bench.workspace = withArticles(bench.workspace, findings);
        rebuild();
        if (!twice.isEmpty())
            QMetaObject::invokeMethod(q, [this, twice] { emit q->articlesSkipped(twice); });
    }

    void report(int done, int total)
    {
        QMetaObject::invokeMethod(q, [this, done, total] { emit q->progressChanged(done, total); });
    }

    void setPending(int count)
    {
        const bool wasBusy = pending > 0;
        pending = count;
        if (wasBusy != (pending > 0))
            emit q->busyChanged(pending > 0);
    }

    Session* q;
    SessionOptions options;
    QThread thread;
    QObject context; ///< lives on the worker thread; requests are posted to it
    std::atomic<int> cancelled = 0; ///< grows with each cancel

    // the window's thread
    int pending = 0;
    StoryPtr story = std::make_shared<const Story>();
    Workspace known; ///< as of `story`

    // the worker thread
    Bench bench;
    QElapsedTimer sinceReport; ///< handed between reading threads, one at a time
    std::shared_ptr<const Lexicons> loadedLexicons;
};

Session::Session(SessionOptions options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
    d->context.moveToThread(&d->thread);
    d->thread.setObjectName(QStringLiteral("session"));
    d->thread.start();
}

Session::~Session()
{
    cancel();
    d->thread.quit();
    d->thread.wait();
}

void Session::openPaths(const QStringList& paths)
{
    cancel();
    d->request([this, paths](Bench& bench, const std::function<bool()>& isCancelled) {
        if (isCancelled())
            return;
        bench.workspace = {};
        d->read(paths, isCancelled);
    });
}

void Session::addPaths(const QStringList& paths)
{
    d->request([this, paths](Bench&, const std::function<bool()>& isCancelled) {
        if (!isCancelled())
            d->read(paths, isCancelled);
    });
}

void Session::addText(const QString& text, const QString& name)
{
    d->request([this, text, name](Bench&, const std::function<bool()>& isCancelled) {
        ReadingResult result = articleFromText(text, name);
        if (const auto* error = std::get_if<ReadingError>(&result)) {
            QMetaObject::invokeMethod(this, [this, errors = std::vector { *error }] { emit readingFailed(errors); });
            return;
        }
        const auto article = std::make_shared<const Article>(std::get<Article>(std::move(result)));
        AnalysisOptions options;
        options.isCancelled = isCancelled;
        d->take({ std::make_shared<const ArticleFindings>(analyze(article, *d->lexicons(), options)) });
    });
}

void Session::removeArticle(const QString& contentHash)
{
    d->request([this, contentHash](Bench& bench, const std::function<bool()>&) {
        bench.workspace = withoutArticle(bench.workspace, contentHash);
        d->rebuild();
    });
}

void Session::clear()
{
    cancel();
    d->request([](Bench& bench, const std::function<bool()>&) { bench = {}; });
}

void Session::cancel()
{
    ++d->cancelled;
}

void Session::edit(const Edit& edit)
{
    d->request([edit](Bench& bench, const std::function<bool()>&) { bench.workspace = withEdit(bench.workspace, edit); });
}

void Session::undo()
{
    d->request([](Bench& bench, const std::function<bool()>&) { bench.workspace = undone(bench.workspace); });
}

void Session::redo()
{
    d->request([](Bench& bench, const std::function<bool()>&) { bench.workspace = redone(bench.workspace); });
}

bool Session::canUndo() const
{
    return d->known.canUndo();
}

bool Session::canRedo() const
{
    return d->known.canRedo();
}

Message Session::undoDescription() const
{
    return canUndo() ? describe(d->known.edits[size_t(d->known.editPosition - 1)], *d->story) : Message {};
}

Message Session::redoDescription() const
{
    return canRedo() ? describe(d->known.edits[size_t(d->known.editPosition)], *d->story) : Message {};
}

StoryPtr Session::story() const
{
    return d->story;
}

bool Session::isBusy() const
{
    return d->pending > 0;
}

} // namespace demarche
