// SPDX-License-Identifier: GPL-3.0-or-later
// Loads en/layout.json.
#include "models/reading/layout_lexicon.h"

#include "models/lexicon/lexicon_file.h"

namespace demarche {

namespace {

std::optional<LabelRole> roleNamed(const QString& name)
{
    static const QHash<QString, LabelRole> roles {
        { QStringLiteral("digestOf"), LabelRole::DigestOf },   { QStringLiteral("headline"), LabelRole::Headline },
        { QStringLiteral("published"), LabelRole::Published }, { QStringLiteral("updated"), LabelRole::Updated },
        { QStringLiteral("byline"), LabelRole::Byline },       { QStringLiteral("source"), LabelRole::Source },
        { QStringLiteral("address"), LabelRole::Address },     { QStringLiteral("furniture"), LabelRole::Furniture },
    };
    const auto found = roles.constFind(name);
    return found == roles.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

LayoutLexicon::LayoutLexicon()
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/layout"));
    const auto list = [&file](const char* key) {
        const QStringList words = file.strings(file.root(), QString::fromLatin1(key));
        if (words.isEmpty())
            file.fault(QStringLiteral("\"%1\" is empty").arg(QLatin1String(key)));
        return words;
    };
    const auto set = [&list](const char* key) {
        const QStringList words = list(key);
        return QSet<QString>(words.begin(), words.end());
    };
    for (const QJsonObject& entry : file.entries(QStringLiteral("labels"))) {
        const std::optional<LabelRole> role = roleNamed(file.string(entry, QStringLiteral("role")));
        if (!role) {
            file.fault(QStringLiteral("unknown role of a label"));
            continue;
        }
        for (const QString& form : file.strings(entry, QStringLiteral("forms"))) {
            labels.insert(form, *role);
            longestLabel = qMax(longestLabel, form.size());
        }
    }
    bylineOpeners = list("bylineOpeners");
    secondaryOpeners = list("secondaryOpeners");
    bylineJobs = set("bylineJobs");
    nameParticles = set("nameParticles");
    familyNamesBeforeGiven = set("familyNamesBeforeGiven");
    withOutlet = list("withOutlet");
    furnitureLines = set("furnitureLines");
    furnitureOpeners = list("furnitureOpeners");
    furnitureInside = list("furnitureInside");
    tailMarkers = list("tailMarkers");
    readingTimes = list("readingTimes");
    credits = set("credits");
    months = set("months");
    dateSuffixes = set("dateSuffixes");
    dateWords = set("dateWords");
    faults = file.faults();
}

const LayoutLexicon& shippedLayoutWords()
{
    static const LayoutLexicon lexicon;
    return lexicon;
}

} // namespace demarche
