// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in until the finder's own lexicon is written.
#pragma once

namespace demarche {

class ActorLexicon {
};

} // namespace demarche
