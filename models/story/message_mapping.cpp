// SPDX-License-Identifier: GPL-3.0-or-later
// Replaces the number of every actor argument.
#include "models/story/message_mapping.h"

namespace demarche {

Message withStoryActors(Message message, const std::vector<ActorId>& actors)
{
    for (MessageArgument& argument : message.arguments) {
        if (ActorArgument* actor = std::get_if<ActorArgument>(&argument)) {
            const bool isKnown = actor->index >= 0 && size_t(actor->index) < actors.size();
            actor->index = isKnown ? actors[size_t(actor->index)].index : -1;
        }
    }
    return message;
}

} // namespace demarche
