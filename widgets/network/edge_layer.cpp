// SPDX-License-Identifier: GPL-3.0-or-later
// Weak edges first; where they are too many, only the strongest get curves, dashes and arrows.
#include "widgets/network/edge_layer.h"

#include "widgets/network/edge_painter.h"
#include "widgets/theme/theme.h"

#include <QElapsedTimer>
#include <QLineF>
#include <QPainter>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace demarche {

namespace {

constexpr size_t mostInDetail = 450;
constexpr size_t detailAmongMany = 160;
constexpr size_t mostWithTethers = 300; ///< nodes
constexpr size_t detailsBetweenLooks = 12; ///< at the clock
constexpr size_t hairsAtOnce = 160;
constexpr size_t mostSmoothHairs = 1500;
constexpr size_t hairStrengths = 4; ///< answers of hairStrengthOf
constexpr size_t quadCount = size_t(Quad::Neutral) + 1;

/// Pixels that the picture reaches beyond the view on each side.
QPoint rimOf(const QSize& size) { return { size.width() / 6, size.height() / 6 }; }

bool hasSameScale(const NetworkCamera& a, const NetworkCamera& b)
{
    return std::abs(a.scaleX() / b.scaleX() - 1) < 1e-6 && std::abs(a.scaleY() / b.scaleY() - 1) < 1e-6;
}

} // namespace

struct EdgeLayer::Pass {
    NetworkPicture picture; ///< boxes and bends only
    Canvas canvas;
    QImage image;
    std::vector<qint32> hairs; ///< edges that become a straight line; those of one ink side by side
    std::vector<qint32> details; ///< drawn above them
    size_t done = 0; ///< of hairs, then of details
};

void EdgeLayer::reset()
{
    invalidate();
    m_whole = QImage();
}

void EdgeLayer::invalidate()
{
    m_isStale = true;
    m_order.clear();
    m_pass.reset();
}

/// What is outside the period comes first, below all; edges come in order of strength over all time.
void EdgeLayer::sort(const NetworkScene& scene)
{
    m_order.resize(scene.edges().size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&scene](qint32 x, qint32 y) { return scene.eventsNow(size_t(x)) < scene.eventsNow(size_t(y)); });
}

bool EdgeLayer::isCurrent(const NetworkPicture& picture, const Canvas& canvas) const
{
    if (m_isStale || !(m_canvas == canvas))
        return false;
    const QPoint rim = rimOf(canvas.size);
    const QPointF moved = picture.camera.toView(m_camera.toWorld({ 0, 0 }));
    return hasSameScale(m_camera, picture.camera) && std::abs(moved.x()) <= rim.x() && std::abs(moved.y()) <= rim.y();
}

QRectF EdgeLayer::placeOf(const NetworkCamera& camera) const
{
    const QPointF rim(rimOf(m_canvas.size));
    const QPointF last = QPointF(m_canvas.size.width(), m_canvas.size.height()) + rim;
    return { camera.toView(m_camera.toWorld(-rim)), camera.toView(m_camera.toWorld(last)) };
}

double EdgeLayer::shareOf(const NetworkCamera& camera) const
{
    const QRectF view(QPointF(0, 0), QSizeF(m_canvas.size));
    const QRectF shown = view.intersected(placeOf(camera));
    return shown.isEmpty() ? 0 : shown.width() * shown.height() / (view.width() * view.height());
}

bool EdgeLayer::isCloseTo(const NetworkCamera& camera, const Canvas& canvas) const
{
    const double scale = camera.scaleX() / m_camera.scaleX();
    return !m_isStale && !m_whole.isNull() && m_canvas == canvas && scale > 0.5 && scale < 2 && shareOf(camera) > 0.75;
}

void EdgeLayer::begin(const NetworkScene& scene, const NetworkPicture& picture, const Canvas& canvas)
{
    m_pass = std::make_shared<Pass>();
    m_pass->picture = { picture.camera, picture.boxes, picture.bends, {} };
    m_pass->canvas = canvas;
    const QPoint rim = rimOf(canvas.size);
    const QSize whole = canvas.size + QSize(rim.x(), rim.y()) * 2;
    const QSize pixels = whole * canvas.devicePixelRatio;
    m_pass->image = m_spare.size() == pixels ? std::exchange(m_spare, QImage()) : QImage(pixels, QImage::Format_RGB32);
    m_pass->image.setDevicePixelRatio(canvas.devicePixelRatio);
    const QRectF view(QPointF(-rim), QSizeF(whole));
    if (m_order.size() != scene.edges().size())
        sort(scene);
    std::vector<qint32> drawn;
    drawn.reserve(m_order.size());
    for (const qint32 candidate : m_order) {
        const size_t i = size_t(candidate);
        const SceneEdge& edge = scene.edges()[i];
        const QPointF& a = picture.boxes[size_t(edge.source)].centre;
        const QPointF& b = picture.boxes[size_t(edge.target)].centre;
        const QRectF box = QRectF(a, b).normalized();
        const double slack = 8 + std::abs(picture.bends[i]) * (box.width() + box.height());
        if (scene.isEdgeDrawn(i) && box.adjusted(-slack, -slack, slack, slack).intersects(view))
            drawn.push_back(candidate);
    }
    const size_t hairCount = drawn.size() > mostInDetail ? drawn.size() - detailAmongMany : 0;
    std::array<std::vector<qint32>, hairStrengths * quadCount> inks;
    for (size_t i = 0; i < hairCount; ++i) {
        const size_t edge = size_t(drawn[i]);
        const size_t strength = size_t(hairStrengthOf(scene.eventsNow(edge)));
        inks[strength * quadCount + size_t(scene.edges()[edge].quad)].push_back(drawn[i]);
    }
    m_pass->hairs.reserve(hairCount);
    for (const std::vector<qint32>& ink : inks)
        m_pass->hairs.insert(m_pass->hairs.end(), ink.begin(), ink.end());
    m_pass->details.assign(drawn.begin() + qsizetype(hairCount), drawn.end());
}

