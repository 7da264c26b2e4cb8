// SPDX-License-Identifier: GPL-3.0-or-later
// Builds session, item models and window, and joins their signals.
#pragma once

#include "app/commandline.h"
#include "models/story/story.h"

#include <QObject>

#include <memory>

namespace demarche {

class Actions;
class MainWindow;
class Session;
struct FilteredStory;

class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(const ViewerArguments& arguments);
    ~Application() override;

    /// Opens the window, or makes the picture; the program's exit status.
    int run();
    /// Shows the window and begins to read; `run` without the event loop.
    void start();
    /// Puts everything into the window; `start` does it after the first frame.
    void furnish();

    MainWindow& window(); ///< an empty frame until `furnish`
    Session& session();
    Actions& actions();
    bool isSearching() const; ///< a filter is still being applied
    const StoryPtr& story() const; ///< as shown
    void choose(EventId event); ///< in every view; of a furnished window

private:
    void joinSession();
    void joinActions();
    void takeStory(const StoryPtr& story);
    void showPassing(const FilteredStory& passing);
    void showWhereMostHappens();
    void summarize();
    void present();
    void printText();
    void takeTour();
    void saveWindow();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demarche
