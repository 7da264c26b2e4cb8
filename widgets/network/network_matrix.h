// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what to whom as a table: rows act, columns are acted upon; for stories with many actors.
#pragma once

#include "models/network/matrix_order.h"
#include "widgets/network/geometry/matrix_cells.h"
#include "widgets/network/network_scene.h"
#include "widgets/theme/theme.h"

#include <QAbstractScrollArea>

#include <optional>
#include <vector>

namespace demarche {

/// Speaks in indexes of the scene, as the graph does. Conflict is square, cooperation round, words hollow,
/// deeds filled; the larger the more acts.
class NetworkMatrix : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit NetworkMatrix(QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    void setScene(NetworkScene scene); ///< rows and columns by community
    void setFilter(const SceneFilter& filter); ///< nothing moves
    void setChosen(const std::vector<qsizetype>& nodes);
    void zoomBy(double factor);

    const MatrixOrder& order() const { return m_order; }
    MatrixCells cells() const;
    /// Edges of the scene from the row's actor to the column's, strongest first.
    std::vector<qint32> edgesIn(const MatrixCell& cell) const;
    MatrixCell current() const { return m_current; } ///< where the keyboard is
    void goTo(const MatrixCell& cell); ///< takes the keyboard there, within the table, and scrolls
    void activate(const MatrixCell& cell); ///< as a click on it
    bool isChosen(const MatrixCell& cell) const; ///< its row's or its column's actor is
    /// For those who listen: who acts towards whom, how often, and the first acts with their dates.
    QString sentenceOf(const MatrixCell& cell) const;
    QString nameAt(int place) const; ///< of the actor of that row, and of that column

signals:
    void edgeActivated(qsizetype edge);
    void nodeActivated(qsizetype node);
    void graphWished(); ///< back to the graph
    void cleared();

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override; ///< takes it, so that the release comes here
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Entry {
        int column = -1;
        qint32 edge = -1;
    };
    void measure();
    void setCell(double side);
    void paintCells(QPainter& painter) const;
    void paintNames(QPainter& painter) const;
    void paintEntry(QPainter& painter, const QRectF& rect, qint32 edge) const;
    qsizetype nodeAt(int place) const { return m_order.nodes[size_t(place)]; }

    Theme m_theme;
    NetworkScene m_scene;
    MatrixOrder m_order;
    std::vector<std::vector<Entry>> m_rows; ///< by row, ascending by column
    std::vector<bool> m_isChosen; ///< by node
    double m_cell = 20;
    double m_nameWidth = 110;
    std::optional<MatrixCell> m_hovered;
    MatrixCell m_current { 0, 0 };
};

} // namespace demarche
