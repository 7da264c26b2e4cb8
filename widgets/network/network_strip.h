// SPDX-License-Identifier: GPL-3.0-or-later
// One line that says how it is looked at, with the button that changes it.
#pragma once

#include "widgets/theme/theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace demarche {

class NetworkStrip : public QWidget {
    Q_OBJECT

public:
    /// What the button asks for.
    enum class Act : quint8 { None, AllTime, AllActors, Way, EndWay, Matrix, Unfold };
    struct Line {
        QString text;
        QString button;
        Act act = Act::None;
        friend bool operator==(const Line&, const Line&) = default;
    };

    explicit NetworkStrip(QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    void setLine(const Line& line);
    const Line& line() const { return m_line; }

signals:
    void actWished(NetworkStrip::Act act);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();
    Line m_line;
    QLabel* m_text;
    QToolButton* m_button;
};

} // namespace demarche
