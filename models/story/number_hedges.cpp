// SPDX-License-Identifier: GPL-3.0-or-later
// Reads number_hedges.json.
#include "models/story/number_hedges.h"

#include "models/lexicon/lexicon_file.h"

#include <algorithm>

namespace demarche {

namespace {

NumberHedges loaded()
{
    NumberHedges hedges;
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/number_hedges"));
    for (const QJsonObject& entry : file.entries(QStringLiteral("hedges"))) {
        const QString kind = file.string(entry, QStringLiteral("kind"));
        const bool isAbout = kind == QStringLiteral("about");
        if (!isAbout && kind != QStringLiteral("at least") && kind != QStringLiteral("at most"))
            file.fault(QStringLiteral("there is no kind of hedge \"%1\"").arg(kind));
        for (const QString& phrase : file.strings(entry, QStringLiteral("phrases")))
            hedges.phrases.emplace_back(phrase,
                                        isAbout                                  ? NumberHedges::Kind::About
                                            : kind == QStringLiteral("at least") ? NumberHedges::Kind::AtLeast
                                                                                 : NumberHedges::Kind::AtMost);
    }
    std::stable_sort(hedges.phrases.begin(), hedges.phrases.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    hedges.faults = file.faults();
    return hedges;
}

} // namespace

const NumberHedges& shippedNumberHedges()
{
    static const NumberHedges hedges = loaded();
    return hedges;
}

} // namespace demarche
