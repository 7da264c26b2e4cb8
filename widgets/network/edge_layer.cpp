// SPDX-License-Identifier: GPL-3.0-or-later
// Weak edges first; where they are too many, only the strongest get curves, dashes and arrows.
#include "widgets/network/edge_layer.h"

#include "widgets/network/edge_painter.h"
#include "widgets/theme/theme.h"

#include <QElapsedTimer>
#include <QPainter>

#include <algorithm>

namespace demarche {

namespace {

constexpr size_t mostInDetail = 450;
constexpr size_t detailAmongMany = 160;
constexpr size_t edgesBetweenLooks = 12; ///< at the clock

} // namespace

struct EdgeLayer::Pass {
    struct Step {
        qint32 edge = -1;
        bool isHair = false;
    };
    NetworkPicture picture;
    Canvas canvas;
    QImage image;
    std::vector<Step> steps;
    size_t done = 0;
};

void EdgeLayer::invalidate()
{
    m_isStale = true;
    m_pass.reset();
}

bool EdgeLayer::isCurrent(const NetworkPicture& picture, const Canvas& canvas) const
{
    return !m_isStale && m_camera == picture.camera && m_canvas == canvas;
}

void EdgeLayer::begin(const NetworkScene& scene, const NetworkPicture& picture, const Canvas& canvas)
{
    m_pass = std::make_shared<Pass>();
    m_pass->picture = picture;
    m_pass->canvas = canvas;
    m_pass->image = QImage(canvas.size * canvas.devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    m_pass->image.setDevicePixelRatio(canvas.devicePixelRatio);
    m_pass->image.fill(Qt::transparent);
    const QRectF view(QPointF(0, 0), QSizeF(canvas.size));
    std::vector<qint32> faint;
    std::vector<qint32> strong;
    for (size_t i = 0; i < scene.edges().size(); ++i) {
        const SceneEdge& edge = scene.edges()[i];
        const QPointF& a = picture.boxes[size_t(edge.source)].centre;
        const QPointF& b = picture.boxes[size_t(edge.target)].centre;
        const QRectF box = QRectF(a, b).normalized();
        const double slack = 8 + std::abs(picture.bends[i]) * (box.width() + box.height());
        if (scene.isEdgeDrawn(i) && box.adjusted(-slack, -slack, slack, slack).intersects(view))
            (scene.eventsNow(i) > 0 ? strong : faint).push_back(qint32(i));
    }
    std::stable_sort(strong.begin(), strong.end(), [&scene](qint32 x, qint32 y) {
        return scene.eventsNow(size_t(x)) < scene.eventsNow(size_t(y));
    });
    const bool areMany = faint.size() + strong.size() > mostInDetail;
    for (const qint32 edge : faint)
        m_pass->steps.push_back({ edge, areMany });
    for (size_t i = 0; i < strong.size(); ++i)
        m_pass->steps.push_back({ strong[i], areMany && i + detailAmongMany < strong.size() });
}

bool EdgeLayer::work(const NetworkScene& scene, const NetworkPicture& picture, const Canvas& canvas,
                     const Theme& theme)
{
    if (isCurrent(picture, canvas))
        return true;
    QElapsedTimer clock;
    clock.start();
    // a pass that was begun for an earlier camera is finished: else steady panning would never show any
    if (!m_pass || m_pass->canvas != canvas)
        begin(scene, picture, canvas);
    QPainter painter(&m_pass->image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (; m_pass->done < m_pass->steps.size(); ++m_pass->done) {
        if (m_pass->done % edgesBetweenLooks == 0 && clock.elapsed() >= sliceMilliseconds)
            return false;
        const Pass::Step& step = m_pass->steps[m_pass->done];
        const SceneEdge& edge = scene.edges()[size_t(step.edge)];
        const qint32 now = scene.eventsNow(size_t(step.edge));
        const EdgeLook look { edge.quad, lineWidthFor(now > 0 ? now : 1), edge.isMutual,
                              now > 0 ? EdgeTone::Strong : EdgeTone::Faint };
        const EdgeRoute route = m_pass->picture.routeOf(scene, size_t(step.edge));
        if (step.isHair)
            paintEdgeAsHair(painter, route, look, theme);
        else
            paintEdge(painter, route, look, theme);
    }
    painter.end();
    m_whole = m_pass->image;
    m_camera = m_pass->picture.camera;
    m_canvas = m_pass->canvas;
    m_isStale = false;
    m_pass.reset();
    return isCurrent(picture, canvas);
}

void EdgeLayer::paint(QPainter& painter, const NetworkCamera& now) const
{
    if (m_whole.isNull())
        return;
    if (m_camera == now) {
        painter.drawImage(QPointF(0, 0), m_whole);
        return;
    }
    const QPointF first = now.toView(m_camera.toWorld({ 0, 0 }));
    const QPointF last = now.toView(m_camera.toWorld({ double(m_canvas.size.width()), double(m_canvas.size.height()) }));
    painter.drawImage(QRectF(first, last), m_whole);
}

} // namespace demarche
