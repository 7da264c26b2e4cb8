// SPDX-License-Identifier: GPL-3.0-or-later
// What the program has to say to people, as data: an id and typed arguments, never prose.
#pragma once

#include "models/calendar/fuzzy_date.h"
#include "models/text/text_span.h"

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace demarche {

/// An actor named in a message. Inside ArticleFindings `index` counts that article's actors; inside a
/// Story it counts the story's.
struct ActorArgument {
    enum class Form : quint8 {
        Full, ///< "First Vice Minister Chang Ho-jin" is not used; "Chang Ho-jin", "South Korea"
        Short, ///< as headlines say it: "Chang", "Seoul", "Putin"
        WithOffice, ///< "Ambassador Kulik", "Russia's ambassador"
    };
    qint32 index = -1;
    Form form = Form::Full;
    friend bool operator==(const ActorArgument&, const ActorArgument&) = default;
};

/// Words quoted from the text, shown in quotation marks.
struct QuotedWords {
    QString words;
    friend bool operator==(const QuotedWords&, const QuotedWords&) = default;
};

using MessageArgument = std::variant<qint64, QString, QuotedWords, FuzzyDate, ActorArgument>;

/// Which sentence of the catalogue, and what to put into it.
struct Message {
    QByteArray id; ///< "date.weekday-before", "title.summon", "reading.empty"
    std::vector<MessageArgument> arguments;
    bool isEmpty() const { return id.isEmpty(); }
    friend bool operator==(const Message&, const Message&) = default;
};

/// Why a finding is what it is: the rule's id and what it used.
using Reason = Message;

} // namespace demarche
