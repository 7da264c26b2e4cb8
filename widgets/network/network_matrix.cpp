// SPDX-License-Identifier: GPL-3.0-or-later
// Only cells in sight are looked at; the edges of a row lie side by side.
#include "widgets/network/network_matrix.h"

#include "widgets/network/network_words.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace demarche {

namespace {

constexpr double smallestCell = 11;
constexpr double largestCell = 34;
constexpr double mostForNames = 128; ///< pixels

} // namespace

NetworkMatrix::NetworkMatrix(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Matrix of actors: rows act, columns are acted upon"));
}

MatrixCells NetworkMatrix::cells() const
{
    MatrixCells cells;
    cells.count = int(m_order.nodes.size());
    cells.cell = m_cell;
    cells.left = m_nameWidth + 8;
    cells.top = m_nameWidth * 0.82 + 8;
    cells.scrolled = { double(horizontalScrollBar()->value()), double(verticalScrollBar()->value()) };
    return cells;
}

void NetworkMatrix::setTheme(const Theme& theme)
{
    m_theme = theme;
    setCell(QFontMetricsF(theme.type.caption).height() + 4);
}

void NetworkMatrix::setScene(NetworkScene scene)
{
    m_scene = std::move(scene);
    m_order = matrixOrder(m_scene.graph());
    std::erase_if(m_order.nodes, [this](qint32 node) { return size_t(node) >= m_scene.nodes().size(); });
    std::vector<int> placeOf(m_scene.nodes().size(), -1);
    for (size_t i = 0; i < m_order.nodes.size(); ++i)
        placeOf[size_t(m_order.nodes[i])] = int(i);
    m_rows.assign(m_order.nodes.size(), {});
    for (size_t i = m_scene.edges().size(); i-- > 0;) { // the scene has the weakest first
        const SceneEdge& edge = m_scene.edges()[i];
        const int source = placeOf[size_t(edge.source)];
        const int target = placeOf[size_t(edge.target)];
        m_rows[size_t(source)].push_back({ target, qint32(i) });
        if (edge.isMutual)
            m_rows[size_t(target)].push_back({ source, qint32(i) });
    }
    for (std::vector<Entry>& row : m_rows)
        std::stable_sort(row.begin(), row.end(), [](const Entry& a, const Entry& b) { return a.column < b.column; });
    m_isChosen.assign(m_scene.nodes().size(), false);
    m_hovered.reset();
    m_current = { 0, 0 };
    measure();
}

void NetworkMatrix::setFilter(const SceneFilter& filter)
{
    SceneFilter whole = filter;
    whole.circle.clear(); // rows must not go
    m_scene.setFilter(whole);
    viewport()->update();
}

void NetworkMatrix::setChosen(const std::vector<qsizetype>& nodes)
{
    m_isChosen.assign(m_scene.nodes().size(), false);
    for (const qsizetype node : nodes) {
        if (size_t(node) < m_isChosen.size())
            m_isChosen[size_t(node)] = true;
    }
    viewport()->update();
}

void NetworkMatrix::zoomBy(double factor) { setCell(m_cell * factor); }

void NetworkMatrix::setCell(double side)
{
    m_cell = std::clamp(side, smallestCell, largestCell);
    measure();
}

/// Room for the names, and how far one can scroll.
void NetworkMatrix::measure()
{
    const QFontMetricsF metrics(m_theme.type.caption);
    double longest = 40;
    for (const SceneNode& node : m_scene.nodes())
        longest = std::max(longest, metrics.horizontalAdvance(node.label));
    m_nameWidth = std::min(longest, std::min(mostForNames, width() * 0.36));
    const QSizeF content = cells().contentSize();
    const QSize view = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(content.width())) + 4 - view.width()));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(content.height())) + 4 - view.height()));
    for (QScrollBar* bar : { horizontalScrollBar(), verticalScrollBar() })
        bar->setSingleStep(int(m_cell));
    horizontalScrollBar()->setPageStep(view.width());
    verticalScrollBar()->setPageStep(view.height());
    viewport()->update();
}

void NetworkMatrix::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    measure();
}

void NetworkMatrix::resizeEvent(QResizeEvent*) { measure(); }

std::vector<qint32> NetworkMatrix::edgesIn(const MatrixCell& cell) const
{
    std::vector<qint32> edges;
    if (cell.row < 0 || size_t(cell.row) >= m_rows.size())
        return edges;
    const std::vector<Entry>& row = m_rows[size_t(cell.row)];
    auto entry = std::lower_bound(row.begin(), row.end(), cell.column,
                                  [](const Entry& a, int column) { return a.column < column; });
    for (; entry != row.end() && entry->column == cell.column; ++entry)
        edges.push_back(entry->edge);
    return edges;
}

