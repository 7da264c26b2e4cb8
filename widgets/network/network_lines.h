// SPDX-License-Identifier: GPL-3.0-or-later
// Which line stands above the graph: what is looked at, what is missing, what would help.
#pragma once

#include "widgets/network/network_choice.h"
#include "widgets/network/network_strip.h"

namespace demarche {

/// More actors than this are easier to read as a matrix.
constexpr int mostForGraph = 50;

struct LineContext {
    bool hasPeriod = false;
    bool isFiltered = false; ///< by the search field
    bool isMatrix = false;
    bool knowsMatrix = false; ///< it has been shown before, so it need not be offered
};
/// The most urgent one; empty if there is nothing to say.
NetworkStrip::Line lineFor(const NetworkScene& scene, const NetworkChoice& choice, const LineContext& context);

} // namespace demarche
