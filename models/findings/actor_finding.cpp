// SPDX-License-Identifier: GPL-3.0-or-later
// The names that actors' kinds have in the story JSON.
#include "models/findings/actor_finding.h"

namespace demarche {

QString nameOf(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Person: return QStringLiteral("person");
    case ActorKind::Organisation: return QStringLiteral("organisation");
    case ActorKind::Country: return QStringLiteral("country");
    case ActorKind::Place: return QStringLiteral("place");
    case ActorKind::Group: return QStringLiteral("group");
    }
    return {};
}

} // namespace demarche
