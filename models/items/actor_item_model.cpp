// SPDX-License-Identifier: GPL-3.0-or-later
// What an actor answers to each role.
#include "models/items/actor_item_model.h"

#include "models/items/item_words.h"

namespace demarche {
namespace {

QString latestRole(const StoryActor& actor) { return actor.roles.empty() ? QString() : actor.roles.back().title; }

} // namespace

QStringList ActorItemModel::keysOf(const Story& story) const
{
    QStringList keys;
    for (const StoryActor& actor : story.actors)
        keys.append(actor.key.value);
    return keys;
}

QVariant ActorItemModel::dataOf(const Story& story, int row, int role) const
{
    const StoryActor& actor = story.actors[static_cast<std::size_t>(row)];
    switch (role) {
    case TitleRole: return actor.name;
    case DateTextRole: return latestRole(actor);
    case KindRole: return int(actor.kind);
    case CountryRole: return actor.country;
    case ActorsRole: return QVariantList { row };
    case ImportanceRole: return double(actor.mentions.size());
    case DescriptionRole: {
        const QString title = latestRole(actor);
        return title.isEmpty() ? actor.name : QStringLiteral("%1, %2").arg(actor.name, title);
    }
    default: break;
    }
    return {};
}

} // namespace demarche
