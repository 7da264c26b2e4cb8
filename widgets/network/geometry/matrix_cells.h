// SPDX-License-Identifier: GPL-3.0-or-later
// Where the rows, columns and names of a square matrix lie while it is scrolled.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace demarche {

struct MatrixCell {
    int row = -1; ///< -1: the names above
    int column = -1; ///< -1: the names at the left
    friend bool operator==(const MatrixCell&, const MatrixCell&) = default;
};

struct MatrixCells {
    int count = 0; ///< of rows, and of columns
    double cell = 20; ///< side of a cell, pixels
    double left = 120; ///< room for the names of rows
    double top = 90; ///< room for the names of columns
    QPointF scrolled; ///< pixels

    QSizeF contentSize() const { return { left + count * cell, top + count * cell }; }
    QRectF rectOf(const MatrixCell& cell) const; ///< in the view; of a name, too
    /// Unset beside everything and in the corner between the names.
    std::optional<MatrixCell> cellAt(const QPointF& point) const;
    struct Range {
        int first = 0;
        int last = -1; ///< included
    };
    Range columnsIn(double viewWidth) const; ///< at least partly in sight
    Range rowsIn(double viewHeight) const;
    /// By how much to scroll so that the cell is in sight beside the names.
    QPointF scrollTo(const MatrixCell& cell, const QSizeF& view) const;
};

} // namespace demarche
