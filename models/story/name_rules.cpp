// SPDX-License-Identifier: GPL-3.0-or-later
// Reads person_names.json, capitals and adjectives from countries.json, bodies from organisations.json.
#include "models/story/name_rules.h"

#include "models/lexicon/lexicon_file.h"

namespace demarche {

namespace {

SpellingRule::Place placeNamed(const QString& name)
{
    return name == QStringLiteral("start") ? SpellingRule::Place::Start
        : name == QStringLiteral("end")    ? SpellingRule::Place::End
                                           : SpellingRule::Place::Anywhere;
}

QSet<QString> setOf(const QStringList& words) { return { words.begin(), words.end() }; }

void readPersonNames(NameRules& rules)
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/person_names"));
    for (const QJsonObject& entry : file.entries(QStringLiteral("familyFirst")))
        rules.familyFirst.unite(setOf(file.strings(entry, QStringLiteral("names"))));
    rules.patronymicEndings = file.strings(file.root(), QStringLiteral("patronymicEndings"));
    rules.suffixes = setOf(file.strings(file.root(), QStringLiteral("suffixes")));
    rules.particles = setOf(file.strings(file.root(), QStringLiteral("particles")));
    for (const QJsonObject& entry : file.entries(QStringLiteral("letters"))) {
        const QString from = file.string(entry, QStringLiteral("from"));
        if (from.size() == 1)
            rules.letters.insert(from.at(0), entry.value(QStringLiteral("to")).toString());
    }
    for (const QJsonObject& entry : file.entries(QStringLiteral("spellings")))
        rules.spellings.push_back({ file.string(entry, QStringLiteral("from")),
                                    file.string(entry, QStringLiteral("to")),
                                    placeNamed(file.string(entry, QStringLiteral("at"))) });
    for (const QJsonObject& entry : file.entries(QStringLiteral("sameNames"))) {
        const QStringList names = file.strings(entry, QStringLiteral("names"));
        for (const QString& name : names)
            rules.sameNames.insert(name, names.first());
    }
    rules.faults += file.faults();
}

void readCapitals(NameRules& rules)
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/countries"));
    for (const QJsonObject& entry : file.entries(QStringLiteral("countries"))) {
        const QStringList capitals = file.strings(entry, QStringLiteral("capitals"));
        const QString code = file.string(entry, QStringLiteral("code"));
        if (!capitals.isEmpty())
            rules.capitals.insert(code, capitals);
        rules.adjectives.insert(code, file.strings(entry, QStringLiteral("adjectives")));
    }
    rules.faults += file.faults();
}

void readBodies(NameRules& rules)
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/organisations"));
    for (const QJsonObject& entry : file.entries(QStringLiteral("stateBodies"))) {
        const QStringList phrases = file.strings(entry, QStringLiteral("phrases"));
        if (!phrases.isEmpty())
            rules.bodies.insert(file.string(entry, QStringLiteral("class")), phrases.first());
    }
    rules.faults += file.faults();
}

NameRules loaded()
{
    NameRules rules;
    readPersonNames(rules);
    readCapitals(rules);
    readBodies(rules);
    return rules;
}

} // namespace

const NameRules& shippedNameRules()
{
    static const NameRules rules = loaded();
    return rules;
}

} // namespace demarche
