// SPDX-License-Identifier: GPL-3.0-or-later
// A small chart for a card's text: how many events fell when, as bars along a line.
#pragma once

#include "models/calendar/instant.h"

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

namespace demarche {

/// The stretch from the first to the last event whose date is known to the month or better; unset if there are
/// not two. All charts of a card share it, so that they can be compared.
std::optional<InstantRange> chartPeriod(const std::vector<InstantRange>& events);

struct TimeBars {
    InstantRange period;
    std::vector<InstantRange> events; ///< those that begin outside the period are left out
    QColor bar;
    QColor line;
};
/// Number of events in each of `count` equal parts of the period.
std::vector<int> barsOf(const TimeBars& chart, int count);
/// An image element that holds its picture; nothing is loaded from anywhere.
QString htmlOf(const TimeBars& chart, const QString& words);

} // namespace demarche
