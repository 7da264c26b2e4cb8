// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

#include "models/analysis/article_analyzer.h"
#include "models/analysis/lexicons.h"
#include "models/session/bench.h"
#include "models/session/parallel_analysis.h"
#include "models/session/scratch_keeper.h"

#include <QElapsedTimer>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <deque>
#include <functional>
#include <utility>

namespace demarche {

struct Session::Private {
    explicit Private(Session* session, SessionOptions sessionOptions)
        : q(session)
        , options(std::move(sessionOptions))
        , keeper(options.scratchFolder)
    {
        turn.setSingleShot(true);
        turn.callOnTimeout(q, [this] {
            const std::function<void()> what = std::move(told.front());
            told.pop_front();
            if (!told.empty())
                turn.start();
            what();
        });
    }

    /// From the worker thread: `what` happens on the window's, after all that was told before and each in a turn
    /// of the event loop of its own. Were it done where it arrives, what the views then post (layouts, paints)
    /// would be done in the same turn, and a key stroke waits for the sum.
    void tell(std::function<void()> what)
    {
        QMetaObject::invokeMethod(q, [this, what = std::move(what)] {
            told.push_back(what);
            if (!turn.isActive())
                turn.start();
        });
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
            keep(); // after the window has its answer: the disk may be slow
        });
    }

    /// On the worker thread.
    void keep()
    {
        if (!keeper.isKeeping())
            return;
        const std::optional<Message> failure = keeper.keep(bench.workspace);
        tell([this, failure] {
            if (failure)
                emit q->keepingFailed(*failure);
            else
                emit q->kept();
        });
    }

    /// On the worker thread: the story as it is now, with the workspace it came from.
    void handOver()
    {
        const StoryPtr edited = bench.story();
        tell([this, edited, workspace = bench.workspace] {
            const bool isNew = edited != story;
            StoryPtr storyBefore = std::exchange(story, edited);
            const bool haveViewsChanged = known.views != workspace.views;
            Workspace knownBefore = std::exchange(known, workspace);
            setPending(pending - 1);
            if (isNew)
                emit q->storyChanged(story);
            // taking a thousand articles down is work, too, and the window should not wait for it
            QMetaObject::invokeMethod(&context,
                                      [storyBefore = std::move(storyBefore), knownBefore = std::move(knownBefore)] {});
            emit q->historyChanged();
            if (haveViewsChanged)
                emit q->viewsChanged();
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
        AnalysisOutcome outcome = analyzeFiles(gathered.files, *lexicons(), parallelOptions(isCancelled));
        gathered.errors.insert(gathered.errors.end(), outcome.errors.begin(), outcome.errors.end());
        take(outcome.findings);
        if (!gathered.errors.empty())
            tell([this, errors = gathered.errors] { emit q->readingFailed(errors); });
    }

    /// False: there is nothing, or the person did not wait for it. Then the file stays as it is.
    bool bringBack(const std::function<bool()>& isCancelled)
    {
        const LibraryContent content = keeper.comeBack();
        if (const auto damage = keeper.damage())
            tell([this, damage] { emit q->keepingFailed(*damage); });
        return (!content.articles.empty() || content.holdsWork()) && takeUp(content, isCancelled);
    }

    bool takeUp(const LibraryContent& content, const std::function<bool()>& isCancelled)
    {
        std::vector<ArticleFindingsPtr> findings
            = analyzeArticles(content.articles, *lexicons(), parallelOptions(isCancelled));
        if (findings.size() < content.articles.size()) {
            keeper.letGo();
            return false;
        }
        bench.workspace
            = { std::move(findings), content.edits, content.editPosition, content.views, content.lastPlace };
        rebuild();
        return true;
    }

    /// Posted behind the story itself.
    void tellRestored(const SavedView& place)
    {
        QMetaObject::invokeMethod(
            &context, [this, place] { tell([this, place] { emit q->restored(place); }); }, Qt::QueuedConnection);
    }

    ParallelOptions parallelOptions(const std::function<bool()>& isCancelled)
    {
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
        return parallel;
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
            tell([this, twice] { emit q->articlesSkipped(twice); });
    }

    void report(int done, int total)
    {
        tell([this, done, total] { emit q->progressChanged(done, total); });
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
    std::deque<std::function<void()>> told;
    QTimer turn; ///< of nought milliseconds
    int pending = 0;
    StoryPtr story = std::make_shared<const Story>();
    Workspace known; ///< as of `story`

    // the worker thread
    Bench bench;
    ScratchKeeper keeper;
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
    if (d->keeper.isKeeping()) // a correction just made is still to be written
        QMetaObject::invokeMethod(
            &d->context, [this] { d->keeper.letGo(); }, Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

void Session::openPaths(const QStringList& paths)
{
    cancel();
    d->request([this, paths](Bench& bench, const std::function<bool()>& isCancelled) {
        if (isCancelled())
            return;
        d->keeper.startAnew();
        bench.workspace = {};
        d->read(paths, isCancelled);
    });
}

void Session::restore(const QStringList& otherwise)
{
    d->request([this, otherwise](Bench& bench, const std::function<bool()>& isCancelled) {
        d->sinceReport.start();
        d->report(0, 0);
        if (isCancelled())
            return;
        if (!d->bringBack(isCancelled)) {
            if (!isCancelled())
                d->read(otherwise, isCancelled);
            return;
        }
        d->tellRestored(bench.workspace.lastPlace);
    });
}

void Session::restoreWork(const QString& scratchPath)
{
    cancel();
    d->request([this, scratchPath](Bench& bench, const std::function<bool()>& isCancelled) {
        d->sinceReport.start();
        d->report(0, 0);
        const auto content = isCancelled() ? std::nullopt : d->keeper.comeBackTo(scratchPath);
        if (!content || !d->takeUp(*content, isCancelled))
            return;
        d->tellRestored(bench.workspace.lastPlace);
    });
}

void Session::lookForEarlierWork()
{
    QMetaObject::invokeMethod(
        &d->context, [this] { d->tell([this, works = d->keeper.earlierWork()] { emit earlierWorkFound(works); }); });
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
            d->tell([this, errors = std::vector { *error }] { emit readingFailed(errors); });
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
    d->request([this](Bench& bench, const std::function<bool()>&) {
        d->keeper.startAnew();
        bench = {};
    });
}

void Session::cancel() { ++d->cancelled; }

void Session::edit(const Edit& edit)
{
    d->request(
        [edit](Bench& bench, const std::function<bool()>&) { bench.workspace = withEdit(bench.workspace, edit); });
}

void Session::undo()
{
    d->request([](Bench& bench, const std::function<bool()>&) { bench.workspace = undone(bench.workspace); });
}

void Session::redo()
{
    d->request([](Bench& bench, const std::function<bool()>&) { bench.workspace = redone(bench.workspace); });
}

bool Session::canUndo() const { return d->known.canUndo(); }

bool Session::canRedo() const { return d->known.canRedo(); }

Message Session::undoDescription() const
{
    return canUndo() ? describe(d->known.edits[size_t(d->known.editPosition - 1)], *d->story) : Message {};
}

Message Session::redoDescription() const
{
    return canRedo() ? describe(d->known.edits[size_t(d->known.editPosition)], *d->story) : Message {};
}

void Session::keepView(const SavedView& view)
{
    d->request(
        [view](Bench& bench, const std::function<bool()>&) { bench.workspace = withView(bench.workspace, view); });
}

void Session::removeView(const QString& name)
{
    d->request(
        [name](Bench& bench, const std::function<bool()>&) { bench.workspace = withoutView(bench.workspace, name); });
}

const std::vector<SavedView>& Session::views() const { return d->known.views; }

void Session::setLastPlace(const SavedView& place)
{
    d->request([place](Bench& bench, const std::function<bool()>&) { bench.workspace.lastPlace = place; });
}

StoryPtr Session::story() const { return d->story; }

bool Session::isBusy() const { return d->pending > 0; }

} // namespace demarche
