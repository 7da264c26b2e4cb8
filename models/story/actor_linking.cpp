// SPDX-License-Identifier: GPL-3.0-or-later
// Joins findings by what they stand for, by folded name, or as persons; then numbers the actors.
#include "models/story/actor_linking.h"

#include "models/story/actor_portrait.h"
#include "models/story/name_rules.h"
#include "models/story/person_linking.h"
#include "models/story/story_builder.h"
#include "models/story/union_find.h"

#include <QHash>

namespace demarche {

namespace {

std::vector<FoundActor> allFound(const std::vector<ArticleFindingsPtr>& findings)
{
    std::vector<FoundActor> all;
    for (size_t i = 0; i < findings.size(); ++i) {
        for (const ActorFinding& actor : findings[i]->actors)
            all.push_back({ quint32(i), &actor });
    }
    return all;
}

/// Names by which a body or place without an id may be met in another article: the fullest, and other
/// forms of several words ("Asia Cooperation Dialogue" beside "ACD").
QStringList namesForMeeting(const ActorFinding& finding)
{
    QStringList names { foldedName(finding.name) };
    for (const QString& alias : finding.aliases) {
        const QString folded = foldedName(alias);
        if (folded.contains(u' '))
            names.append(folded);
    }
    return names;
}

void linkBodies(const std::vector<FoundActor>& found, UnionFind& sets)
{
    QHash<QString, quint32> first;
    for (size_t i = 0; i < found.size(); ++i) {
        const ActorFinding& finding = *found[i].finding;
        QStringList keys;
        if (!finding.bodyId.isEmpty()) {
            keys.append(u'=' + finding.bodyId);
        } else if (finding.kind != ActorKind::Person) {
            const QString frame = nameOf(finding.kind) + u'|' + finding.country + u'|';
            for (const QString& name : namesForMeeting(finding))
                keys.append(frame + name);
        }
        for (const QString& key : std::as_const(keys)) {
            const auto known = first.constFind(key);
            if (known == first.constEnd())
                first.insert(key, quint32(i));
            else
                sets.join(*known, quint32(i));
        }
    }
}

std::vector<FoundPerson> personsIn(const std::vector<FoundActor>& found)
{
    const NameRules& rules = shippedNameRules();
    QHash<QString, PersonName> known; // the same spelling comes back in many articles
    std::vector<FoundPerson> persons;
    for (size_t i = 0; i < found.size(); ++i) {
        const ActorFinding& finding = *found[i].finding;
        if (finding.kind != ActorKind::Person || !finding.bodyId.isEmpty())
            continue;
        auto name = known.constFind(finding.name);
        if (name == known.constEnd())
            name = known.insert(finding.name, personNameOf(finding.name, rules));
        if (!name->family.isEmpty())
            persons.push_back({ quint32(i), found[i].article, &finding, *name });
    }
    return persons;
}

} // namespace

ActorLinks linkActors(const std::vector<ArticleFindingsPtr>& findings, const StoryOptions& options)
{
    const std::vector<FoundActor> found = allFound(findings);
    UnionFind sets(found.size());
    if (!options.isSeparate) {
        linkBodies(found, sets);
        linkPersons(personsIn(found), sets);
    }
    ActorLinks links;
    links.ofArticle.resize(findings.size());
    std::vector<qint32> storyIndex(found.size(), -1); // of a set's leader
    std::vector<std::vector<FoundActor>> members;
    for (size_t i = 0; i < found.size(); ++i) {
        // the leader has the lowest number, so actors come by first mention
        qint32& index = storyIndex[sets.leaderOf(quint32(i))];
        if (index < 0) {
            index = qint32(members.size());
            members.emplace_back();
        }
        members[size_t(index)].push_back(found[i]);
        links.ofArticle[found[i].article].push_back({ index });
    }
    links.actors.reserve(members.size());
    for (const std::vector<FoundActor>& member : members)
        links.actors.push_back(actorFrom(member, findings));
    if (!options.isSeparate) {
        nameActors(links.actors, 0);
        return links;
    }
    size_t first = 0;
    for (const std::vector<ActorId>& own : links.ofArticle) {
        nameActors(std::span(links.actors).subspan(first, own.size()), qint32(first));
        first += own.size();
    }
    return links;
}

} // namespace demarche
