// SPDX-License-Identifier: GPL-3.0-or-later
// Pushes points apart that stand too close to be told from each other.
#pragma once

#include "models/network/stress_layout.h"

namespace demarche {

/// Afterwards hardly two points are nearer than `width` across and `height` down at once; names need more
/// width than height. Only the first `count` points are looked at, and pinned ones stay.
void spaceOut(StressPoints& state, size_t count, double width, double height);

} // namespace demarche
