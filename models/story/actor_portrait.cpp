// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the name most articles use, gathers offices, aliases and mentions.
#include "models/story/actor_portrait.h"

#include "models/story/name_rules.h"
#include "models/story/person_name.h"

#include <algorithm>
#include <map>

namespace demarche {

namespace {

/// The form that most articles use, then the most mentioned, then the first in the alphabet.
QString commonestName(const std::vector<FoundActor>& found)
{
    struct Use {
        int articles = 0;
        qsizetype mentions = 0;
    };
    std::map<QString, Use> uses;
    const bool isPerson = found.front().finding->kind == ActorKind::Person;
    for (const FoundActor& actor : found) {
        // a bare name is no full form as long as there is one
        const QString name = actor.finding->name.simplified();
        Use& use = uses[name];
        use.articles += isPerson && !name.contains(u' ') ? 0 : 1;
        use.mentions += qsizetype(actor.finding->mentions.size());
    }
    const auto best = std::max_element(uses.begin(), uses.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.second.articles, a.second.mentions, b.first)
            < std::tuple(b.second.articles, b.second.mentions, a.first);
    });
    return best->first;
}

QString commonestCountry(const std::vector<FoundActor>& found)
{
    std::map<QString, int> uses;
    for (const FoundActor& actor : found) {
        if (!actor.finding->country.isEmpty())
            ++uses[actor.finding->country];
    }
    const auto best
        = std::max_element(uses.begin(), uses.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return best == uses.end() ? QString() : best->first;
}

FindingKey keyOfActor(const StoryActor& actor)
{
    if (!actor.bodyId.isEmpty())
        return keyOfContent(QStringLiteral("actor"), actor.bodyId);
    const QString name = actor.kind == ActorKind::Person ? personNameOf(actor.name, shippedNameRules()).pairKey()
                                                         : foldedName(actor.name);
    // persons of one name in two countries are two
    return keyOfContent(QStringLiteral("actor"), nameOf(actor.kind) + u'|' + name + u'|' + actor.country);
}

void gatherRoles(StoryActor& actor, const FoundActor& found, const PublicationFinding& published)
{
    for (const ActorRole& role : found.finding->roles) {
        const bool isKnown = std::any_of(actor.roles.begin(), actor.roles.end(), [&](const StoryRole& known) {
            return known.where.article.index == qint32(found.article) && known.title == role.title;
        });
        if (!isKnown)
            actor.roles.push_back(
                { role.title, role.country, { { qint32(found.article) }, role.span }, published.date });
    }
}

} // namespace

StoryActor actorFrom(const std::vector<FoundActor>& found, const std::vector<ArticleFindingsPtr>& articles)
{
    StoryActor actor;
    actor.kind = found.front().finding->kind;
    actor.name = commonestName(found);
    actor.country = commonestCountry(found);
    actor.isSourceOnly = true;
    for (const FoundActor& one : found) {
        const ActorFinding& finding = *one.finding;
        actor.isSourceOnly = actor.isSourceOnly && finding.isSourceOnly;
        if (actor.bodyId.isEmpty())
            actor.bodyId = finding.bodyId;
        actor.aliases += finding.aliases;
        actor.aliases += finding.name.simplified();
        gatherRoles(actor, one, articles[one.article]->published);
        for (const ActorMention& mention : finding.mentions)
            actor.mentions.push_back({ { { qint32(one.article) }, mention.span }, mention.kind });
    }
    if (actor.country.isEmpty() && !actor.roles.empty())
        actor.country = actor.roles.front().country;
    std::stable_sort(actor.mentions.begin(), actor.mentions.end(), [](const StoryMention& a, const StoryMention& b) {
        return std::pair(a.where.article.index, a.where.span.begin)
            < std::pair(b.where.article.index, b.where.span.begin);
    });
    actor.aliases.sort();
    actor.aliases.removeDuplicates();
    actor.aliases.removeAll(actor.name);
    actor.key = keyOfActor(actor);
    return actor;
}

} // namespace demarche
