// SPDX-License-Identifier: GPL-3.0-or-later
// Full screen for a class: one event a step in large type, with the graph and the quote beside it.
#pragma once

#include "models/story/story.h"

#include <QWidget>

#include <memory>

namespace demarche {

struct Theme;

/// Right, Down, Space, Page Down, Enter or a click go on; Left, Up, Backspace, Page Up go back; Home, End;
/// B blanks the screen; Esc closes.
class PresentationWindow : public QWidget {
    Q_OBJECT

public:
    explicit PresentationWindow(QWidget* parent = nullptr);
    ~PresentationWindow() override;

    void setTheme(const Theme& theme);
    /// The steps, in order. The graph shows who takes part in them; what is not there by the day of a step
    /// is not drawn yet.
    void setSteps(const StoryPtr& story, const std::vector<EventId>& events);
    void goTo(int step); ///< clamped
    int step() const; ///< from 0; -1 without steps
    int stepCount() const;
    bool isBlank() const;

signals:
    void stepped(demarche::EventId event);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demarche
