// SPDX-License-Identifier: GPL-3.0-or-later
// Sorted tables of word forms: small, searched only at full stops.
#include "models/text/abbreviations.h"

#include "models/text/word_form.h"

#include <algorithm>

namespace demarche {

void Abbreviations::add(const QStringList& words, Kind kind)
{
    for (const QString& word : words)
        m_entries.push_back({ formOf(word), kind });
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry& a, const Entry& b) { return a.form < b.form; });
}

void Abbreviations::addOpeners(const QStringList& words)
{
    for (const QString& word : words)
        m_openers.push_back(formOf(word));
    std::sort(m_openers.begin(), m_openers.end());
}

Abbreviations::Kind Abbreviations::kindOf(quint64 form) const
{
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), form,
                                        [](const Entry& entry, quint64 wanted) { return entry.form < wanted; });
    return found != m_entries.end() && found->form == form ? found->kind : Kind::None;
}

bool Abbreviations::isOpener(quint64 form) const
{
    return std::binary_search(m_openers.begin(), m_openers.end(), form);
}

} // namespace demarche
