// SPDX-License-Identifier: GPL-3.0-or-later
// The row above the graph: how many actors, which period, and the buttons for other ways to look at it.
#pragma once

#include "widgets/network/network_strip.h"
#include "widgets/theme/theme.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace demarche {

class NetworkHeader : public QWidget {
    Q_OBJECT

public:
    explicit NetworkHeader(QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    struct Caption {
        QString count;
        QString period;
    };
    void setCaption(const Caption& caption);
    NetworkStrip* strip() const { return m_strip; } ///< stands in the captions' place, so that nothing below moves
    void showLine(const NetworkStrip::Line& line); ///< an empty text brings the captions back
    void setFitButtonShown(bool isShown);
    void setMatrixShown(bool isShown);
    void setCircleShown(bool isShown);
    void setCirclePossible(bool isPossible); ///< an actor is chosen, or a circle is shown

signals:
    void fitWished();
    void matrixWished();
    void circleWished();

private:
    QStackedWidget* m_lines;
    QWidget* m_captions;
    NetworkStrip* m_strip;
    QLabel* m_count;
    QLabel* m_period;
    QToolButton* m_circle;
    QToolButton* m_matrix;
    QToolButton* m_fit;
};

} // namespace demarche
