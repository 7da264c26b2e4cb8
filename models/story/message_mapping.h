// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of one article, whose actors count that article's, told with the story's actors.
#pragma once

#include "models/findings/message.h"
#include "models/story/ids.h"

#include <vector>

namespace demarche {

/// `actors` runs parallel to the article's actors.
Message withStoryActors(Message message, const std::vector<ActorId>& actors);

} // namespace demarche
