// SPDX-License-Identifier: GPL-3.0-or-later
// What each character is to the word breaker: one table look-up for ASCII.
#pragma once

#include <QChar>

#include <array>

namespace demarche {

enum class CharacterClass : quint8 {
    Space,
    LineBreak,
    Lower, ///< letters without an upper case too
    Upper,
    Mark, ///< combining marks and invisible joiners: go on with a word, begin none
    Digit,
    Apostrophe, ///< ' and ’
    StraightQuote, ///< "
    OpenQuote,
    CloseQuote,
    Backtick,
    Punctuation,
    Symbol,
    Surrogate,
};

CharacterClass classOfWideUnit(char16_t unit);

extern const std::array<CharacterClass, 128> asciiClasses;

inline CharacterClass classOf(char16_t unit) { return unit < 128 ? asciiClasses[unit] : classOfWideUnit(unit); }

constexpr bool isLetterClass(CharacterClass c) { return c == CharacterClass::Lower || c == CharacterClass::Upper; }

constexpr bool isSpaceClass(CharacterClass c) { return c == CharacterClass::Space || c == CharacterClass::LineBreak; }

} // namespace demarche
