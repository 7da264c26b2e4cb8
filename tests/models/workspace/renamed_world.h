// SPDX-License-Identifier: GPL-3.0-or-later
// The same news in another world: other people, states and cities, a thousand days later.
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace demarche {

/// Read from a file of tests/data/metamorphic.
class RenamedWorld {
public:
    explicit RenamedWorld(const QString& path);

    bool isRead() const { return !m_words.empty(); }
    QString about() const { return m_about; }
    /// A text of the article with these leading digits, every name and date replaced.
    QString told(const QString& text, const QString& article) const;
    /// The name that an actor goes by.
    QString named(const QString& name) const;
    QString country(const QString& code) const { return m_countries.value(code, code); }
    /// EDTF moved by 1,000 days; a year, which has no days, by three years.
    static QString moved(const QString& edtf);
    /// Weeks begin on a Monday whatever the days in question did: seven days count as the week around them.
    static QString inWeeks(const QString& edtf);

private:
    using Pairs = std::vector<std::pair<QString, QString>>;
    static QString replaced(const QString& text, const Pairs& pairs);

    QString m_about;
    Pairs m_words;
    QHash<QString, Pairs> m_dates; ///< by article: as written there
    Pairs m_names; ///< that actors go by and the texts do not have
    QHash<QString, QString> m_countries;
};

} // namespace demarche