bool EdgeLayer::work(const NetworkScene& scene, const NetworkPicture& picture, const Canvas& canvas, const Theme& theme)
{
    if (isCurrent(picture, canvas))
        return true;
    QElapsedTimer clock;
    clock.start();
    // a pass that was begun for an earlier camera is finished: else steady panning would never show any
    const bool isNew = !m_pass || m_pass->canvas != canvas;
    if (isNew)
        begin(scene, picture, canvas);
    Pass& pass = *m_pass;
    if (isNew)
        pass.image.fill(theme.colours.page);
    QPainter painter(&pass.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rimOf(canvas.size));
    if (isNew && pass.picture.boxes.size() <= mostWithTethers)
        paintTethers(painter, scene, pass.picture.boxes, theme);
    QVarLengthArray<QLineF, qsizetype(hairsAtOnce)> lines;
    while (pass.done < pass.hairs.size()) {
        if (clock.elapsed() >= m_slice)
            return false;
        const size_t first = size_t(pass.hairs[pass.done]);
        const HairInk ink { scene.edges()[first].quad, hairStrengthOf(scene.eventsNow(first)), pass.hairs.size() };
        lines.clear();
        for (; pass.done < pass.hairs.size() && size_t(lines.size()) < hairsAtOnce; ++pass.done) {
            const size_t edge = size_t(pass.hairs[pass.done]);
            const SceneEdge& ends = scene.edges()[edge];
            if (ends.quad != ink.quad || hairStrengthOf(scene.eventsNow(edge)) != ink.strength)
                break;
            lines.append(
                QLineF(pass.picture.boxes[size_t(ends.source)].centre, pass.picture.boxes[size_t(ends.target)].centre));
        }
        // in a thicket no eye sees the steps, while smooth lines cost ten times as much
        painter.setRenderHint(QPainter::Antialiasing, pass.hairs.size() <= mostSmoothHairs);
        painter.setPen(penFor(ink, theme));
        painter.drawLines(lines.constData(), int(lines.size()));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (; pass.done < pass.hairs.size() + pass.details.size(); ++pass.done) {
        if (pass.done % detailsBetweenLooks == 0 && clock.elapsed() >= m_slice)
            return false;
        const size_t edge = size_t(pass.details[pass.done - pass.hairs.size()]);
        const qint32 now = scene.eventsNow(edge);
        const EdgeLook look { scene.edges()[edge].quad, lineWidthFor(now > 0 ? now : 1), scene.edges()[edge].isMutual,
                              now > 0 ? EdgeTone::Strong : EdgeTone::Faint };
        paintEdge(painter, pass.picture.routeOf(scene, edge), look, theme);
    }
    painter.end();
    m_spare = std::exchange(m_whole, std::move(pass.image));
    m_camera = pass.picture.camera;
    m_canvas = pass.canvas;
    m_isStale = false;
    m_pass.reset();
    return isCurrent(picture, canvas);
}

void EdgeLayer::paint(QPainter& painter, const NetworkCamera& now) const
{
    // the first picture is shown as it grows; later ones only when they are whole
    const bool grows = m_whole.isNull() && m_pass;
    const QImage& image = grows ? m_pass->image : m_whole;
    const NetworkCamera& camera = grows ? m_pass->picture.camera : m_camera;
    if (image.isNull())
        return;
    const QSize size = (grows ? m_pass->canvas : m_canvas).size;
    const QPointF rim(rimOf(size));
    const QPointF first = now.toView(camera.toWorld(-rim));
    const QPointF last = now.toView(camera.toWorld(QPointF(size.width(), size.height()) + rim));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false); // else the picture is sampled, at four times the cost
    if (hasSameScale(camera, now))
        painter.drawImage(QPointF(first.toPoint()), image);
    else
        painter.drawImage(QRectF(first, last), image);
    painter.restore();
}

} // namespace demarche
