// SPDX-License-Identifier: GPL-3.0-or-later
// What a condition of the filter says on its chip.
#pragma once

#include "models/query/filter.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace demarche {

/// "Russia or China", "not Accuse", "from Jun 2024".
QString wordsFor(const std::vector<Condition>& alternatives);

} // namespace demarche
