// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the actor graph of the latest story out on a thread of its own.
#pragma once

#include "models/network/actor_graph.h"

#include <QObject>

#include <memory>
#include <vector>

namespace demarche {

/// Lives on the window's thread. Each answer becomes the earlier layout of the next request, so known actors
/// keep their places for as long as the job lives.
class LayoutJob : public QObject {
    Q_OBJECT

public:
    explicit LayoutJob(QObject* parent = nullptr);
    ~LayoutJob() override; ///< cancels, and waits for the little that still runs

    /// Latest wins: an earlier story that is still being laid out is dropped and never answered.
    void layOut(const StoryPtr& story);

signals:
    void layoutReady(const demarche::StoryPtr& story, const demarche::ActorGraph& graph,
                     const std::vector<demarche::GraphPoint>& positions); ///< parallel to graph.nodes

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demarche
