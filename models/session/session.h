// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and analyses in the background, and hands over whole stories to the window.
#pragma once

#include "models/library/earlier_work.h"
#include "models/reading/article_reader.h"
#include "models/workspace/workspace.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace demarche {

struct SessionOptions {
    /// Where the workspace is written down after every change; empty: it is not.
    QString scratchFolder;
    int jobs = 0; ///< threads that read and analyse; 0: all cores but one, so that the window has its own
    /// Called on the reading thread before each file is opened.
    std::function<void(const QString& path)> aboutToRead;
};

/// Lives on the window's thread, where it does nothing longer than handing over a pointer. Requests are
/// served one after the other; cancelling drops those not begun, and keeps what the running one has done.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(SessionOptions options = {}, QObject* parent = nullptr);
    ~Session() override; ///< cancels, and waits for the running file

    void openPaths(const QStringList& paths); ///< replaces what is open, corrections included
    /// What was open when the program ended last, corrections and views included; if there is nothing, `otherwise`.
    void restore(const QStringList& otherwise);
    /// One of earlierWorkFound, in place of what is open; that stays in a file of its own if it holds work.
    void restoreWork(const QString& scratchPath);
    void lookForEarlierWork(); ///< answered by earlierWorkFound
    void addPaths(const QStringList& paths);
    void addText(const QString& text, const QString& name);
    void removeArticle(const QString& contentHash);
    void clear();
    void cancel();

    void edit(const Edit& edit);
    void undo();
    void redo();
    bool canUndo() const;
    bool canRedo() const;
    Message undoDescription() const; ///< empty if there is nothing to undo
    Message redoDescription() const;

    void keepView(const SavedView& view); ///< in place of one of that name
    void removeView(const QString& name);
    const std::vector<SavedView>& views() const;
    void setLastPlace(const SavedView& place); ///< where to begin at the next start

    StoryPtr story() const; ///< never null; empty at first
    bool isBusy() const;

signals:
    void storyChanged(const demarche::StoryPtr& story);
    void progressChanged(int done, int total); ///< files; 0 of 0: not yet counted
    void readingFailed(const std::vector<demarche::ReadingError>& errors); ///< once a request, if any failed
    void articlesSkipped(const QStringList& givenTwice); ///< paths of articles that were there already
    void busyChanged(bool isBusy);
    void historyChanged();
    void viewsChanged();
    void restored(const demarche::SavedView& lastPlace); ///< after storyChanged
    void earlierWorkFound(const std::vector<demarche::EarlierWork>& works); ///< newest first, without what is open
    void kept(); ///< all requests so far are on disk
    void keepingFailed(const demarche::Message& why); ///< or what is kept is damaged

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demarche
