// SPDX-License-Identifier: GPL-3.0-or-later
// Short names as headlines say them, and the body or country a person speaks for.
#include "models/story/actor_portrait.h"
#include "models/story/name_rules.h"
#include "models/story/person_linking.h"

#include <QHash>

#include <algorithm>

namespace demarche {

namespace {

/// "Seoul" where the articles use the capital for the government, else the country's name.
QString shortCountryName(const StoryActor& actor, const NameRules& rules)
{
    const QStringList capitals = rules.capitals.value(actor.country);
    for (const QString& capital : capitals) {
        if (actor.aliases.contains(capital))
            return capital;
    }
    return actor.name;
}

/// "South Korea's foreign ministry" for "Ministry of Foreign Affairs (South Korea)"
QString shortBodyName(const StoryActor& actor, const NameRules& rules)
{
    const qsizetype open = actor.name.lastIndexOf(QStringLiteral(" ("));
    const QString body = rules.bodies.value(actor.bodyId.section(u':', -1));
    if (open < 0 || !actor.name.endsWith(u')') || body.isEmpty())
        return actor.name;
    const QString country = actor.name.mid(open + 2, actor.name.size() - open - 3);
    return country + (country.endsWith(u's') ? QStringLiteral("\u2019 ") : QStringLiteral("\u2019s ")) + body;
}

void nameShortly(std::span<StoryActor> actors)
{
    const NameRules& rules = shippedNameRules();
    QHash<QString, int> bearers;
    for (StoryActor& actor : actors) {
        actor.shortName = actor.name;
        if (actor.kind == ActorKind::Person) {
            const PersonName name = personNameOf(actor.name, rules);
            if (!name.isBare())
                actor.shortName = name.shownFamily;
            ++bearers[foldedName(actor.shortName)];
        } else if (actor.kind == ActorKind::Country) {
            actor.shortName = shortCountryName(actor, rules);
        } else if (actor.kind == ActorKind::Organisation) {
            actor.shortName = shortBodyName(actor, rules);
        }
    }
    for (StoryActor& actor : actors) {
        if (actor.kind == ActorKind::Person && bearers.value(foldedName(actor.shortName)) > 1)
            actor.shortName = actor.name;
    }
}

struct Bodies {
    qint32 country = -1; ///< indices into the actors named together
    std::vector<qint32> bodies;
};

/// The words that only say which state: its names, and its capital's.
std::vector<QString> stemsOfState(const Bodies& side, const QString& code, std::span<const StoryActor> actors)
{
    const NameRules& rules = shippedNameRules();
    QStringList names = rules.capitals.value(code) + rules.adjectives.value(code);
    if (side.country >= 0)
        names += actors[size_t(side.country)].aliases + QStringList { actors[size_t(side.country)].name };
    std::vector<QString> stems;
    for (const QString& name : std::as_const(names)) {
        const std::vector<QString> more = stemsOfOffice(name);
        stems.insert(stems.end(), more.begin(), more.end());
    }
    return stems;
}

/// The body whose name shares most words with one of the person's offices; none if two share as many.
/// "Oslo's ambassador" does not speak for the Oslo Times.
qint32 bodyOf(const StoryActor& person, const Bodies& side, std::span<const StoryActor> actors)
{
    qint32 best = -1;
    size_t mostShared = 0;
    const std::vector<QString> ofState = stemsOfState(side, person.country, actors);
    for (const qint32 body : side.bodies) {
        std::vector<QString> words = stemsOfOffice(actors[size_t(body)].name);
        std::erase_if(words, [&](const QString& word) {
            return std::find(ofState.begin(), ofState.end(), word) != ofState.end();
        });
        size_t shared = 0;
        for (const StoryRole& role : person.roles) {
            const std::vector<QString> office = stemsOfOffice(role.title);
            const auto inOffice
                = [&](const QString& word) { return std::find(office.begin(), office.end(), word) != office.end(); };
            shared = std::max(shared, size_t(std::count_if(words.begin(), words.end(), inOffice)));
        }
        if (shared > mostShared)
            best = body;
        else if (shared == mostShared)
            best = -1;
        mostShared = std::max(shared, mostShared);
    }
    return best;
}

} // namespace

void nameActors(std::span<StoryActor> actors, qint32 firstIndex)
{
    nameShortly(actors);
    QHash<QString, Bodies> sides;
    for (size_t i = 0; i < actors.size(); ++i) {
        if (actors[i].country.isEmpty())
            continue;
        if (actors[i].kind == ActorKind::Country)
            sides[actors[i].country].country = qint32(i);
        else if (actors[i].kind == ActorKind::Organisation && !actors[i].bodyId.isEmpty())
            sides[actors[i].country].bodies.push_back(qint32(i));
    }
    for (StoryActor& actor : actors) {
        if (actor.kind != ActorKind::Person && actor.kind != ActorKind::Organisation)
            continue;
        const auto side = sides.constFind(actor.country);
        if (side == sides.constEnd())
            continue;
        // a person without an office speaks for nobody
        if (actor.kind == ActorKind::Person && actor.roles.empty())
            continue;
        const qint32 body = actor.kind == ActorKind::Person ? bodyOf(actor, *side, actors) : -1;
        const qint32 spokenFor = body >= 0 ? body : side->country;
        if (spokenFor >= 0)
            actor.speaksFor = { firstIndex + spokenFor };
    }
}

} // namespace demarche
