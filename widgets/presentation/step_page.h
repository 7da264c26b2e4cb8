// SPDX-License-Identifier: GPL-3.0-or-later
// One step in large type, as large as the room allows.
#pragma once

#include "widgets/presentation/presentation_step.h"
#include "widgets/theme/theme.h"

#include <QWidget>

class QFrame;
class QLabel;

namespace demarche {

/// Sizes follow the height of the screen, so that a projector of any resolution looks the same.
class StepPage : public QWidget {
    Q_OBJECT

public:
    explicit StepPage(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setStep(const PresentationStep& step);
    /// Pixels that a capital line of body text should take; set by the window from its height.
    void setTextSize(int pixels);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void apply(double scale);

    Theme m_theme;
    PresentationStep m_step;
    int m_textSize = 24;
    QLabel* m_date;
    QLabel* m_title;
    QLabel* m_status;
    QLabel* m_who;
    QLabel* m_offices;
    QFrame* m_quoteBox;
    QLabel* m_quote;
    QLabel* m_speaker;
    QLabel* m_sources;
};

} // namespace demarche
