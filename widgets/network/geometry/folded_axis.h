// SPDX-License-Identifier: GPL-3.0-or-later
// A small time axis on which quiet stretches take little room.
#pragma once

#include "models/calendar/instant.h"

#include <vector>

namespace demarche {

/// From 0 to 1 over all the moments given, monotone. A gap between two moments takes room up to a tenth of
/// what they take together, however long it is.
class FoldedAxis {
public:
    FoldedAxis() = default;
    explicit FoldedAxis(std::vector<Instant> moments);

    bool isEmpty() const { return m_knots.size() < 2; }
    double shareOf(Instant moment) const; ///< clamped to 0..1
    Instant momentAt(double share) const; ///< share is clamped to 0..1

private:
    struct Knot {
        Instant moment;
        double share = 0;
    };
    std::vector<Knot> m_knots; ///< strictly ascending in both
};

} // namespace demarche
