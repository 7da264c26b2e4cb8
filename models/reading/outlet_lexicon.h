// SPDX-License-Identifier: GPL-3.0-or-later
// Newspapers, broadcasters and agencies by name and by web domain.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace demarche {

struct Outlet {
    QString name;
    QString country; ///< ISO 3166 alpha-2
    bool isAgency = false;
};

class OutletLexicon {
public:
    OutletLexicon(); ///< the shipped one
    /// Null if no outlet goes by that name. Case and a leading "The" do not count.
    const Outlet* named(QStringView name) const;
    /// By host or any domain above it. Null if it is nobody's.
    const Outlet* atHost(QStringView host) const;
    const QStringList& faults() const { return m_faults; }

private:
    static QString keyOf(QStringView name);
    std::vector<Outlet> m_outlets;
    QHash<QString, qsizetype> m_byName;
    QHash<QString, qsizetype> m_byDomain;
    QStringList m_faults;
};

const OutletLexicon& shippedOutlets();

/// The outlet's name for a host: from the lexicon, else the host without "www.".
QString outletNameOfHost(const QString& host);

} // namespace demarche
