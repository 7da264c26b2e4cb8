// SPDX-License-Identifier: GPL-3.0-or-later
// Small made-up articles about one quarrel of two countries, for tests of the story.
#pragma once

#include "models/story/story.h"
#include "tests/support/findings_builder.h"

namespace demarche::scenes {

/// Arvania (AV) calls in Borland's (BO) envoy Jan Roe.
inline ArticleFindingsPtr summonsByVelt(const char* when = "2031-03-04")
{
    FindingsBuilder builder(QStringLiteral("Deputy minister Ida Velt summoned the Borland envoy Jan Roe in Arvania."));
    builder.publisher(QStringLiteral("Harbour Post")).published("2031-03-04");
    const qint32 velt
        = builder.person(QStringLiteral("Ida Velt"), QStringLiteral("AV"), QStringLiteral("deputy minister"));
    const qint32 roe = builder.person(QStringLiteral("Jan Roe"), QStringLiteral("BO"), QStringLiteral("envoy"));
    builder.country(QStringLiteral("Arvania"), QStringLiteral("AV"));
    builder.event({ .trigger = "summoned",
                    .family = "summon",
                    .type = EventType::Accuse,
                    .when = when,
                    .actors = { velt },
                    .recipients = { roe } });
    return builder.build();
}

/// The same without the summoner's name, and with another verb.
inline ArticleFindingsPtr recallByArvania(const char* when = "2031-03-04")
{
    FindingsBuilder builder(QStringLiteral("Arvania recalled the envoy of Borland, Jan Roe, over fishing boats."));
    builder.publisher(QStringLiteral("Borland Wire")).published("2031-03-05");
    const qint32 arvania = builder.country(QStringLiteral("Arvania"), QStringLiteral("AV"));
    const qint32 roe = builder.person(QStringLiteral("Jan Roe"), QStringLiteral("BO"), QStringLiteral("envoy"));
    builder.event({ .trigger = "recalled",
                    .family = "summon",
                    .type = EventType::Accuse,
                    .when = when,
                    .actors = { arvania },
                    .recipients = { roe },
                    .frame = "recall-foreign-envoy" });
    return builder.build();
}

} // namespace demarche::scenes
