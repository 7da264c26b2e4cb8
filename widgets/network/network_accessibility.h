// SPDX-License-Identifier: GPL-3.0-or-later
// The drawn graph for those who listen: each actor a child with a sentence.
#pragma once

namespace demarche {

/// Lets QAccessible answer for every NetworkCanvas; may be called often.
void installNetworkAccessibility();

} // namespace demarche
