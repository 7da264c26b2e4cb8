// SPDX-License-Identifier: GPL-3.0-or-later
// The classes of ASCII as a table, those of the rest from Unicode's categories.
#include "models/text/character_class.h"

namespace demarche {

namespace {

constexpr CharacterClass asciiClassOf(char c)
{
    if (c == '\n' || c == '\r')
        return CharacterClass::LineBreak;
    if (c <= ' ' || c == 0x7f)
        return CharacterClass::Space;
    if (c >= 'a' && c <= 'z')
        return CharacterClass::Lower;
    if (c >= 'A' && c <= 'Z')
        return CharacterClass::Upper;
    if (c >= '0' && c <= '9')
        return CharacterClass::Digit;
    switch (c) {
    case '\'': return CharacterClass::Apostrophe;
    case '"': return CharacterClass::StraightQuote;
    case '`': return CharacterClass::Backtick;
    case '.':
    case ',':
    case ';':
    case ':':
    case '!':
    case '?':
    case '(':
    case ')':
    case '[':
    case ']':
    case '-':
    case '/': return CharacterClass::Punctuation;
    default: return CharacterClass::Symbol;
    }
}

constexpr std::array<CharacterClass, 128> asciiTable()
{
    std::array<CharacterClass, 128> table {};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = asciiClassOf(char(i));
    return table;
}

} // namespace

constinit const std::array<CharacterClass, 128> asciiClasses = asciiTable();

CharacterClass classOfWideUnit(char16_t unit)
{
    switch (unit) {
    case u'\u2019': return CharacterClass::Apostrophe;
    case u'\u201c':
    case u'\u201e':
    case u'\u201f':
    case u'\u00ab':
    case u'\u2039':
    case u'\u2018':
    case u'\u201a':
    case u'\u201b':
    case u'\u300c':
    case u'\u300e': return CharacterClass::OpenQuote;
    case u'\u201d':
    case u'\u00bb':
    case u'\u203a':
    case u'\u300d':
    case u'\u300f': return CharacterClass::CloseQuote;
    case u'\u0085':
    case u'\u2028':
    case u'\u2029': return CharacterClass::LineBreak;
    case u'\ufeff':
    case u'\u200b': return CharacterClass::Space;
    default: break;
    }
    const QChar c(unit);
    switch (c.category()) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Titlecase: return CharacterClass::Upper;
    case QChar::Letter_Lowercase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other: return CharacterClass::Lower;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return CharacterClass::Mark;
    case QChar::Number_DecimalDigit: return CharacterClass::Digit;
    case QChar::Separator_Space: return CharacterClass::Space;
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return CharacterClass::LineBreak;
    case QChar::Other_Control: return CharacterClass::Space;
    case QChar::Other_Surrogate: return CharacterClass::Surrogate;
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other: return CharacterClass::Punctuation;
    default: return CharacterClass::Symbol;
    }
}

} // namespace demarche
