// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of an English verb, and the plural of a noun, from rules and a list of exceptions.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <array>

namespace demarche {

/// Which forms of its verb a word can be; a set of bits, since "put" is four of them.
enum VerbForm : quint8 {
    BaseForm = 1,
    PresentForm = 2, ///< third person: "summons"
    PastForm = 4,
    PastParticiple = 8,
    IngForm = 16,
};

/// Irregular past forms and the verbs that double their last letter; from en/event_grammar.
struct VerbExceptions {
    QHash<QString, std::array<QString, 2>> irregular; ///< verb -> past, past participle
    QSet<QString> doubling;
};

struct InflectedVerb {
    QString present, past, participle, ing;
};

InflectedVerb inflected(const QString& verb, const VerbExceptions& exceptions);
QString pluralOf(const QString& noun);

} // namespace demarche
