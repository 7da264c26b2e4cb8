// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of all edges, made in slices, so that twenty thousand of them never hold up a frame.
#pragma once

#include "widgets/network/network_picture.h"

#include <QImage>

#include <memory>
#include <vector>

class QPainter;

namespace demarche {

struct Theme;

/// The last whole picture is shown, moved and scaled to where the camera is by now, until the next is whole.
/// It reaches beyond the view, so that a drag shows edges and no empty rim; it is opaque, the page its ground.
class EdgeLayer {
public:
    struct Canvas {
        QSize size;
        qreal devicePixelRatio = 1;
        friend bool operator==(const Canvas&, const Canvas&) = default;
    };

    /// Another scene or theme: nothing drawn so far is of use.
    void reset();
    /// Another period: what is drawn stays in sight until it is drawn anew.
    void invalidate();
    bool isEmpty() const { return m_whole.isNull(); } ///< shows what is drawn so far, if anything
    /// What is drawn is right for this camera: the same, or moved by less than the picture reaches further.
    bool isCurrent(const NetworkPicture& picture, const Canvas& canvas) const;
    /// Shows nearly all of the view at nearly its scale: good enough while a person moves it.
    bool isCloseTo(const NetworkCamera& camera, const Canvas& canvas) const;
    /// Whether the picture, moved and scaled to that camera, leaves nothing of the view bare.
    bool covers(const NetworkCamera& camera) const { return !m_whole.isNull() && shareOf(camera) > 0.9999; }
    /// Goes on drawing for about so long; true when the layer is current.
    bool work(const NetworkScene& scene, const NetworkPicture& picture, const Canvas& canvas, const Theme& theme);
    void paint(QPainter& painter, const NetworkCamera& now) const;

    void setSlice(int milliseconds) { m_slice = milliseconds; } ///< how long work() may take; 3 at first

private:
    struct Pass;
    double shareOf(const NetworkCamera& camera) const; ///< of the view, that the picture covers
    QRectF placeOf(const NetworkCamera& camera) const; ///< of the picture in the view
    void sort(const NetworkScene& scene);
    void begin(const NetworkScene& scene, const NetworkPicture& picture, const Canvas& canvas);

    QImage m_whole;
    QImage m_spare; ///< of the picture before: to be drawn upon again, since fresh memory costs more than the lines
    std::vector<qint32> m_order; ///< edges of the period, weakest first; empty: to be sorted anew
    NetworkCamera m_camera; ///< of m_whole
    Canvas m_canvas;
    int m_slice = 3; // milliseconds
    bool m_isStale = true; ///< m_whole shows an earlier period
    std::shared_ptr<Pass> m_pass; ///< being drawn
};

} // namespace demarche
