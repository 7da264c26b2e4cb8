// SPDX-License-Identifier: GPL-3.0-or-later
// Asks each row whether it passes.
#include "models/items/passing_rows_proxy.h"

#include "models/items/roles.h"

namespace demarche {

PassingRowsProxy::PassingRowsProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setFilterRole(PassesRole);
}

bool PassingRowsProxy::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const QVariant passes = sourceModel()->index(sourceRow, 0, sourceParent).data(PassesRole);
    return !passes.isValid() || passes.toBool();
}

} // namespace demarche
