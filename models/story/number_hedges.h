// SPDX-License-Identifier: GPL-3.0-or-later
// Words before a count that leave it open: "about", "more than", "up to".
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace demarche {

struct NumberHedges {
    enum class Kind : quint8 { About, AtLeast, AtMost };
    std::vector<std::pair<QString, Kind>> phrases; ///< the longest first
    QStringList faults;
};

/// From lexicon number_hedges of the program's resources; loaded once, thread-safe.
const NumberHedges& shippedNumberHedges();

} // namespace demarche
