// SPDX-License-Identifier: GPL-3.0-or-later
// The drawn graph and what mouse, wheel and keys do in it.
#pragma once

#include "widgets/network/edge_layer.h"
#include "widgets/network/network_painter.h"
#include "widgets/theme/quiet_state.h"

#include <QWidget>

class QTimer;

namespace demarche {

class NetworkMinimap;

/// What a key or double click asks of the view around the graph.
enum class NetworkWish : quint8 {
    Fold, ///< fold or unfold the country of a node
    Circle, ///< only a node and who deals with it, or all again
    Way, ///< the shortest way between two chosen nodes
    Matrix,
};

/// Speaks in indexes of the scene; the view around it turns them into actors and events.
class NetworkCanvas : public QWidget {
    Q_OBJECT

public:
    explicit NetworkCanvas(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setScene(NetworkScene scene); ///< the camera stays if a person has moved it, or if the extent is the same
    void setFilter(const SceneFilter& filter); ///< nothing moves, unless a circle is looked at alone
    enum class Chosen : quint8 { Things, Way };
    void setChosen(std::vector<qsizetype> nodes, std::vector<qsizetype> edges, Chosen what = Chosen::Things);
    /// From another view: as if the pointer were there. One node without edges lights all of its own.
    void setPointed(std::vector<qsizetype> nodes, std::vector<qsizetype> edges);
    void setMessage(const QuietState& message); ///< stands where there is no graph
    void fitAll();
    void zoomBy(double factor); ///< around the middle
    bool isFitted() const { return m_isFitted; }
    bool isDrawn() const; ///< nothing is left to be drawn in the background

    const NetworkScene& scene() const { return m_scene; }
    const NetworkPicture& picture() const { return m_picture; }
    const NetworkLight& light() const { return m_light; }
    void focusNode(qsizetype node); ///< for the keyboard and for those who listen
    void focusEdge(qsizetype edge); ///< one of the focused node's
    void activateNode(qsizetype node);
    void activateEdge(qsizetype edge);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void nodeActivated(qsizetype node);
    void nodeToggled(qsizetype node); ///< one more, or one less, to the choice
    void nodeHovered(qsizetype node); ///< -1: none any more
    void edgeHovered(qsizetype edge); ///< -1: none any more
    void edgeActivated(qsizetype edge);
    void cleared(); ///< a click beside everything, or Esc
    void fittedChanged(bool isFitted);
    void wished(NetworkWish wish, qsizetype node); ///< -1: no node is meant
    void menuWished(qsizetype node, const QPoint& global);

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct FitKey {
        QRectF extent;
        QSize view;
        double lineHeight = 0;
        friend bool operator==(const FitKey&, const FitKey&) = default;
    };
    void refit();
    void moveCamera(const NetworkCamera& camera);
    void updatePicture();
    void updateOwnLabel();
    void updateMinimap();
    void drawEdges();
    void hoverAt(const QPointF& point);
    void setFitted(bool isFitted);
    void panBy(const QPointF& pixels);
    void startMoving();
    void settle();
    bool showTip(const QPoint& position, const QPoint& global);
    std::vector<qsizetype> drawnInReadingOrder() const;
    qsizetype nodeTowards(Direction direction) const;
    void stepEdge(int step);
    void tellFocus(int child);
    bool isLarge() const;
    PictureFrame frame(const NetworkCamera& camera) const { return { camera, QSizeF(size()), m_light.chosenNodes }; }
    EdgeLayer::Canvas layerCanvas() const { return { size(), devicePixelRatioF() }; }

    Theme m_theme;
    NetworkScene m_scene;
    PictureParts m_parts;
    NetworkPicture m_picture;
    NetworkPainter m_painter;
    EdgeLayer m_edges;
    NetworkLight m_light;
    NetworkMinimap* m_minimap;
    QTimer* m_slices; ///< goes on with the edges between frames
    QTimer* m_settling; ///< runs while a large graph is moved
    QuietState m_message;
    NetworkCamera m_fittedCamera;
    FitKey m_fitKey; ///< of m_fittedCamera
    QPointF m_pressedAt;
    QPointF m_lastPoint;
    QPointF m_pannedSincePicture; ///< names are placed around the view only
    qsizetype m_focused = -1; ///< kept while the panel has no focus
    bool m_isPressed = false;
    bool m_isPanning = false;
    bool m_isFitted = true;
};

} // namespace demarche
