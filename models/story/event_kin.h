// SPDX-License-Identifier: GPL-3.0-or-later
// Which families of events may tell of one act in other words, read from the lexicon.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

namespace demarche {

struct EventKin {
    QHash<QByteArray, std::vector<quint32>> kinOf; ///< family -> numbers of its kin, ascending
    QStringList faults;

    bool areKin(const QByteArray& a, const QByteArray& b) const;
};

/// From lexicon event_kin of the program's resources; loaded once, thread-safe.
const EventKin& shippedEventKin();

} // namespace demarche