void NetworkMatrix::activate(const MatrixCell& cell)
{
    const std::vector<qint32> edges = edgesIn(cell);
    if (cell.row >= 0 && cell.column >= 0) {
        if (!edges.empty())
            emit edgeActivated(edges.front());
    } else {
        emit nodeActivated(nodeAt(std::max(cell.row, cell.column)));
    }
}

void NetworkMatrix::goTo(const MatrixCell& cell)
{
    if (m_order.nodes.empty())
        return;
    const int last = int(m_order.nodes.size()) - 1;
    m_current = { std::clamp(cell.row, 0, last), std::clamp(cell.column, 0, last) };
    const QPointF missing = cells().scrollTo(m_current, viewport()->size());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(std::round(missing.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::round(missing.y())));
    viewport()->update();
    QAccessibleEvent moved(this, QAccessible::Focus);
    moved.setChild(m_current.row * int(m_order.nodes.size()) + m_current.column);
    QAccessible::updateAccessibility(&moved);
}

QString NetworkMatrix::nameAt(int place) const
{
    return m_scene.story().at(m_scene.nodes()[size_t(nodeAt(place))].actor).name;
}

bool NetworkMatrix::isChosen(const MatrixCell& cell) const
{
    return m_isChosen[size_t(nodeAt(cell.row))] || m_isChosen[size_t(nodeAt(cell.column))];
}

QString NetworkMatrix::sentenceOf(const MatrixCell& cell) const
{
    if (cell.row == cell.column)
        return tr("%1 and itself").arg(nameAt(cell.row));
    const std::vector<qint32> edges = edgesIn(cell);
    if (edges.empty())
        return tr("%1 does nothing towards %2").arg(nameAt(cell.row), nameAt(cell.column));
    QStringList sentences;
    for (const qint32 edge : edges)
        sentences << sentenceForEdge(m_scene, size_t(edge));
    return sentences.join(u' ');
}

bool NetworkMatrix::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        m_hovered.reset();
        viewport()->update();
    } else if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<MatrixCell> cell = cells().cellAt(help->pos());
        QString tip;
        if (cell && (cell->row < 0 || cell->column < 0))
            tip = tipForNode(m_scene, size_t(nodeAt(std::max(cell->row, cell->column))));
        else if (cell) {
            for (const qint32 edge : edgesIn(*cell))
                tip += tipForEdge(m_scene, size_t(edge));
        }
        tip.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void NetworkMatrix::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(std::pow(1.2, event->angleDelta().y() / 120.0));
    else
        QAbstractScrollArea::wheelEvent(event);
}

void NetworkMatrix::mousePressEvent(QMouseEvent* event) { event->accept(); }

void NetworkMatrix::mouseMoveEvent(QMouseEvent* event)
{
    const std::optional<MatrixCell> cell = cells().cellAt(event->position());
    if (cell == m_hovered)
        return;
    m_hovered = cell;
    const bool leads = cell && (cell->row < 0 || cell->column < 0 || !edgesIn(*cell).empty());
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void NetworkMatrix::mouseReleaseEvent(QMouseEvent* event)
{
    const std::optional<MatrixCell> cell = cells().cellAt(event->position());
    if (event->button() != Qt::LeftButton)
        return;
    if (!cell) {
        emit cleared();
        return;
    }
    if (cell->row >= 0 && cell->column >= 0)
        goTo(*cell);
    activate(*cell);
}

void NetworkMatrix::keyPressEvent(QKeyEvent* event)
{
    const int page = 10;
    switch (event->key()) {
    case Qt::Key_Left: goTo({ m_current.row, m_current.column - 1 }); return;
    case Qt::Key_Right: goTo({ m_current.row, m_current.column + 1 }); return;
    case Qt::Key_Up: goTo({ m_current.row - 1, m_current.column }); return;
    case Qt::Key_Down: goTo({ m_current.row + 1, m_current.column }); return;
    case Qt::Key_PageUp: goTo({ m_current.row - page, m_current.column }); return;
    case Qt::Key_PageDown: goTo({ m_current.row + page, m_current.column }); return;
    case Qt::Key_Home: goTo({ m_current.row, 0 }); return;
    case Qt::Key_End: goTo({ m_current.row, int(m_order.nodes.size()) - 1 }); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(1.2); return;
    case Qt::Key_Minus: zoomBy(1 / 1.2); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_order.nodes.empty())
            activate(m_current);
        return;
    case Qt::Key_M: emit graphWished(); return;
    case Qt::Key_Escape: emit cleared(); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace demarche
