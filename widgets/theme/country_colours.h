// SPDX-License-Identifier: GPL-3.0-or-later
// Which country wears which colour: slots of a palette, given out in order of weight and then kept.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace demarche {

/// Hands out palette slots, heaviest country first, so that the countries a story is about differ most.
/// A country keeps its slot when others join: a colour, once learnt, stays.
class CountryColours {
public:
    /// The palette has this many hues; countries beyond share them, and no country has the slot `none`.
    static constexpr int slotCount = 10;
    static constexpr int none = -1;

    /// ISO 3166 alpha-2 codes, heaviest first; those already known keep their slots.
    CountryColours with(const QStringList& codesByWeight) const;
    /// 0..slotCount-1, or none for an empty code. An unknown code gets a stable slot by its letters.
    int slotOf(const QString& code) const;
    friend bool operator==(const CountryColours&, const CountryColours&) = default;

private:
    std::vector<QString> m_codes; ///< index modulo slotCount is the slot
};

} // namespace demarche
