// SPDX-License-Identifier: GPL-3.0-or-later
// Parts what looks like one name and is two, where the rest of the article tells.
#pragma once

#include "models/analysis/actor_name_spans.h"

namespace demarche {

/// "Dahl-Vik summit": two names that the article also has apart.
std::vector<NameSpan> partedPairs(const ActorText& text, const KnownNames& known, std::vector<NameSpan> spans);

} // namespace demarche
