// SPDX-License-Identifier: GPL-3.0-or-later
// Only the rows that the filter lets through.
#pragma once

#include <QSortFilterProxyModel>

namespace demarche {

/// Hides rows whose PassesRole is false; the order stays the source's.
class PassingRowsProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit PassingRowsProxy(QObject* parent = nullptr);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
};

} // namespace demarche
