// SPDX-License-Identifier: GPL-3.0-or-later
// Scene, camera and painting; the gestures are in network_canvas_input.cpp, the keys in network_canvas_keys.cpp.
#include "widgets/network/network_canvas.h"

#include "widgets/network/network_minimap.h"

#include <QPainter>
#include <QResizeEvent>
#include <QTimer>

#include <algorithm>

namespace demarche {

namespace {

// more find new places for their names, and sharp edges, only when the camera stands still
constexpr size_t mostNodesAtOnce = 120;
constexpr size_t mostEdgesAtOnce = 250;
constexpr int sliceAtRest = 3; // ms
constexpr int sliceInMotion = 1; // ms
constexpr int timeToSettle = 140; // ms
constexpr int besideMinimap = 10; ///< pixels

} // namespace

NetworkCanvas::NetworkCanvas(QWidget* parent)
    : QWidget(parent)
    , m_minimap(new NetworkMinimap(this))
    , m_slices(new QTimer(this))
    , m_settling(new QTimer(this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_slices->setInterval(0);
    m_slices->setSingleShot(true);
    m_settling->setInterval(timeToSettle);
    m_settling->setSingleShot(true);
    connect(m_slices, &QTimer::timeout, this, &NetworkCanvas::drawEdges);
    connect(m_settling, &QTimer::timeout, this, &NetworkCanvas::settle);
    connect(m_minimap, &NetworkMinimap::centreWished, this,
            [this](const QPointF& world) { panBy(QRectF(rect()).center() - m_picture.camera.toView(world)); });
}

bool NetworkCanvas::isLarge() const
{
    return m_scene.nodes().size() > mostNodesAtOnce || m_scene.edges().size() > mostEdgesAtOnce;
}

void NetworkCanvas::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_painter.setTheme(m_theme);
    m_minimap->setScene(m_scene, m_theme);
    m_edges.reset();
    refit();
}

void NetworkCanvas::setScene(NetworkScene scene)
{
    const bool wasEmpty = m_scene.nodes().empty();
    const ActorId focused = m_focused >= 0 ? m_scene.nodes()[size_t(m_focused)].actor : ActorId {};
    const FindingKey focusedKey = focused.isValid() ? m_scene.story().at(focused).key : FindingKey {};
    m_scene = std::move(scene);
    m_light = {};
    m_focused = -1;
    for (size_t i = 0; i < m_scene.nodes().size() && !focusedKey.isEmpty(); ++i) {
        if (m_scene.story().at(m_scene.nodes()[i].actor).key == focusedKey)
            m_focused = qsizetype(i);
    }
    m_light.focusedNode = hasFocus() ? m_focused : -1;
    m_painter.setTheme(m_theme);
    m_minimap->setScene(m_scene, m_theme);
    m_edges.reset();
    if (wasEmpty)
        setFitted(true);
    refit();
}

void NetworkCanvas::setFilter(const SceneFilter& filter)
{
    const QRectF before = m_scene.shownExtent();
    m_scene.setFilter(filter);
    m_edges.invalidate();
    if (m_light.hoveredEdge >= 0 && m_scene.eventsNow(size_t(m_light.hoveredEdge)) == 0)
        m_light.hoveredEdge = -1;
    if (m_scene.shownExtent() != before)
        refit();
    else if (!filter.circle.empty() || filter.absent == Absent::Hidden)
        updatePicture();
    update();
}

void NetworkCanvas::setChosen(std::vector<qsizetype> nodes, std::vector<qsizetype> edges, Chosen what)
{
    const bool areOthers = nodes != m_light.chosenNodes; // their names push others aside
    m_light.chosenNodes = std::move(nodes);
    m_light.chosenEdges = std::move(edges);
    m_light.showsWay = what == Chosen::Way && !m_light.chosenNodes.empty();
    if (areOthers)
        updatePicture();
    update();
}

void NetworkCanvas::setPointed(std::vector<qsizetype> nodes, std::vector<qsizetype> edges)
{
    const bool isOneActor = nodes.size() == 1 && edges.empty();
    m_light.hoveredNode = isOneActor ? nodes.front() : -1;
    m_light.hoveredEdge = -1;
    m_light.pointedNodes = isOneActor ? std::vector<qsizetype>() : std::move(nodes);
    m_light.pointedEdges = std::move(edges);
    updateOwnLabel();
    update();
}

void NetworkCanvas::setMessage(const QuietState& message)
{
    m_message = message;
    update();
}

void NetworkCanvas::fitAll()
{
    setFitted(true);
    refit();
}

void NetworkCanvas::zoomBy(double factor)
{
    setFitted(false);
    moveCamera(m_picture.camera.zoomedAt(QRectF(rect()).center(), factor));
}

void NetworkCanvas::setFitted(bool isFitted)
{
    if (m_isFitted == isFitted)
        return;
    m_isFitted = isFitted;
    emit fittedChanged(isFitted);
}

bool NetworkCanvas::isDrawn() const
{
    return m_scene.nodes().empty() || (m_edges.isCurrent(m_picture, layerCanvas()) && !m_light.isMoving);
}

/// Reckons what depends on the panel's size; moves the camera only where no person has.
void NetworkCanvas::refit()
{
    NameSizes names = nameSizesOf(m_scene, m_theme.type.caption);
    const FitKey key { m_scene.shownExtent(), size(), names.height };
    if (!(key == m_fitKey)) // folding a country changes names and nodes, yet must not move the others
        m_fittedCamera = fittedCamera(m_scene, names, size());
    m_fitKey = key;
    m_parts = partsOf(m_scene, std::move(names), m_fittedCamera, size());
    if (m_isFitted)
        m_picture.camera = m_fittedCamera;
    updatePicture();
}

void NetworkCanvas::moveCamera(const NetworkCamera& camera)
{
    if (!isLarge()) {
        m_picture.camera = camera;
        updatePicture();
        return;
    }
    m_picture = zoomedTo(m_picture, m_scene, frame(camera), m_parts);
    startMoving();
}

void NetworkCanvas::updatePicture()
{
    m_picture = pictureOf(m_scene, frame(m_picture.camera), m_parts);
    m_pannedSincePicture = {};
    updateOwnLabel();
    updateMinimap();
    update();
}

void NetworkCanvas::panBy(const QPointF& pixels)
{
    setFitted(false);
    m_pannedSincePicture += pixels;
    m_picture = pannedBy(std::move(m_picture), pixels);
    const bool isFar
        = std::abs(m_pannedSincePicture.x()) > width() / 3.0 || std::abs(m_pannedSincePicture.y()) > height() / 3.0;
    if (!isLarge() || isFar)
        updatePicture();
    if (isLarge())
        startMoving();
}

void NetworkCanvas::startMoving()
{
    m_light.isMoving = true;
    m_settling->start();
    updateOwnLabel();
    updateMinimap();
    update();
}

void NetworkCanvas::settle()
{
    m_light.isMoving = false;
    updatePicture();
}

/// Who is under the pointer or the keyboard is named, even where its name has found no room.
void NetworkCanvas::updateOwnLabel()
{
    m_light.ownLabel.reset();
    const qsizetype asked = m_light.hoveredNode >= 0 ? m_light.hoveredNode : m_light.focusedNode;
    if (asked < 0 || size_t(asked) >= m_picture.boxes.size() || !m_scene.isDrawn(size_t(asked)))
        return;
    const std::optional<QRectF>& label = m_picture.labels[size_t(asked)];
    if (!label || !QRectF(rect()).contains(*label))
        m_light.ownLabel = placeForced(m_picture.boxes[size_t(asked)], m_parts.names.strong[size_t(asked)], size());
}

void NetworkCanvas::updateMinimap()
{
    const QRectF window(m_picture.camera.toWorld({ 0, 0 }),
                        m_picture.camera.toWorld({ double(width()), double(height()) }));
    const bool isWanted = !m_isFitted && !m_scene.nodes().empty() && !window.contains(m_scene.extent());
    m_minimap->move(width() - m_minimap->width() - besideMinimap, height() - m_minimap->height() - besideMinimap);
    m_minimap->setWindow(window);
    m_minimap->setVisible(isWanted && width() > 2 * m_minimap->width() && height() > 2 * m_minimap->height());
}

void NetworkCanvas::drawEdges()
{
    const bool isFirst = m_edges.isEmpty();
    m_edges.setSlice(m_light.isMoving ? sliceInMotion : sliceAtRest);
    const bool isDone = m_edges.work(m_scene, m_picture, layerCanvas(), m_theme);
    if (isDone || isFirst)
        update();
    if (!isDone)
        m_slices->start();
}

void NetworkCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isCovered = !m_light.dims() && m_edges.covers(m_picture.camera);
    if (!isCovered)
        painter.fillRect(rect(), m_theme.colours.page);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_scene.nodes().empty()) {
        paintQuietState(painter, rect(), m_message, m_theme);
        return;
    }
    // a small graph is whole at once; a large one shows its last picture until the next is done, and rests
    // from drawing while it is moved by little
    const bool mayWait = m_light.isMoving && m_edges.isCloseTo(m_picture.camera, layerCanvas());
    if (!mayWait && !m_edges.isCurrent(m_picture, layerCanvas())
        && (isLarge() || !m_edges.work(m_scene, m_picture, layerCanvas(), m_theme)))
        m_slices->start();
    painter.setOpacity(m_light.dims() ? 0.22 : 1);
    m_edges.paint(painter, m_picture.camera);
    painter.setOpacity(1);
    m_painter.paintLitEdges(painter, m_scene, m_picture, m_light);
    m_painter.paintNodes(painter, m_scene, m_picture, m_light);
    m_painter.paintLabels(painter, m_scene, m_picture, m_light);
}

void NetworkCanvas::resizeEvent(QResizeEvent*) { refit(); }

QSize NetworkCanvas::sizeHint() const { return { 340, 330 }; }

QSize NetworkCanvas::minimumSizeHint() const { return { 160, 140 }; }

} // namespace demarche
