// SPDX-License-Identifier: GPL-3.0-or-later
// Where nothing happens for long: what may be folded.
#pragma once

#include "widgets/timeline/geometry/event_store.h"
#include "widgets/timeline/geometry/time_scale.h"

#include <optional>

namespace demarche {

/// Stretches between events longer than `threshold`, with a margin of a twentieth of it kept on either side,
/// cut to whole days where they are longer than a week. Ascending. An open end counts as no time; so does what
/// is dated no better than the threshold, where something better dated lies within it.
Folds quietStretches(const EventStore& store, TimeSpan threshold);
/// The `most` longest of them, in the order of time; of equally long ones the earlier.
Folds longestOf(Folds folds, int most);
/// The stretch without events that holds the moment, with a twentieth kept on either side; nothing if an event
/// covers it or there are none before or after. Looks at every event: for a wish, not for a frame.
std::optional<InstantRange> quietStretchAt(const EventStore& store, Instant moment);

} // namespace demarche
