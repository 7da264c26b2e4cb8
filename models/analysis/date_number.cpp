// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the digits of a word in every way that a date might want.
#include "models/analysis/date_number.h"

#include "models/calendar/civil_day.h"

#include <QList>
#include <QString>

namespace demarche {

namespace {

constexpr int firstLikelyYear = 1000;
constexpr int lastLikelyYear = 2199;
constexpr int firstWrittenYear = 1900; ///< of dates written without any mark

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

int valueOf(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits) {
        if (!isDigit(c) || value > 99'999'999)
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return digits.isEmpty() ? -1 : value;
}

} // namespace

NumberMeanings::NumberMeanings(QStringView word)
{
    qsizetype digits = 0;
    while (digits < word.size() && isDigit(word[digits]))
        ++digits;
    if (digits == 0)
        readCode(word);
    if (digits == 0 || digits > 9)
        return;
    if (digits == word.size())
        readDigits(word);
    else if (word[digits] == u',' || (word[digits] == u'.' && isDigit(word.back())))
        readDotted(word);
    else
        readTail(valueOf(word.left(digits)), digits, word.mid(digits));
}

void NumberMeanings::add(DateSymbol symbol, double value)
{
    if (m_count < m_meanings.size())
        m_meanings[m_count++] = { symbol, value };
}

void NumberMeanings::readCode(QStringView word)
{
    // "Q3"; "3Q" is read from its digit
    const int part = word.size() == 2 ? valueOf(word.mid(1)) : -1;
    if (part >= 1 && part <= 4 && word[0] == u'Q')
        add(DateSymbol::QuarterCode, part);
    else if (part >= 1 && part <= 2 && word[0] == u'H')
        add(DateSymbol::HalfCode, part);
    else if (word.startsWith(u"FY") && (word.size() == 4 || word.size() == 6)) {
        const int year = valueOf(word.mid(2));
        if (word.size() == 4 && year >= 0)
            add(DateSymbol::FiscalCode, 2000 + year);
        else if (year >= firstLikelyYear && year <= lastLikelyYear)
            add(DateSymbol::FiscalCode, year);
    }
}

void NumberMeanings::readDigits(QStringView digits)
{
    const int value = valueOf(digits);
    const qsizetype length = digits.size();
    if (length <= 2) {
        if (value >= 1 && value <= 31)
            add(DateSymbol::Day, value);
        if (value >= 1 && value <= 12)
            add(DateSymbol::MonthNumber, value);
        if (value <= 24)
            add(DateSymbol::Hour, value);
        if (length == 2 && value <= 59)
            add(DateSymbol::Minute, value);
        if (length == 2)
            add(DateSymbol::ShortYear, value);
        if (length == 1)
            add(DateSymbol::Fraction, value);
    }
    if (length == 4 && value >= firstLikelyYear && value <= lastLikelyYear)
        add(DateSymbol::Year, value);
    if (length == 8 && value / 10'000 >= firstWrittenYear && value / 10'000 <= lastLikelyYear
        && CivilDay::fromYearMonthDay(value / 10'000, value / 100 % 100, value % 100))
        add(DateSymbol::DottedDate, value); // "20230405"
    if (length == 4 && value / 100 <= 24 && value % 100 <= 59)
        add(DateSymbol::FourDigits, value);
    if (length <= 4 && value > 0)
        add(DateSymbol::BcYear, value);
    add(DateSymbol::Number, value);
}

void NumberMeanings::readDotted(QStringView word)
{
    if (word.contains(u',')) {
        QString plain = word.toString();
        plain.remove(u',');
        bool isNumber = false;
        const double value = plain.toDouble(&isNumber);
        if (isNumber)
            add(DateSymbol::Number, value);
        return;
    }
    const QList<QStringView> pieces = word.split(u'.');
    if (pieces.size() == 2) {
        bool isNumber = false;
        const double value = word.toDouble(&isNumber);
        const int hour = valueOf(pieces[0]);
        const int minute = valueOf(pieces[1]);
        if (pieces[0].size() <= 2 && hour <= 24 && pieces[1].size() == 2 && minute >= 0 && minute <= 59)
            add(DateSymbol::DottedTime, hour * 100 + minute);
        if (isNumber)
            add(DateSymbol::Number, value);
    } else if (pieces.size() == 3) {
        // 19.09.2023 and 2023.9.19; the month stands in the middle of both
        const bool yearFirst = pieces[0].size() == 4;
        const int year = valueOf(pieces[yearFirst ? 0 : 2]);
        const int month = valueOf(pieces[1]);
        const int day = valueOf(pieces[yearFirst ? 2 : 0]);
        if (pieces[yearFirst ? 0 : 2].size() == 4 && CivilDay::fromYearMonthDay(year, month, day))
            add(DateSymbol::DottedDate, year * 10'000.0 + month * 100 + day);
    }
}

void NumberMeanings::readTail(int number, qsizetype digits, QStringView tail)
{
    const auto is = [tail](QStringView wanted) { return tail.compare(wanted, Qt::CaseInsensitive) == 0; };
    if (is(u"st") || is(u"nd") || is(u"rd") || is(u"th")) {
        add(DateSymbol::Ordinal, number);
        if (number >= 1 && number <= 31)
            add(DateSymbol::OrdinalNumber, number);
    } else if (is(u"s") && number % 10 == 0
               && (digits == 4 ? number >= firstLikelyYear && number <= lastLikelyYear : digits == 2 || digits == 3)) {
        add(DateSymbol::Decade, number);
    } else if (tail == u"Q" && number >= 1 && number <= 4) {
        add(DateSymbol::QuarterCode, number);
    } else if (tail == u"H" && number >= 1 && number <= 2) {
        add(DateSymbol::HalfCode, number);
    } else if (is(u"am") || is(u"pm")) {
        const bool isMorning = tail[0].toLower() == u'a';
        if (digits <= 2 && number >= 1 && number <= 12)
            add(DateSymbol::Clock, (number % 12 + (isMorning ? 0 : 12)) * 100);
    } else if (is(u"hrs") || is(u"h") || is(u"hours")) {
        if (digits == 4 && number / 100 <= 24 && number % 100 <= 59)
            add(DateSymbol::Clock, number);
    } else if ((tail.endsWith(u"am", Qt::CaseInsensitive) || tail.endsWith(u"pm", Qt::CaseInsensitive))
               && tail.startsWith(u'.')) {
        const int minute = valueOf(tail.mid(1, tail.size() - 3));
        if (minute >= 0 && minute <= 59 && number >= 1 && number <= 12)
            add(DateSymbol::Clock, (number % 12 + (tail[tail.size() - 2].toLower() == u'a' ? 0 : 12)) * 100 + minute);
    }
}

} // namespace demarche
