// SPDX-License-Identifier: GPL-3.0-or-later
// How the matrix looks.
#include "widgets/network/network_matrix.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace demarche {

namespace {

bool isConflict(Quad quad) { return quad == Quad::VerbalConflict || quad == Quad::MaterialConflict; }

bool isDeed(Quad quad) { return quad == Quad::MaterialConflict || quad == Quad::MaterialCooperation; }

} // namespace

void NetworkMatrix::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.colours.page);
    if (m_order.nodes.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintCells(painter);
    paintNames(painter);
}

void NetworkMatrix::paintEntry(QPainter& painter, const QRectF& rect, qint32 edge) const
{
    const Quad quad = m_scene.edges()[size_t(edge)].quad;
    const qint32 now = m_scene.eventsNow(size_t(edge));
    const double share
        = std::min(1.0, 0.45 + 0.2 * std::log2(std::max(1.0, double(m_scene.eventsInAll(size_t(edge))))));
    const double radius = std::max(2.0, std::min(rect.width(), rect.height()) / 2 * share - 1.5);
    QColor colour = m_theme.quad(quad);
    colour.setAlphaF(now > 0 ? 1.0f : 0.2f);
    if (isDeed(quad)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    } else {
        painter.setPen(QPen(colour, 1.6));
        painter.setBrush(Qt::NoBrush);
    }
    const QRectF mark(rect.center() - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    if (isConflict(quad))
        painter.drawRect(mark);
    else if (quad == Quad::Neutral)
        painter.drawLine(mark.bottomLeft(), mark.topRight());
    else
        painter.drawEllipse(mark);
}

void NetworkMatrix::paintCells(QPainter& painter) const
{
    const MatrixCells all = cells();
    const MatrixCells::Range rows = all.rowsIn(viewport()->height());
    const MatrixCells::Range columns = all.columnsIn(viewport()->width());
    const QRectF area(QPointF(all.left, all.top), QPointF(viewport()->width(), viewport()->height()));
    const QSizeF content = all.contentSize() - QSizeF(all.scrolled.x(), all.scrolled.y());
    const QRectF filled
        = area.intersected(QRectF(QPointF(all.left, all.top), QPointF(content.width(), content.height())));
    painter.save();
    painter.setClipRect(area);
    for (int row = rows.first; row <= rows.last; ++row) {
        const QRectF own = all.rectOf({ row, row });
        painter.fillRect(own, m_theme.colours.hover); // nobody acts towards himself
        if (m_isChosen[size_t(nodeAt(row))]) {
            painter.fillRect(QRectF(filled.left(), own.top(), filled.width(), own.height()), m_theme.colours.selection);
            painter.fillRect(QRectF(own.left(), filled.top(), own.width(), filled.height()), m_theme.colours.selection);
        }
    }
    if (m_hovered && m_hovered->row >= 0)
        painter.fillRect(QRectF(filled.left(), all.rectOf(*m_hovered).top(), filled.width(), all.cell),
                         m_theme.colours.hover);
    if (m_hovered && m_hovered->column >= 0)
        painter.fillRect(QRectF(all.rectOf(*m_hovered).left(), filled.top(), all.cell, filled.height()),
                         m_theme.colours.hover);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_theme.colours.line, 1));
    for (const qint32 begin : m_order.groupBegins) { // communities are parted by lines
        const QRectF first = all.rectOf({ begin, begin });
        painter.drawLine(QPointF(filled.left(), first.top()), QPointF(filled.right(), first.top()));
        painter.drawLine(QPointF(first.left(), filled.top()), QPointF(first.left(), filled.bottom()));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = rows.first; row <= rows.last; ++row) {
        const std::vector<Entry>& entries = m_rows[size_t(row)];
        auto entry = std::lower_bound(entries.begin(), entries.end(), columns.first,
                                      [](const Entry& a, int column) { return a.column < column; });
        while (entry != entries.end() && entry->column <= columns.last) {
            auto end = entry;
            while (end != entries.end() && end->column == entry->column)
                ++end;
            const QRectF rect = all.rectOf({ row, entry->column });
            const double width
                = rect.width() / std::min<double>(2, double(end - entry)); // two kinds at most, side by side
            for (auto shown = entry; shown != end && shown - entry < 2; ++shown)
                paintEntry(painter,
                           QRectF(rect.left() + width * double(shown - entry), rect.top(), width, rect.height()),
                           shown->edge);
            entry = end;
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(all.rectOf(m_current).adjusted(1, 1, -1, -1));
    }
    painter.restore();
}

void NetworkMatrix::paintNames(QPainter& painter) const
{
    const MatrixCells all = cells();
    const QFontMetricsF metrics(m_theme.type.caption);
    QFont strong = m_theme.type.caption;
    strong.setWeight(QFont::DemiBold);
    painter.fillRect(QRectF(0, 0, viewport()->width(), all.top), m_theme.colours.page);
    painter.fillRect(QRectF(0, 0, all.left, viewport()->height()), m_theme.colours.page);
    const auto setInk = [&](int place, bool isMet) {
        const size_t node = size_t(nodeAt(place));
        painter.setFont(isMet || m_isChosen[node] ? strong : m_theme.type.caption);
        painter.setPen(m_scene.isActive(node) ? m_theme.colours.text : m_theme.colours.muted);
    };
    const auto nameOf = [&](int place, double room) {
        return metrics.elidedText(m_scene.nodes()[size_t(nodeAt(place))].label, Qt::ElideRight, room);
    };
    const MatrixCells::Range rows = all.rowsIn(viewport()->height());
    painter.save();
    painter.setClipRect(QRectF(0, all.top, all.left, viewport()->height()));
    const bool hasRoom = all.cell >= metrics.height() * 0.8;
    for (int row = rows.first; hasRoom && row <= rows.last; ++row) {
        setInk(row, m_hovered && m_hovered->row == row);
        const QRectF rect = all.rectOf({ row, -1 });
        painter.drawText(rect.adjusted(10, 0, -6, 0), int(Qt::AlignRight) | int(Qt::AlignVCenter),
                         nameOf(row, rect.width() - 16));
    }
    painter.setClipRect(QRectF(all.left, 0, viewport()->width(), all.top));
    const MatrixCells::Range columns = all.columnsIn(viewport()->width());
    for (int column = columns.first; hasRoom && column <= columns.last; ++column) {
        setInk(column, m_hovered && m_hovered->column == column);
        const QRectF rect = all.rectOf({ -1, column });
        painter.save();
        painter.translate(rect.center().x(), rect.bottom() - 6);
        painter.rotate(-90);
        painter.drawText(QRectF(0, -rect.width() / 2, rect.height() - 10, rect.width()),
                         int(Qt::AlignLeft) | int(Qt::AlignVCenter), nameOf(column, rect.height() - 12));
        painter.restore();
    }
    painter.restore();
    painter.setPen(m_theme.colours.muted);
    painter.setFont(m_theme.type.caption);
    painter.drawText(QRectF(10, 4, all.left - 14, all.top - 8),
                     int(Qt::AlignLeft) | int(Qt::AlignBottom) | int(Qt::TextWordWrap),
                     tr("rows act,\ncolumns receive"));
}

} // namespace demarche
