// SPDX-License-Identifier: GPL-3.0-or-later
// The page while there is no article: what will stand here, or the outline of what is being read.
#pragma once

#include "widgets/theme/quiet_state.h"
#include "widgets/theme/theme.h"

#include <QWidget>

namespace demarche {

class EmptyPage : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    void setState(const QuietState& state);
    const QuietState& state() const { return m_state; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
    QuietState m_state;
};

} // namespace demarche
