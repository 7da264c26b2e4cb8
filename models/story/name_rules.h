// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of how personal names and countries are written, read from the lexicons.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace demarche {

/// One spelling that stands for another when names are compared.
struct SpellingRule {
    enum class Place : quint8 { Start, End, Anywhere };
    QString from;
    QString to;
    Place place = Place::Anywhere;
};

/// Immutable after loading. All words are lower case without marks.
struct NameRules {
    QSet<QString> familyFirst; ///< family names that stand before the given name
    QStringList patronymicEndings;
    QSet<QString> suffixes; ///< "jr", "iii"
    QSet<QString> particles; ///< "al", "van": belong to the name that follows
    QHash<QChar, QString> letters; ///< letters that lose their mark in no Unicode decomposition
    std::vector<SpellingRule> spellings; ///< applied in order
    QHash<QString, QString> sameNames; ///< folded given name -> the one it is compared as
    QHash<QString, QStringList> capitals; ///< ISO 3166 alpha-2 -> names that stand for its government
    QHash<QString, QStringList> adjectives; ///< ISO 3166 alpha-2 -> "South Korean"
    QHash<QString, QString> bodies; ///< class of a state's body -> "foreign ministry"
    QStringList faults;
};

/// From lexicons person_names and countries of the program's resources; loaded once, thread-safe.
const NameRules& shippedNameRules();

} // namespace demarche
