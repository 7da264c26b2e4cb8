// SPDX-License-Identifier: GPL-3.0-or-later
// One worker thread; a ticket tells it when nobody waits for its answer any more.
#include "models/session/layout_job.h"

#include <QThread>

#include <atomic>

namespace demarche {

struct LayoutJob::Private {
    explicit Private(LayoutJob* job)
        : q(job)
    {
    }

    /// On the worker thread.
    void work(const StoryPtr& story, int ticket)
    {
        const auto isCancelled = [this, ticket] { return latest.load() != ticket; };
        if (isCancelled())
            return;
        const ActorGraph graph = actorGraph(*story);
        const std::vector<GraphPoint> positions = demarche::layOut(graph, *story, previous, isCancelled);
        if (isCancelled())
            return;
        previous.clear(); // places of other stories would not fit to these
        for (size_t i = 0; i < positions.size(); ++i)
            previous.insert(story->at(graph.nodes[i].actor).key, positions[i]);
        QMetaObject::invokeMethod(q, [this, story, graph, positions, ticket] {
            if (latest.load() == ticket)
                emit q->layoutReady(story, graph, positions);
        });
    }

    LayoutJob* q;
    QThread thread;
    QObject context; ///< lives on the worker thread; requests are posted to it
    std::atomic<int> latest = 0;
    QHash<FindingKey, GraphPoint> previous; ///< the worker thread's
};

LayoutJob::LayoutJob(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    d->thread.setObjectName(QStringLiteral("layout"));
    d->context.moveToThread(&d->thread);
    d->thread.start(QThread::LowPriority);
}

LayoutJob::~LayoutJob()
{
    ++d->latest;
    d->thread.quit();
    d->thread.wait();
}

void LayoutJob::layOut(const StoryPtr& story)
{
    const int ticket = ++d->latest;
    QMetaObject::invokeMethod(&d->context, [this, story, ticket] { d->work(story, ticket); });
}

} // namespace demarche
