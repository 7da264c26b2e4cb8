// SPDX-License-Identifier: GPL-3.0-or-later
// The drawn graph and what mouse, wheel and keys do in it.
#pragma once

#include "widgets/network/edge_layer.h"
#include "widgets/network/network_painter.h"

#include <QWidget>

class QTimer;

namespace demarche {

/// Speaks in indexes of the scene; the view around it turns them into actors and events.
class NetworkCanvas : public QWidget {
    Q_OBJECT

public:
    explicit NetworkCanvas(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setScene(NetworkScene scene); ///< the camera stays if a person has moved it
    void setFilter(const SceneFilter& filter); ///< nothing moves
    void setChosen(std::vector<qsizetype> nodes, std::vector<qsizetype> edges);
    void setHovered(qsizetype node); ///< from another view
    void setEmptyText(const QString& text);
    void fitAll();
    void zoomBy(double factor); ///< around the middle
    bool isFitted() const { return m_isFitted; }

    const NetworkScene& scene() const { return m_scene; }
    const NetworkPicture& picture() const { return m_picture; }
    const NetworkLight& light() const { return m_light; }
    void focusNode(qsizetype node); ///< for the keyboard and for those who listen
    void activateNode(qsizetype node);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void nodeActivated(qsizetype node);
    void nodeHovered(qsizetype node); ///< -1: none any more
    void edgeActivated(qsizetype edge);
    void cleared(); ///< a click beside everything, or Esc
    void fittedChanged(bool isFitted);

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
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refit();
    void moveCamera(const NetworkCamera& camera);
    void updatePicture();
    void drawEdges();
    void hoverAt(const QPointF& point);
    void setFitted(bool isFitted);
    void panBy(const QPointF& pixels);
    bool showTip(const QPoint& position, const QPoint& global);
    EdgeLayer::Canvas layerCanvas() const { return { size(), devicePixelRatioF() }; }

    Theme m_theme;
    NetworkScene m_scene;
    PictureParts m_parts;
    NetworkPicture m_picture;
    NetworkPainter m_painter;
    EdgeLayer m_edges;
    NetworkLight m_light;
    QTimer* m_slices; ///< goes on with the edges between frames
    QString m_emptyText;
    QPointF m_pressedAt;
    QPointF m_lastPoint;
    QPointF m_pannedSincePicture; ///< names are placed around the view only
    qsizetype m_focused = -1; ///< kept while the panel has no focus
    bool m_isPressed = false;
    bool m_isPanning = false;
    bool m_isFitted = true;
};

} // namespace demarche
