// SPDX-License-Identifier: GPL-3.0-or-later
// Joins names and the titles beside them.
#pragma once

#include "models/analysis/actor_name_spans.h"

namespace demarche {

/// "Prime Minister Modi"; "Modi, the prime minister of India"; "the envoy, Georgy Zinoviev". Sets the title of
/// the name and the holder of the title.
void joinHolders(const ActorText& text, Titles& titles, std::vector<NameSpan>& spans);

} // namespace demarche
