// SPDX-License-Identifier: GPL-3.0-or-later
// A person's name taken apart, so that five spellings of one name meet and two Kims do not.
#pragma once

#include <QString>
#include <QStringList>

namespace demarche {

struct NameRules;

/// All parts are folded: lower case, no marks, one spelling for sounds that are transliterated in several
/// ways, "Jong-un" and "Jong Un" both "jongun".
struct PersonName {
    QString family; ///< as far as the order can be told
    QString given; ///< empty for a bare name
    QString middle; ///< what stands between, without patronymics; an initial or empty
    QString shownFamily; ///< the family name as written
    bool isFamilyFirst = false;
    bool hasDoubleGiven = false; ///< "Jean-Luc": all of it is the name, so Jean is somebody else

    bool isBare() const { return given.isEmpty(); }
    /// Equal for the same two names in either order; the family alone if bare.
    QString pairKey() const;
    /// Not two different middle names; an initial fits what it begins.
    bool middleFits(const PersonName& other) const;
    friend bool operator==(const PersonName&, const PersonName&) = default;
};

PersonName personNameOf(const QString& name, const NameRules& rules);

/// One word folded as PersonName's parts are.
QString foldedNamePart(const QString& word, const NameRules& rules);

/// A name of anything else, folded: lower case, no marks, words parted by one space, no leading article.
QString foldedName(const QString& name);

} // namespace demarche
