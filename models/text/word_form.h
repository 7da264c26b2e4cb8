// SPDX-License-Identifier: GPL-3.0-or-later
// The number that stands for a word whatever its case, step by step and whole.
#pragma once

#include <QChar>
#include <QStringView>

namespace demarche {

inline constexpr quint64 emptyForm = 0xcbf29ce484222325ULL; // FNV-1a, 64 bits

/// One more UTF-16 unit, already folded.
constexpr quint64 formWith(quint64 form, char16_t folded) { return (form ^ folded) * 0x100000001b3ULL; }

/// Spreads the bits, so that tables may take the low ones. Never 0.
constexpr quint64 finishedForm(quint64 form)
{
    form ^= form >> 32;
    form *= 0xd6e8feb86659fd93ULL;
    form ^= form >> 32;
    return form == 0 ? 1 : form;
}

/// Lower case; the typographic apostrophe becomes the straight one.
inline char16_t foldedUnit(char16_t unit)
{
    if (unit < 128)
        return unit >= u'A' && unit <= u'Z' ? char16_t(unit + 32) : unit;
    return unit == u'\u2019' ? u'\'' : QChar::toLower(unit) < 0x10000 ? char16_t(QChar::toLower(unit)) : unit;
}

/// The hash that Word::form holds: of the lower-cased letters, ’ folded to '.
quint64 formOf(QStringView word);

} // namespace demarche
