// SPDX-License-Identifier: GPL-3.0-or-later
// The worker takes a little of the story into its index at a time, so that a filter never waits for all of it.
#include "models/session/search_job.h"

#include "models/library/search_index.h"

#include <QMutex>
#include <QThread>

#include <algorithm>
#include <atomic>

namespace demarche {

namespace {

struct Request {
    StoryPtr story = std::make_shared<const Story>();
    Filter filter;
    int ticket = 0;
};

bool asksForWords(const Filter& filter)
{
    return !wordsToMark(filter).isEmpty()
        || std::any_of(filter.groups.begin(), filter.groups.end(), [](const std::vector<Condition>& group) {
               return std::any_of(group.begin(), group.end(), [](const Condition& condition) {
                   return condition.field == Condition::Field::Words;
               });
           });
}

} // namespace

struct SearchJob::Private {
    Private(SearchJob* job, Wording given)
        : q(job)
        , wording(std::move(given))
    {
    }

    Request latestRequest()
    {
        const QMutexLocker lock(&mutex);
        return latest;
    }

    void ask(const Request& request)
    {
        {
            const QMutexLocker lock(&mutex);
            latest = request;
        }
        QMetaObject::invokeMethod(&context, [this] { work(); });
    }

    /// On the worker thread.
    void work()
    {
        if (isEnding.load())
            return;
        if (!index) // made here: a database belongs to its thread
            index = std::make_unique<SearchIndex>(wording);
        const Request request = latestRequest();
        index->begin(request.story);
        if (request.ticket != answered && (index->isComplete() || !asksForWords(request.filter))) {
            answered = request.ticket;
            answer(request);
        }
        index->proceed();
        if ((!index->isComplete() || request.ticket != answered) && !isGoingOn) {
            isGoingOn = true;
            QMetaObject::invokeMethod(
                &context,
                [this] {
                    isGoingOn = false;
                    work();
                },
                Qt::QueuedConnection); // behind what was asked meanwhile
        }
    }

    void answer(const Request& request)
    {
        const FilteredStory passing
            = filtered(*request.story, request.filter, [this](const QString& words) { return index->find(words); });
        QMetaObject::invokeMethod(q, [this, request, passing] {
            if (request.ticket != asked)
                return; // a later one is on its way
            isWaiting = false;
            emit q->found(request.story, request.filter, passing);
        });
    }

    SearchJob* q;
    Wording wording;
    QThread thread;
    QObject context; ///< lives on the worker thread; requests are posted to it
    std::atomic<bool> isEnding = false;
    QMutex mutex;
    Request latest; ///< under the mutex

    // the window's thread
    StoryPtr story = std::make_shared<const Story>();
    Filter filter;
    int asked = 0;
    bool isWaiting = false;

    // the worker thread
    std::unique_ptr<SearchIndex> index;
    int answered = 0;
    bool isGoingOn = false; ///< a next piece of work is posted
};

SearchJob::SearchJob(Wording wording, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(wording)))
{
    d->thread.setObjectName(QStringLiteral("search"));
    d->context.moveToThread(&d->thread);
    d->thread.start(QThread::LowPriority);
}

SearchJob::~SearchJob()
{
    d->isEnding = true;
    QMetaObject::invokeMethod(
        &d->context, [this] { d->index.reset(); }, Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

void SearchJob::setStory(const StoryPtr& story)
{
    d->story = story;
    if (d->filter.isEmpty()) {
        d->ask({ story, {}, d->asked }); // nothing to answer, but the index may begin
        return;
    }
    search(d->filter);
}

void SearchJob::search(const Filter& filter)
{
    d->filter = filter;
    d->isWaiting = true;
    d->ask({ d->story, filter, ++d->asked });
}

bool SearchJob::isBusy() const { return d->isWaiting; }

} // namespace demarche
