// SPDX-License-Identifier: GPL-3.0-or-later
// Loads en/outlets.json into two tables.
#include "models/reading/outlet_lexicon.h"

#include "models/lexicon/lexicon_file.h"

namespace demarche {

QString OutletLexicon::keyOf(QStringView name)
{
    QString key = name.toString().simplified().toLower();
    key.replace(u'\u2019', u'\'');
    if (key.startsWith(u"the "))
        key.remove(0, 4);
    return key;
}

OutletLexicon::OutletLexicon()
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/outlets"));
    for (const QJsonObject& entry : file.entries(QStringLiteral("outlets"))) {
        const qsizetype index = qsizetype(m_outlets.size());
        const Outlet outlet { file.string(entry, QStringLiteral("name")), file.string(entry, QStringLiteral("country")),
                              entry.value(QStringLiteral("agency")).toBool() };
        m_outlets.push_back(outlet);
        QStringList names = file.strings(entry, QStringLiteral("otherNames"));
        names.prepend(outlet.name);
        for (const QString& name : names) {
            if (!m_byName.contains(keyOf(name)))
                m_byName.insert(keyOf(name), index);
        }
        for (const QString& domain : file.strings(entry, QStringLiteral("domains"))) {
            if (m_byDomain.contains(domain))
                file.fault(QStringLiteral("domain %1 is given twice").arg(domain));
            m_byDomain.insert(domain, index);
        }
    }
    m_faults = file.faults();
}

const Outlet* OutletLexicon::named(QStringView name) const
{
    const auto found = m_byName.constFind(keyOf(name));
    return found == m_byName.constEnd() ? nullptr : &m_outlets[size_t(*found)];
}

const Outlet* OutletLexicon::atHost(QStringView host) const
{
    while (host.contains(u'.')) {
        const auto found = m_byDomain.constFind(host.toString());
        if (found != m_byDomain.constEnd())
            return &m_outlets[size_t(*found)];
        host = host.sliced(host.indexOf(u'.') + 1);
    }
    return nullptr;
}

const OutletLexicon& shippedOutlets()
{
    static const OutletLexicon lexicon;
    return lexicon;
}

QString outletNameOfHost(const QString& host)
{
    if (const Outlet* outlet = shippedOutlets().atHost(host))
        return outlet->name;
    return host.startsWith(u"www.") ? host.mid(4) : host;
}

} // namespace demarche
