// SPDX-License-Identifier: GPL-3.0-or-later
// Gives palette slots to countries, heaviest first, and never takes one back.
#include "widgets/theme/country_colours.h"

#include <algorithm>

namespace demarche {

CountryColours CountryColours::with(const QStringList& codesByWeight) const
{
    CountryColours result = *this;
    for (const QString& code : codesByWeight) {
        if (!code.isEmpty() && std::find(result.m_codes.begin(), result.m_codes.end(), code) == result.m_codes.end())
            result.m_codes.push_back(code);
    }
    return result;
}

int CountryColours::slotOf(const QString& code) const
{
    if (code.isEmpty())
        return none;
    const auto found = std::find(m_codes.begin(), m_codes.end(), code);
    if (found != m_codes.end())
        return static_cast<int>(found - m_codes.begin()) % slotCount;
    int letters = 0; // not qHash: that may differ from run to run
    for (const QChar letter : code)
        letters = (letters * 31 + letter.unicode()) % 65521;
    return letters % slotCount;
}

} // namespace demarche
