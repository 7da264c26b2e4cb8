// SPDX-License-Identifier: GPL-3.0-or-later
// The letters that date patterns are written in: classes of words and numbers, then plain words.
#pragma once

#include <QStringView>

#include <optional>

namespace demarche {

/// A class of words or numbers. Plain words of patterns are numbered from FirstLiteral on.
enum class DateSymbol : quint16 {
    None,
    // words, by dates_words
    Month,
    Weekday,
    Weekdays,
    Unit,
    Units,
    NumberWord,
    Hundred,
    Ordinal,
    Tens,
    Teens,
    Season,
    Seasons,
    DayPart,
    Noon,
    Meridiem,
    Zone,
    ZonePlace,
    Direction,
    Anaphor,
    Part,
    Early,
    About,
    Vague,
    DayWord,
    Ago,
    Later,
    Earlier,
    After,
    Frequency,
    Era,
    Fiscal,
    DecadeWord,
    // numbers, by their digits
    Number, ///< any
    Day, ///< 1..31
    MonthNumber, ///< 1..12
    Hour, ///< 0..24
    Minute, ///< two digits up to 59
    Fraction, ///< one digit
    Year, ///< four digits that read as a year
    ShortYear, ///< two digits
    BcYear, ///< up to four digits
    FourDigits, ///< "0650": hours and minutes
    Clock, ///< "2pm"
    DottedTime, ///< "14.30"
    DottedDate, ///< "19.09.2023"
    Decade, ///< "1990s", "90s"
    OrdinalNumber, ///< "19th"
    QuarterCode, ///< "Q3"
    HalfCode, ///< "H1"
    FiscalCode, ///< "FY2023", "FY23"
    FirstLiteral
};

/// "month", "day-part", ... as patterns spell it.
std::optional<DateSymbol> dateSymbolNamed(QStringView name);

/// Units of time, in order of length, as dates_words numbers them.
enum class DateUnit : qint8 {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Weekend,
    Fortnight,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Millennium
};

/// One way to read a word.
struct DateMeaning {
    DateSymbol symbol = DateSymbol::None;
    double value = 0;
};

} // namespace demarche
