// SPDX-License-Identifier: GPL-3.0-or-later
// The whole graph in a corner while only a part of it is in sight; a click or drag goes there.
#pragma once

#include "widgets/network/network_scene.h"
#include "widgets/theme/theme.h"

#include <QPixmap>
#include <QWidget>

namespace demarche {

class NetworkMinimap : public QWidget {
    Q_OBJECT

public:
    explicit NetworkMinimap(QWidget* parent = nullptr);
    void setScene(const NetworkScene& scene, const Theme& theme); ///< draws the dots once
    void setWindow(const QRectF& world); ///< the part in sight, as laid out

signals:
    void centreWished(const QPointF& world);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QPointF toMap(const QPointF& world) const;
    void wishAt(const QPointF& point);

    Theme m_theme;
    QRectF m_extent;
    QRectF m_window;
    QPixmap m_dots;
};

} // namespace demarche
