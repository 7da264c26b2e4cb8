// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the drawn graph, and where the keyboard is.
#include "widgets/network/network_canvas.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>

namespace demarche {

namespace {

constexpr double factorPerKey = 1.2;
constexpr double keyPan = 60; ///< pixels

} // namespace

void NetworkCanvas::tellFocus(int child)
{
    if (!hasFocus())
        return;
    QAccessibleEvent change(this, QAccessible::Focus);
    change.setChild(child);
    QAccessible::updateAccessibility(&change);
}

void NetworkCanvas::focusNode(qsizetype node)
{
    m_focused = node;
    m_light.focusedNode = hasFocus() ? node : -1;
    m_light.focusedEdge = -1;
    if (node >= 0) {
        const QRectF box = m_picture.boxes[size_t(node)].rect().adjusted(-20, -20, 20, 20);
        if (!QRectF(rect()).contains(box)) // bring it in by the shortest way
            panBy({ std::max(0.0, -box.left()) - std::max(0.0, box.right() - width()),
                    std::max(0.0, -box.top()) - std::max(0.0, box.bottom() - height()) });
        tellFocus(int(node));
    }
    updateOwnLabel();
    update();
}

void NetworkCanvas::focusEdge(qsizetype edge)
{
    m_light.focusedEdge = edge;
    if (edge >= 0)
        tellFocus(int(m_scene.nodes().size()) + int(edge));
    update();
}

void NetworkCanvas::activateNode(qsizetype node)
{
    focusNode(node);
    emit nodeActivated(node);
}

void NetworkCanvas::activateEdge(qsizetype edge)
{
    focusEdge(edge);
    emit edgeActivated(edge);
}

/// The next of the focused node's edges in the period, strongest first; past the last one the node itself.
void NetworkCanvas::stepEdge(int step)
{
    if (m_focused < 0)
        return;
    std::vector<qsizetype> edges { -1 };
    const std::vector<qint32>& all = m_scene.edgesAt(size_t(m_focused));
    for (auto edge = all.rbegin(); edge != all.rend(); ++edge) { // the scene has the weakest first
        if (m_scene.eventsNow(size_t(*edge)) > 0 && m_scene.isEdgeDrawn(size_t(*edge)))
            edges.push_back(*edge);
    }
    const auto here = std::find(edges.begin(), edges.end(), m_light.focusedEdge);
    const qsizetype count = qsizetype(edges.size());
    const qsizetype at = here == edges.end() ? 0 : here - edges.begin();
    const qsizetype edge = edges[size_t((at + step + count) % count)];
    if (edge < 0)
        focusNode(m_focused);
    else
        focusEdge(edge);
}

std::vector<qsizetype> NetworkCanvas::drawnInReadingOrder() const
{
    std::vector<qsizetype> order = readingOrder(m_picture.boxes);
    std::erase_if(order, [this](qsizetype node) { return !m_scene.isDrawn(size_t(node)); });
    return order;
}

qsizetype NetworkCanvas::nodeTowards(Direction direction) const
{
    std::vector<NodeBox> boxes;
    std::vector<qsizetype> nodes;
    qsizetype from = -1;
    for (const qsizetype node : m_scene.nodesByImportance()) {
        if (!m_scene.isDrawn(size_t(node)))
            continue;
        if (node == m_focused)
            from = qsizetype(nodes.size());
        nodes.push_back(node);
        boxes.push_back(m_picture.boxes[size_t(node)]);
    }
    if (nodes.empty())
        return -1;
    return from < 0 ? nodes.front() : nodes[size_t(boxTowards(boxes, from, direction))];
}

bool NetworkCanvas::focusNextPrevChild(bool next)
{
    const std::vector<qsizetype> order = drawnInReadingOrder();
    const auto here = std::find(order.begin(), order.end(), m_focused);
    if (here == order.end())
        return QWidget::focusNextPrevChild(next);
    const qsizetype there = (here - order.begin()) + (next ? 1 : -1);
    if (there < 0 || there >= qsizetype(order.size()))
        return QWidget::focusNextPrevChild(next); // past the last one the focus goes on
    focusNode(order[size_t(there)]);
    return true;
}

void NetworkCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const std::vector<qsizetype> order = drawnInReadingOrder();
    if (event->reason() == Qt::TabFocusReason && !order.empty())
        m_focused = order.front();
    else if (event->reason() == Qt::BacktabFocusReason && !order.empty())
        m_focused = order.back();
    else if (m_focused < 0 && !m_scene.nodesByImportance().empty() && event->reason() != Qt::MouseFocusReason)
        m_focused = m_scene.nodesByImportance().front();
    focusNode(event->reason() == Qt::MouseFocusReason ? -1 : m_focused);
}

void NetworkCanvas::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_light.focusedNode = -1;
    m_light.focusedEdge = -1;
    updateOwnLabel();
    update();
}

void NetworkCanvas::keyPressEvent(QKeyEvent* event)
{
    const bool hasControl = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left: hasControl ? panBy({ keyPan, 0 }) : focusNode(nodeTowards(Direction::Left)); return;
    case Qt::Key_Right: hasControl ? panBy({ -keyPan, 0 }) : focusNode(nodeTowards(Direction::Right)); return;
    case Qt::Key_Up: hasControl ? panBy({ 0, keyPan }) : focusNode(nodeTowards(Direction::Up)); return;
    case Qt::Key_Down: hasControl ? panBy({ 0, -keyPan }) : focusNode(nodeTowards(Direction::Down)); return;
    case Qt::Key_PageDown: stepEdge(1); return;
    case Qt::Key_PageUp: stepEdge(-1); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(factorPerKey); return;
    case Qt::Key_Minus: zoomBy(1 / factorPerKey); return;
    case Qt::Key_F:
    case Qt::Key_0: fitAll(); return;
    case Qt::Key_C: emit wished(NetworkWish::Fold, m_focused); return;
    case Qt::Key_E: emit wished(NetworkWish::Circle, m_focused); return;
    case Qt::Key_P: emit wished(NetworkWish::Way, m_focused); return;
    case Qt::Key_M: emit wished(NetworkWish::Matrix, -1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_light.focusedEdge >= 0)
            emit edgeActivated(m_light.focusedEdge);
        else if (m_focused >= 0 && hasControl)
            emit nodeToggled(m_focused);
        else if (m_focused >= 0)
            emit nodeActivated(m_focused);
        return;
    case Qt::Key_Escape: emit cleared(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void NetworkCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        refit();
    QWidget::changeEvent(event);
}

} // namespace demarche
