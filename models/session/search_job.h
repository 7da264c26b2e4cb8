// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what passes a filter on a thread of its own, with a full-text index that follows the story.
#pragma once

#include "models/findings/catalogue.h"
#include "models/query/filter.h"

#include <QObject>

#include <memory>

namespace demarche {

/// Lives on the window's thread. Latest wins: of stories and filters that come faster than they are answered,
/// only the last is.
class SearchJob : public QObject {
    Q_OBJECT

public:
    /// Titles are searched as `wording` says them; it is asked on the worker's thread.
    explicit SearchJob(Wording wording = {}, QObject* parent = nullptr);
    ~SearchJob() override; ///< drops what still runs

    void setStory(const StoryPtr& story); ///< a filter in force is applied to it
    void search(const Filter& filter);
    bool isBusy() const; ///< an answer is still to come

signals:
    void found(const demarche::StoryPtr& story, const demarche::Filter& filter, const demarche::FilteredStory& passing);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demarche
