// SPDX-License-Identifier: GPL-3.0-or-later
// Gives persons their family names back where those are a city's or a country's as well.
#pragma once

#include "models/analysis/actor_name_spans.h"

namespace demarche {

/// "Jack London sailed. London wrote": after a person of that name a place that nothing marks as one is
/// the person. For spans whose kinds are decided.
void giveNamesToBearers(const ActorText& text, std::vector<NameSpan>& spans);

} // namespace demarche
