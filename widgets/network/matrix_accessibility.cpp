// SPDX-License-Identifier: GPL-3.0-or-later
// Cells are made when asked for and hold nothing but their place: a table of two thousand actors has four million.
#include "widgets/network/matrix_accessibility.h"

#include "widgets/network/network_matrix.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>

#include <map>

namespace demarche {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(demarche::MatrixAccessibility)
};

int countOf(const NetworkMatrix& matrix) { return int(matrix.order().nodes.size()); }

/// Row and column of -1 are their headers, as in MatrixCell.
class AccessibleCell : public QAccessibleInterface,
                       public QAccessibleTableCellInterface,
                       public QAccessibleActionInterface {
public:
    AccessibleCell(NetworkMatrix* matrix, const MatrixCell& cell)
        : m_matrix(matrix)
        , m_cell(cell)
    {
    }

    bool isValid() const override
    {
        return m_matrix && m_cell.row < countOf(*m_matrix) && m_cell.column < countOf(*m_matrix);
    }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return table(); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override
    {
        return m_cell.row < 0   ? QAccessible::ColumnHeader
            : m_cell.column < 0 ? QAccessible::RowHeader
                                : QAccessible::Cell;
    }
    QString text(QAccessible::Text type) const override
    {
        if (!isValid() || type != QAccessible::Name)
            return {};
        if (m_cell.row < 0)
            return m_matrix->nameAt(m_cell.column);
        return m_cell.column < 0 ? m_matrix->nameAt(m_cell.row) : m_matrix->sentenceOf(m_cell);
    }
    void setText(QAccessible::Text, const QString&) override { }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = m_matrix->cells().rectOf(m_cell).toAlignedRect();
        return { m_matrix->viewport()->mapToGlobal(box.topLeft()), box.size() };
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        if (!isValid())
            return state;
        const QRect box = m_matrix->cells().rectOf(m_cell).toAlignedRect();
        state.offscreen = !m_matrix->viewport()->rect().intersects(box);
        state.focused = m_matrix->hasFocus() && m_matrix->current() == m_cell;
        state.selected = isSelected();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface*>(this);
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    bool isSelected() const override
    {
        return isValid() && m_cell.row >= 0 && m_cell.column >= 0 && m_matrix->isChosen(m_cell);
    }
    QList<QAccessibleInterface*> columnHeaderCells() const override;
    QList<QAccessibleInterface*> rowHeaderCells() const override;
    int columnIndex() const override { return m_cell.column; }
    int rowIndex() const override { return m_cell.row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return QAccessible::queryAccessibleInterface(m_matrix); }

    QStringList actionNames() const override { return { pressAction(), setFocusAction() }; }
    void doAction(const QString& name) override
    {
        if (isValid() && name == pressAction())
            m_matrix->activate(m_cell);
        else if (isValid() && name == setFocusAction())
            m_matrix->goTo(m_cell);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<NetworkMatrix> m_matrix;
    MatrixCell m_cell;
};

/// Children are the cells, row by row; headers are reached from them.
class AccessibleMatrix : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit AccessibleMatrix(NetworkMatrix* matrix)
        : QAccessibleWidget(matrix, QAccessible::Table, matrix->accessibleName())
    {
    }
    ~AccessibleMatrix() override
    {
        for (const auto& [cell, id] : m_cells)
            QAccessible::deleteAccessibleInterface(id);
    }

    QAccessibleInterface* interfaceOf(const MatrixCell& cell) const
    {
        if (!matrix() || cell.row >= rowCount() || cell.column >= rowCount() || (cell.row < 0 && cell.column < 0))
            return nullptr;
        const std::pair place(cell.row, cell.column);
        if (const auto known = m_cells.find(place); known != m_cells.end())
            return QAccessible::accessibleInterface(known->second);
        auto* made = new AccessibleCell(matrix(), cell);
        m_cells[place] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    int childCount() const override { return rowCount() * rowCount(); }
    QAccessibleInterface* child(int index) const override
    {
        return index < 0 || index >= childCount() ? nullptr : cellAt(index / rowCount(), index % rowCount());
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const auto cell
            = matrix() ? matrix()->cells().cellAt(matrix()->viewport()->mapFromGlobal(QPoint(x, y))) : std::nullopt;
        return cell ? interfaceOf(*cell) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [cell, id] : m_cells) {
            if (QAccessible::accessibleInterface(id) == child)
                return cell.first < 0 || cell.second < 0 ? -1 : cell.first * rowCount() + cell.second;
        }
        return -1;
    }
    QAccessibleInterface* focusChild() const override { return matrix() ? interfaceOf(matrix()->current()) : nullptr; }
    QString text(QAccessible::Text type) const override
    {
        if (type == QAccessible::Description && matrix())
            return Words::tr("%n actor(s), ordered by who deals with whom", nullptr, rowCount());
        return QAccessibleWidget::text(type);
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override
    {
        return row < 0 || column < 0 ? nullptr : interfaceOf({ row, column });
    }
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface*> selectedCells() const override { return {}; }
    QString columnDescription(int column) const override { return nameOf(column); }
    QString rowDescription(int row) const override { return nameOf(row); }
    int columnCount() const override { return rowCount(); }
    int rowCount() const override { return matrix() ? countOf(*matrix()) : 0; }
    int selectedColumnCount() const override { return int(selectedColumns().size()); }
    int selectedRowCount() const override { return selectedColumnCount(); }
    QList<int> selectedColumns() const override
    {
        QList<int> chosen;
        for (int place = 0; place < rowCount(); ++place) {
            if (matrix()->isChosen({ place, place }))
                chosen << place;
        }
        return chosen;
    }
    QList<int> selectedRows() const override { return selectedColumns(); }
    bool isColumnSelected(int column) const override { return selectedColumns().contains(column); }
    bool isRowSelected(int row) const override { return selectedColumns().contains(row); }
    bool selectRow(int row) override
    {
        if (row < 0 || row >= rowCount())
            return false;
        matrix()->activate({ row, -1 });
        return true;
    }
    bool selectColumn(int column) override { return selectRow(column); }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override { }

private:
    NetworkMatrix* matrix() const { return static_cast<NetworkMatrix*>(widget()); }
    QString nameOf(int place) const { return place >= 0 && place < rowCount() ? matrix()->nameAt(place) : QString(); }
    mutable std::map<std::pair<int, int>, QAccessible::Id> m_cells;
};

QList<QAccessibleInterface*> AccessibleCell::columnHeaderCells() const
{
    const auto* whole = static_cast<AccessibleMatrix*>(table());
    return whole && m_cell.row >= 0 ? QList { whole->interfaceOf({ -1, m_cell.column }) }
                                    : QList<QAccessibleInterface*>();
}

QList<QAccessibleInterface*> AccessibleCell::rowHeaderCells() const
{
    const auto* whole = static_cast<AccessibleMatrix*>(table());
    return whole && m_cell.column >= 0 ? QList { whole->interfaceOf({ m_cell.row, -1 }) }
                                       : QList<QAccessibleInterface*>();
}

} // namespace

QAccessibleInterface* makeMatrixInterface(QObject* object)
{
    auto* matrix = qobject_cast<NetworkMatrix*>(object);
    return matrix ? new AccessibleMatrix(matrix) : nullptr;
}

} // namespace demarche
