// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, used off screen as a person would: open, look, click, step, type.
#pragma once

#include "app/application.h"
#include "models/story/story.h"

#include <QStringList>

#include <memory>

namespace demarche {

class WindowDriver {
public:
    /// Opens the program on paths; none: on the sample sequence. Waits until all is read and shown.
    /// Work is kept in `scratchFolder` for a next driver; empty: nowhere.
    explicit WindowDriver(const QStringList& paths = {}, const QSize& size = { 1400, 900 },
                          const QString& scratchFolder = {});
    ~WindowDriver();

    MainWindow& window();
    Application& application() { return *m_application; }
    const Story& story();
    void waitUntilIdle();

    /// The first event whose title and source sentences hold the words; invalid if none does.
    EventId eventSaying(const QString& words);
    QString titleOf(EventId event);
    void clickOn(EventId event); ///< on its mark in the timeline, scrolled into view first
    void clickOnWords(const QString& words); ///< in the source text shown; fails if not in sight
    void press(int key, Qt::KeyboardModifiers modifiers = {}); ///< where the focus is
    void search(const QString& query); ///< typed into the field, with Enter
    QString cardText(); ///< what the card says
    QStringList listedEvents(); ///< titles in the list
    std::vector<EventId> listedIds();
    void drop(const QStringList& paths); ///< files on the window

private:
    std::unique_ptr<Application> m_application;
};

} // namespace demarche
