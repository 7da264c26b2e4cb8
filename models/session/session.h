// SPDX-License-Identifier: GPL-3.0-or-later
// The one place with threads: reads and analyses in the background, and hands over whole stories.
#pragma once

#include "models/reading/article_reader.h"
#include "models/workspace/workspace.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace demarche {

/// Lives on the window's thread; nothing it does there takes longer than handing over a pointer.
/// Late answers of work that was cancelled or overtaken are dropped.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override; ///< cancels and waits

    void openPaths(const QStringList& paths); ///< replaces what is open
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
    Message undoDescription() const;
    Message redoDescription() const;

    StoryPtr story() const; ///< never null; empty at first
    bool isBusy() const;

signals:
    void storyChanged(const demarche::StoryPtr& story);
    void progressChanged(int done, int total); ///< 0 of 0 when idle
    void readingFailed(const std::vector<demarche::ReadingError>& errors); ///< once a request, if any failed
    void articlesSkipped(const QStringList& pathsGivenTwice);
    void finished();
    void historyChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demarche
