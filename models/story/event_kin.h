// SPDX-License-Identifier: GPL-3.0-or-later
// Which families of events may tell of one act in other words, read from the lexicon.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace demarche {

/// What is known of a group of kin families.
struct KinTraits {
    bool isOnceADay = false; ///< the same people hardly do it twice on one day
    bool isRare = false; ///< nor twice in a month
    bool isRemembered = false; ///< spoken of for years, as "the invasion" that everyone knows
};

struct EventKin {
    QHash<QByteArray, std::vector<quint32>> kinOf; ///< family -> numbers of its kin, ascending
    std::vector<KinTraits> traits; ///< by number
    QSet<QByteArray> statements; ///< families of mere saying, which one speaker does many times a day
    QStringList faults;

    bool areKin(const QByteArray& a, const QByteArray& b) const;
    bool isRemembered(const QByteArray& family) const { return traitsOf(family, family).isRemembered; }
    /// Of the kin that holds both families; nothing special where none does.
    KinTraits traitsOf(const QByteArray& a, const QByteArray& b) const;
};

/// From lexicons event_kin and event_frames of the program's resources; loaded once, thread-safe.
const EventKin& shippedEventKin();

} // namespace demarche
