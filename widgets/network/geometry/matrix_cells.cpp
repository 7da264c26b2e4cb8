// SPDX-License-Identifier: GPL-3.0-or-later
// Plain arithmetic: names stay, cells scroll.
#include "widgets/network/geometry/matrix_cells.h"

#include <algorithm>
#include <cmath>

namespace demarche {

namespace {

MatrixCells::Range rangeIn(double scrolled, double length, const MatrixCells& cells)
{
    return { std::max(0, int(std::floor(scrolled / cells.cell))),
             std::min(cells.count - 1, int(std::floor((scrolled + std::max(0.0, length)) / cells.cell))) };
}

} // namespace

QRectF MatrixCells::rectOf(const MatrixCell& at) const
{
    const double x = at.column < 0 ? 0 : left + at.column * cell - scrolled.x();
    const double y = at.row < 0 ? 0 : top + at.row * cell - scrolled.y();
    return { x, y, at.column < 0 ? left : cell, at.row < 0 ? top : cell };
}

std::optional<MatrixCell> MatrixCells::cellAt(const QPointF& point) const
{
    const auto placeOf = [this](double x, double begin, double moved) {
        return x < begin ? -1 : int(std::floor((x - begin + moved) / cell));
    };
    const MatrixCell found { placeOf(point.y(), top, scrolled.y()), placeOf(point.x(), left, scrolled.x()) };
    const bool isInside = point.x() >= 0 && point.y() >= 0 && found.row < count && found.column < count;
    if (!isInside || (found.row < 0 && found.column < 0))
        return std::nullopt;
    return found;
}

MatrixCells::Range MatrixCells::columnsIn(double viewWidth) const
{
    return rangeIn(scrolled.x(), viewWidth - left, *this);
}

MatrixCells::Range MatrixCells::rowsIn(double viewHeight) const
{
    return rangeIn(scrolled.y(), viewHeight - top, *this);
}

QPointF MatrixCells::scrollTo(const MatrixCell& at, const QSizeF& view) const
{
    const QRectF rect = rectOf(at);
    const auto missing = [](double begin, double end, double from, double to) {
        return begin < from ? begin - from : end > to ? std::min(end - to, begin - from) : 0;
    };
    return { at.column < 0 ? 0 : missing(rect.left(), rect.right(), left, view.width()),
             at.row < 0 ? 0 : missing(rect.top(), rect.bottom(), top, view.height()) };
}

} // namespace demarche
