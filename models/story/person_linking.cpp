// SPDX-License-Identifier: GPL-3.0-or-later
// Full names meet by key; bare family names join only where exactly one person fits.
#include "models/story/person_linking.h"

#include "models/story/name_rules.h"
#include "models/story/union_find.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace demarche {

namespace {

/// What is known of one person so far, gathered from the articles that give the full name.
struct Person {
    std::vector<const FoundPerson*> found;
    QString country; ///< empty if unknown
    std::set<QString> stems; ///< of all offices
    std::set<quint32> articles;
    PersonName name;
};

QString countryOf(const ActorFinding& finding)
{
    if (!finding.country.isEmpty())
        return finding.country;
    for (const ActorRole& role : finding.roles) {
        if (!role.country.isEmpty())
            return role.country;
    }
    return {};
}

std::set<QString> stemsOf(const ActorFinding& finding)
{
    std::set<QString> stems;
    for (const ActorRole& role : finding.roles) {
        for (const QString& stem : stemsOfOffice(role.title))
            stems.insert(stem);
    }
    return stems;
}

bool meet(const std::set<QString>& a, const std::set<QString>& b)
{
    return std::any_of(a.begin(), a.end(), [&](const QString& stem) { return b.contains(stem); });
}

/// Two bearers of one full name are one person unless country and office both speak against it.
bool contradict(const Person& person, const QString& country, const std::set<QString>& stems)
{
    if (person.country.isEmpty() || country.isEmpty() || person.country == country)
        return false;
    return !person.stems.empty() && !stems.empty() && !meet(person.stems, stems);
}

void add(Person& person, const FoundPerson& found)
{
    person.found.push_back(&found);
    if (person.country.isEmpty())
        person.country = countryOf(*found.finding);
    person.stems.merge(stemsOf(*found.finding));
    person.articles.insert(found.article);
}

/// Splits the bearers of one pair of names into persons. A name without its middle joins only if that
/// leaves no choice.
std::vector<Person> personsAmong(std::vector<const FoundPerson*> bearers)
{
    std::stable_sort(bearers.begin(), bearers.end(), [](const FoundPerson* a, const FoundPerson* b) {
        return a->name.middle.size() > b->name.middle.size();
    });
    std::vector<Person> persons;
    for (const FoundPerson* bearer : bearers) {
        const QString country = countryOf(*bearer->finding);
        const std::set<QString> stems = stemsOf(*bearer->finding);
        Person* fitting = nullptr;
        bool isChoice = false;
        for (Person& person : persons) {
            if (!person.name.middleFits(bearer->name) || contradict(person, country, stems))
                continue;
            if (person.name.middle == bearer->name.middle) {
                fitting = &person;
                isChoice = false;
                break;
            }
            isChoice = fitting != nullptr;
            fitting = &person;
        }
        if (!fitting || isChoice) {
            persons.emplace_back();
            persons.back().name = bearer->name;
            fitting = &persons.back();
        }
        add(*fitting, *bearer);
    }
    return persons;
}

/// Why a bare family name may be this person: same country, or an office in common.
bool hasEvidence(const Person& person, const FoundPerson& bare)
{
    const QString country = countryOf(*bare.finding);
    return (!country.isEmpty() && country == person.country) || meet(person.stems, stemsOf(*bare.finding));
}

bool speaksAgainst(const Person& person, const FoundPerson& bare)
{
    const QString country = countryOf(*bare.finding);
    return person.articles.contains(bare.article)
        || (!country.isEmpty() && !person.country.isEmpty() && country != person.country);
}

class BareNames {
public:
    BareNames(const std::vector<Person>& persons, const NameRules& rules)
        : m_persons(persons)
        , m_rules(rules)
    {
        for (size_t i = 0; i < persons.size(); ++i) {
            m_byFamily[persons[i].name.family].push_back(i);
            if (persons[i].name.isFamilyFirst && persons[i].name.given != persons[i].name.family)
                m_byFamily[persons[i].name.given].push_back(i);
        }
    }

    const Person* personFor(const FoundPerson& bare) const
    {
        const auto bearers = m_byFamily.constFind(bare.name.family);
        if (bearers == m_byFamily.constEnd())
            return nullptr;
        // a family name that half a country bears says nothing by itself
        const bool isCommon = m_rules.familyFirst.contains(bare.name.family) || bearers->size() > 1;
        const Person* only = nullptr;
        for (const size_t index : *bearers) {
            const Person& person = m_persons[index];
            if (speaksAgainst(person, bare) || (isCommon && !hasEvidence(person, bare)))
                continue;
            if (only)
                return nullptr;
            only = &person;
        }
        return only;
    }

private:
    const std::vector<Person>& m_persons;
    const NameRules& m_rules;
    QHash<QString, std::vector<size_t>> m_byFamily;
};

} // namespace

std::vector<QString> stemsOfOffice(const QString& title)
{
    constexpr qsizetype stemLength = 6;
    std::vector<QString> stems;
    const QStringList words = foldedName(title).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (word.size() >= 4)
            stems.push_back(word.left(stemLength));
    }
    return stems;
}

void linkPersons(const std::vector<FoundPerson>& persons, UnionFind& sets)
{
    QHash<QString, size_t> groupOf;
    std::vector<std::vector<const FoundPerson*>> groups; // in order of first mention
    std::vector<const FoundPerson*> bare;
    for (const FoundPerson& person : persons) {
        if (person.name.isBare()) {
            bare.push_back(&person);
            continue;
        }
        const auto group = groupOf.constFind(person.name.pairKey());
        if (group == groupOf.constEnd()) {
            groupOf.insert(person.name.pairKey(), groups.size());
            groups.push_back({ &person });
        } else {
            groups[*group].push_back(&person);
        }
    }
    std::vector<Person> all;
    for (std::vector<const FoundPerson*>& group : groups) {
        for (Person& person : personsAmong(std::move(group)))
            all.push_back(std::move(person));
    }
    for (const Person& person : all) {
        for (const FoundPerson* found : person.found)
            sets.join(person.found.front()->number, found->number);
    }
    const NameRules& rules = shippedNameRules();
    const BareNames names(all, rules);
    QHash<QString, const FoundPerson*> firstBearer; // of a bare name that fits no full one
    for (const FoundPerson* found : bare) {
        if (const Person* person = names.personFor(*found)) {
            sets.join(person->found.front()->number, found->number);
            continue;
        }
        const QString country = countryOf(*found->finding);
        if (rules.familyFirst.contains(found->name.family) && country.isEmpty())
            continue;
        const QString key = found->name.family + u'|' + country;
        const auto first = firstBearer.constFind(key);
        if (first == firstBearer.constEnd())
            firstBearer.insert(key, found);
        else if ((*first)->article != found->article)
            sets.join((*first)->number, found->number);
    }
}

} // namespace demarche
