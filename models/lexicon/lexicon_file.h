// SPDX-License-Identifier: GPL-3.0-or-later
// Reading one lexicon file (JSON) with errors that name the file, the entry and what is wrong.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace demarche {

/// A loaded lexicon file: an object with "lexicon" (its name), "about" (what it holds and where the
/// facts come from) and lists of entries. Faults are collected, not thrown: a shipped lexicon has none,
/// and a test says so.
class LexiconFile {
public:
    static LexiconFile fromJson(const QByteArray& json, const QString& name);
    /// From the program's resources, e.g. "en/months": ":/lexicons/en/months.json".
    static LexiconFile shipped(const QString& name);

    const QString& name() const { return m_name; }
    const QJsonObject& root() const { return m_root; }
    /// The objects of list `key`; a missing list or an entry of another kind is a fault.
    std::vector<QJsonObject> entries(const QString& key);
    /// A string list of one entry; missing gives an empty list, another kind is a fault.
    QStringList strings(const QJsonObject& entry, const QString& key);
    QString string(const QJsonObject& entry, const QString& key); ///< missing is a fault
    void fault(const QString& what);
    const QStringList& faults() const { return m_faults; }

private:
    QString m_name;
    QJsonObject m_root;
    QStringList m_faults;
};

} // namespace demarche
