// SPDX-License-Identifier: GPL-3.0-or-later
// Who one article speaks of: a person, body, country, place or group with every mention of it.
#pragma once

#include "models/findings/date_finding.h"
#include "models/findings/message.h"
#include "models/text/text_span.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace demarche {

enum class ActorKind : quint8 { Person, Organisation, Country, Place, Group };
QString nameOf(ActorKind kind); ///< "person", ...

enum class MentionKind : quint8 {
    Name, ///< "Kim Jong Un", "Seoul" for South Korea, "the ministry's" own name
    RoleNoun, ///< "the ambassador", "the ministry", "the Russian president"
    Pronoun, ///< "he", "it", "they"
};

struct ActorMention {
    TextSpan span;
    MentionKind kind = MentionKind::Name;
    friend bool operator==(const ActorMention&, const ActorMention&) = default;
};

/// An office or description that the article gives a person or body, where it says so.
struct ActorRole {
    QString title; ///< "First Vice Minister of Foreign Affairs", as written
    QString country; ///< ISO 3166 alpha-2 of the side it speaks for; empty if unknown
    TextSpan span;
    friend bool operator==(const ActorRole&, const ActorRole&) = default;
};

struct ActorFinding {
    QString name; ///< fullest form in this article
    ActorKind kind = ActorKind::Person;
    QString country; ///< ISO 3166 alpha-2; empty if unknown
    /// Stands for the body in lexicons, across articles: "KR:foreign-ministry", "UN:security-council",
    /// "country:KR", "city:tehran"; empty for what only the text names.
    QString bodyId;
    QStringList aliases; ///< other forms used in this article, sorted
    std::vector<ActorRole> roles;
    std::vector<ActorMention> mentions; ///< ascending; never empty
    /// Only carries the news (an agency credited, a byline): a source, no actor.
    bool isSourceOnly = false;
    Reason reason; ///< why it is one actor of this kind
    friend bool operator==(const ActorFinding&, const ActorFinding&) = default;
};

} // namespace demarche
